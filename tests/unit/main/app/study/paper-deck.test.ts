import { expect, test } from 'vitest'
import { paperDeck } from '../../../../../src/main/app/study/paper-deck.ts'
import { writeAgenda } from '../../../../../src/main/store/agendas.ts'
import { setRemoved } from '../../../../../src/main/store/documents.ts'
import { agendaOn, documentA, documentB, now, openWithDocuments } from '../../store/helpers.ts'
import { stored } from './desks.ts'

const documentsOf = async (...[db, subject, part = null]: Parameters<typeof deckOf>) =>
  (await deckOf(db, subject, part)).map(({ document, cards }) => [document, cards.length])

async function deckOf(
  db: Parameters<typeof paperDeck>[0],
  subject: Parameters<typeof paperDeck>[2],
  part: Parameters<typeof paperDeck>[3] = null,
) {
  const deck = await paperDeck(db, stored, subject, part)
  if (!deck.ok) throw new Error(deck.error.code)
  return deck.value
}

test('what is studied is printed: a document, those of an agenda in its order, or all', async () => {
  const db = await openWithDocuments()
  writeAgenda(db, 'm', agendaOn([documentB, documentA], now))
  const [one] = await documentsOf(db, { document: documentA, agenda: null })
  const cards = one?.[1] ?? 0
  expect(cards).toBeGreaterThan(3)
  expect(await documentsOf(db, { document: null, agenda: 'm' })).toEqual([
    [documentB, cards],
    [documentA, cards],
  ])
  setRemoved(db, documentB, now)
  expect(await documentsOf(db, { document: null, agenda: null })).toEqual([[documentA, cards]])
  await expect(deckOf(db, { document: 'cccccccccccccccc', agenda: null })).rejects.toThrow('not-found')
  await expect(deckOf(db, { document: null, agenda: 'gone' })).rejects.toThrow('not-found')
})

test('of a part only its cards', async () => {
  const db = await openWithDocuments()
  const briefing = await stored.peek(documentA)
  const section = briefing?.sections[1]?.id ?? ''
  const part = { kind: 'section', document: documentA, section } as const
  const [deck] = await deckOf(db, { document: documentA, agenda: null }, part)
  const under = new Set(briefing?.blocks.filter((block) => block.section === section).map(({ id }) => id))
  const wanted = briefing?.cards.filter(({ block }) => block !== null && under.has(block)).map(({ id }) => id)
  expect(deck?.cards.map(({ id }) => id)).toEqual(wanted)
  expect(wanted).not.toEqual([])
})
