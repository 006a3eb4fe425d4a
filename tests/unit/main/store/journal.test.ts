import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Command, parseCommand, parseInverse } from '../../../../src/main/store/commands/table.ts'
import type { Database } from '../../../../src/main/store/database.ts'
import { deleteRemoved, isRemoved, setRemoved } from '../../../../src/main/store/documents.ts'
import { BindError, StoreError } from '../../../../src/main/store/errors.ts'
import { perform, redo, undo } from '../../../../src/main/store/journal.ts'
import { listMarks, removeMark } from '../../../../src/main/store/marks.ts'
import { listReviews, revokeReview } from '../../../../src/main/store/reviews.ts'
import {
  documentA,
  documentB,
  makeFile,
  makeMark,
  makeReview,
  now,
  open,
  openWithDocuments,
} from './helpers.ts'

const at = now
const addMarkCommand = (id: string, document = documentA): Command => ({
  v: 1,
  kind: 'mark.add',
  mark: makeMark(id, document),
})
const removeMarkCommand = (id: string): Command => ({ v: 1, kind: 'mark.remove', mark: makeMark(id) })
const addReview = (card: string, document = documentA): Command => ({
  v: 1,
  kind: 'review.add',
  review: makeReview(card, document),
})
const marksIn = (db: Database): string[] => listMarks(db).map((mark) => mark.id)
const cardsIn = (db: Database): string[] => listReviews(db).map((review) => review.card)
const entries = (db: Database): unknown => db.get('SELECT count(*) AS n FROM journal')?.n

describe('journal', () => {
  test('undoes and redoes, also after a restart', async () => {
    const file = makeFile()
    let db = await openWithDocuments(file)
    expect(undo(db, { at })).toBeNull()
    expect(redo(db, now)).toBeNull()
    const performed = perform(db, addMarkCommand('m1'), at)
    expect(performed.effect).toEqual({ kind: 'mark.added', mark: makeMark('m1') })
    perform(db, removeMarkCommand('m1'), at)
    db.close()
    db = await open(file)
    expect(undo(db, { at })).toMatchObject({
      applied: true,
      command: { kind: 'mark.remove' },
      inverse: { kind: 'mark.add' },
    })
    expect(listMarks(db)).toEqual([makeMark('m1')])
    expect(undo(db, { at })).toMatchObject({
      applied: true,
      seq: performed.seq,
      effect: { kind: 'mark.removed' },
    })
    expect(undo(db, { at })).toBeNull()
    db.close()
    db = await open(file)
    expect(redo(db, now)).toMatchObject({ applied: true, command: addMarkCommand('m1') })
    expect(marksIn(db)).toEqual(['m1'])
  })

  test('a rating done again is a new row', async () => {
    const db = await openWithDocuments()
    perform(db, addReview('c1'), at)
    undo(db, { at: at + 1 })
    expect(cardsIn(db)).toEqual([])
    expect(redo(db, now)).toMatchObject({ effect: { kind: 'review.added', id: 3 } })
    expect(cardsIn(db)).toEqual(['c1'])
    undo(db, { at: at + 2 })
    expect(cardsIn(db)).toEqual([])
    expect(db.get('SELECT count(*) AS n FROM reviews')?.n).toBe(4)
  })

  test('undoes the newest rating, of one document too', async () => {
    const db = await openWithDocuments()
    perform(db, addReview('a1'), at)
    perform(db, addReview('b1', documentB), at)
    perform(db, addMarkCommand('m1'), at)
    expect(undo(db, { at, only: 'study', document: documentA })).toMatchObject({ command: addReview('a1') })
    expect(undo(db, { at, only: 'study', document: documentA })).toBeNull()
    expect(undo(db, { at, only: 'study' })).toMatchObject({ command: addReview('b1', documentB) })
    expect(undo(db, { at, document: documentB })).toBeNull()
    expect(redo(db, now)).toMatchObject({ command: addReview('b1', documentB) })
    expect(undo(db, { at })).toMatchObject({ command: addMarkCommand('m1') })
  })

  test('a new change ends what could be redone; 500 can be taken back', async () => {
    const db = await openWithDocuments()
    perform(db, addMarkCommand('m0'), at)
    undo(db, { at })
    perform(db, addMarkCommand('m1'), at)
    expect(redo(db, now)).toBeNull()
    db.transaction(() => {
      for (let i = 0; i < 510; i += 1) perform(db, addReview(`c${i}`), at)
    })
    expect(entries(db)).toBe(500)
    expect(marksIn(db)).toEqual(['m1'])
  })

  test('drops what can no longer be applied, and says so', async () => {
    const db = await openWithDocuments()
    perform(db, addMarkCommand('m1'), at)
    perform(db, addReview('c1'), at)
    perform(db, addMarkCommand('m2'), at)
    removeMark(db, 'm2')
    expect(undo(db, { at })).toMatchObject({ applied: false, reason: 'gone', command: addMarkCommand('m2') })
    revokeReview(db, 1, at)
    expect(undo(db, { at })).toMatchObject({ applied: false, reason: 'gone' })
    db.run(`UPDATE journal SET command = '{"v":2,"kind":"mark.paint"}'`)
    expect(undo(db, { at })).toMatchObject({ applied: false, reason: 'not-understood', command: null })
    expect(undo(db, { at })).toBeNull()
    expect(marksIn(db)).toEqual(['m1'])
    expect(entries(db)).toBe(0)
  })

  test('an undo whose document is gone is dropped without half effects', async () => {
    const db = await openWithDocuments()
    perform(db, addMarkCommand('m1'), at)
    perform(db, removeMarkCommand('m1'), at)
    db.run('DELETE FROM documents WHERE id = $id', { id: documentA })
    expect(undo(db, { at })).toMatchObject({ applied: false, reason: 'gone' })
  })

  test('refuses malformed commands, and those the data does not allow, leaving nothing', async () => {
    const db = await openWithDocuments()
    for (const wrong of [
      null,
      {},
      { v: 2, kind: 'mark.add' },
      { v: 1, kind: 'mark.add', mark: {} },
      { ...addReview('c'), review: null },
    ]) {
      expect(() => perform(db, wrong as Command, at)).toThrow(BindError)
    }
    expect(() => perform(db, removeMarkCommand('none'), at)).toThrow()
    expect(() => perform(db, addReview('c', '0000000000000000'), at)).toThrow()
    expect(() => perform(db, addMarkCommand('m\ud800'), at)).toThrow(BindError)
    expect(entries(db)).toBe(0)
  })
})

