import { readValue, writeValue } from '../../../core/facts/written-value.ts'
import { type Fact, type FactType, factTraits } from '../../../core/model/fact.ts'
import { saidOf } from '../../../core/model/said.ts'
import type { FactWords } from '../../../shared/contract/facts.ts'
import { messages } from '../../../shared/messages/messages.ts'

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

/** What is wrong with the words of a fact, each as a sentence. */
export function factFaults({ type, text, statement, value }: FactWords): FactFaults {
  const { value: kind } = factTraits[type]
  const isRead = kind === null || value.trim() === '' || readValue(type, value) !== null
  return {
    statement: statement.trim() === '' ? messages.facts.faults.noStatement : null,
    text: text.trim() === '' ? messages.facts.faults.noAnswer : null,
    value: isRead ? null : messages.facts.faults.values[kind],
  }
}
