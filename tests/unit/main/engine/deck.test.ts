import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { applyEdits } from '../../../../src/core/edits/apply-edits.ts'
import type { Briefing } from '../../../../src/core/model/document.ts'
import { keyOf } from '../../../../src/core/study/deck.ts'
import { studyDay } from '../../../../src/core/study/schedule.ts'
import { readDeck } from '../../../../src/main/engine/answer-deck.ts'
import type { LibraryScope } from '../../../../src/main/exchange/everything/part.ts'
import { checkedPart, putPart } from '../../../../src/main/exchange/everything/put.ts'
import { readCardDetail } from '../../../../src/main/store/card-details.ts'
import { readBriefing } from '../../../../src/main/store/content.ts'
import { connect, type Database } from '../../../../src/main/store/database.ts'
import { isRemoved, listDocuments, readDocument } from '../../../../src/main/store/documents.ts'
import { listEdits } from '../../../../src/main/store/edits.ts'
import { finishFresh, makeFresh } from '../../../../src/main/store/fresh.ts'
import { perform, redo, undo } from '../../../../src/main/store/journal.ts'
import { memoriesOf } from '../../../../src/main/store/memories.ts'
import type { Pack } from '../../../../src/main/store/pack/compare.ts'
import { checkMemories } from '../../../../src/main/store/renew-memories.ts'
import { listReviews } from '../../../../src/main/store/reviews.ts'
import { types } from '../exchange/deck/kinds.expected.ts'
import { forms, type MadeCard, type MadeDeck, type MadeNote, madeFile } from '../exchange/deck/made.ts'
import { makeFolder } from '../store/helpers.ts'
import { bring, emptyLibrary } from '../store/pack/helpers.ts'

const now = Date.UTC(2026, 10, 30)
const day = 86_400_000

const rated = { rating: 3, at: now, utcOffset: 0, durationMs: 3000 } as const

const png = readFileSync(new URL('../../../fixtures/figures/chart.png', import.meta.url))

async function staged(
  form: (typeof forms)[number],
  deck: MadeDeck,
  ratings = true,
): Promise<Pack & { readonly scope: LibraryScope }> {
  const folder = makeFolder()
  const path = join(folder, 'Lands.apkg')
  writeFileSync(path, await madeFile(form, deck))
  const file = join(folder, 'library.db')
  const db = makeFresh(file)
  const result = await readDeck({
    path,
    store: async (part) => {
      const checked = checkedPart(JSON.parse(JSON.stringify(part), revive(part)) as typeof part)
      if (checked === null) throw new Error(`Main would refuse a part: ${part.kind}`)
      await putPart(db, checked)
    },
    onPulse: () => {},
    now,
  })
  finishFresh(db)
  if (!result.ok) throw new Error(result.error)
  const parts = result.value.pack
  if (parts === null) throw new Error('It is no pack')
  return {
    db: connect(file, { readOnly: true }),
    parts: { ...parts, ratings },
    isDeck: true,
    scope: result.value,
  }
}

/** Bytes stay bytes. */
const revive = (part: object) => (key: string, value: unknown) =>
  key === 'bytes' && 'bytes' in part ? part.bytes : value

const card = (ord: number, deck: string, more: Partial<MadeCard> = {}): MadeCard => ({ ord, deck, ...more })
const basic = (
  guid: string,
  fields: readonly [string, string],
  deck = 'Lands',
  more: Partial<MadeCard> = {},
): MadeNote => ({
  guid,
  type: types.basic,
  fields,
  tags: ' rivers ',
  cards: [card(0, deck, more)],
})

