// The only importer of SQLite. Opening the app's own file is open.ts; this is one connection, made safe.
import { accessSync, constants, existsSync } from 'node:fs'
import { copyFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import {
  backup,
  DatabaseSync,
  type DatabaseSyncInstance,
  type StatementSyncInstance,
} from '@photostructure/sqlite'
import { oneStretch, toEnd } from '../../core/base/to-end.ts'
import { BindError, type LostCode, StoreError, type StoreErrorCode, toStoreError } from './errors.ts'
import { LongWork } from './long-work.ts'
import { bindParameters, type Parameters, parseParameters, type SqlValue } from './parameters.ts'
import { Watch } from './watch.ts'

export type Row = Readonly<Record<string, SqlValue>>

interface PreparedStatement {
  readonly statement: StatementSyncInstance
  readonly names: ReadonlyMap<string, string>
  /** Whether the statement surely writes nothing. */
  readonly isRead: boolean
}

/** Longest wait for another connection's lock, in ms: main stands still for that long. */
const busyTimeout = 250
/** Pages of the log after which it goes into the file; SQLite's own number. */
const autoCheckpoint = 1000
/** The errors of a disk that has failed. */
const ofDisk: ReadonlySet<StoreErrorCode> = new Set(['unreadable', 'read-only'])
/** Our SQL is written in the code, so there are some dozens; the limit only guards against a leak. */
const maxPrepared = 200

/** One connection. Every error that leaves it is a StoreError or (our own mistake) a BindError. */
export class Database {
  readonly file: string
  readonly readOnly: boolean
  readonly #raw: DatabaseSyncInstance
  readonly #prepared = new Map<string, PreparedStatement>()
  /** Whether the database's file is being copied. */
  #isCopied = false
  #depth = 0
  #long: LongWork<unknown> | null = null
  #longDone: Promise<unknown> = Promise.resolve()
  #hasFailed = false
  #watch: Watch | null = null
  #onLost: (lost: LostCode) => void = () => {}

  /** Use `connect`. */
  constructor(raw: DatabaseSyncInstance, file: string, readOnly: boolean) {
    this.#raw = raw
    this.file = file
    this.readOnly = readOnly
  }

  get isOpen(): boolean {
    return this.#raw.isOpen
  }

  /**
   * From now on nothing is written where the file is no longer the one that was opened.
   * @param onLost told each time that is found, before the error is thrown
   */
  keepWatch(onLost: (lost: LostCode) => void): void {
    this.#watch = new Watch(this.file)
    this.#onLost = onLost
  }

  /** What has become of the file since it was opened; null while it lies in its place, or is not watched. */
  lost(): LostCode | null {
    const found = this.#watch?.look() ?? null
    return found === 'put-in-anew' ? null : found
  }

  /** Whether its disk has failed or was away: what is open may stay dead, also where the disk answers again. */
  get hasFailed(): boolean {
    return this.#hasFailed || this.#watch?.look() === 'put-in-anew'
  }

  /** Whether the log that lies beside the file is the one of this connection. */
  ownsLog(): boolean {
    return this.#watch?.ownsLog() ?? true
  }

  /** The first row, or null. `'bigint'` reads every integer as one; else one beyond 2^53 throws. */
  get(sql: string, parameters: Parameters = {}, integers: 'number' | 'bigint' = 'number'): Row | null {
    return this.#call(sql, parameters, integers, (statement, bound) => (statement.get(bound) as Row) ?? null)
  }

  all(sql: string, parameters: Parameters = {}, integers: 'number' | 'bigint' = 'number'): readonly Row[] {
    return this.#call(sql, parameters, integers, (statement, bound) => statement.all(bound) as Row[])
  }

  /** @returns how many rows changed, and the id of the last one inserted. */
  run(sql: string, parameters: Parameters = {}): { readonly changes: number; readonly lastId: number } {
    // As bigint: a full-text index leaves the ids of its own pages behind, which no number holds.
    return this.#call(sql, parameters, 'bigint', (statement, bound) => {
      const { changes, lastInsertRowid } = statement.run(bound)
      return { changes: Number(changes), lastId: Number(lastInsertRowid) }
    })
  }

  /** Runs a script of several statements without parameters: for migrations and pragmas only. */
  script(sql: string): void {
    this.hurry()
    this.#write(() => this.#guard(() => this.#raw.exec(sql)))
  }

  /**
   * All of `work` or nothing: commits when it returns, rolls back when it throws. Inside another
   * transaction it is a savepoint. `work` is synchronous: after an `await` others' writes would slip in.
   */
  transaction<T>(work: () => T): T {
    if (work.constructor.name === 'AsyncFunction') throw new BindError('A transaction is synchronous')
    const synchronous = () => {
      const value = work()
      if (isThenable(value)) throw new BindError('A transaction is synchronous, but its work gave a promise')
      return value
    }
    return toEnd(this.longTransaction(() => oneStretch(synchronous)))
  }

  /** The same of work in stretches. Whoever lets others have their turn between them does so by `inTurns`. */
  *longTransaction<T>(work: () => Generator<void, T>): Generator<void, T> {
    this.hurry()
    const outermost = this.#depth === 0
    const savepoint = `level_${this.#depth}`
    this.#guard(() => this.#raw.exec(outermost ? 'BEGIN IMMEDIATE' : `SAVEPOINT ${savepoint}`))
    this.#depth += 1
    try {
      const value = yield* work()
      const end = () => this.#guard(() => this.#raw.exec(outermost ? 'COMMIT' : `RELEASE ${savepoint}`))
      if (outermost) this.#commit(end)
      else end()
      return value
    } catch (error) {
      // On a full disk or an I/O error SQLite has already rolled back everything by itself.
      if (this.#raw.isOpen && this.#raw.isTransaction) {
        this.script(outermost ? 'ROLLBACK' : `ROLLBACK TO ${savepoint}; RELEASE ${savepoint}`)
      }
      throw error
    } finally {
      this.#depth -= 1
    }
  }

  /**
   * Does long work, and lets others have their turn between its stretches; one such work after the other. Whoever needs
   * the database meanwhile either waits (`settled`), or does the rest of the work first: nobody sees the half of it, and
   * no other's writes slip into its transaction.
   */
  async inTurns<T>(work: Generator<void, T>): Promise<T> {
    // Without an await where there is none: two that begin at once would both find nothing under way.
    while (this.#long !== null) await this.#longDone
    const long = new LongWork(work)
    this.#long = long
    const done = long.inTurns()
    this.#longDone = done.catch(() => undefined)
    try {
      return await done
    } finally {
      this.#long = null
    }
  }

  /** Resolves when no long work is under way. */
  async settled(): Promise<void> {
    while (this.#long !== null) await this.#longDone
  }

  /** For who works in turns of its own: others have theirs, and long work that came with them is done. */
  async nextTurn(): Promise<void> {
    await setImmediate()
    await this.settled()
  }

  /** Does the rest of long work at once: whoever looks at what is kept beside the tables begins with it. */
  hurry(): void {
    this.#long?.hurry()
  }

  /**
   * Copies the whole database to `target`, off the main thread: its file, where all of its log is in it, else page by
   * page, which takes three to five times as long (bench `backups`).
   */
  async copyTo(target: string): Promise<void> {
    // Without an await where there is none: what is written from now on is not in the copy.
    if (this.#long !== null) await this.settled()
    try {
      // What lies in the file's place may no longer be ours: then page by page, from what is open.
      if (await this.#copyFile(target)) return
      await rm(target, { force: true })
      await backup(this.#raw, target)
    } catch (error) {
      throw toStoreError(error)
    }
  }

  /** What is written meanwhile stays in the log, so that the file does not change. On some disks a copy is a clone. */
  async #copyFile(target: string): Promise<boolean> {
    if (this.#isCopied || this.readOnly || this.lost() !== null) return false
    this.#isCopied = true
    this.#raw.exec('PRAGMA wal_autocheckpoint = 0')
    try {
      if (!this.#emptyLog()) return false
      await copyFile(this.file, target, constants.COPYFILE_FICLONE)
      return this.lost() === null
    } finally {
      this.#isCopied = false
      this.#raw.exec(`PRAGMA wal_autocheckpoint = ${autoCheckpoint}`)
    }
  }

  /** Whether all of the log is in the file now. Half of it may be, as on a full disk: that is our own doing too. */
  #emptyLog(): boolean {
    try {
      const row = this.#raw.prepare('PRAGMA wal_checkpoint(PASSIVE)').get() as Row
      // Without a log, changes go into the file itself (-1); with one, a reader may still need what was there before.
      return row.log === row.checkpointed && Number(row.log) >= 0
    } catch {
      return false // The copy page by page follows, and throws the reason if it fails too.
    } finally {
      this.#watch?.renew()
    }
  }

  close(): void {
    this.hurry()
    this.#prepared.clear()
    if (this.#raw.isOpen) this.#guard(() => this.#raw.close())
  }

  #call<T>(
    sql: string,
    parameters: Parameters,
    integers: 'number' | 'bigint',
    use: (statement: StatementSyncInstance, bound: Record<string, SqlValue>) => T,
  ): T {
    this.hurry()
    const { statement, names, isRead } = this.#prepare(sql)
    const bound = bindParameters(names, parameters)
    const work = () =>
      this.#guard(() => {
        statement.setReadBigInts(integers === 'bigint')
        return use(statement, bound)
      })
    return isRead ? work() : this.#write(work)
  }

  /** Outside a transaction each statement that writes is one. */
  #write<T>(work: () => T): T {
    return this.#depth > 0 ? work() : this.#commit(work)
  }

  /** Looked at as late as can be: a file may go while a transaction is under way. */
  #commit<T>(work: () => T): T {
    this.#check()
    try {
      return work()
    } finally {
      this.#watch?.renew()
    }
  }

  /** @throws StoreError where the file is no longer in its place */
  #check(): void {
    const lost = this.#watch?.look() ?? null
    if (lost === null) return
    if (lost === 'put-in-anew') throw new StoreError('unreadable', 'Its disk was put in anew')
    this.#onLost(lost)
    throw new StoreError(lost, `What became of the open file: ${lost}`)
  }

  #prepare(sql: string): PreparedStatement {
    const known = this.#prepared.get(sql)
    if (known) return known
    const names = parseParameters(sql)
    const isRead = /^\s*(SELECT|EXPLAIN)\b/i.test(sql)
    const prepared = { statement: this.#guard(() => this.#raw.prepare(sql)), names, isRead }
    if (this.#prepared.size >= maxPrepared) this.#prepared.clear()
    this.#prepared.set(sql, prepared)
    return prepared
  }

  #guard<T>(work: () => T): T {
    // Without this, writes after a rollback by SQLite itself would each commit alone.
    if (this.#depth > 0 && this.#raw.isOpen && !this.#raw.isTransaction) {
      throw new StoreError('unexpected', 'The transaction was already rolled back')
    }
    try {
      return work()
    } catch (error) {
      const known = toStoreError(error)
      this.#hasFailed ||= ofDisk.has(known.code)
      // A file that was changed under SQLite gives errors of any kind.
      if (!known.constraint) this.#check()
      throw known
    }
  }
}

