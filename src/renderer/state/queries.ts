import { keepPreviousData, notifyManager, QueryClient, queryOptions } from '@tanstack/react-query'
import type { CardFilter, CardSort } from '../../core/model/browse.ts'
import type { Part } from '../../core/model/part.ts'
import type { SheetKind } from '../../core/model/sheet.ts'
import type { Subject } from '../../shared/contract/agendas.ts'
import type { StudyState } from '../../shared/contract/study.ts'
import { call } from '../api.ts'
import { type Session, studiedIn } from './study-session.ts'

// By a timer, as it does by itself, an answer would come a few milliseconds later.
notifyManager.setScheduler(queueMicrotask)

/** One cache over the calls. Nothing is stale until we say so: all changes go through this window. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      retryOnMount: false,
      refetchOnWindowFocus: false,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
})

/** What can be asked, by the beginning of its key; what is asked of one thing has that behind it. None begins another. */
export const keys = {
  document: ['document'],
  beside: ['beside'],
  libraryList: ['library', 'list'],
  libraryDue: ['library', 'due'],
  agendas: ['agendas'],
  libraryTraces: ['library', 'traces'],
  today: ['today'],
  conflicts: ['conflicts'],
  anewState: ['anew', 'state'],
  anewDetails: ['anew', 'details'],
  versions: ['versions'],
  original: ['original'],
  printed: ['printed'],
  sheet: ['sheet'],
  imports: ['imports'],
  marks: ['marks'],
  facts: ['facts'],
  cardsList: ['cards', 'list'],
  cardFacets: ['cards', 'facets'],
  find: ['find'],
  dictionary: ['dictionary'],
  settings: ['settings'],
  studyNext: ['study', 'next'],
  studyOverview: ['study', 'overview'],
  studySections: ['study', 'sections'],
  studyResting: ['study', 'resting'],
  studyMissed: ['study', 'missed'],
  studyDeck: ['study', 'deck'],
  progress: ['study', 'progress'],
  plan: ['study', 'plan'],
  weights: ['study', 'weights'],
  memoryMap: ['study', 'map'],
  practice: ['study', 'practice'],
  mocks: ['mocks'],
  backupsList: ['backups', 'list'],
  backupsState: ['backups', 'state'],
  watchedFolders: ['folders'],
  folderAnswers: ['folder-answers'],
  scanLanguages: ['languages'],
  salvage: ['salvage'],
  setAside: ['set-aside'],
  trust: ['trust', 'read'],
  trustCheck: ['trust', 'check'],
  about: ['about'],
} as const

export type QueryName = keyof typeof keys

/** Of what is asked anew each time. 0 would take what was asked before the clock was set back for new. */
export const alwaysStale = Number.NEGATIVE_INFINITY

export const openDocument = queryOptions({
  queryKey: keys.document,
  // The document that is open already, or else the one opened last.
  queryFn: () => call('document:open', { document: null }),
})

/** The document that stands beside the open one: to open it there makes it none that was opened last. */
export const documentBeside = (document: string) =>
  queryOptions({
    queryKey: [...keys.beside, document],
    queryFn: () => call('document:open', { document, quietly: true }),
    // Where its reader is, is told anew whenever it is shown.
    gcTime: 0,
  })

/** The id of the open document; undefined before one is open. */
export const openId = (): string | undefined => queryClient.getQueryData(openDocument.queryKey)?.briefing.id

export const libraryList = queryOptions({
  queryKey: keys.libraryList,
  queryFn: () => call('library:list', null),
})

/** The agendas: those to come by their hour, then those that are over. */
export const agendaList = queryOptions({
  queryKey: keys.agendas,
  queryFn: () => call('agenda:list', null),
})

