import type { Briefing } from '../../../../../src/core/model/document.ts'
import { err, ok } from '../../../../../src/core/model/result.ts'
import { openPractice } from '../../../../../src/main/app/practice/desk.ts'
import type { Briefings } from '../../../../../src/main/library/briefings.ts'
import { Places } from '../../../../../src/main/library/places.ts'
import type { Database } from '../../../../../src/main/store/database.ts'
import { upsertDocument } from '../../../../../src/main/store/documents.ts'
import { addReview } from '../../../../../src/main/store/memories.ts'
import { briefingOf } from '../../../core/cards/choice-samples.ts'
import { now, openWithDocuments } from '../../store/helpers.ts'

export const river = briefingOf('tests/fixtures/choices/river.txt')
export const museum = briefingOf('tests/fixtures/choices/museum.txt')
const all: readonly Briefing[] = [river, museum]
const find = (id: string | null) => all.find((each) => each.id === id)
const briefings = {
  get: async (id: string | null) => {
    const found = find(id)
    return found === undefined ? err({ code: 'not-found', subject: id }) : ok(found)
  },
  peek: async (id: string) => find(id) ?? null,
} as unknown as Briefings
const places = new Places(briefings)

export async function openDesk(document: string | null, prepare: (db: Database) => void = () => {}) {
  const db = await openWithDocuments()
  for (const { id, title, cards } of all)
    upsertDocument(db, {
      id,
      title,
      date: null,
      kind: 'text',
      words: 10,
      cards: cards.length,
      bundled: false,
      addedAt: now,
      file: null,
      notes: [],
      openedAt: now,
    })
  prepare(db)
  const rows = () =>
    JSON.stringify(['reviews', 'journal'].map((table) => db.all(`SELECT * FROM ${table}`, {})))
  const before = rows()
  const desk = await openPractice({ db, briefings, places, at: now + 1000 }, { document, agenda: null })
  if (!desk.ok) throw new Error(desk.error.code)
  return { desk: desk.value, isUntouched: () => rows() === before }
}

export const rate = (db: Database, card: string) =>
  addReview(db, { document: river.id, card, rating: 1, at: now - 86_400_000, utcOffset: 0, durationMs: 1 })