/**
 * A bare connection with the settings every one of ours has. It checks and migrates nothing, and creates
 * the file if it may write: `openStore` is what the app calls.
 * @throws StoreError
 */
export function connect(file: string, options: { readonly readOnly: boolean }): Database {
  let raw: DatabaseSyncInstance | null = null
  try {
    raw = new DatabaseSync(options.readOnly && isFrozen(file) ? asImmutable(file) : file, {
      readOnly: options.readOnly,
      timeout: busyTimeout,
      enableForeignKeyConstraints: true,
      enableDoubleQuotedStringLiterals: false,
      defensive: true,
    })
    // FULL: a commit is on the disk before it returns. Recursive triggers: REPLACE would otherwise delete
    // rows without firing the triggers that keep reviews append-only. Secure delete: what is deleted is overwritten.
    raw.exec(
      'PRAGMA synchronous = FULL; PRAGMA recursive_triggers = ON; PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON',
    )
    return new Database(raw, file, options.readOnly)
  } catch (error) {
    raw?.close()
    throw toStoreError(error)
  }
}

/**
 * A database of others, given as its bytes: a copy in memory, so that nothing of it is on a disk. Its views and triggers,
 * which are programs of theirs, are left out.
 *
 * @param longest bytes of a text or row
 * @param tables those that are in an order which only their program knows: they are read in no order, and by no index
 * @throws StoreError
 */
