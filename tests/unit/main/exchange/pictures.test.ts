import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ankiNotes } from '../../../../src/main/exchange/anki-notes.ts'
import { exportApkg } from '../../../../src/main/exchange/apkg.ts'
import { openCollection } from '../../../../src/main/exchange/deck/collection.ts'
import { openDeck } from '../../../../src/main/exchange/deck/package.ts'
import { documentOfNotes, readNotes } from '../../../../src/main/exchange/deck/read-deck.ts'
import type { ExchangeCard } from '../../../../src/main/exchange/exchange-card.ts'
import { makeFolder } from '../store/helpers.ts'

const bytes = readFileSync(new URL('../../../fixtures/figures/chart.png', import.meta.url))
const media = new Map([
  ['precis-a.webp', bytes],
  ['precis-b.webp', bytes.subarray()],
])
const on = (side: 'question' | 'answer', name = 'precis-a.webp', alt = '') => ({ side, name, alt })

const plain = {
  ...{
    accept: [],
    judging: 'value' as const,
    items: [],
    leading: [],
    source: null,
    section: null,
    link: null,
  },
  ...{ changedAt: 0, partial: false },
} as const
const cards: readonly ExchangeCard[] = [
  {
    ...plain,
    id: 'p1',
    prompt: 'Which?',
    answer: 'Tarn',
    pictures: [on('question', 'precis-a.webp', 'A "map" <x>')],
  },
  { ...plain, id: 'p2', prompt: '', answer: 'Tarn', pictures: [on('question')] },
  {
    ...plain,
    id: 'p3',
    prompt: 'Show it',
    answer: '',
    judging: 'self',
    pictures: [on('answer'), on('answer', 'precis-b.webp')],
  },
  {
    ...plain,
    id: 'p4',
    prompt: '____ signed.',
    answer: 'Orm',
    pictures: [on('question'), on('answer', 'precis-b.webp')],
  },
  { ...plain, id: 'p5', prompt: 'No picture', answer: 'a' },
]

test('cards leave with their pictures, and come back with them as the same ones', async () => {
  const path = join(makeFolder(), 'Out.apkg')
  writeFileSync(path, await exportApkg([{ title: 'T', tags: [], cards }], 0, undefined, media))
  const file = await openDeck(path)
  expect(Buffer.from((await file.media('precis-b.webp')) as Uint8Array).equals(bytes)).toBe(true)
  const collection = openCollection(file.collection)
  const { groups, left } = readNotes(collection, () => {})
  expect([...left]).toEqual([])
  const options = { name: 'Out', collection, media: file.media, now: 0, offsetAt: () => 0 }
  const deck = await documentOfNotes([...groups.values()][0] ?? [], options)
  const told = deck.cards.map(({ id, prompt, answer, pictures, partial }) => [
    id,
    prompt,
    answer,
    pictures.map(({ side, alt, width }) => [side, alt, width]),
    partial,
  ])
  expect(told).toEqual([
    ['p1', 'Which?', 'Tarn', [['question', 'A "map" <x>', 480]], false],
    ['p2', '', 'Tarn', [['question', '', 480]], false],
    [
      'p3',
      'Show it',
      '',
      [
        ['answer', '', 480],
        ['answer', '', 480],
      ],
      false,
    ],
    [
      'p4',
      '____ signed.',
      'Orm',
      [
        ['question', '', 480],
        ['answer', '', 480],
      ],
      false,
    ],
    ['p5', 'No picture', 'a', [], false],
  ])
  collection.close()
  file.close()
})

test('clozes of one sentence that show other pictures are notes of their own', () => {
  const cloze = (id: string, prompt: string, answer: string, pictures: ExchangeCard['pictures'] = []) => ({
    ...{ ...plain, id, prompt, answer, pictures },
  })
  const both = [on('question')]
  const notes = (first: ExchangeCard['pictures'], second: ExchangeCard['pictures']) =>
    ankiNotes([
      {
        title: 'T',
        tags: [],
        cards: [
          cloze('c1', '____ signed in 1954.', 'Orm', first),
          cloze('c2', 'Orm signed in ____.', '1954', second),
        ],
      },
    ]).map(({ fields }) => fields[0])
  expect(notes(both, both)).toEqual(['{{c1::Orm}} signed in {{c2::1954}}.<br><img src="precis-a.webp">'])
  expect(notes(both, [])).toHaveLength(2)
})
