/**
 * Website and page furniture: named rules, each for whole short pieces. A rule may fire only where its furniture
 * stands: some at the edges of a document (before its first and after its last paragraph), some anywhere.
 */
import { firstBroken, type Off, type Rule } from '../model/rule.ts'
import { type TextLine, textLineOf } from './text-line.ts'

interface FurnitureRule extends Rule<TextLine> {
  /** What the reader is told. */
  readonly why: string
  readonly where: 'edge' | 'anywhere'
}

const mostWords = 14
const longest = 400
/** Of so many words at most. */
const short =
  (pattern: RegExp, most = mostWords) =>
  ({ text, words }: TextLine) =>
    words.length <= most && pattern.test(text)

/** A few short names parted by bars, arrows or wide blanks. */
const row = (part: string, separator: string, least: number) =>
  new RegExp(`^${part}(?:${separator}${part}){${least},}$`, 'u')
const name = "(?:© )?[\\p{L}\\p{N}][\\p{L}\\p{N}.&’' -]{0,48}"

/** A line breaks the rule of its furniture. */
export const furnitureRules: readonly FurnitureRule[] = [
  {
    name: 'a photo of somebody',
    why: 'photo caption without a photo',
    where: 'edge',
    test: short(/^(?:\p{Lu}[\p{L}.'’-]*\s+){1,5}(?:photo|photograph|image|portrait|headshot|logo)$/u),
    breaks: ['Ada Q. Lind photo'],
    holds: ['Photo Interpretation Cooperation'],
  },
  {
    name: 'whose photo it is',
    why: 'photo caption without a photo',
    where: 'edge',
    test: short(/^(?:photo|image|picture)\s*(?:(?:credit|courtesy|by)\b|:).*$/i),
    breaks: ['Photo credit: Harbour Board', 'Picture by Ada Lind', 'Image: the long pier', 'Photo:'],
    holds: ['Image Processing for Pilots', 'Picture bylaws of Lund'],
  },
  {
    name: 'a credit in brackets',
    why: 'photo caption without a photo',
    where: 'edge',
    test: short(/[[(][^\])]*\b(?:photo|photograph|image|getty|reuters|afp|ap|credit)\b[^\])]*[\])]$/i, 60),
    breaks: ['The long pier at dusk (Photo: Lund Post)'],
    holds: ['The long pier at dusk (Lund)'],
  },
  {
    name: 'whose site it is',
    why: 'official banner',
    where: 'edge',
    test: short(/\bofficial (?:web)?site of\b|\bhere['’]s how you know\b/i, 24),
    breaks: ['An official website of the town of Lund', 'Here’s how you know'],
    holds: ['The official seal of Lund'],
  },
  {
    name: 'where it is filed',
    why: 'filing label',
    where: 'edge',
    test: short(
      /^(?:filed under|posted in|tagged(?: as)?|tags|categories|related topics|keywords)\s*(?::.*)?$/i,
    ),
    breaks: ['Posted in', 'Tags: trade, piers'],
    holds: ['Tagging Programs'],
  },
  {
    name: 'a search box',
    why: 'search box',
    where: 'edge',
    test: short(
      /^(?:(?:simple|advanced|quick|site)\s+)?search(?:\s+(?:of|in|our|this|the)\b.*\b(?:site|website|archives?|documents|database|collections?))?\s*(?::|…|\.\.\.)?$/i,
    ),
    breaks: ['Quick search in our database', 'site search'],
    holds: ['The search for the lost trawler'],
  },
  {
    name: 'to the content and to the top',
    why: 'navigation',
    where: 'anywhere',
    test: short(
      /^(?:skip to (?:main |the )?(?:content|navigation)|back to (?:the )?top|return to (?:the )?top|jump to (?:content|navigation|search)|toggle (?:navigation|menu))$/i,
    ),
    breaks: ['Back to top', 'Skip to main content'],
    holds: ['Back to School in Lund'],
  },
  {
    name: 'a word of navigation',
    why: 'navigation',
    where: 'edge',
    test: short(
      /^(?:home|menu|main menu|close|next|previous|prev|older|newer|next page|previous page|read more|sign in|log ?in|register|contact us|about us|site ?map|back to (?:the )?(?:home ?page|main page|index))$/i,
    ),
    breaks: ['Read more', 'Site map'],
    holds: ['Home Affairs', 'Next Steps'],
  },
  {
    name: 'the way to a page',
    why: 'navigation',
    where: 'edge',
    test: short(/^(?:home|start)(?:\s*[>»›|/·]\s*[^>»›|/·]{1,40})+$/i),
    breaks: ['Home > News > Speeches'],
    holds: ['Home > and > dry > of > which > nobody > in the whole of Lund ever spoke a word'],
  },
  {
    name: 'links between bars',
    why: 'row of links',
    where: 'edge',
    test: short(row(name, '\\s*[|›»>]\\s*', 2), 40),
    breaks: ['Piers | Boats | Pilots'],
    holds: ['Piers | Boats'],
  },
  {
    name: 'links between wide blanks',
    why: 'row of links',
    where: 'edge',
    test: short(row('\\p{L}(?:\\S*[^\\s.!?;:,])?(?: \\S*[^\\s.!?;:,]){0,6}', '(?: {3,}|\\t+)', 2)),
    breaks: ['Piers    Boats    Pilots'],
    holds: ['Piers and   boats.'],
  },
  {
    name: 'share and print',
    why: 'sharing and printing',
    where: 'edge',
    test: short(
      /^(?:share|print|e-?mail|tweet|share (?:this|on)\b.*|print (?:this )?(?:page|article|friendly.*)|e-?mail this\b.*|follow us\b.*|facebook|twitter|linkedin|copy link|(?:share|print|e-?mail|facebook|twitter|linkedin|tweet|copy link|download)(?:[\s|,·/]+(?:share|print|e-?mail|facebook|twitter|linkedin|tweet|copy link|download))+)$/i,
    ),
    breaks: ['Share', 'Facebook | Twitter | Email'],
    holds: ['Share of Renewables', 'Printing and Publishing'],
  },
  {
    name: 'comments',
    why: 'comment form',
    where: 'edge',
    test: short(
      /^(?:(?:leave|post|add|write) a (?:comment|reply)|(?:no|\d+) (?:comments?|replies)|be social)$/i,
    ),
    breaks: ['Leave a reply', '3 comments'],
    holds: ['Comments on the Harbour Act'],
  },
  {
    name: 'a notice on cookies',
    why: 'newsletter or cookie notice',
    where: 'edge',
    test: short(/^(?:we|this (?:web)?site|our (?:web)?site) uses? cookies\b/i, 60),
    breaks: ['We use cookies to count our readers.'],
    holds: ['We use boats to reach the piers.'],
  },
  {
    name: 'a newsletter or its answer',
    why: 'newsletter or cookie notice',
    where: 'edge',
    test: short(
      /^(?:subscribe\b.*|sign up for\b.*|stay connected\b.*|(?:accept|reject|decline|manage|cookie)(?: all)?(?: (?:cookies|settings|preferences))?(?:\s*[|/]\s*(?:accept|reject|decline|manage|cookie)(?: all)?(?: (?:cookies|settings|preferences))?)*|privacy policy|terms of (?:use|service))$/i,
    ),
    breaks: ['Subscribe to our letter', 'Accept all cookies', 'Privacy Policy'],
    holds: ['Subscription of Shares', 'Policy on Privacy'],
  },
  {
    name: 'a copyright line',
    why: 'copyright line',
    where: 'edge',
    test: short(/^(?:©|\(c\)\s|copyright(?:\s*[©(:]|\s+(?:by|\d{4})\b)).{0,100}$|^all rights reserved\.?$/i),
    breaks: ['© 2020 Example Ltd', 'All rights reserved.'],
    holds: ['Copyright Reform: the Next Ten Years'],
  },
  {
    name: 'a page by its name',
    why: 'page number',
    where: 'anywhere',
    test: short(
      /^(?:[-–—]\s*)?page\s+\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–—])?$|^[-–—]\s*\d{1,4}\s*[-–—]$/i,
    ),
    breaks: ['Page 3 of 10', '- 12 -'],
    holds: ['Page Boys of Lund'],
  },
  {
    name: 'a number alone',
    why: 'page number',
    where: 'edge',
    // Inside a text a number alone may be a value: there its place among the lines tells (pages.ts).
    test: short(/^\d{1,3}(?:\s*\/\s*\d{1,3})?$/),
    breaks: ['12', '3/10'],
    holds: ['1904', '12 boats'],
  },
  {
    name: 'an offer of a newsletter',
    why: 'newsletter or cookie notice',
    where: 'edge',
    test: short(
      /^(?:get|receive) (?:our|the) .{0,40}newsletter\b|\bunsubscribe at any time\b|^join [\d,.]+k? (?:readers|subscribers)\b/i,
      40,
    ),
    breaks: ['Get our daily newsletter', 'Join 40,000 readers'],
    holds: ['Get our daily bread', 'Join the readers of Lund'],
  },
  {
    name: 'what else to read',
    why: 'related links',
    where: 'anywhere',
    test: short(/^(?:read (?:also|more|next)|also read)\s*:\s.+$/i),
    breaks: ['Read also: The Piers of Norwick'],
    holds: ['Read also by pilots: the almanac'],
  },
  {
    name: 'a note of the site',
    why: 'note of the site',
    where: 'edge',
    test: short(
      /^(?:best viewed (?:with|in|at)\b.*|you are visitor\b.*|.*\bwebmaster|(?:last|page) (?:updated|modified|revised|changed|reviewed)\b.*|reading time:? .*|\d+ min(?:ute)?s? read|(?:was|is) this (?:page|article|content) (?:useful|helpful)\?|download (?:(?:the|this) )?(?:pdf|file|report|document|full text)\b.*|cite this\b.*|(?:#\p{L}[\p{L}\p{N}_]*[\s,|]*)+)$/iu,
    ),
    breaks: ['Last updated 4 May 2019', '4 min read', '#pilots #piers'],
    holds: ['The last updated almanac', '#4 of the boats'],
  },
  {
    name: 'a note of a mail program',
    why: 'note of a mail program',
    where: 'edge',
    test: short(
      /^-{2,}\s*(?:original|forwarded) message\s*-{2,}$|^on .{6,60} wrote:$|\bconsider the environment before printing\b|^(?:confidentiality notice|disclaimer)\s*:/i,
      60,
    ),
    breaks: ['-----Original Message-----', 'On Monday, 4 May 2019, Lind wrote:'],
    holds: ['On Monday the Board wrote.'],
  },
  {
    name: 'a loading mark',
    why: 'loading placeholder',
    where: 'anywhere',
    test: short(/^loading\b[^.]{0,50}(?:…|\.\.\.)$/i),
    breaks: ['Loading the map…'],
    holds: ['Loading of Boats', 'Loading docks are full.'],
  },
  {
    name: 'a page left blank',
    why: 'blank-page mark',
    where: 'anywhere',
    test: short(/^[([]?\s*(?:blank|this page (?:is )?intentionally (?:left )?blank)\s*\.?[)\]]?\.?$/i),
    breaks: ['This page intentionally left blank.'],
    holds: ['The pages of the almanac are blank.'],
  },
  {
    name: 'an ornament',
    why: 'ornament',
    where: 'anywhere',
    test: short(/^[^\p{L}\p{N}]+$/u),
    breaks: ['***', '— — —'],
    holds: ['* Pilots'],
  },
]

const anywhere = furnitureRules.filter(({ where }) => where === 'anywhere')

/** Why a piece is furniture, or null if it belongs to the document. */
export function furnitureReason(text: string, atEdge: boolean, off?: Off): string | null {
  if (text.length > longest) return null
  // Wide blanks part the links of a row.
  const line = text.trim().replace(/\u00A0/g, ' ')
  const rule = firstBroken(atEdge ? furnitureRules : anywhere, textLineOf(line), off)
  return rule?.why ?? null
}

/** After the last sentence: what opens a site's own matter, and all that follows it. */
export const opensEndMatter = (text: string): boolean =>
  /^(?:related (?:articles?|content|news|stories|links|pages|documents|posts|topics)|more (?:from|news|stories)\b.{0,40}|you (?:may|might) also like|read next|most (?:read|viewed|popular)|(?:next|previous) (?:post|article|story)\b.{0,120}|stay connected|newsletter|latest (?:news|posts|stories)|recent (?:posts|news)|filed under|tags|posted in)\s*:?$/i.test(
    text.trim(),
  )

/** "###", "- 30 -": a press release ends here, and what follows is not its own. */
export const isEndMark = (text: string): boolean =>
  /^(?:# ?){3}$|^[-\u2013\u2014]\s?30\s?[-\u2013\u2014]$/.test(text.trim())

/** A label over links to other pages, in the middle of a text. */
export const opensLinks = (text: string): boolean =>
  /^(?:read (?:also|more|next)|also read|related (?:articles?|stories|content)|more on this(?: story)?)\s*:?$/i.test(
    text.trim(),
  )
