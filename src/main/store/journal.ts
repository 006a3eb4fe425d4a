import { toEnd } from '../../core/base/to-end.ts'
import { noteCardChanges } from './card-changes.ts'
import { documentOf, isAboutDocument } from './commands/document.ts'
import {
  type Command,
  type Effect,
  type Inverse,
  kindOf,
  parseCommand,
  parseInverse,
  stepsIn,
  studiedKinds,
} from './commands/table.ts'
import type { Database, Row } from './database.ts'
import { BindError, StoreError } from './errors.ts'
import { jsonList } from './json-list.ts'
import { renewAtOnce } from './renew-memories.ts'
import { numberOf, textOf } from './rows.ts'

// Every change a user makes comes through here, in one transaction with the entry that can take it back.

/** What came of an undo or a redo. Refused: the entry was dropped, and nothing else has changed. */
export type JournalStep =
  | {
      readonly applied: true
      readonly seq: number
      readonly command: Command
      readonly inverse: Inverse
      readonly effect: Effect
    }
  | {
      readonly applied: false
      readonly seq: number
      /** What could not be taken back or done again; null if it is not understood. */
      readonly command: Command | null
      /** 'gone': the data has changed so that it can't be applied. */
      readonly reason: 'gone' | 'not-understood'
    }

export interface UndoOptions {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number
  /** The newest rating or flag of a card, whatever was done after it: the key U while studying. */
  readonly only?: 'study'
  /** Only what was done in this document. */
  readonly document?: string
}

interface JournalEntry {
  readonly seq: number
  readonly command: Command | null
  readonly inverse: Inverse | null
}

/** How many changes can be taken back. */
const depth = 500

/**
 * Does what the command says and remembers how to take it back. What could be redone no longer can, unless the user did
 * nothing (`ofItself`).
 * @throws BindError for a malformed command, StoreError if the data does not allow it; nothing is done then.
 */
export const perform = (db: Database, command: Command, at: number, how: How = {}): Performed =>
  toEnd(performing(db, command, at, how))

interface How {
  readonly ofItself?: boolean
}

export interface Performed {
  readonly seq: number
  readonly effect: Effect
}

/** The same in stretches, for `Database.inTurns`. */
export function* performing(
  db: Database,
  wanted: Command,
  at: number,
  { ofItself = false }: How = {},
): Generator<void, Performed> {
  const checked = parseCommand(wanted)
  if (checked === null) throw new BindError('This is not a command')
  yield
  return yield* db.longTransaction(function* () {
    const applied = yield* kindOf(checked).apply(db, checked)
    if (applied === null)
      throw new StoreError('unexpected', `${checked.kind} can't be done: the data has changed`)
    yield* noteChanges(db, checked, at)
    if (!ofItself) db.run("DELETE FROM journal WHERE state = 'undone'")
    const command = JSON.stringify(checked)
    yield
    const inverse = JSON.stringify(applied.inverse)
    yield
    const { lastId: seq } = db.run(
      'INSERT INTO journal (command, inverse, at) VALUES ($command, $inverse, $at)',
      { command, inverse, at },
    )
    db.run(
      'DELETE FROM journal WHERE seq IN (SELECT seq FROM journal ORDER BY seq DESC LIMIT -1 OFFSET $depth)',
      { depth },
    )
    yield
    return { seq, effect: applied.effect }
  })
}

/** Takes back the newest change (that `options` ask for). Null if there is none. @throws StoreError (the disk) */
export const undo = (db: Database, options: UndoOptions): JournalStep | null => toEnd(undoing(db, options))

/** The same in stretches, for `Database.inTurns`. */
export function* undoing(db: Database, options: UndoOptions): Generator<void, JournalStep | null> {
  return yield* db.longTransaction(function* () {
    const row = newestDone(db, options)
    if (row === null) return null
    const entry = yield* reading(row)
    const { seq, command, inverse } = entry
    if (command === null || inverse === null) return drop(db, entry, 'not-understood')
    const effect = yield* tryApply(db, () => kindOf(command).reversal().apply(db, inverse, options.at))
    if (effect === null) return drop(db, entry, 'gone')
    yield* noteChanges(db, command, options.at)
    db.run(
      `UPDATE journal SET state = 'undone', undone_order = (SELECT coalesce(max(undone_order), 0) + 1 FROM journal)
       WHERE seq = $seq`,
      { seq },
    )
    yield
    return { applied: true, seq, command, inverse, effect } as const
  })
}