// The model: two lists of commands, and the sets they make.
interface ModelEntry {
  readonly command: Command
  readonly seq: number
}
interface Model {
  marks: Set<string>
  removed: Set<string>
  reviews: string[]
  done: ModelEntry[]
  undone: ModelEntry[]
}

type Action =
  | {
      readonly do: 'change'
      readonly kind: 'mark' | 'unmark' | 'rate' | 'remove' | 'bringBack'
      readonly id: string
      readonly document: string
    }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }
  | { readonly do: 'reopen' }
  | { readonly do: 'undoRating'; readonly document: string | null }

const document = fc.constantFrom(documentA, documentB)
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    do: fc.constant('change' as const),
    kind: fc.constantFrom('mark', 'unmark', 'rate', 'remove', 'bringBack'),
    id: fc.constantFrom('x', 'y', 'z'),
    document,
  }),
  fc.record({ do: fc.constantFrom('undo', 'undo', 'undo', 'redo', 'redo', 'reopen') }),
  fc.record({ do: fc.constant('undoRating' as const), document: fc.option(document) }),
)

function commandOf(id: string, kind: (Action & { do: 'change' })['kind'], of: string): Command {
  if (kind === 'rate') return addReview(id, of)
  if (kind === 'remove' || kind === 'bringBack')
    return {
      v: 1,
      kind: kind === 'remove' ? 'document.remove' : 'document.restore',
      document: { id: of, title: `Document ${of}`, at },
    }
  return { v: 1, kind: kind === 'mark' ? 'mark.add' : 'mark.remove', mark: makeMark(id, documentA) }
}

function keyOf(command: Command): string {
  if (command.kind === 'review.add') return `${command.review.document}/${command.review.card}`
  if (command.kind === 'edits.set') return command.edits.document
  if (command.kind === 'cards.flag') return command.flags.document
  if (command.kind === 'cards.detail') return command.details.document
  if (command.kind === 'cards.many') return command.documents.map(({ id }) => id).join(' ')
  if (command.kind === 'pack.import') return command.name
  if (command.kind === 'agenda.set') return command.id
  if (command.kind === 'conflict.set') return command.pair.one.document
  if (command.kind === 'away.set') return 'away'
  return 'mark' in command ? command.mark.id : command.document.id
}

/** @returns false if the command does not fit. */
function apply(model: Model, command: Command, forward: boolean): boolean {
  const key = keyOf(command)
  if (command.kind === 'review.add') {
    if (forward) model.reviews.push(key)
    else model.reviews.splice(model.reviews.indexOf(key), 1)
    return true
  }
  const set = 'mark' in command ? model.marks : model.removed
  const add = (command.kind === 'mark.add' || command.kind === 'document.remove') === forward
  if (set.has(key) === add) return false
  if (add) set.add(key)
  else set.delete(key)
  return true
}

const fits = (command: Command, only: boolean, of: string | null): boolean =>
  !only || (command.kind === 'review.add' && (of === null || command.review.document === of))

function takeBack(model: Model, db: Database, only: boolean, of: string | null): void {
  const index = model.done.findLastIndex((entry) => fits(entry.command, only, of))
  const entry = model.done[index]
  const step = undo(db, {
    at,
    ...(only ? { only: 'study' as const } : {}),
    ...(of === null ? {} : { document: of }),
  })
  expect(step?.seq ?? null).toBe(entry?.seq ?? null)
  if (entry === undefined) return
  model.done.splice(index, 1)
  const applied = apply(model, entry.command, false)
  expect(step?.applied).toBe(applied)
  if (applied) model.undone.push(entry)
}

