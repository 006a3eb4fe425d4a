/** Captions, citations, addresses and notes on sources: nothing that a reader should learn. */
import type { Check, FaultRule } from './seen.ts'

const furniture: readonly RegExp[] = [
  /^(?:Text box|Figure|Fig\.|Table|Box|Chart|Exhibit|Annex|Appendix|Map|Photo|Image|Plate|Footnote)\s+(?:____|[\dIVXA-Z])/,
  // What stands under a picture, without a verb of its own.
  /^(?:(?:An?|The) )?(?:[\p{L}-]+ ){0,2}(?:portrait|photo(?:graph)?|shot|image|map|drawing|painting|diagram|screenshot|illustration|sketch|engraving) (?:shot )?of\b(?!.*\b(?:is|are|was|were|has|have|shows?|hangs?|gives?|sold|costs?|made|won)\b)/iu,
  /^[—–-]\s*\p{Lu}/u,
  /^\(?(?:Sources?|Notes?|Photo(?:graph)?|Image|Credit|Caption|Keywords?|Citation|References?|Contacts?|Tel|Phone|E-?mail|Adapted from|Reprinted from)\s*:/i,
  /\(\s*(?:see|cf\.|compare)\b[^)]*\)?/i,
  /\bsee (?:also )?(?:figure|table|chapter|section|page|appendix|box|note|chart|below|above)\b/i,
  /\b(?:shown|listed|given|provided|described|presented|summari[sz]ed) (?:in|at|on) (?:\[|(?:the )?(?:figure|table|chapter|section|appendix|box|chart|link|annex)\b)/i,
  /\[(?:link|citation needed|note \d+|\d{1,3}(?:[,–-]\s*\d{1,3})*|@[^\]]+)\]/i,
  /\{[:%{]|[%}]\}|\]\(|<\/?\p{L}+>|\bdata-type=/u,
  /^(?:this|the) (?:fact sheet|document|report|guide|article|paper|note|review|book|brochure|leaflet|chapter|section) (?:gives|provides|describes|explains|contains|presents|discusses|summari[sz]es|outlines|covers|reviews|sets out|is intended|lists|answers)\b/i,
  /^\d{1,3}\s+(?:The|A|An|In|See|For|This|These|It)\b/,
  // The mark of a note that sticks to a word: "4The", "(NIPA),1 reflects", "the long run.21".
  /(?:^|\s)\d{1,2}\p{Lu}\p{Ll}{2,}|[\p{L})][.,]\d{1,2}(?:$|\s\p{L})/u,
  /https?:|\bwww\.|\S@\S+\.\p{L}{2,}/iu,
  /\bet al\b|\bdoi\b|\bISBN\b|\bISSN\b|\bibid\b|\bop\. cit\b/i,
  /\bvol\.? ?\d+,? (?:no|pp?)\.|\bpp?\. ?\d+/i,
  /©|\b(?:creative commons|with attribution|licen[sc]ed under|made available under)\b|\ball rights reserved\b|\bcopyright (?:\(c\)|\d{4})/i,
  /\b(?:retrieved|accessed|last (?:updated|modified|reviewed)|posted|published online)(?: on| from|:)/i,
  /\bfor (?:more|further|additional)(?: information)?(?: about| on|,)/i,
  /\b(?:call|phone|dial|fax|contact)\b[^.]*\d{3}[-\s]\d{4}/i,
  /\((?:\p{Lu}\p{L}+(?:,? (?:and|&) \p{Lu}\p{L}+)?,? (?:19|20)\d\d[a-z]?(?:;|\)))/u,
  /\b(?:this|the (?:next|previous|following|preceding)) (?:chapter|section|page|figure|appendix|module)\b/i,
  /\bclick (?:here|on)\b|\bdownload (?:the|a)\b|\bsubscribe\b/i,
]

/** The label of a picture, run into what stands before. */
const runIn =
  /^(?:(?:Map|Figure|Photo(?:graph)?|Image|Picture|Table|Chart|Credit|Caption|Video|Audio|Watch|Listen|Source|Note)s? (?=\p{Lu})|\((?:Credit|Photo|Image|Source)\b)/u

const furnitures: Check = ({ text, card }) => {
  const label = runIn.exec(card.context.before ?? '')?.[0]
  if (label !== undefined) return label
  for (const pattern of furniture) {
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) return found
  }
  return null
}

export const furnitureRules: readonly FaultRule[] = [
  {
    name: 'captions, citations and addresses',
    fault: 'furniture',
    test: furnitures,
    breaks: [
      'Figure 2: Lund sold ____ boats. = nine',
      'Lund sold ____ boats (see the report). = nine',
      'Lund sold ____ boats, as www.lund.example tells. = nine',
    ],
    holds: ['Lund sold ____ boats to see the world. = nine'],
  },
]
