import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { exportAnkiText } from '../../../../src/main/exchange/anki-text.ts'
import type { ExchangeCard } from '../../../../src/main/exchange/exchange-card.ts'
import { readAnkiText } from '../../../../src/main/exchange/read-anki-text.ts'
import { exportReadwise } from '../../../../src/main/exchange/readwise.ts'
import { cells, fields, ids, names } from './formulas.expected.ts'

const csvOf = (words: string) => {
  const passage = {
    kind: 'highlight',
    colour: 1,
    section: null,
    page: null,
    link: null,
    createdAt: 0,
  } as const
  const passages = [{ ...passage, parts: [words], note: words, tags: [words] }]
  return exportReadwise([{ title: words, date: null, passages }])
}

test.each(cells)('a cell of CSV: %j', (words, cell) => {
  const [, [highlight, title, , , note, , , tag] = []] = parse(csvOf(words)) as string[][]
  expect([highlight, title, note, tag]).toEqual([cell, cell, cell, cell])
})

const card = (given: Partial<ExchangeCard>): ExchangeCard => ({
  id: 'a',
  prompt: 'Who?',
  answer: 'They',
  accept: [],
  judging: 'value',
  items: [],
  leading: [],
  source: null,
  section: null,
  link: null,
  changedAt: 0,
  partial: false,
  note: null,
  tags: [],
  ...given,
})
const rowOf = (given: Partial<ExchangeCard>, title = 'T', tags: readonly string[] = []) => {
  const file = exportAnkiText([{ title, tags, cards: [card(given)] }])
  const [row = []] = parse(file.replace(/^(?:#.*\n)*/, ''), { delimiter: '\t' }) as string[][]
  return { file, row }
}

test.each(fields)('a field of Anki’s: %j', (words, field) => {
  const { file, row } = rowOf({ prompt: words, answer: words })
  expect(row.slice(3, 5)).toEqual([field, field])
  const read = readAnkiText(Buffer.from(file))
  expect(read.ok && read.value.cards).toMatchObject([{ prompt: words, answer: words }])
})

test.each(names)('the deck and the tags: %s, %j', (title, tags, deck, tagged) => {
  const { row } = rowOf({}, title, tags)
  expect([row[2], row[6]]).toEqual([deck, tagged])
})

test.each(ids)('the id %s %s', (id, what) => {
  const [first, second] = [rowOf({ id }).row[0], rowOf({ id }).row[0]]
  expect(first).toBe(second)
  if (what === 'stays') expect(first).toBe(id)
  else expect(first).toMatch(/^[0-9a-f]{16}$/)
})
