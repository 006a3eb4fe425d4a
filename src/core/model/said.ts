/** What is shown of a fact: its statement, or its sentence where it has none, with the answer's place in it. */
import type { Fact } from './fact.ts'
import type { Span } from './span.ts'

export interface Said {
  readonly text: string
  /** Null where the words of the fact were changed and do not stand in it. */
  readonly answer: Span | null
}

/** @param block the text of the fact's block */
export function saidOf(fact: Fact, block: string): Said {
  const { statement, answer } = fact
  return statement === undefined ? sourceOf(fact, block) : { text: statement, answer: answer ?? null }
}

/** The sentence that a fact stands in, as it is written. */
export const sourceOf = ({ sentence, start, end }: Fact, block: string): Said => ({
  text: block.slice(sentence.start, sentence.end),
  answer: { start: start - sentence.start, end: end - sentence.start },
})
