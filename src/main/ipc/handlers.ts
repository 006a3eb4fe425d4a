import type { Briefing } from '../../core/model/document.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import { studyDay, studyTime } from '../../core/study/schedule.ts'
import type { Done, ListedMark } from '../../shared/contract.ts'
import type { AppError } from '../../shared/errors.ts'
import { defaultSettings, type Settings } from '../../shared/settings.ts'
import type { Data } from '../data.ts'
import type { AnnotationFiles } from '../library/annotations.ts'
import type { Briefings } from '../library/briefings.ts'
import type { CardFiles } from '../library/cards.ts'
import type { Decks } from '../library/decks.ts'
import type { DocumentSearch } from '../library/document-search.ts'
import type { Importer } from '../library/import.ts'
import { learnerOf } from '../library/learner.ts'
import type { Places } from '../library/places.ts'
import { logError } from '../log.ts'
import type { Searcher } from '../searcher/host.ts'
import { listBackups } from '../store/backups.ts'
import { statesOn } from '../store/card-states.ts'
import type { Database } from '../store/database.ts'
import { listDocuments, readDocument, touchDocument, upsertDocument } from '../store/documents.ts'
import { readGoal } from '../store/goals.ts'
import { redo, type Step, undo } from '../store/journal.ts'
import { listRemembered, loadMemories, memoriesOf } from '../store/memories.ts'
import { readPosition, savePosition } from '../store/positions.ts'
import { hasUnknown, renewMemories } from '../store/rebuild.ts'
import { writeScheduling } from '../store/scheduling.ts'
import { readSetting, writeSetting } from '../store/settings.ts'
import { previewImport, storeImport } from './annotations.ts'
import { previewCards, saveCard, storeCards } from './cards.ts'
import { describeStep, documentOf } from './describe-step.ts'
import { exportPassages } from './exchange.ts'
import { exportCards } from './export-cards.ts'
import { addFact, editFact, judgeFact, ledger } from './facts.ts'
import { Finder } from './find.ts'
import { setGoal } from './goals.ts'
import { deleteDocument, editDocument, libraryState, removeDocument, restoreDocument } from './library.ts'
import { addMark, editMark, listAllMarks, listOne, removeMark } from './marks.ts'
import { readPlan } from './plan.ts'
import { openPractice, practiceCards, practiceOverview } from './practice.ts'
import { readMap, readProgress } from './progress.ts'
import { settingsSchema } from './schemas.ts'
import type { Handlers } from './serve.ts'
import {
  type Desk,
  dueCounts,
  flagCards,
  momentOf,
  type PassAim,
  rateCard,
  restingCards,
  studyMore,
  studyOverview,
  studyState,
  undoStudy,
} from './study.ts'

export interface Parts {
  readonly data: Data
  readonly briefings: Briefings
  readonly places: Places
  readonly decks: Decks
  readonly search: DocumentSearch
  readonly searcher: Searcher
  readonly importer: Importer
  readonly annotations: AnnotationFiles
  readonly cards: CardFiles
  /** Asks the user for files; empty if nothing was chosen. */
  readonly chooseFiles: () => Promise<readonly string[]>
  /** Asks where to write an export; null if the user gave up. */
  readonly chooseExport: (name: string, extension: string) => Promise<string | null>
  /** Makes a PDF of a page's markup. */
  readonly printPdf: (markup: string) => Promise<Uint8Array>
  /** Asks for a file of annotations; null if the user gave up. */
  readonly chooseAnnotations: () => Promise<string | null>
  /** Asks for a file of cards; null if the user gave up. */
  readonly chooseCards: () => Promise<string | null>
  /** Hands an address to the system's own program for it; rejects where there is none. */
  readonly visit: (address: string) => Promise<void>
  readonly now: () => number
  readonly onSettings: (settings: Settings) => void
}

