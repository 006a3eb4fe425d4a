/** What can be wrong with a card. The checker knows nothing of how cards are made: it reads them as a reader would. */
import type { Card } from '../model/card.ts'

export type FaultName =
  /** A pronoun or pointing word whose noun is in nothing shown. */
  | 'pronoun'
  /** "Another", "the second", "an earlier mill": compared with something that is not shown. */
  | 'comparative'
  /** A definite noun that nothing shown introduced. */
  | 'definite'
  /** A time that is counted from a day that is not shown. */
  | 'relative-time'
  /** "We", "our": nobody says who. */
  | 'speaker'
  /** A participle that no subject follows. */
  | 'participle'
  /** The answer counts what its own prompt lists. */
  | 'counted'
  /** The answer, or another form of it, is shown. */
  | 'shown'
  /** An answer that says next to nothing. */
  | 'vague'
  /** An article that tells how the answer begins. */
  | 'article'
  /** Letters that the words do not give, or words that everybody knows. */
  | 'expansion'
  /** Too few words to know what it is about. */
  | 'subject'
  /** No whole sentence. */
  | 'fragment'
  /** A gap that parts what belongs together. */
  | 'split'
  /** An answer that is too long, a list with too few or too many things. */
  | 'length'
  /** Captions, citations, addresses, notes on sources. */
  | 'furniture'
  /** Two values beside each other that could change places. */
  | 'twins'
  /** Singular and plural do not agree. */
  | 'agreement'
  /** No gap, or more than one. */
  | 'gaps'
  /** A gap that a dozen things could fill. */
  | 'open'
  /** A gap that goes on into another statement. */
  | 'run-on'
  /** Ceremony, praise, an example, a task: no fact. */
  | 'empty'
  /** The meaning asked of a label. */
  | 'label'
  /** What the source does not say, or says with a word that was lost. */
  | 'altered'

export interface Fault {
  readonly name: FaultName
  /** The words at fault. */
  readonly words: string
  /** The rule that they break, by name. */
  readonly rule: string
}

/** A card as a maker proposes it. */
export type Proposed = Pick<Card, 'kind' | 'prompt' | 'answer' | 'accept' | 'items' | 'grading' | 'context'>

/** What the reader sees of the document with every card, and the sentence that the card is made of. */
export interface Shown {
  readonly title: string
  readonly date: string | null
  readonly sentence: string
}
