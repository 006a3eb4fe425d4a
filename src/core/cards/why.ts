/** Why a fact has no card: every reason has a name, and words that complete "No card: ". */
import type { FaultName } from '../check/fault.ts'
import type { WhyNot } from '../statements/stand.ts'
import type { NoProse } from './prose.ts'

/** By the step that refuses: where it stands, what it is, how it could be asked, its sentence's cards, the choice. */
type Own =
  | 'back-matter'
  | 'caption'
  | 'fragment'
  | 'long-sentence'
  | 'of-itself'
  | 'cell'
  | 'letters'
  | 'undated'
  | 'own-date'
  | 'listed'
  | 'mentioned'
  | 'small'
  | 'open'
  | 'told'
  | 'unlikely'
  | 'same-sentence'
  | 'enough-of-sentence'
  | 'repeated'
  | 'enough'

/** Those of the checker bear the names of its faults. */
export type Why = Own | NoProse | WhyNot | FaultName

const notSaid = 'what it speaks of is not said nearby'
const notWhole = 'its sentence is not whole'

export const whyWords: Readonly<Record<Why, string>> = {
  'back-matter': 'its section lists questions, works or addresses',
  foreign: 'its text is not in English',
  machine: 'its text is a log or a form, not prose',
  verse: 'its text is verse',
  story: 'its text tells a story',
  caption: 'it stands in a caption',
  fragment: 'it stands in no whole sentence',
  'long-sentence': 'its sentence is too long',
  'of-itself': 'its sentence speaks of the document itself',
  cell: 'its table is not plain enough',
  letters: 'what it stands for is well known, or not said beside it',
  undated: 'no year is said',
  'own-date': 'it is the date of the document',
  listed: 'another of its kind stands right beside it',
  mentioned: 'it is only mentioned there',
  small: 'it says little by itself',
  open: 'other answers would fit as well',
  told: 'what is shown beside it tells it',
  unlikely: 'it would hardly make a good question',
  'same-sentence': 'another card of its sentence asks it',
  'enough-of-sentence': 'its sentence has enough cards',
  repeated: 'another card asks the same',
  enough: 'its section has enough cards',
  damaged: 'its sentence is damaged, or refers to a source',
  'no-end': 'its sentence has no end',
  order: 'its sentence tells the reader what to do',
  nameless: 'its sentence names nobody in particular',
  modelled: 'its sentence tells of a model or of a supposed case',
  leans: notSaid,
  pronoun: notSaid,
  definite: notSaid,
  comparative: 'what it is compared with is not said nearby',
  'relative-time': 'it is not said from when its time is counted',
  speaker: 'it is not said who speaks',
  participle: notWhole,
  altered: notWhole,
  subject: 'too little would be left to ask about',
  counted: 'its sentence lists what it counts',
  shown: 'the question would tell it',
  article: 'the word before it would tell it',
  agreement: 'the words around it would tell it',
  vague: 'it says next to nothing',
  expansion: 'its letters are well known, or are not those of its words',
  split: 'a gap would part what belongs together',
  gaps: 'a gap would part what belongs together',
  length: 'it is too long to ask',
  furniture: 'it is a caption, a source or an address',
  empty: 'it says next to nothing',
  label: 'it stands in no whole sentence',
  'run-on': 'a gap would part what belongs together',
  twins: 'two values of its sentence could change places',
}

export interface Refusal {
  /** The fact's id. */
  readonly fact: string
  readonly why: Why
  /** The rule that was broken, by name. */
  readonly rule?: string
}

export const refuse = (facts: readonly { readonly id: string }[], why: Why, rule?: string): Refusal[] =>
  facts.map(({ id }) => ({ fact: id, why, ...(rule !== undefined && { rule }) }))