function doAgain(model: Model, db: Database): void {
  const entry = model.undone.pop()
  const step = redo(db, now)
  expect(step?.seq ?? null).toBe(entry?.seq ?? null)
  if (entry === undefined) return
  const applied = apply(model, entry.command, true)
  expect(step?.applied).toBe(applied)
  if (applied) model.done = [...model.done, entry].sort((a, b) => a.seq - b.seq)
}

function change(model: Model, db: Database, command: Command): void {
  if (!apply(model, command, true)) {
    expect(() => perform(db, command, at)).toThrow()
    return
  }
  model.done.push({ command, seq: perform(db, command, at).seq })
  model.undone = []
}

test('any chain of changes, undo and redo leaves what a simple model has', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 40 }), async (actions) => {
      const file = makeFile()
      let db = await openWithDocuments(file)
      const model: Model = { marks: new Set(), removed: new Set(), reviews: [], done: [], undone: [] }
      for (const each of actions) {
        if (each.do === 'reopen') {
          db.close()
          db = await open(file)
        } else if (each.do === 'undo') takeBack(model, db, false, null)
        else if (each.do === 'redo') doAgain(model, db)
        else if (each.do === 'undoRating') takeBack(model, db, true, each.document)
        else change(model, db, commandOf(each.id, each.kind, each.document))
        expect(marksIn(db)).toEqual([...model.marks].sort())
        expect([documentA, documentB].filter((id) => isRemoved(db, id))).toEqual([...model.removed].sort())
        const reviews = listReviews(db).map((review) => `${review.document}/${review.card}`)
        expect(reviews.sort()).toEqual([...model.reviews].sort())
      }
      db.close()
    }),
    { numRuns: 40 },
  )
})

describe('marks that came together', () => {
  const document = { id: documentA, title: 'A' }
  const command = { v: 1, kind: 'marks.add', document, marks: [makeMark('m1'), makeMark('m2')] } as const

  test('go in one step, also after a restart, and come back in one', async () => {
    const file = makeFile()
    let db = await openWithDocuments(file)
    expect(perform(db, command, at).effect).toEqual({ kind: 'marks.added', ids: ['m1', 'm2'] })
    expect(marksIn(db)).toEqual(['m1', 'm2'])
    db.close()
    db = await open(file)
    expect(undo(db, { at, document: documentA })).toMatchObject({
      applied: true,
      command,
      effect: { kind: 'marks.removed', ids: ['m1', 'm2'] },
    })
    expect(marksIn(db)).toEqual([])
    db.close()
    db = await open(file)
    expect(redo(db, now)).toMatchObject({ applied: true, command })
    expect(listMarks(db)).toEqual(command.marks)
  })

  test('come all or not at all', async () => {
    const db = await openWithDocuments()
    perform(db, addMarkCommand('m2'), at)
    expect(() => perform(db, command, at)).toThrow(StoreError)
    expect(marksIn(db)).toEqual(['m2'])
    const marks = [makeMark('n1'), { ...makeMark('n2'), note: 'a\0b' }]
    expect(() => perform(db, { ...command, marks }, at)).toThrow(BindError)
    expect(marksIn(db)).toEqual(['m2'])
    expect(entries(db)).toBe(1)
  })

  test('what is gone already does not keep the others', async () => {
    const db = await openWithDocuments()
    perform(db, command, at)
    removeMark(db, 'm1')
    expect(undo(db, { at })).toMatchObject({ effect: { kind: 'marks.removed', ids: ['m2'] } })
    perform(db, command, at)
    for (const id of ['m1', 'm2']) removeMark(db, id)
    expect(undo(db, { at })).toMatchObject({ applied: false, reason: 'gone' })
  })

  test('leave with their document', async () => {
    const db = await openWithDocuments()
    perform(db, command, at)
    setRemoved(db, documentA, at)
    expect(deleteRemoved(db, documentA)).toBe(true)
    expect(entries(db)).toBe(0)
  })

  test.each([
    ['none', { ...command, marks: [] }],
    ['no list', { ...command, marks: { length: 1 } }],
    ['one that is none', { ...command, marks: [makeMark('m1'), null] }],
    ["another document's", { ...command, marks: [makeMark('m1', documentB)] }],
    ['one twice', { ...command, marks: [makeMark('m1'), makeMark('m1')] }],
    ['no document', { ...command, document: documentA }],
    ['another version', { ...command, v: 2 }],
  ])('%s: not a command', (_, wrong) => expect(parseCommand(wrong)).toBeNull())

  test('fields of another version are let be', () => {
    const [first] = command.marks
    expect(parseCommand({ ...command, new: 1, marks: [{ ...first, new: 1 }] })).toEqual({
      ...command,
      marks: [first],
    })
    const inverse = { v: 1, kind: 'marks.remove', document, ids: ['m1'] }
    expect(parseInverse(command, { ...inverse, new: 1 })).toEqual(inverse)
    for (const wrong of [{ ids: [] }, { ids: [1] }, { ids: 'm1' }, { document: null }, { v: 2 }])
      expect(parseInverse(command, { ...inverse, ...wrong })).toBeNull()
    expect(parseInverse(command, command)).toBeNull()
  })
})
