import { describe, expect, it } from 'vitest'
import { allCards } from '../../../../../src/core/model/browse.ts'
import { changeCards } from '../../../../../src/main/app/cards/change-cards.ts'
import { cardFacets, cardNames, listCards } from '../../../../../src/main/app/cards/list-cards.ts'
import { undoStudy } from '../../../../../src/main/app/study/session.ts'
import { Decks } from '../../../../../src/main/library/decks.ts'
import { readCardDetail } from '../../../../../src/main/store/card-details.ts'
import { statesOn } from '../../../../../src/main/store/card-states.ts'
import type { Database } from '../../../../../src/main/store/database.ts'
import { canUndo, redoing, undo, undoing } from '../../../../../src/main/store/journal.ts'
import { studyDayOf } from '../../../../../src/main/store/moment.ts'
import { checkMemories } from '../../../../../src/main/store/renew-memories.ts'
import type { CardAct } from '../../../../../src/shared/contract/cards.ts'
import { makeBriefing } from '../../../study-samples.ts'
import { documentA, documentB, openWithDocuments } from '../../store/helpers.ts'
import { day, deskOf, makeDecks, noon, rateNamed } from '../study/desks.ts'

const both = [
  { document: documentA, card: 'One-0-0' },
  { document: documentB, card: 'One-0-0' },
]

async function opened() {
  const db = await openWithDocuments()
  const reader = makeDecks()
  const change = async (act: CardAct, cards = both, at = noon) =>
    changeCards(db, await reader.all(db), { cards, act }, at)
  const listed = async (filter: Partial<typeof allCards> = {}, at = noon) =>
    listCards(
      db,
      await reader.all(db),
      { filter: { ...allCards, ...filter }, sort: 'place', from: 0, length: 100 },
      at,
    )
  const one = async (card: string, document = documentA) => {
    const { cards } = await listed({ document })
    return cards.find((each) => each.card.id === card)
  }
  return { db, reader, change, listed, one }
}

const undone = (db: Database) => undo(db, { at: noon })?.applied

describe('the list of cards', () => {
  it('has those of every document in reading order, and can be asked for by stretches', async () => {
    const { db, reader, listed } = await opened()
    const { found, all, cards } = await listed()
    expect([found, all]).toEqual([10, 10])
    expect(cards.slice(0, 5).map(({ card }) => card.id)).toEqual([
      'One-0-0',
      'One-0-1',
      'One-1-0',
      'One-2-0',
      'Two-0-0',
    ])
    const decks = await reader.all(db)
    const wanted = { filter: { ...allCards, words: 'fact 0' }, sort: 'place' } as const
    const page = listCards(db, decks, { ...wanted, from: 2, length: 2 }, noon)
    expect([page.found, page.all, page.cards.length]).toEqual([6, 10, 2])
    const names = cardNames(db, decks, wanted, noon)
    expect(names).toHaveLength(6)
    expect(names.slice(2, 4)).toEqual(page.cards.map(({ document, card }) => ({ document, card: card.id })))
  })

  it('tells what it can be narrowed to', async () => {
    const { db, reader, change } = await opened()
    await change({ kind: 'tag', add: ['exam', 'Exam', 'port'], remove: [] })
    const decks = await reader.all(db)
    expect(cardFacets(db, decks, null)).toMatchObject({
      types: ['money'],
      untyped: false,
      tags: ['exam', 'port'],
      sections: [],
    })
    expect(cardFacets(db, decks, documentB).sections).toEqual(['One', 'Two'])
  })
})