/** What answers each call of the contract. */
export function makeHandlers(parts: Parts): Handlers {
  const { data, briefings, places, decks, search, searcher, importer, annotations, cards, now, onSettings } =
    parts
  const finder = new Finder({
    data,
    briefings,
    search,
    searcher,
    onFailure: (error) => logError('Only the text of the document was searched', error),
  })
  const withData = async <T>(use: (db: Database) => T): Promise<Result<T, AppError>> => {
    const opened = await data.open()
    return opened.ok ? ok(use(opened.value)) : opened
  }
  const withResult = async <T>(use: (db: Database) => Result<T, AppError>): Promise<Result<T, AppError>> => {
    const opened = await data.open()
    return opened.ok ? use(opened.value) : opened
  }
  /** The document with the data, where there is one of that id. */
  const withDocument = async <T>(
    id: string,
    use: (db: Database, briefing: Briefing) => Result<T, AppError>,
  ): Promise<Result<T, AppError>> => {
    const briefing = await briefings.get(id)
    if (!briefing.ok) return briefing
    const opened = await data.open()
    return opened.ok ? use(opened.value, briefing.value) : opened
  }
  /** The document as it was compiled, to say something of it. */
  const withCompiled = async <T>(
    id: string,
    use: (db: Database, briefing: Briefing) => Result<T, AppError>,
  ): Promise<Result<T, AppError>> => {
    const briefing = await briefings.compiled(id)
    return briefing.ok ? withResult((db) => use(db, briefing.value)) : briefing
  }
  /** The data with what is remembered of the cards. */
  const studyData = async (): Promise<Result<Database, AppError>> => {
    const opened = await data.open()
    if (!opened.ok) return opened
    const renewed = renewMemories(opened.value)
    // Cards whose ratings were never looked into would seem new; all others have an older state, at worst.
    if (hasUnknown(opened.value)) await renewed
    else renewed.catch(notRenewed)
    await loadMemories(opened.value)
    return opened
  }
  /** What is studied: one document, or all of them for null. */
  const withDesk = async <T>(
    document: string | null,
    use: (desk: Desk) => Result<T, AppError>,
    byPlan = false,
  ): Promise<Result<T, AppError>> => {
    const opened = await studyData()
    if (!opened.ok) return opened
    const db = opened.value
    const found = document === null ? await decks.all(db) : [await decks.get(db, document)]
    const all = found.filter((deck) => deck !== null)
    if (document !== null && all.length === 0) return err({ code: 'not-found', subject: 'This document' })
    const { newPerDay } = readSettings(db)
    const pass = byPlan && document !== null ? await aimOf(db, document, now()) : null
    return use({ db, document, decks: all, cards: decks.mix(all), newPerDay, pass, at: now() })
  }
  /** The document to show where none is asked for: the one opened last that is still there. */
  const lastOpen = async (): Promise<Result<Briefing, AppError>> => {
    const opened = await data.open()
    if (!opened.ok) return opened
    for (const { id, openedAt } of listDocuments(opened.value)) {
      if (openedAt === null) break
      const briefing = await briefings.get(id)
      if (briefing.ok) return briefing
    }
    return briefings.get(null)
  }
  /** A mark as it stands after a change. */
  const listed = async (id: string): Promise<Result<ListedMark, AppError>> => {
    const opened = await data.open()
    if (!opened.ok) return opened
    const mark = await listOne(opened.value, places, id)
    return mark === null ? err({ code: 'not-found', subject: 'This mark' }) : ok(mark)
  }
  const changeMark = async (id: string, change: Parameters<typeof editMark>[2]) => {
    const done = await withResult((db) => editMark(db, id, change, now()))
    return done.ok ? listed(id) : done
  }
  const inWords = async (step: Step | null): Promise<Done | null> => {
    const document = documentOf(step)
    const briefing = document === null ? null : await briefings.get(document)
    const done = describeStep(step, briefing?.ok === true ? briefing.value : null)
    const command = step?.command ?? null
    const id = command !== null && 'mark' in command ? command.mark.id : null
    const now = id === null ? null : await listed(id)
    return done && { ...done, mark: id === null ? null : { id, now: now?.ok === true ? now.value : null } }
  }

  const practiceDesk = async (document: string | null) => {
    const opened = await studyData()
    if (!opened.ok) return opened
    const db = opened.value
    const at = now()
    const { marked, suspended } = statesOn(db, studyDay(studyTime(momentOf(at))))
    return openPractice({ db, briefings, places, at, memories: memoriesOf(db), marked, suspended }, document)
  }

  return {
    'document:open': async ({ document }) => {
      const briefing = document === null ? await lastOpen() : await briefings.get(document)
      if (!briefing.ok) return briefing
      return withData((db) => {
        register(db, briefing.value, now())
        const { id } = briefing.value
        const name = readDocument(db, id)?.name ?? null
        return {
          briefing: briefing.value,
          name,
          position: readPosition(db, id),
        }
      })
    },
    'search:find': (request) => finder.find(request),
    'search:warm': ({ document }) => finder.warm(document),
    'library:list': () => withData(libraryState),
    'library:due': async () => {
      const db = await studyData()
      if (!db.ok) return db
      return ok(dueCounts(db.value, await decks.all(db.value, listRemembered(db.value)), now()))
    },
    'library:edit': ({ document, ...details }) =>
      withResult((db) => editDocument(db, document, details, now())),
    'library:remove': ({ document }) => withResult((db) => removeDocument(db, document, now())),
    'library:restore': ({ document }) => withResult((db) => restoreDocument(db, document, now())),
    'library:delete': ({ document }) => withResult((db) => deleteDocument(db, document)),
    'import:choose': async () => {
      const paths = await parts.chooseFiles()
      if (paths.length > 0) importer.addFiles(paths)
      return ok(null)
    },
    'import:files': ({ paths }) => {
      importer.addFiles(paths)
      return ok(null)
    },
    'import:text': ({ kind, text }) => {
      importer.addText(kind === 'html' ? 'Pasted page.html' : 'Pasted text.txt', Buffer.from(text, 'utf8'))
      return ok(null)
    },
    'import:cancel': ({ job }) => {
      importer.cancel(job)
      return ok(null)
    },
    'import:list': () => ok(importer.jobs),
    'import:clear': () => {
      importer.clear()
      return ok(null)
    },
    'position:save': ({ document, ...position }) =>
      withData((db) => {
        savePosition(db, document, position, now())
        return null
      }),
    'marks:list': async () => {
      const opened = await data.open()
      return opened.ok ? ok(await listAllMarks(opened.value, places)) : opened
    },
    'marks:add': async (request) => {
      const added = await withDocument(request.document, (db) => ok(addMark(db, request, now()).id))
      return added.ok ? listed(added.value) : added
    },
    'marks:edit': ({ id, ...change }) => changeMark(id, change),
    'marks:move': ({ id, parts }) => changeMark(id, { parts }),
    'marks:remove': ({ id }) => withResult((db) => removeMark(db, id, now())),
    'passages:export': async (request) => {
      const opened = await data.open()
      if (!opened.ok) return opened
      const marks = await listAllMarks(opened.value, places)
      return exportPassages(opened.value, marks, request, parts.chooseExport, parts.printPdf)
    },
    'facts:list': ({ document }) => withCompiled(document, (db, briefing) => ok(ledger(db, briefing))),
    'facts:judge': ({ document, ...request }) =>
      withCompiled(document, (db, briefing) => judgeFact(db, briefing, request, now())),
    'facts:edit': ({ document, ...request }) =>
      withCompiled(document, (db, briefing) => editFact(db, briefing, request, now())),
    'facts:add': ({ document, ...request }) =>
      withCompiled(document, (db, briefing) => addFact(db, briefing, request, now())),
    'passages:choose': async () => {
      const path = await parts.chooseAnnotations()
      return ok(path === null ? null : annotations.choose(path))
    },
    'passages:read': async ({ job, document }) => {
      const found = await places.get(document)
      if (found === null) return err({ code: 'not-found', subject: 'This document' })
      const blocks = found.blocks.blocks.map(({ id, text }) => ({ id, text }))
      const read = await annotations.read(job, document, blocks)
      if (!read.ok) return read
      const { value } = read
      if (value === null) return ok(null)
      const opened = await data.open()
      return opened.ok ? ok(await previewImport(opened.value, value, found)) : opened
    },
    'passages:import': async ({ job, lost }) => {
      const opened = await data.open()
      if (!opened.ok) return opened
      const taken = annotations.take(job)
      if (!taken.ok) return taken
      const found = await places.get(taken.value.document)
      if (found === null) return err({ code: 'not-found', subject: 'This document' })
      return ok(await storeImport(opened.value, taken.value, found, lost, now()))
    },
    'passages:cancel': ({ job }) => {
      annotations.cancel(job)
      return ok(null)
    },
    'study:next': ({ document, byPlan, ...wish }) =>
      withDesk(document, (desk) => ok(studyState(desk, wish)), byPlan),
    'study:rate': ({ document, byPlan, ...rating }) =>
      withDesk(document, (desk) => rateCard(desk, rating), byPlan),
    'study:undo': ({ document, aheadDays, byPlan }) =>
      withDesk(document, (desk) => ok(undoStudy(desk, aheadDays)), byPlan),
    'study:flag': ({ document, ...request }) =>
      withDesk(document, ({ db, decks: [deck], at }) =>
        deck === undefined
          ? err({ code: 'not-found', subject: 'This document' })
          : flagCards(db, deck, request, at),
      ),
    'study:more': ({ document, newCards }) => withData((db) => studyMore(db, document, newCards, now())),
    'study:overview': () => withDesk(null, (desk) => ok(studyOverview(desk))),
    'study:resting': () => withDesk(null, (desk) => ok(restingCards(desk))),
    'progress:read': async ({ document }) => {
      const opened = await studyData()
      if (!opened.ok) return opened
      const db = opened.value
      const found = document === null ? await decks.all(db) : [await decks.get(db, document)]
      return ok(
        await readProgress(
          db,
          document,
          found.filter((deck) => deck !== null),
          now(),
        ),
      )
    },
    'plan:read': async ({ document }) => {
      const opened = await studyData()
      if (!opened.ok) return opened
      const db = opened.value
      const deck = await decks.get(db, document)
      if (deck === null) return err({ code: 'not-found', subject: 'This document' })
      return ok(readPlan(db, deck, await learnerOf(db), readSettings(db).planMinutes, now()))
    },
    'progress:map': async ({ document, when }) => {
      const opened = await studyData()
      if (!opened.ok) return opened
      const deck = await decks.get(opened.value, document)
      if (deck === null) return err({ code: 'not-found', subject: 'This document' })
      return ok(readMap(opened.value, deck, await learnerOf(opened.value), when, now()))
    },
    'goal:set': ({ document, ...goal }) => withResult((db) => setGoal(db, document, goal, now())),
    'practice:overview': async ({ document }) => {
      const desk = await practiceDesk(document)
      return desk.ok ? ok(practiceOverview(desk.value)) : desk
    },
    'practice:cards': async ({ document, ...request }) => {
      const desk = await practiceDesk(document)
      return desk.ok ? ok(await practiceCards(desk.value, request)) : desk
    },
    'cards:save': ({ document, ...request }) =>
      withCompiled(document, (db, briefing) => saveCard(db, briefing, request, now())),
    'cards:export': async (request) => {
      const opened = await data.open()
      if (!opened.ok) return opened
      const read = (id: string) => briefings.peek(id)
      return exportCards(opened.value, request, read, parts.chooseExport, now())
    },
    'cards:choose': async () => {
      const path = await parts.chooseCards()
      return ok(path === null ? null : cards.choose(path))
    },
    'cards:read': async ({ job, document }) => {
      const briefing = await briefings.compiled(document)
      if (!briefing.ok) return briefing
      const blocks = briefing.value.blocks.map(({ id, text }) => ({ id, text }))
      const read = await cards.read(job, document, blocks)
      if (!read.ok || read.value === null) return read.ok ? ok(null) : read
      const file = read.value
      return withData((db) => previewCards(db, briefing.value, file))
    },
    'cards:import': async ({ job, lost }) => {
      const taken = cards.take(job)
      if (!taken.ok) return taken
      return withCompiled(taken.value.document, (db, briefing) =>
        ok(storeCards(db, briefing, taken.value, lost, now())),
      )
    },
    'cards:cancel': ({ job }) => {
      cards.cancel(job)
      return ok(null)
    },
    'history:undo': async () => {
      const step = await withData((db) => undo(db, { at: now() }))
      return step.ok ? ok(await inWords(step.value)) : step
    },
    'history:redo': async () => {
      const step = await withData((db) => redo(db))
      return step.ok ? ok(await inWords(step.value)) : step
    },
    'settings:read': () => withData(readSettings),
    'settings:write': (settings) =>
      withData((db) => {
        const changed = db.transaction(() => {
          writeSetting(db, settingsKey, settings, validSettings)
          return writeScheduling(db, settings)
        })
        // In slices, while everything goes on.
        if (changed) renewMemories(db).catch(notRenewed)
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
    'backups:restore': ({ name }) => searcher.without(() => data.restore(name)),
    'link:visit': ({ address }) =>
      parts.visit(address).then(
        () => ok(null),
        () => err({ code: 'link-unopened', subject: address } satisfies AppError),
      ),
  }
}

const notRenewed = (cause: unknown): void => logError('Cards were not scheduled anew', cause)

/** The hour of a document's briefing if it is to come; null if there is none. */
async function aimOf(db: Database, document: string, at: number): Promise<PassAim | null> {
  const hour = readGoal(db, document)?.briefingAt ?? null
  return hour === null || hour <= at ? null : { hour, ...(await learnerOf(db)) }
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

/** Notes that a document was opened. One that came with the app gets its row now: the user's rows refer to it. */
function register(db: Database, { id, title, date, source, cards }: Briefing, at: number): void {
  const { kind, words } = source
  if (touchDocument(db, id, at) && readDocument(db, id)?.bundled === false) return
  upsertDocument(db, {
    id,
    title,
    date,
    kind,
    words,
    cards: cards.length,
    bundled: true,
    addedAt: at,
    openedAt: at,
  })
  touchDocument(db, id, at)
}
