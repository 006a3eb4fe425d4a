import { expect, test } from 'vitest'
import { openDesk } from '../../../../../src/main/app/study/open-desk.ts'
import { Decks } from '../../../../../src/main/library/decks.ts'
import { writeAgenda } from '../../../../../src/main/store/agendas.ts'
import { agendaOn, documentA, documentB, openWithDocuments } from '../../store/helpers.ts'
import { makeDecks, minute, noon } from './desks.ts'

test('one document lies on the desk, or all of them', async () => {
  const db = await openWithDocuments()
  const one = await openDesk(db, makeDecks(), { document: documentA, agenda: null }, noon)
  expect(one?.decks.map(({ document }) => document)).toEqual([documentA])
  const all = await openDesk(db, makeDecks(), { document: null, agenda: null }, noon)
  expect(all?.decks.map(({ document }) => document)).toEqual([documentA, documentB])
  expect(all?.cards).toHaveLength(10)
  expect(all?.newPerDay).toBe(20)
})

test('without its text a document is not studied; without any, all of them still are', async () => {
  const db = await openWithDocuments()
  const unreadable = new Decks({ peek: async () => null })
  expect(await openDesk(db, unreadable, { document: documentA, agenda: null }, noon)).toBeNull()
  expect((await openDesk(db, unreadable, { document: null, agenda: null }, noon))?.cards).toEqual([])
})

test('the documents of an agenda lie there in its order, with its hour while that is to come', async () => {
  const db = await openWithDocuments()
  const hour = noon + minute
  writeAgenda(db, 'm', agendaOn([documentB, documentA], hour))
  const open = (agenda: string | null, at: number) =>
    openDesk(db, makeDecks(), { document: agenda === null ? documentA : null, agenda }, at)
  const ahead = await open('m', noon)
  expect(ahead?.decks.map(({ document }) => document)).toEqual([documentB, documentA])
  expect(ahead?.pass?.hour).toBe(hour)
  expect((await open('m', hour))?.pass).toBeNull()
  expect((await open(null, noon))?.pass).toBeNull()
  expect(await open('gone', noon)).toBeNull()
})
