import { describe, expect, test } from 'vitest'
import { asksOf } from '../../../../src/core/cards/asked.ts'
import { gradeAnswer } from '../../../../src/core/cards/grade.ts'
import { settingsOf } from '../../../../src/core/cards/settings.ts'
import { cutSentences } from '../../../../src/core/facts/cut-sentences.ts'
import { extractFacts } from '../../../../src/core/facts/extract.ts'
import type { Block } from '../../../../src/core/model/document.ts'
import { type FactType, isProper } from '../../../../src/core/model/fact.ts'
import { marked } from '../statements/parsed.ts'
import { joinedDates, joinedNames } from './joined.expected.ts'

/** What is asked of the facts of some types, each once, in the order of the text. */
function askedIn(text: string, isWanted: (type: FactType) => boolean): string[] {
  const blocks: readonly Block[] = [{ id: 'b', section: 's', kind: 'paragraph', text }]
  const sections = [{ id: 's', level: 1, title: null, blocks: ['b'] }]
  const source = { title: 'The Harbour Almanac', date: '2021-03-01', sections, blocks }
  const facts = extractFacts(blocks, source).filter(({ type }) => isWanted(type))
  const asked = settingsOf({ ...source, facts }, cutSentences(blocks)).flatMap((setting) =>
    setting.facts.flatMap((fact) => asksOf(fact, setting)),
  )
  return [...new Set(asked.map(({ start, end }) => text.slice(start, end)))]
}

describe('joined dates are one answer', () => {
  test.each(joinedDates)('%s', (row) => {
    const { text, answers } = marked(row)
    expect(askedIn(text, (type) => type === 'date')).toEqual(answers)
  })
})

describe('joined names are one answer', () => {
  test.each(joinedNames)('%s', (row) => {
    const { text, answers } = marked(row)
    expect(askedIn(text, isProper)).toEqual(answers)
  })
})

test.each([
  ['1834 and 1836', '1834 and 1836', 'right'],
  ['1834 and 1836', '1836 and 1834', 'right'],
  ['1834 and 1836', '1834', 'close'],
  ['1834 and 1836', '1834 and 1837', 'wrong'],
] as const)('%s: %s', (answer, typed, verdict) => {
  expect(gradeAnswer({ answer, accept: [], type: 'date', typed }).verdict).toBe(verdict)
})
