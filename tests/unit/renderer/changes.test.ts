import { expect, test } from 'vitest'
import { markdownOf } from '../../../src/renderer/views/changes/markdown.ts'
import {
  beforeOf,
  bySentence,
  factParts,
  stretchesOf,
  summaryOf,
} from '../../../src/renderer/views/changes/words.ts'
import type { VersionEntry } from '../../../src/shared/contract/versions.ts'
import { facts, markdown, rows, summary } from './changes.expected.ts'

const entry = (version: number, date: string, isShown = false): VersionEntry => ({
  version,
  title: 'The wall',
  date,
  file: 'wall.md',
  words: 100,
  addedAt: 0,
  isShown,
})

test('facts whose figures changed are told first', () => {
  expect(factParts(facts).map(({ head, changes }) => [head, changes.length])).toEqual([
    ['Changed figures', 2],
    ['Other changed facts', 1],
    ['New facts', 1],
  ])
})

test('a sentence is told once for all that changed in it', () => {
  expect(bySentence(facts).map((group) => group.map(({ next }) => next?.id))).toEqual([
    ['n1'],
    ['n2'],
    ['n3', 'n4'],
  ])
})

test('what moved in one piece is one change', () => {
  expect(
    stretchesOf(rows).map((each) => [each.kind, each.kind === 'change' ? each.row.kind : each.rows.length]),
  ).toEqual([
    ['same', 1],
    ['moved', 2],
    ['change', 'reworded'],
    ['change', 'reworded'],
    ['change', 'removed'],
    ['change', 'added'],
  ])
})

test('all that changed is counted', () => {
  expect(summaryOf({ facts, rows })).toBe(summary)
  expect(summaryOf({ facts: [], rows: rows.slice(0, 1) })).toBe('Nothing changed in what it says.')
})

test('what changed is written as Markdown', () => {
  const [before, current] = [entry(1, '2027-01-04'), entry(2, '2027-03-03', true)]
  expect(markdownOf('The wall [draft]', before, current, { facts, rows })).toBe(markdown)
})

test('the current version is compared with the one before it, the first with the one after it', () => {
  const [a, b, c] = [entry(1, '2027-01-04'), entry(2, '2027-03-03'), entry(3, '2027-05-05')]
  const shown = (version: number) => [c, b, a].map((each) => ({ ...each, isShown: each.version === version }))
  expect(beforeOf(shown(3))?.version).toBe(2)
  expect(beforeOf(shown(2))?.version).toBe(1)
  expect(beforeOf(shown(1))?.version).toBe(2)
  expect(beforeOf([entry(1, '2027-01-04', true)])).toBeNull()
  expect(beforeOf([])).toBeNull()
})