/** What a word means: the dictionary never changes. */
export const lookedUp = (text: string) =>
  queryOptions({
    queryKey: [...keys.dictionary, text],
    queryFn: () => call('dictionary:look-up', { text }),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** How many cards are due; asked again whenever the library is entered, since time passes. */
export const libraryDue = queryOptions({
  queryKey: keys.libraryDue,
  queryFn: () => call('library:due', null),
  staleTime: alwaysStale,
})

/** What is put before the reader when they come; asked again whenever Today is entered, since time passes. */
export const todayRead = queryOptions({
  queryKey: keys.today,
  queryFn: () => call('today:read', null),
  staleTime: alwaysStale,
})

/** Where two documents say different things of the same. */
export const conflictList = queryOptions({
  queryKey: keys.conflicts,
  queryFn: () => call('conflicts:list', null),
  staleTime: alwaysStale,
})

/** The backups and files besides the data that hold words of a removed document. */
export const documentTraces = (document: string) =>
  queryOptions({
    queryKey: [...keys.libraryTraces, document],
    queryFn: () => call('library:traces', { document }),
    staleTime: alwaysStale,
  })

/** How far it is with documents that an older version made; news come by `anew:state`. */
export const anewState = queryOptions({ queryKey: keys.anewState, queryFn: () => call('anew:state', null) })

/** Whether a document was made by this version's compiler, and what came of making it anew. */
export const anewDetails = (document: string) =>
  queryOptions({
    queryKey: [...keys.anewDetails, document],
    queryFn: () => call('anew:read', { document }),
    staleTime: alwaysStale,
  })

/** The file that a document was read from: it is read each time that this is shown. */
export const originalRead = (document: string) =>
  queryOptions({
    queryKey: [...keys.original, document],
    queryFn: () => call('original:read', { document }),
    staleTime: alwaysStale,
    gcTime: 0,
  })

/** How long the words of a page are kept when it is turned, in ms. */
const pageMs = 60_000

/** A page of the file that a document was read from. The one before stays until it is there. */
export const printedPage = (document: string, page: number) =>
  queryOptions({
    queryKey: [...keys.printed, document, page],
    queryFn: () => call('page:read', { document, page }),
    gcTime: pageMs,
    placeholderData: keepPreviousData,
  })

/** What a cue sheet of a document or a briefing may say; asked whenever it is opened. What was there stays while its parts change. */
export const sheetRead = (subject: Subject, kinds: readonly SheetKind[]) =>
  queryOptions({
    queryKey: [...keys.sheet, subject, kinds],
    queryFn: () => call('sheet:read', { ...subject, kinds }),
    staleTime: alwaysStale,
    gcTime: 0,
    placeholderData: keepPreviousData,
  })

export const importList = queryOptions({ queryKey: keys.imports, queryFn: () => call('import:list', null) })

export const marksList = queryOptions({
  queryKey: keys.marks,
  queryFn: () => call('marks:list', null),
  // To compare ten thousand marks takes longer than to draw those in view.
  structuralSharing: false,
})

/** The ledger of a document. */
export const factsList = (document: string) =>
  queryOptions({ queryKey: [...keys.facts, document], queryFn: () => call('facts:list', { document }) })

/** How many cards of the list are asked for at once: more than two windows show. */
export const cardsLength = 200

/** How long a stretch of the list is kept when it is out of sight, in ms. */
const stretchMs = 30_000

/** A stretch of the cards that are wanted. What was shown before stays until it is there. */
export const cardsList = (filter: CardFilter, sort: CardSort, from: number) =>
  queryOptions({
    queryKey: [...keys.cardsList, filter, sort, from],
    queryFn: async () => ({
      ...(await call('cards:list', { filter, sort, from, length: cardsLength })),
      filter,
      from,
    }),
    // Recall fades while it is looked at.
    staleTime: stretchMs,
    gcTime: stretchMs,
    placeholderData: keepPreviousData,
    // To compare what is drawn anew anyway costs more than to draw it.
    structuralSharing: false,
  })

/** What the list of cards can be narrowed to. */
export const cardFacets = (document: string | null) =>
  queryOptions({
    queryKey: [...keys.cardFacets, document],
    queryFn: () => call('cards:facets', { document }),
    placeholderData: keepPreviousData,
  })

export const settingsRead = queryOptions({
  queryKey: keys.settings,
  queryFn: () => call('settings:read', null),
})

/** How often it is asked whether a card has come, while there is none. */
const cardMs = 30_000

/**
 * What to study now; asked again whenever Study is entered, since time passes, and while nothing is left. The card on
 * screen stays if it can.
 */
export const studyNext = (session: Session) => {
  const queryKey = [...keys.studyNext, session] as const
  return queryOptions({
    queryKey,
    queryFn: () => {
      const shown = queryClient.getQueryData<StudyState>(queryKey)?.current
      return call('study:next', { ...studiedIn(session), prefer: shown?.card.id ?? null })
    },
    staleTime: alwaysStale,
    refetchInterval: ({ state }) => (state.data?.current === null ? cardMs : false),
  })
}

/** What is missed in a last run; asked again whenever its end is looked at. */
export const studyMissed = (agenda: string, run: number) =>
  queryOptions({
    queryKey: [...keys.studyMissed, agenda, run],
    queryFn: () => call('study:missed', { agenda, run }),
    staleTime: alwaysStale,
  })

/** The cards that are studied, with their answers; asked whenever they are printed. */
export const studyDeck = ({ document, agenda, part }: Subject & { readonly part: Part | null }) =>
  queryOptions({
    queryKey: [...keys.studyDeck, document, agenda, part],
    queryFn: () => call('study:deck', { document, agenda, part }),
    staleTime: alwaysStale,
    gcTime: 0,
  })

/** What was done and what is known; asked again whenever Progress is entered. */
export const progressRead = (subject: Subject) =>
  queryOptions({
    queryKey: [...keys.progress, subject],
    queryFn: () => call('progress:read', subject),
    staleTime: alwaysStale,
  })

/** By which weights cards are scheduled. */
export const weightsRead = queryOptions({
  queryKey: keys.weights,
  queryFn: () => call('weights:read', null),
  staleTime: alwaysStale,
})

/** What leads to the hour of an agenda; null where there is none of that id. */
export const planRead = (agenda: string) =>
  queryOptions({
    queryKey: [...keys.plan, agenda],
    queryFn: () => call('plan:read', { agenda }),
    staleTime: alwaysStale,
  })

/** How mocks over a briefing went. */
export const mocksOf = (agenda: string) =>
  queryOptions({ queryKey: [...keys.mocks, agenda], queryFn: () => call('practice:mocks', { agenda }) })

/**
 * What is known of each paragraph, now or at the hour of a briefing (null: the document's next); it fades while it is
 * looked at.
 */
export const memoryMap = (document: string, when: 'now' | 'hour', agenda: string | null = null) =>
  queryOptions({
    queryKey: [...keys.memoryMap, document, when, agenda],
    queryFn: () => call('progress:map', { document, agenda, when }),
    staleTime: alwaysStale,
  })

export const studyOverview = queryOptions({
  queryKey: keys.studyOverview,
  queryFn: () => call('study:overview', null),
  staleTime: alwaysStale,
})

/** The sections of a document that have cards. */
export const studySections = (document: string) =>
  queryOptions({
    queryKey: [...keys.studySections, document],
    queryFn: () => call('study:sections', { document }),
    staleTime: alwaysStale,
  })

/** The cards that are suspended or buried. */
export const studyResting = queryOptions({
  queryKey: keys.studyResting,
  queryFn: () => call('study:resting', null),
  staleTime: alwaysStale,
})

/** What the program is and is made of: the same as long as it runs. */
export const aboutRead = queryOptions({
  queryKey: keys.about,
  queryFn: () => call('about:read', null),
  staleTime: Number.POSITIVE_INFINITY,
})

/** The facts of the Trust dialog; asked for whenever it is shown. */
export const trustRead = queryOptions({
  queryKey: keys.trust,
  queryFn: () => call('trust:read', null),
  staleTime: alwaysStale,
})

/** Whether the data file is whole: it is read through each time that this is shown. */
export const trustCheck = queryOptions({
  queryKey: keys.trustCheck,
  queryFn: () => call('trust:check', null),
  staleTime: alwaysStale,
  gcTime: 0,
})