export function connectToBytes(bytes: Uint8Array, longest: number, tables: readonly string[]): Database {
  let raw: DatabaseSyncInstance | null = null
  try {
    raw = new DatabaseSync(':memory:', { enableDoubleQuotedStringLiterals: false, defensive: false })
    raw.limits.length = longest
    raw.deserialize(withoutLog(bytes))
    const named = tables.map((table) => `'${table}'`).join(', ')
    raw.exec(`PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA writable_schema = ON;
      DELETE FROM sqlite_schema WHERE type IN ('view', 'trigger') OR (type = 'index' AND sql IS NOT NULL AND tbl_name IN (${named}));
      UPDATE sqlite_schema SET sql = replace(sql, 'COLLATE unicase', 'COLLATE nocase') WHERE tbl_name IN (${named});
      PRAGMA writable_schema = RESET; PRAGMA query_only = ON`)
    raw.enableDefensive(true)
    return new Database(raw, ':memory:', true)
  } catch (error) {
    raw?.close()
    throw toStoreError(error)
  }
}

/** Where a database says that it has a log beside it, of which there is none in memory (https://sqlite.org/fileformat.html). */
const versionBytes = [18, 19] as const

function withoutLog(bytes: Uint8Array): Uint8Array {
  const own = Uint8Array.from(bytes)
  for (const at of versionBytes) if (own[at] === 2) own[at] = 1
  return own
}

