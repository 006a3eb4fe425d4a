import { expect, test } from 'vitest'
import type { Part } from '../../../../../src/core/model/part.ts'
import { changeSettings } from '../../../../../src/main/app/settings/change-settings.ts'
import { openDesk } from '../../../../../src/main/app/study/open-desk.ts'
import { sectionSummaries } from '../../../../../src/main/app/study/overview.ts'
import { studyState } from '../../../../../src/main/app/study/session.ts'
import { Decks } from '../../../../../src/main/library/decks.ts'
import { writeAgenda } from '../../../../../src/main/store/agendas.ts'
import { setRemoved } from '../../../../../src/main/store/documents.ts'
import { defaultSettings } from '../../../../../src/shared/settings.ts'
import { agendaOn, documentA, documentB, openWithDocuments } from '../../store/helpers.ts'
import { day, deskOf, makeDecks, minute, noon, rate } from './desks.ts'

test('one document lies on the desk, or all of them', async () => {
  const db = await openWithDocuments()
  const one = await openDesk(db, makeDecks(), { document: documentA, agenda: null, part: null }, noon)
  expect(one?.decks.map(({ document }) => document)).toEqual([documentA])
  const all = await openDesk(db, makeDecks(), { document: null, agenda: null, part: null }, noon)
  expect(all?.decks.map(({ document }) => document)).toEqual([documentA, documentB])
  expect(all?.cards).toHaveLength(10)
  expect(all?.newPerDay).toBe(20)
})

test('without its text a document is not studied; without any, all of them still are', async () => {
  const db = await openWithDocuments()
  const unreadable = new Decks({ peek: async () => null })
  expect(await openDesk(db, unreadable, { document: documentA, agenda: null, part: null }, noon)).toBeNull()
  expect((await openDesk(db, unreadable, { document: null, agenda: null, part: null }, noon))?.cards).toEqual(
    [],
  )
})

test('the documents of an agenda lie there in its order, with its hour while that is to come', async () => {
  const db = await openWithDocuments()
  const hour = noon + minute
  writeAgenda(db, 'm', agendaOn([documentB, documentA], hour))
  const open = (agenda: string | null, at: number) =>
    openDesk(db, makeDecks(), { document: agenda === null ? documentA : null, agenda, part: null }, at)
  const ahead = await open('m', noon)
  expect(ahead?.decks.map(({ document }) => document)).toEqual([documentB, documentA])
  expect(ahead?.pass?.hour).toBe(hour)
  expect((await open('m', hour))?.pass).toBeNull()
  expect((await open(null, noon))?.pass).toBeNull()
  expect(await open('gone', noon)).toBeNull()
})

test('of a part only its cards come, while all of its documents count', async () => {
  const db = await openWithDocuments()
  const open = (part: Part, document: string | null = null) =>
    openDesk(db, makeDecks(), { document, agenda: null, part }, noon)
  const section = await open({ kind: 'section', document: documentA, section: 'Two' }, documentA)
  expect(section?.cards).toHaveLength(5)
  expect([...(section?.part ?? [])]).toEqual([`${documentA} Two-0-0`])
  if (section === null) throw new Error('no desk')
  expect(studyState(section)).toMatchObject({ counts: { new: 1 }, current: { card: { id: 'Two-0-0' } } })
  rate(section, 4)
  expect(studyState(section)).toMatchObject({ current: null, hasCards: true })
  // What was begun in it counts for the document.
  expect(studyState({ ...section, part: null, newPerDay: 2 }).counts.new).toBe(1)

  const both = await open({ kind: 'documents', documents: [documentB, documentA] })
  expect(both).toMatchObject({ document: null, part: { size: 10 } })
  const place = { block: 'One', start: 0, end: 1 }
  const places = [documentA, documentB].map((document) => ({ document, ...place }))
  const passages = await open({ kind: 'places', places })
  expect([...(passages?.part ?? [])].map((key) => key.split(' ')[1])).toEqual([
    'One-0-0',
    'One-0-0',
    'One-0-1',
    'One-0-1',
  ])
  setRemoved(db, documentB, noon)
  expect((await open({ kind: 'places', places }))?.part?.size).toBe(2)
  expect(await open({ kind: 'section', document: documentB, section: 'Two' })).toBeNull()
})

test('the sections of a document tell what there is to study in each', async () => {
  const db = await openWithDocuments()
  const desk = await deskOf(db)
  expect(sectionSummaries(desk)).toMatchObject([
    { section: 'One', cards: 4, counts: { new: 3, due: 0 } },
    { section: 'Two', cards: 1, counts: { new: 1, due: 0 } },
  ])
  rate(desk, 4)
  expect(sectionSummaries(desk)[0]).toMatchObject({ cards: 4, counts: { new: 2 } })
})

test('the numbers of a briefing hold for its documents, and for all together those of the settings', async () => {
  const db = await openWithDocuments()
  const own = { newPerDay: 2, reviewsPerDay: 1 }
  writeAgenda(db, 'm', { ...agendaOn([documentA], noon + 100 * day), own })
  const open = async (document: string | null, agenda: string | null, at: number) => {
    const desk = await openDesk(db, makeDecks(), { document, agenda, part: null }, at)
    if (desk === null) throw new Error('no desk')
    return desk
  }
  const fresh = async (document: string | null, agenda: string | null) =>
    studyState(await open(document, agenda, noon)).counts.new
  expect(await fresh(documentA, null)).toBe(2)
  expect(await fresh(null, 'm')).toBe(2)
  expect(await fresh(documentB, null)).toBeGreaterThan(2)
  for (const document of [documentA, documentB])
    for (const _ of [1, 2, 3]) rate(await deskOf(db, document), 4)
  expect(await fresh(documentA, null)).toBe(0)
  expect(await fresh(null, 'm')).toBe(0)
  // New cards would hold back reviews beside them.
  changeSettings(db, { ...defaultSettings, newPerDay: 0 })
  const later = noon + 60 * day
  const due = async (document: string | null, at: number) =>
    studyState(await open(document, null, at)).counts.due
  expect([await due(documentA, later), await due(documentB, later), await due(null, later)]).toEqual([
    1, 3, 6,
  ])
  // Over with its hour.
  expect(await due(documentA, noon + 101 * day)).toBe(3)
})
