import type { KeptCard } from '../../../core/model/edits.ts'
import type { Fact } from '../../../core/model/fact.ts'
import type { Span } from '../../../core/model/span.ts'
import { isCount, isRecord, isText } from '../values.ts'

// Facts and cards that documents no longer make are stored whole, as the compiler of then made them. What is walked
// through here and on screen is looked at; the rest is as that compiler had it.

export function parseKeptFact(value: unknown): Fact | null {
  if (!isRecord(value) || !areTexts(value.id, value.type, value.text, value.block)) return null
  const { statement, answer, value: said, also } = value
  if (!isSpan(value) || !isSpan(value.sentence) || !Array.isArray(also)) return null
  if (!also.every((place) => isSpan(place) && isText(place.block))) return null
  if (statement !== undefined && !isText(statement)) return null
  if (answer !== undefined && !isSpan(answer)) return null
  return said === undefined || isRecord(said) ? (value as unknown as Fact) : null
}

export function parseKeptCard(value: unknown): KeptCard | null {
  if (!isRecord(value) || !isRecord(value.context) || !isRecord(value.asked)) return null
  const { id, kind, prompt, answer, fact, block, accept, items, asked, sentence } = value
  if (!areTexts(id, kind, prompt, answer, fact, block, asked.block) || !isSpan(asked) || !isSpan(sentence))
    return null
  if (!areAllTexts(accept) || (items !== undefined && !areAllTexts(items))) return null
  const { section, before, lead = null } = value.context
  return [section, before, lead].every((each) => each === null || isText(each))
    ? (value as unknown as KeptCard)
    : null
}

const areTexts = (...values: readonly unknown[]): boolean => values.every(isText)
const areAllTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)
const isSpan = (value: unknown): value is Span & Readonly<Record<string, unknown>> =>
  isRecord(value) && isCount(value.start) && isCount(value.end) && value.start <= value.end
