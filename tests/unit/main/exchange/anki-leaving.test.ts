import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ankiNotes } from '../../../../src/main/exchange/anki-notes.ts'
import { exportAnkiText } from '../../../../src/main/exchange/anki-text.ts'
import { exportApkg } from '../../../../src/main/exchange/apkg.ts'
import { readDeckCards } from '../../../../src/main/exchange/deck/read-deck-cards.ts'
import { readAnkiText } from '../../../../src/main/exchange/read-anki-text.ts'
import { makeFolder } from '../store/helpers.ts'
import { leaving } from './anki-leaving.expected.ts'

const documents = (cards: (typeof leaving)[number]['cards']) => [{ title: 'T', tags: [], cards }]
const readText = (text: string) => {
  const read = readAnkiText(Buffer.from(text, 'utf8'))
  if (!read.ok) throw new Error(read.error)
  return read.value
}

test.each(leaving)('leaves: $name', ({ cards, notes }) => {
  const found = ankiNotes(documents(cards))
  expect(
    found.map(({ guid, notetype, fields, cards }) => ({
      ...{ guid, notetype, fields },
      ords: cards.map(({ ord }) => ord),
    })),
  ).toEqual(notes)
  expect(new Set(found.flatMap((note) => note.cards.map(({ id }) => id)))).toEqual(
    new Set(cards.map(({ id }) => id)),
  )
})

const said = ({ id, prompt, answer, accept, judging }: (typeof leaving)[number]['cards'][number]) => ({
  ...{ id, prompt, answer, accept, judging },
})

// Of a note of Anki's own its cards have ids that follow from the note's; of ours they have those that they had.
test.each(leaving.filter(({ cards }) => cards.every(({ note }) => note === null)))(
  'comes back by the same ids, as text and as a deck: $name',
  async ({ cards }) => {
    const byId = (read: readonly { readonly id: string }[]) =>
      read.map((card) => said(card as never)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(byId(readText(exportAnkiText(documents(cards))).cards)).toEqual(byId(cards))
    const path = join(makeFolder(), 'T.apkg')
    writeFileSync(path, await exportApkg(documents(cards), 0))
    const deck = await readDeckCards(path, () => {})
    if (!deck.ok) throw new Error(deck.error)
    expect(deck.value.skipped).toEqual([])
    expect(byId(deck.value.cards)).toEqual(byId(cards))
  },
)

test('a note of Anki’s goes through us and keeps its id, numbers and tags', () => {
  const text = '#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#tags column:5\n'
  const row = 'N0te\tCloze\t{{c1::Orm}} signed in {{c3::1954}}.\t\trivers north\n'
  const { cards } = readText(text + row)
  expect(cards.map(({ note }) => note)).toEqual([
    { guid: 'N0te', number: 1, of: 2 },
    { guid: 'N0te', number: 3, of: 2 },
  ])
  const ours = cards.map((card) => ({
    ...card,
    items: [],
    leading: [],
    section: null,
    link: null,
    changedAt: 0,
    tags: ['rivers'],
  }))
  const [note, ...others] = ankiNotes(documents(ours))
  expect(others).toEqual([])
  expect(note).toMatchObject({
    ...{ guid: 'N0te', fields: ['{{c1::Orm}} signed in {{c3::1954}}.', '', ''], tags: ['rivers'] },
  })
  expect(readText(exportAnkiText(documents(ours))).cards.map(({ id }) => id)).toEqual(
    cards.map(({ id }) => id),
  )
})