/** Does again, at a moment, what was taken back last. A rating becomes a new row. Null if there is none. @throws StoreError (the disk) */
export const redo = (db: Database, at: number): JournalStep | null => toEnd(redoing(db, at))

/** The same in stretches, for `Database.inTurns`. */
export function* redoing(db: Database, at: number): Generator<void, JournalStep | null> {
  return yield* db.longTransaction(function* () {
    const row = db.get(
      "SELECT seq, command FROM journal WHERE state = 'undone' ORDER BY undone_order DESC LIMIT 1",
    )
    if (row === null) return null
    const entry = { seq: numberOf(row, 'seq'), command: yield* commandIn(row) }
    const { seq, command } = entry
    if (command === null) return drop(db, entry, 'not-understood')
    const applied = yield* tryApply(db, () => kindOf(command).apply(db, command))
    if (applied === null) return drop(db, entry, 'gone')
    const { inverse, effect } = applied
    yield* noteChanges(db, command, at)
    const text = JSON.stringify(inverse)
    yield
    db.run("UPDATE journal SET state = 'done', undone_order = NULL, inverse = $text WHERE seq = $seq", {
      seq,
      text,
    })
    yield
    return { applied: true, seq, command, inverse, effect } as const
  })
}

/** Whether there is a change to take back (that `options` ask for). */
export function canUndo(db: Database, options: Omit<UndoOptions, 'at'>): boolean {
  return newestDone(db, options) !== null
}

function newestDone(db: Database, options: Omit<UndoOptions, 'at'>): Row | null {
  return db.get(
    `SELECT seq, command, inverse FROM journal
     WHERE state = 'done'
       AND ($kinds IS NULL OR json_extract(command, '$.kind') IN (SELECT value FROM json_each($kinds)))
       AND ($document IS NULL OR ${isAboutDocument})
     ORDER BY seq DESC LIMIT 1`,
    {
      kinds: options.only === 'study' ? jsonList(studiedKinds) : null,
      document: options.document ?? null,
    },
  )
}

/** Null also if a rule of the tables refuses it (its document is gone). Any other error goes on: the entry stays. */
function* tryApply<T>(db: Database, apply: () => Generator<void, T | null>): Generator<void, T | null> {
  try {
    return yield* db.longTransaction(apply)
  } catch (error) {
    if (error instanceof StoreError && error.constraint) return null
    throw error
  }
}

/** What follows from a change, or from taking it back. */
function* noteChanges(db: Database, command: Command, at: number): Generator<void, void> {
  renewAtOnce(db)
  yield
  for (const step of stepsIn(command)) {
    const document = documentOf(step)
    const reworded = document === null ? [] : kindOf(step).rewords(step)
    if (document === null || reworded.length === 0) continue
    noteCardChanges(db, document, reworded, at)
    yield
  }
}

function drop(
  db: Database,
  { seq, command }: Pick<JournalEntry, 'seq' | 'command'>,
  reason: 'gone' | 'not-understood',
): JournalStep {
  db.run('DELETE FROM journal WHERE seq = $seq', { seq })
  return { applied: false, seq, command, reason }
}

function* reading(row: Row): Generator<void, JournalEntry> {
  const command = yield* commandIn(row)
  const inverse: unknown = JSON.parse(textOf(row, 'inverse'))
  yield
  const read = command && parseInverse(command, inverse)
  yield
  return { seq: numberOf(row, 'seq'), command, inverse: read }
}

function* commandIn(row: Row): Generator<void, Command | null> {
  const value: unknown = JSON.parse(textOf(row, 'command'))
  yield
  const command = parseCommand(value)
  yield
  return command
}