const learned = [
  { id: Date.UTC(2026, 9, 1, 9), ease: 3, type: 0 },
  { id: Date.UTC(2026, 9, 1, 9) + 10 * 60_000, ease: 3, type: 0 },
  { id: Date.UTC(2026, 9, 1, 9) + 3 * day, ease: 3, type: 1 },
]
const lands: MadeDeck = {
  notes: [
    basic('g1', ['Capital of Tarn?', 'Lorn <img src="map.png">'], 'Lands', { log: learned }),
    basic('g2', ['Longest river', 'Skell'], 'Lands::North', { isSuspended: true }),
    {
      guid: 'g3',
      type: types.cloze,
      fields: ['{{c1::Orm}} signed in {{c2::1954}}.', ''],
      tags: ' rivers marked treaties ',
      cards: [card(0, 'Lands::North'), card(1, 'Lands::North')],
    },
  ],
  media: { 'map.png': png },
}

async function shown(db: Database, id: string): Promise<Briefing> {
  const json = await readBriefing(db, id)
  if (json === null) throw new Error('There is no document')
  return applyEdits(JSON.parse(json) as Briefing, listEdits(db, id))
}

const only = (db: Database) => {
  const [one, ...others] = listDocuments(db)
  if (one === undefined || others.length > 0) throw new Error('There is not one document')
  return one
}

test.each(forms)(
  'a deck in %s comes in as a document: passages, cards on them, pictures, schedule',
  async (form) => {
    const ours = await emptyLibrary()
    const pack = await staged(form, lands)
    expect(pack.scope.deck).toEqual({
      ...{ notes: 3, cards: 4, figures: 1, ratings: 3, schedules: 0 },
      left: [],
    })
    bring(ours, pack)
    const document = only(ours)
    expect(document).toMatchObject({ title: 'Lands', kind: 'anki', tags: ['rivers'], file: 'Lands.apkg' })
    const briefing = await shown(ours, document.id)
    expect(briefing.sections.map(({ title }) => title)).toEqual([null, 'North'])
    expect(briefing.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'Capital of Tarn? Lorn'],
      ['figure', ''],
      ['paragraph', 'Longest river: Skell'],
      ['paragraph', 'Orm signed in 1954.'],
    ])
    expect(briefing.blocks[1]?.figure?.image).toMatch(/^[0-9a-f]{64}$/)
    const texts = new Map(briefing.blocks.map(({ id, text }) => [id, text]))
    const placed = briefing.cards.map(({ prompt, answer, block }) => [prompt, answer, texts.get(block ?? '')])
    expect(placed.toSorted()).toEqual([
      ['Capital of Tarn?', 'Lorn', 'Capital of Tarn? Lorn'],
      ['Longest river', 'Skell', 'Longest river: Skell'],
      ['Orm signed in ____.', '1954', 'Orm signed in 1954.'],
      ['____ signed in 1954.', 'Orm', 'Orm signed in 1954.'],
    ])
    const image = briefing.blocks[1]?.figure?.image
    expect(
      briefing.cards.flatMap(({ id, pictures = [] }) => pictures.map((each) => [id, each.side, each.image])),
    ).toEqual([['g1', 'answer', image]])
    expect(briefing.facts).toEqual([])
    expect(listReviews(ours).map(({ rating, at, durationMs }) => [rating, at, durationMs])).toEqual(
      learned.map(({ id, ease }) => [ease, id, 4000]),
    )
    const [memory] = [...memoriesOf(ours).values()]
    expect(memory).toMatchObject({ phase: 'due', reps: 3, lapses: 0 })
    const tags = ours.all('SELECT tags FROM card_details')
    expect(tags).toEqual([{ tags: '["treaties"]' }, { tags: '["treaties"]' }])
    const states = ours.all('SELECT suspended, marked FROM card_states ORDER BY suspended, card')
    expect(states).toEqual([
      { suspended: 0, marked: 1 },
      { suspended: 0, marked: 1 },
      { suspended: 1, marked: 0 },
    ])
  },
)

test('it is taken back and done again as one change', async () => {
  const ours = await emptyLibrary()
  bring(ours, await staged('anki21b', lands))
  const { id } = only(ours)
  undo(ours, { at: now + 1 })
  expect(isRemoved(ours, id)).toBe(true)
  redo(ours, now + 2)
  expect(only(ours).id).toBe(id)
})

