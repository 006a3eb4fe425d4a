/** Verbs that tie a thing to one other: what it is called, what it is part of, who made it. Each frame has its examples. */
import type { ClauseType } from '../model/fact.ts'

export interface RelationFrame {
  readonly name: string
  readonly type: ClauseType
  /** The verb with all up to what it ties its subject to, from the first word of the verb on. */
  readonly verb: RegExp
  /** What a gap may hide: all to the end of the clause, or no more than the phrase that names who. */
  readonly hides: 'rest' | 'whom'
}

const adverb = '(?:(?:also|often|sometimes|now|then|\\p{L}+ly)\\s)?'
const be = `(?:is|are|was|were|(?:must|shall|should|will)\\s(?:also\\s|only\\s)?be|(?:has|have|had)\\s(?:also\\s)?been)\\s${adverb}`
const verb = (words: string) => new RegExp(`^(?:${words})\\s(?=\\S)`, 'iu')

/** What people do to a thing once, or are there to do. */
const acts =
  'founded|established|created|led|headed|chaired|directed|written|authored|designed|developed|invented|discovered|built|constructed|owned|operated|run|managed|maintained|administered|overseen|supervised|enforced|funded|financed|published|issued|signed|approved|ratified|appointed|elected|nominated|ruled|governed|hosted|organi[sz]ed|sponsored|proposed|introduced|adopted|enacted|commissioned|conducted|composed|painted|edited|translated|captured|conquered|defeated|replaced|succeeded|inspected|audited|reviewed|certified|handled|performed|provided|produced|controlled|supplied|drawn|carried out'

export const relationFrames: readonly RelationFrame[] = [
  {
    name: 'made of',
    type: 'definition',
    verb: verb(`${be}(?:made up|composed) of|consist(?:s|ed)? of|compris(?:es|ed|e)`),
    hides: 'rest',
  },
  {
    name: 'divided',
    type: 'definition',
    verb: verb(`${be}(?:divided|split|broken down) into`),
    hides: 'rest',
  },
  {
    name: 'called',
    type: 'definition',
    verb: verb(`${be}(?:called|termed|nicknamed|known as|referred to as|dubbed)`),
    hides: 'rest',
  },
  {
    name: 'named after',
    type: 'definition',
    verb: verb(`${be}named (?:after|for)`),
    hides: 'rest',
  },
  {
    name: 'based on',
    type: 'definition',
    verb: verb(`${be}(?:based|model?led) (?:up)?on|depends? (?:up)?on|rel(?:y|ies) (?:up)?on`),
    hides: 'rest',
  },
  {
    name: 'responsible',
    type: 'commitment',
    verb: verb(`${be}(?:responsible|accountable) for`),
    hides: 'rest',
  },
  {
    name: 'purpose',
    type: 'cause',
    verb: verb(
      `${be}(?:used|designed|intended|meant) (?:to|for)|${be}(?:purpose-)?built for(?=\\s\\p{L}+ing\\s)`,
    ),
    hides: 'rest',
  },
  {
    name: 'needed for',
    type: 'definition',
    verb: verb(`${be}(?:required|needed) (?:for|to|before|prior to)`),
    hides: 'rest',
  },
  {
    name: 'cause',
    type: 'cause',
    verb: verb(
      `${be}(?:caused|triggered|prompted|sparked) by|${be}due to|(?:results?|resulted|stems?|stemmed|comes?|came) from`,
    ),
    hides: 'rest',
  },
  {
    name: 'effect',
    type: 'cause',
    verb: verb('leads? to|led to|results? in|resulted in|causes?|caused'),
    hides: 'rest',
  },
  {
    name: 'place',
    type: 'definition',
    verb: verb(`${be}(?:located|situated|headquartered) (?:in|at|on|near|between)|(?:lies|lay) (?:in|at|on)`),
    hides: 'rest',
  },
  {
    name: 'by',
    type: 'commitment',
    verb: verb(`${be}(?:${acts})\\s(?:in\\s\\d{4}\\s)?by`),
    hides: 'whom',
  },
  {
    name: 'limits',
    type: 'definition',
    verb: verb(`appl(?:y|ies|ied) (?:only )?to|${be}(?:limited to|restricted to|reserved for|confined to)`),
    hides: 'rest',
  },
  {
    name: 'serves as',
    type: 'definition',
    verb: verb('(?:will )?serves? as|served as|(?:will )?acts? as|acted as|functions? as'),
    hides: 'rest',
  },
  {
    name: 'part of',
    type: 'definition',
    verb: verb(`${be}(?:a )?part of|belongs? to|belonged to`),
    hides: 'rest',
  },
  {
    name: 'derived',
    type: 'definition',
    verb: verb(`${be}(?:derived|descended|adapted|exempt) from|derives? from`),
    hides: 'rest',
  },
  {
    name: 'object',
    type: 'definition',
    verb: verb(
      'prohibits?|prohibited|bans?|banned|forbids?|forbade|outlaws?|outlawed|abolish(?:es|ed)|repeal(?:s|ed)|replace[sd]?|succeed(?:s|ed)|founded|invented|discovered|converts?|stores?|houses?|connects?|connected|separates?|separated|measures?|regulates?|regulated|represents?|guarantees?|guaranteed|oversees?|oversaw',
    ),
    hides: 'rest',
  },
  {
    name: 'allows',
    type: 'definition',
    verb: verb('allows?|allowed|enables?|enabled|permits?|permitted'),
    hides: 'rest',
  },
]

/** The same of a thing that a sentence tells of in passing: "folds |called| cristae", "a map |drawn by| Marta Lind". */
export const passingFrames: readonly RelationFrame[] = [
  {
    name: 'called',
    type: 'definition',
    verb: verb('called|known as|nicknamed|termed|dubbed'),
    hides: 'whom',
  },
  { name: 'by', type: 'commitment', verb: verb(`(?:${acts})\\sby`), hides: 'whom' },
]
