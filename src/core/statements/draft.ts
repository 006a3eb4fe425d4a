import type { ClauseType } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import type { Clause } from './clause.ts'
import type { Words } from './phrase.ts'

/** Offsets are into the sentence's text. */
export interface StatementDraft extends Span {
  readonly type: ClauseType
  /** Whom or what it is said of: the term of a definition, who commits himself. */
  readonly about: string
  /** Of a list its things, as they stand in the answer. */
  readonly items?: readonly string[]
}

export interface StatementSource {
  readonly text: string
  readonly isItem: boolean
  /** It opens an item whose verb has its subject in the line that leads to the list: "Together, they will:". */
  readonly isLed: boolean
  /** The head right above, where the sentence is the first below it. */
  readonly head: string | null
  /** The term that it explains, in a list of terms. */
  readonly term: string | null
}

export interface Parsed extends StatementSource {
  readonly words: Words
  readonly clause: Clause | null
}