test('a second import adds nothing twice, in whatever form it comes', async () => {
  const ours = await emptyLibrary()
  bring(ours, await staged('anki2', lands))
  const before = await shown(ours, only(ours).id)
  expect(bring(ours, await staged('anki21b', lands), 'mine', now + 5)).toEqual([])
  expect(await shown(ours, only(ours).id)).toEqual(before)
  expect(listReviews(ours)).toHaveLength(3)
})

test('the schedule comes when it is asked for, also later', async () => {
  const ours = await emptyLibrary()
  bring(ours, await staged('anki2', lands, false))
  expect(listReviews(ours)).toEqual([])
  bring(ours, await staged('anki2', lands, true), 'mine', now + 5)
  expect(listReviews(ours)).toHaveLength(3)
})

const fsrs = {
  ...{ type: 2, queue: 2, due: 400, ivl: 42, reps: 7, lapses: 1 },
  data: JSON.stringify({ s: 42.5, d: 6.25, lrt: Date.UTC(2026, 10, 1, 9) / 1000 }),
}
/** One whose log is gone, and one whose log is cut. */
const moved: MadeDeck = {
  notes: [
    basic('g1', ['Capital of Tarn?', 'Lorn'], 'Lands', { schedule: fsrs }),
    basic('g2', ['Longest river', 'Skell'], 'Lands', {
      schedule: fsrs,
      log: [{ id: Date.UTC(2026, 10, 1, 9), ease: 3, type: 1 }],
    }),
    basic('g3', ['Highest hill', 'Brae']),
  ],
}

test.each(forms)('what FSRS knew in Anki goes on where its log does not tell it, in %s', async (form) => {
  const ours = await emptyLibrary()
  const pack = await staged(form, moved)
  expect(pack.scope.deck).toMatchObject({ cards: 3, ratings: 1, schedules: 2 })
  bring(ours, pack)
  const { id } = only(ours)
  const known = { phase: 'due', stability: 42.5, lapses: 1, reps: 7, lastAt: Date.UTC(2026, 10, 1, 9) }
  const memories = [...memoriesOf(ours).values()]
  expect(memories).toHaveLength(2)
  for (const memory of memories) {
    expect(memory).toMatchObject({ ...known, fsrs: { difficulty: 6.25 } })
    expect(studyDay(memory.due)).toBe(Date.UTC(2026, 0, 1) / day + 400)
  }
  expect(checkMemories(ours)).toEqual([])
  // It goes on from there, and back to there.
  perform(ours, { v: 1, kind: 'review.add', review: { ...rated, document: id, card: 'g1' } }, now)
  const after = memoriesOf(ours).get(keyOf(id, 'g1'))
  expect(after).toMatchObject({ reps: 8, lapses: 1, lastAt: now })
  expect(after?.stability).toBeGreaterThan(42.5)
  undo(ours, { at: now + 1 })
  expect(memoriesOf(ours).get(keyOf(id, 'g1'))).toMatchObject(known)
  expect(checkMemories(ours)).toEqual([])
})

test('it comes when it is asked for, also later, and never over what was studied here', async () => {
  const ours = await emptyLibrary()
  bring(ours, await staged('anki21b', moved, false))
  expect([...memoriesOf(ours)]).toEqual([])
  const { id } = only(ours)
  perform(ours, { v: 1, kind: 'review.add', review: { ...rated, document: id, card: 'g1' } }, now)
  bring(ours, await staged('anki21b', moved, true), 'mine', now + 5)
  expect(memoriesOf(ours).get(keyOf(id, 'g1'))).toMatchObject({ reps: 1, lastAt: now })
  expect(memoriesOf(ours).get(keyOf(id, 'g2'))).toMatchObject({ reps: 7, stability: 42.5 })
  expect(checkMemories(ours)).toEqual([])
  expect(bring(ours, await staged('anki21b', moved, true), 'mine', now + 6)).toEqual([])
})