/**
 * Reads a whole file through, off the main thread, and says what it finds: each statement's first row.
 * @throws StoreError
 */
export async function askApart(
  file: string,
  statements: readonly string[],
): Promise<readonly (Row | null)[]> {
  try {
    const { DatabasePool } = await import('@photostructure/sqlite/experimental')
    const setup = [{ sql: 'PRAGMA trusted_schema = OFF' }]
    const pool = await DatabasePool.open(`${pathToFileURL(file).href}?mode=ro`, {
      authorizer: 'none',
      connectionSetup: setup,
    })
    try {
      const rows: (Row | null)[] = []
      for (const sql of statements) rows.push(((await pool.get(sql)) as Row | undefined) ?? null)
      return rows
    } finally {
      await pool.close()
    }
  } catch (error) {
    throw toStoreError(error)
  }
}

/**
 * On a read-only disk SQLite can't make the files it shares with other connections. Nobody can write there,
 * so it may do without; a log left beside the database forbids it, for what is in it would be missed.
 */
function isFrozen(file: string): boolean {
  try {
    accessSync(dirname(file), constants.W_OK)
    return false
  } catch (error) {
    return (error as { readonly code?: unknown }).code === 'EROFS' && !existsSync(`${file}-wal`)
  }
}

const asImmutable = (file: string): string => `${pathToFileURL(file).href}?immutable=1`

function isThenable(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
  )
}
