import { randomUUID } from 'node:crypto'
import type { Briefing } from '../../core/model/document.ts'
import type { Anchor } from '../../core/model/mark.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import type { AppError } from '../../shared/errors.ts'
import { defaultSettings, type Settings } from '../../shared/settings.ts'
import type { Data } from '../data.ts'
import type { BundledBriefings } from '../library/bundled.ts'
import type { DocumentSearch } from '../library/document-search.ts'
import { listBackups } from '../store/backups.ts'
import type { Database } from '../store/database.ts'
import { touchDocument, upsertDocument } from '../store/documents.ts'
import { perform, redo, undo } from '../store/journal.ts'
import { listMarks, readMark } from '../store/marks.ts'
import { readPosition, savePosition } from '../store/positions.ts'
import { readSetting, writeSetting } from '../store/settings.ts'
import { describeStep } from './describe-step.ts'
import { listMarksIn } from './listed-marks.ts'
import { settingsSchema } from './schemas.ts'
import type { Handlers } from './serve.ts'
import { rateCard, studyState, undoRating } from './study.ts'

export interface Parts {
  readonly data: Data
  readonly bundled: BundledBriefings
  readonly search: DocumentSearch
  readonly now: () => number
  readonly onSettings: (settings: Settings) => void
}

/** What answers each call of the contract. */
export function makeHandlers({ data, bundled, search, now, onSettings }: Parts): Handlers {
  const withData = async <T>(use: (db: Database) => T): Promise<Result<T, AppError>> => {
    const opened = await data.open()
    return opened.ok ? ok(use(opened.value)) : opened
  }
  /** The open document with the data, where it is the one that is asked for. */
  const withDocument = async <T>(
    id: string,
    use: (db: Database, briefing: Briefing) => Result<T, AppError>,
  ): Promise<Result<T, AppError>> => {
    const briefing = await bundled.first()
    if (!briefing.ok) return briefing
    if (briefing.value.id !== id) return err({ code: 'not-found', subject: 'This document' })
    const opened = await data.open()
    return opened.ok ? use(opened.value, briefing.value) : opened
  }

  return {
    'document:open': async () => {
      const [briefing, opened] = await Promise.all([bundled.first(), data.open()])
      if (!briefing.ok) return briefing
      if (!opened.ok) return opened
      const { value: db } = opened
      register(db, briefing.value, now())
      return ok({
        briefing: briefing.value,
        position: readPosition(db, briefing.value.id),
        marks: listMarksIn(listMarks(db), briefing.value),
      })
    },
    'document:search': async ({ document, query, limit }) => search.run(document, query, limit),
    'position:save': ({ document, block, offset }) =>
      withData((db) => {
        savePosition(db, document, { block, offset }, now())
        return null
      }),
    'marks:list': async () => {
      const briefing = await bundled.first()
      return briefing.ok ? withData((db) => listMarksIn(listMarks(db), briefing.value)) : briefing
    },
    'marks:add': ({ document, kind, anchor }) =>
      withDocument(document, (db) => {
        const same = listMarks(db, document).find(
          (each) => each.kind === kind && sameAnchor(each.anchor, anchor),
        )
        if (same !== undefined) return ok(same)
        const mark = { id: randomUUID(), document, kind, anchor, createdAt: now() }
        perform(db, { v: 1, kind: 'mark.add', mark }, now())
        return ok(mark)
      }),
    'marks:remove': async ({ id }) => {
      const opened = await data.open()
      if (!opened.ok) return opened
      const mark = readMark(opened.value, id)
      if (mark === null) return err({ code: 'not-found', subject: 'This bookmark' })
      perform(opened.value, { v: 1, kind: 'mark.remove', mark }, now())
      return ok(null)
    },
    'study:next': ({ document, prefer }) =>
      withDocument(document, (db, briefing) => ok(studyState(db, briefing, now(), prefer))),
    'study:rate': ({ document, ...rating }) =>
      withDocument(document, (db, briefing) => rateCard(db, briefing, rating, now())),
    'study:undo': ({ document }) =>
      withDocument(document, (db, briefing) => ok(undoRating(db, briefing, now()))),
    'history:undo': async () => {
      const briefing = await bundled.first()
      return withData((db) => describeStep(undo(db, { at: now() }), briefing.ok ? briefing.value : null))
    },
    'history:redo': async () => {
      const briefing = await bundled.first()
      return withData((db) => describeStep(redo(db), briefing.ok ? briefing.value : null))
    },
    'settings:read': () => withData(readSettings),
    'settings:write': (settings) =>
      withData((db) => {
        writeSetting(db, settingsKey, settings, validSettings)
        onSettings(settings)
        return settings
      }),
    'backups:list': () =>
      ok(
        listBackups(data.file).flatMap(({ name, time, reason, contents }) =>
          contents === null
            ? []
            : [{ name, at: time, reason: reasons[reason], marks: contents.marks, reviews: contents.reviews }],
        ),
      ),
    'backups:restore': ({ name }) => data.restore(name),
  }
}

/** The same passage is bookmarked once, however quickly the key is pressed twice. */
function sameAnchor(a: Anchor, b: Anchor): boolean {
  return a.block === b.block && a.position.start === b.position.start && a.position.end === b.position.end
}

const settingsKey = 'settings'

const reasons = {
  close: 'made when Precis closed',
  manual: 'made by hand',
  migration: 'made before an update of the data',
  restore: 'made before another backup was restored',
} as const

/** What the user chose; the defaults where nothing was chosen or a newer version wrote it. */
export function readSettings(db: Database): Settings {
  return readSetting(db, settingsKey, validSettings) ?? defaultSettings
}

function validSettings(value: unknown): Settings | null {
  // Fields that an older version did not know have their default.
  const known = typeof value === 'object' && value !== null ? { ...defaultSettings, ...value } : value
  return settingsSchema.safeParse(known).data ?? null
}

/** Every document that the user's rows refer to has a row of its own, also one that came with the app. */
function register(db: Database, { id, title, date, source }: Briefing, at: number): void {
  const { kind, words } = source
  upsertDocument(db, { id, title, date, kind, words, bundled: true, addedAt: at, openedAt: at })
  touchDocument(db, id, at)
}