test('a deck that has grown brings its new notes with their passages; what is gone there stays here', async () => {
  const ours = await emptyLibrary()
  bring(ours, await staged('anki2', lands))
  const { id } = only(ours)
  const [first, second, third] = lands.notes as readonly [MadeNote, MadeNote, MadeNote]
  const grown = {
    ...lands,
    notes: [first, second, third, { ...basic('g4', ['Highest hill', 'Brae']), tags: ' rivers hills ' }],
  }
  bring(ours, await staged('anki2', grown), 'mine', now + 5)
  const more = await shown(ours, id)
  expect(more.blocks.map(({ text }) => text)).toContain('Highest hill: Brae')
  expect(more.cards.filter(({ block }) => block === null)).toEqual([])
  expect(more.cards).toHaveLength(5)
  expect(readCardDetail(ours, id, 'g4').tags).toEqual(['hills'])
  expect(readDocument(ours, id)?.words).toBeGreaterThan(10)
  undo(ours, { at: now + 6 })
  expect((await shown(ours, id)).cards).toHaveLength(4)
  redo(ours, now + 7)
  // A part of the deck, in another export.
  bring(ours, await staged('anki2', { ...lands, notes: [first] }), 'mine', now + 8)
  const still = await shown(ours, id)
  expect(still.cards).toHaveLength(5)
  expect(still.blocks).toEqual(more.blocks)
})

test('decks beside one another are documents of their own', async () => {
  const ours = await emptyLibrary()
  const notes = [
    basic('g1', ['q', 'a'], 'One'),
    basic('g2', ['r', 'b'], 'Two::Deep::Er'),
    basic('g3', ['s', 'c']),
  ]
  bring(ours, await staged('anki21', { notes }))
  expect(
    listDocuments(ours)
      .map(({ title }) => title)
      .toSorted(),
  ).toEqual(['Er', 'Lands', 'One'])
})

test('a note that makes no card is there to be read, unless it only asks for parts of a picture', async () => {
  const ours = await emptyLibrary()
  const notes = [
    basic('g1', ['<img src="map.png">', 'Femur']),
    basic('g2', ['q', 'a']),
    {
      ...{ guid: 'g3', type: types.occlusion, cards: [card(0, 'Lands')] },
      fields: ['{{c1::image-occlusion:rect:left=.1}}', '<img src="map.png">', 'Head', '', ''],
    },
  ]
  const pack = await staged('anki21b', { notes, media: { 'map.png': png } })
  bring(ours, pack)
  const briefing = await shown(ours, only(ours).id)
  expect(briefing.blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', 'Femur'],
    ['figure', ''],
    ['paragraph', 'q: a'],
  ])
  expect(pack.scope.deck?.left.map(({ why }) => why)).toEqual(['It asks for a part of a picture.'])
})

test('a picture that a side has several times, under one name or two, is shown on it once', async () => {
  const ours = await emptyLibrary()
  const twice = '<img src="map.png"> and <img src="map.png"> and <img src="copy.png">'
  const media = { 'map.png': png, 'copy.png': png }
  bring(ours, await staged('anki2', { notes: [basic('g1', [twice, '<img src="map.png">'])], media }))
  const briefing = await shown(ours, only(ours).id)
  expect(briefing.cards[0]?.pictures?.map(({ side }) => side)).toEqual(['question', 'answer'])
})

