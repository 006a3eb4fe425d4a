import type { Briefing } from '../../core/model/document.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import { type AppError, notFound } from '../../shared/errors.ts'
import { logError } from '../base/log.ts'
import type { Data } from '../data/data.ts'
import type { Briefings } from '../library/briefings.ts'
import type { Database } from '../store/database.ts'
import { readDocument } from '../store/documents.ts'
import { followClock, loadMemories } from '../store/memories.ts'
import { followBriefings } from '../store/own-settings.ts'
import { hasUnknown, renewMemories } from '../store/renew-memories.ts'

type Use<What extends readonly unknown[], T> = (
  ...what: What
) => Result<T, AppError> | Promise<Result<T, AppError>>

/** The ways to the data, each of which says why where there is none. */
export interface Access {
  withData<T>(use: (db: Database) => T | Promise<T>): Promise<Result<T, AppError>>
  withResult<T>(use: Use<[Database], T>): Promise<Result<T, AppError>>
  /** The data, where it knows a document of that id. */
  withStored<T>(id: string, use: (db: Database) => T): Promise<Result<T, AppError>>
  /** The document with the data, where there is one of that id. */
  withDocument<T>(id: string, use: Use<[Database, Briefing], T>): Promise<Result<T, AppError>>
  /** The document as it was compiled, to say something of it. */
  withCompiled<T>(id: string, use: Use<[Database, Briefing], T>): Promise<Result<T, AppError>>
  /** The data with what is remembered of the cards. */
  studyData(): Promise<Result<Database, AppError>>
}

interface Sources {
  readonly data: Pick<Data, 'open'>
  readonly briefings: Pick<Briefings, 'get' | 'compiled'>
  readonly now: () => number
}

export function makeAccess({ data, briefings, now }: Sources): Access {
  const withResult: Access['withResult'] = async (use) => {
    const opened = await data.open()
    return opened.ok ? use(opened.value) : opened
  }
  return {
    withResult,
    withData: (use) => withResult(async (db) => ok(await use(db))),
    withStored: (id, use) => withResult((db) => (readDocument(db, id) === null ? noDocument : ok(use(db)))),
    withDocument: async (id, use) => {
      const briefing = await briefings.get(id)
      return briefing.ok ? withResult((db) => use(db, briefing.value)) : briefing
    },
    withCompiled: async (id, use) => {
      const briefing = await briefings.compiled(id)
      return briefing.ok ? withResult((db) => use(db, briefing.value)) : briefing
    },
    studyData: async () => {
      const opened = await data.open()
      if (!opened.ok) return opened
      followClock(opened.value, now())
      followBriefings(opened.value, now())
      const renewed = renewMemories(opened.value)
      // Cards whose ratings were never looked into would seem new; all others have an older state, at worst.
      if (hasUnknown(opened.value)) await renewed
      else renewed.catch(notRenewed)
      await loadMemories(opened.value)
      return opened
    },
  }
}

export const noDocument = err(notFound('document'))

export const notRenewed = (cause: unknown): void => logError('Cards were not scheduled anew', cause)