describe('a change of many cards', () => {
  it('is one step over several documents, and counts what it changed', async () => {
    const { db, change, listed } = await opened()
    expect(await change({ kind: 'suspend' })).toEqual({ ok: true, value: { changed: 2 } })
    expect((await listed({ state: 'suspended' })).found).toBe(2)
    expect(await change({ kind: 'suspend' }, [...both, { document: documentA, card: 'Two-0-0' }])).toEqual({
      ok: true,
      value: { changed: 1 },
    })
    expect(undone(db)).toBe(true)
    expect((await listed({ state: 'suspended' })).found).toBe(2)
    expect(undone(db)).toBe(true)
    expect((await listed({ state: 'suspended' })).found).toBe(0)
  })

  it('writes nothing where nothing changes, and nothing where a card is not there', async () => {
    const { db, change } = await opened()
    expect(await change({ kind: 'unmark' })).toEqual({ ok: true, value: { changed: 0 } })
    const gone = await change({ kind: 'mark' }, [...both, { document: documentB, card: 'gone' }])
    expect(gone).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(canUndo(db, {})).toBe(false)
  })

  it('of one long document is one change, which nobody sees the half of', async () => {
    const db = await openWithDocuments()
    const facts = Array.from({ length: 1_200 }, () => ({}))
    const long = makeBriefing(documentA, [{ section: 'One', facts }])
    const decks = await new Decks({ peek: async (id) => (id === documentA ? long : null) }).all(db)
    const cards = long.cards.map(({ id }) => ({ document: documentA, card: id }))
    const suspended = () => statesOn(db, studyDayOf(db, noon)).suspended.size
    const changed = changeCards(db, decks, { cards, act: { kind: 'suspend' } }, noon)
    expect(suspended()).toBe(1_200)
    expect(await changed).toEqual({ ok: true, value: { changed: 1_200 } })
    const taken = db.inTurns(undoing(db, { at: noon }))
    expect(suspended()).toBe(0)
    expect(await taken).toMatchObject({ applied: true })
    expect(canUndo(db, {})).toBe(false)
    expect(await db.inTurns(redoing(db, noon))).toMatchObject({ applied: true })
    expect(suspended()).toBe(1_200)
  })

  it('is not taken back by the key of Study', async () => {
    const { db, change } = await opened()
    await change({ kind: 'bury' })
    expect(undoStudy(await deskOf(db), {}).done).toBeNull()
  })

  it('tags, without regard to case, and takes tags off', async () => {
    const { change, listed, one } = await opened()
    await change({ kind: 'tag', add: ['exam', 'Port'], remove: [] })
    await change({ kind: 'tag', add: ['EXAM', 'tide'], remove: ['port'] })
    expect((await one('One-0-0'))?.tags).toEqual(['exam', 'tide'])
    expect((await listed({ tag: 'tide' })).found).toBe(2)
    expect((await listed({ tag: 'port' })).found).toBe(0)
  })

  it('deletes, and brings back', async () => {
    const { db, change, listed } = await opened()
    await change({ kind: 'delete' })
    expect((await listed()).found).toBe(8)
    undone(db)
    expect((await listed()).found).toBe(10)
  })
})

describe('the place of a card in the schedule', () => {
  async function rated() {
    const all = await opened()
    const desk = await deskOf(all.db)
    rateNamed(desk, 'One-0-0', 4)
    return { ...all, desk }
  }

  it('is put off from its day, or from today where that is over, and stays with what is remembered', async () => {
    const { db, change, one } = await rated()
    const before = await one('One-0-0')
    const days = before?.dueIn ?? 0
    expect(days).toBeGreaterThan(0)
    // A new card has no day.
    expect(await change({ kind: 'postpone', days: 3 })).toEqual({ ok: true, value: { changed: 1 } })
    expect(await one('One-0-0')).toEqual({ ...before, dueIn: days + 3 })
    await change({ kind: 'postpone', days: 2 }, [{ document: documentA, card: 'One-0-0' }], noon + 100 * day)
    expect((await one('One-0-0'))?.dueIn).toBe(102)
    expect(checkMemories(db)).toEqual([])
    undone(db)
    undone(db)
    expect(await one('One-0-0')).toEqual(before)
    expect(checkMemories(db)).toEqual([])
  })

  it('is set, until the next rating', async () => {
    const { db, change, one, desk } = await rated()
    const today = studyDayOf(db, noon)
    await change({ kind: 'due', day: today })
    expect((await one('One-0-0'))?.dueIn).toBe(0)
    const later = { ...desk, at: noon + day }
    rateNamed(later, 'One-0-0', 3)
    expect((await one('One-0-0'))?.dueIn).toBeGreaterThan(0)
    expect(checkMemories(db)).toEqual([])
    // Taken back, the day holds again.
    undoStudy(later, {})
    expect((await one('One-0-0'))?.dueIn).toBe(0)
    expect(checkMemories(db)).toEqual([])
  })

  it('is none in the past', async () => {
    const { db, change, one } = await rated()
    await change({ kind: 'due', day: studyDayOf(db, noon) - 5 })
    expect((await one('One-0-0'))?.dueIn).toBe(0)
  })

  it('begins anew with a reset: what was rated stays in the log and counts no more', async () => {
    const { db, change, one, desk } = await rated()
    const before = await one('One-0-0')
    expect(await change({ kind: 'reset' })).toEqual({ ok: true, value: { changed: 1 } })
    expect(await one('One-0-0')).toMatchObject({ standing: 'new', dueIn: null, recall: null })
    expect(readCardDetail(db, documentA, 'One-0-0').resetAfter).not.toBeNull()
    expect(checkMemories(db)).toEqual([])
    rateNamed(desk, 'One-0-0', 3)
    expect(await one('One-0-0')).toMatchObject({ standing: 'learning' })
    expect(checkMemories(db)).toEqual([])
    undoStudy(desk, {})
    expect(await one('One-0-0')).toMatchObject({ standing: 'new' })
    undone(db)
    expect(await one('One-0-0')).toEqual(before)
    expect(checkMemories(db)).toEqual([])
  })
})
