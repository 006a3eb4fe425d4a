import { readValue, writeValue } from '../../../core/facts/written-value.ts'
import { type Fact, type FactType, factTraits } from '../../../core/model/fact.ts'
import { saidOf } from '../../../core/model/said.ts'
import type { FactWords } from '../../../shared/contract/facts.ts'

/** The words of a fact as they are edited. @param block the text of its block */
export const wordsOf = (fact: Fact, block: string): FactWords => ({
  type: fact.type,
  text: fact.text,
  statement: saidOf(fact, block).text,
  value: writeValue(fact.value),
  note: fact.note ?? '',
})

export const trimmed = ({ type, text, statement, value, note }: FactWords): FactWords => ({
  type,
  text: text.trim(),
  statement: statement.trim(),
  value: hasValue(type) ? value.trim() : '',
  note: note.trim(),
})

export const hasValue = (type: FactType): boolean => factTraits[type].value !== null

export type FactFaults = Readonly<Record<'statement' | 'text' | 'value', string | null>>

export const noFactFaults: FactFaults = { statement: null, text: null, value: null }

const valueFaults = {
  date: 'This is no date. Write it as 2014-04-25 or April 2014.',
  money: 'This is no sum. Write it as $40 million or USD 40000000.',
  quantity: 'This is no number. Write it as 14 years or 12 percent.',
  rank: 'This is no rank. Write it as 3rd largest or second.',
  expansion: 'Write what the letters stand for.',
} as const

/** What is wrong with the words of a fact, each as a sentence. */
export function factFaults({ type, text, statement, value }: FactWords): FactFaults {
  const { value: kind } = factTraits[type]
  const isRead = kind === null || value.trim() === '' || readValue(type, value) !== null
  return {
    statement: statement.trim() === '' ? 'The statement is empty.' : null,
    text: text.trim() === '' ? 'The answer is empty.' : null,
    value: isRead ? null : valueFaults[kind],
  }
}