test('a deck whose questions are only pictures comes in, but for those whose picture is not there', async () => {
  const ours = await emptyLibrary()
  const notes = [
    basic('g1', ['<img src="map.png" alt="A map of Tarn">', 'Tarn']),
    basic('g2', ['<img src="gone.png">', 'Orm']),
    basic('g3', ['Which?', '<img src="map.png">']),
    basic('g4', ['<img src="map.png">', '<img src="map.png">']),
  ]
  const pack = await staged('anki21b', { notes, media: { 'map.png': png } })
  bring(ours, pack)
  const briefing = await shown(ours, only(ours).id)
  const told = briefing.cards.map((card) => [
    card.id,
    card.prompt,
    card.answer,
    card.grading ?? 'value',
    card.block,
  ])
  expect(told.toSorted()).toEqual([
    ['g1', '', 'Tarn', 'value', expect.any(String)],
    ['g3', 'Which?', '', 'self', expect.any(String)],
    ['g4', '', '', 'self', null],
  ])
  const pictures = briefing.cards.find(({ id }) => id === 'g1')?.pictures
  expect(pictures).toMatchObject([{ side: 'question', alt: 'A map of Tarn', width: 480, height: 270 }])
  expect(pack.scope.deck).toMatchObject({
    cards: 3,
    left: [{ why: 'Its question is only a picture or sound.', notes: 1 }],
  })
})

test('a note that grows a second card brings only that one', async () => {
  const ours = await emptyLibrary()
  const one: MadeNote = { ...basic('g1', ['{{c1::Orm}} signed in 1954.', '']), type: types.cloze }
  const two = {
    ...one,
    fields: ['{{c1::Orm}} signed in {{c2::1954}}.', ''],
    cards: [card(0, 'Lands'), card(1, 'Lands')],
  }
  bring(ours, await staged('anki21b', { notes: [one] }))
  const { id } = only(ours)
  perform(ours, { v: 1, kind: 'review.add', review: { ...rated, document: id, card: 'g1' } }, now)
  bring(ours, await staged('anki21b', { notes: [two] }), 'mine', now + 5)
  const { cards } = await shown(ours, id)
  expect(cards.map(({ prompt }) => prompt).toSorted()).toEqual([
    'Orm signed in ____.',
    '____ signed in 1954.',
  ])
  expect(memoriesOf(ours).has(keyOf(id, 'g1'))).toBe(true)
})

test('a deck without its media says what is missing', async () => {
  const ours = await emptyLibrary()
  bring(ours, await staged('anki2', { notes: lands.notes }))
  const briefing = await shown(ours, only(ours).id)
  expect(briefing.blocks[1]?.figure).toMatchObject({
    image: null,
    why: 'A picture that is not in this file.',
  })
})

test('an empty deck, and one of notes that cannot be read, are refused', async () => {
  await expect(staged('anki2', { notes: [] })).rejects.toThrow('holds no notes')
  const notes = [{ guid: 'x', type: types.basic, fields: ['', ''], cards: [card(0, 'A')] }]
  await expect(staged('anki2', { notes })).rejects.toThrow(/no note that can be read.*It has no question/)
})

test('cards that are in a deck twice come in once, and it is said', async () => {
  const ours = await emptyLibrary()
  const again = { ...basic('g1', ['Peak?', 'Orl']), cards: [card(0, 'Lands'), card(0, 'Lands', { id: 7 })] }
  const pack = await staged('anki21', {
    notes: [basic('', ['Lake?', 'Ulm']), basic('', ['Lake?', 'Ulm']), again],
  })
  expect(pack.scope.deck).toMatchObject({
    cards: 2,
    left: [{ why: 'It has the same id as one before it.', notes: 1 }],
  })
  bring(ours, pack)
  expect((await shown(ours, only(ours).id)).cards.map(({ prompt }) => prompt).toSorted()).toEqual([
    'Lake?',
    'Peak?',
  ])
})

test('a tag is taken that could be typed, no longer one', async () => {
  const ours = await emptyLibrary()
  const [long, longer] = ['a'.repeat(60), 'b'.repeat(61)]
  const note = { ...basic('g1', ['Peak?', 'Orl']), tags: ` ${long} ${longer} ` }
  bring(ours, await staged('anki21', { notes: [note] }))
  expect(only(ours).tags).toEqual([long])
})
