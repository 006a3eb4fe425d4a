import { toEnd } from '../../../../../src/core/base/to-end.ts'
import type { FactEdit } from '../../../../../src/core/model/edits.ts'
import { plainCard, plainFact } from '../../../../../src/core/model/edits.ts'
import { writeContent } from '../../../../../src/main/store/briefings.ts'
import { packContent } from '../../../../../src/main/store/content.ts'
import { connect, type Database } from '../../../../../src/main/store/database.ts'
import { listDocuments, upsertDocument, writeDetails } from '../../../../../src/main/store/documents.ts'
import { listEdits, writeEdits } from '../../../../../src/main/store/edits.ts'
import { addMark, listMarks, removeMark, writeMark } from '../../../../../src/main/store/marks.ts'
import { addReview } from '../../../../../src/main/store/memories.ts'
import { bringingPack, printOfChanges } from '../../../../../src/main/store/pack/bring.ts'
import { comparing, type Pack } from '../../../../../src/main/store/pack/compare.ts'
import { noteHandedOver } from '../../../../../src/main/store/pack/things.ts'
import { checkMemories } from '../../../../../src/main/store/renew-memories.ts'
import { listReviews } from '../../../../../src/main/store/reviews.ts'
import type { PackChoice, PackParts } from '../../../../../src/shared/contract/packs.ts'
import { exportOf, importOf } from '../../exchange/everything/helpers.ts'
import { briefingOf } from '../../exchange/everything/samples.ts'
import { documentA, documentB, makeFile, makeMark, now, open } from '../helpers.ts'

const everyPart: PackParts = { originals: true, marks: true, edits: true, ratings: true }

/** A library without documents. */
export const emptyLibrary = (): Promise<Database> => open(makeFile())

/** A library of two documents of two paragraphs. */
export async function library(): Promise<Database> {
  const db = await emptyLibrary()
  for (const id of [documentA, documentB]) await addDocument(db, id)
  return db
}

export async function addDocument(db: Database, id: string): Promise<void> {
  const { title, date, source } = briefingOf(id)
  upsertDocument(db, {
    ...{ id, title, date, kind: source.kind, words: source.words, cards: 1, bundled: false },
    ...{ addedAt: now, openedAt: null, file: source.name, notes: [] },
  })
  const briefing = JSON.stringify(briefingOf(id))
  writeContent(db, id, await packContent({ briefing, index: '{}' }), 0)
}

/** One thing that its user does. */
export type Act =
  | { readonly kind: 'mark'; readonly id: string; readonly note: string | null }
  | { readonly kind: 'fact' | 'card'; readonly id: string; readonly words: string | null }
  | { readonly kind: 'tag'; readonly id: string; readonly isThere: boolean }
  | { readonly kind: 'name'; readonly name: string | null }
  | { readonly kind: 'rate'; readonly id: string; readonly at: number }

export function act(db: Database, document: string, what: Act): void {
  switch (what.kind) {
    case 'mark': {
      const id = `${document}-${what.id}`
      if (what.note === null) return void removeMark(db, id)
      const mark = { ...makeMark(id, document), note: what.note }
      if (listMarks(db).some((each) => each.id === id)) writeMark(db, mark)
      else addMark(db, mark)
      return
    }
    case 'fact': {
      const fact: FactEdit = { ...plainFact(what.id), note: what.words }
      return void writeEdits(db, { document, facts: [fact], cards: [] })
    }
    case 'card':
      return void writeEdits(db, {
        document,
        facts: [],
        cards: [{ ...plainCard(what.id), prompt: what.words }],
      })
    case 'tag': {
      const { name, tags } = listDocuments(db).find(({ id }) => id === document) ?? { name: null, tags: [] }
      const others = tags.filter((tag) => tag !== what.id)
      return void writeDetails(db, document, { name, tags: what.isThere ? [...others, what.id] : others })
    }
    case 'name': {
      const { tags } = listDocuments(db).find(({ id }) => id === document) ?? { tags: [] }
      return void writeDetails(db, document, { name: what.name, tags })
    }
    case 'rate':
      return void addReview(db, {
        ...{ document, card: what.id, rating: 3, at: what.at, utcOffset: 0, durationMs: 1000 },
      })
  }
}

/** What a library holds that a pack hands over, whatever way it came there. */
export function contentsOf(db: Database): unknown {
  return listDocuments(db)
    .map((document) => ({
      ...document,
      edits: listEdits(db, document.id),
      marks: listMarks(db, document.id).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      ratings: listReviews(db, [document.id])
        .map(({ card, at, rating }) => ({ card, at, rating }))
        .toSorted((a, b) => a.at - b.at || (a.card < b.card ? -1 : 1)),
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** Documents of a library as they are read from a pack of them. */
export async function packOf(
  db: Database,
  documents: readonly string[] = [documentA, documentB],
  parts: PackParts = everyPart,
): Promise<Pack> {
  noteHandedOver(db, documents, parts)
  const bytes = await exportOf(db, undefined, { documents: new Set(documents), parts })
  const { result, file } = await importOf(bytes, [], 'any')
  if (!result.ok) throw new Error(result.error)
  const staged = connect(file, { readOnly: true })
  return { db: staged, parts: result.value.pack ?? everyPart, isDeck: false }
}

export const comparePack = (ours: Database, pack: Pack) => toEnd(comparing(ours, pack))
export const bringPack = (...all: Parameters<typeof bringingPack>) => toEnd(bringingPack(...all))

/** Brings a pack in, and looks whether what is remembered of cards is what the log gives. */
export function bring(db: Database, pack: Pack, choice: PackChoice = 'mine', at = now) {
  const seen = printOfChanges(comparePack(db, pack))
  const brought = bringPack(db, pack, { name: 'Test.precis', seen, choiceOf: () => choice, now: at })
  if (brought === 'changed') throw new Error('It changed meanwhile')
  if (checkMemories(db).length > 0) throw new Error('Memories are not what the log gives')
  return brought
}

/** What both sides have changed. */
export const conflictsOf = (db: Database, pack: Pack) =>
  comparePack(db, pack).flatMap(({ id, things }) =>
    things.filter(({ fate }) => fate === 'ask').map(({ kind, ref }) => `${id} ${kind} ${ref}`),
  )
