import { plainCard, plainFact } from '../../../../../src/core/model/edits.ts'
import { readAgenda } from '../../../../../src/main/store/agendas.ts'
import { addImported } from '../../../../../src/main/store/briefings.ts'
import type { Database } from '../../../../../src/main/store/database.ts'
import { readDocument } from '../../../../../src/main/store/documents.ts'
import { listEdits } from '../../../../../src/main/store/edits.ts'
import { perform, undo } from '../../../../../src/main/store/journal.ts'
import { listMarks, readMark } from '../../../../../src/main/store/marks.ts'
import { readPosition, savePosition } from '../../../../../src/main/store/positions.ts'
import { noteRead } from '../../../../../src/main/store/readings.ts'
import { listReviews } from '../../../../../src/main/store/reviews.ts'
import { agendaOn, documentA, makeMark, makeReview, now } from '../helpers.ts'
import type { Act, State } from './merge.expected.ts'

/** Does what a user would do, each act a minute after the one before. */
export class User {
  #at = now

  async do(db: Database, acts: readonly Act[]): Promise<void> {
    for (const act of acts) {
      this.#at += 60_000
      await doOne(db, act, this.#at)
    }
  }
}

async function doOne(db: Database, act: Act, at: number): Promise<void> {
  switch (act[0]) {
    case 'import':
      await importDocument(db, act[1], at)
      return
    case 'mark':
      perform(db, { v: 1, kind: 'mark.add', mark: makeMark(act[1], act[2]) }, at)
      return
    case 'note':
      perform(db, { v: 1, kind: 'mark.edit', mark: { ...markOf(db, act[1]), note: act[2] } }, at)
      return
    case 'unmark':
      perform(db, { v: 1, kind: 'mark.remove', mark: markOf(db, act[1]) }, at)
      return
    case 'rate':
      perform(db, { v: 1, kind: 'review.add', review: { ...makeReview(act[1], act[2]), at } }, at)
      return
    case 'take back':
      undo(db, { at, only: 'study' })
      return
    case 'prompt':
      edit(db, 'edit-card', { cards: [{ ...plainCard(act[1]), prompt: act[2] }] }, at)
      return
    case 'accept':
      edit(db, 'accept', { facts: [{ ...plainFact(act[1]), state: 'accepted' }] }, at)
      return
    case 'suspend': {
      const cards = [{ card: act[1], suspended: true, buried: null, marked: false }]
      perform(db, { v: 1, kind: 'cards.flag', flags: { document: documentA, act: 'suspend', cards } }, at)
      return
    }
    case 'goal':
      perform(
        db,
        {
          v: 1,
          kind: 'agenda.set',
          id: 'm',
          name: 'Council',
          agenda: { ...agendaOn([documentA], now), goal: act[1] },
        },
        at,
      )
      return
    case 'name': {
      const details = { name: act[1], tags: ['mine'] }
      perform(db, { v: 1, kind: 'document.edit', document: named(documentA), details }, at)
      return
    }
    case 'remove':
      perform(db, { v: 1, kind: 'document.remove', document: { ...named(act[1]), at } }, at)
      return
    case 'stand':
      savePosition(db, documentA, { block: act[1], offset: 0 }, at)
      return
    case 'read':
      noteRead(db, documentA, [[act[1], act[2]]])
  }
}

const named = (id: string) => ({ id, title: `Document ${id}` })

function edit(
  db: Database,
  act: 'accept' | 'edit-card',
  edits: Partial<ReturnType<typeof listEdits>>,
  at: number,
): void {
  const set = { document: documentA, act, block: null, facts: [], cards: [], ...edits }
  perform(db, { v: 1, kind: 'edits.set', edits: set }, at)
}

function markOf(db: Database, id: string) {
  const mark = readMark(db, id)
  if (mark === null) throw new Error(`There is no mark ${id}`)
  return mark
}

/** A document with a text long enough to lie on pages of its own. */
export async function importDocument(db: Database, id: string, at: number, text = 'A text. '.repeat(2000)) {
  const row = { title: 'Imported', date: null, kind: 'text', words: 4000 } as const
  const briefing = {
    format: 2,
    id,
    title: row.title,
    date: row.date,
    source: { kind: row.kind, words: row.words, name: 'imported.txt' },
    sections: [],
    blocks: [{ id: 'b1', text }],
    facts: [],
    cards: [],
  }
  await addImported(
    db,
    { id, ...row, cards: 0, addedAt: at, file: 'imported.txt', notes: [] },
    { briefing: JSON.stringify(briefing), index: '{"of":"words"}' },
  )
}

/** What of a store a case looks at. */
export function stateOf(db: Database, wanted: State): State {
  const edits = listEdits(db, documentA)
  const documents = db.all('SELECT id, title FROM documents WHERE removed_at IS NULL ORDER BY id')
  const titles = Object.keys(wanted.titles ?? {})
  const whole: Required<State> = {
    documents: documents.map(({ id }) => String(id)),
    titles: Object.fromEntries(titles.map((id) => [id, readDocument(db, id)?.title ?? ''])),
    marks: Object.fromEntries(listMarks(db).map(({ id, note }) => [id, note])),
    ratings: listReviews(db).map(({ card }) => card),
    prompts: Object.fromEntries(edits.cards.map(({ card, prompt }) => [card, prompt ?? ''])),
    accepted: edits.facts.flatMap(({ fact, state }) => (state === 'accepted' ? [fact] : [])),
    suspended: db.all('SELECT card FROM card_states WHERE suspended = 1').map(({ card }) => String(card)),
    goal: readAgenda(db, 'm')?.goal ?? null,
    name: readDocument(db, documentA)?.name ?? null,
    block: readPosition(db, documentA)?.block ?? '',
    share: readDocument(db, documentA)?.share ?? 0,
  }
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name in wanted))
}
