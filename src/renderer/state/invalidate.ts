/** From what happened to what must be asked again: all of it stands here. */
import { keys, type QueryName, queryClient } from './queries.ts'

/** The changes that make answers of main stale. */
export type Change =
  /** A place or a stretch of reading was noted. */
  | 'reading-noted'
  | 'document-opened'
  | 'documents-imported'
  | 'document-removed'
  | 'document-returned'
  /** Documents came in a pack, or what of them did; or that was taken back. */
  | 'pack-imported'
  /** A removed document was deleted for good, or its time counts on or anew. */
  | 'removed-changed'
  /** Named or tagged. */
  | 'document-renamed'
  /** Another reading of it is shown: other facts and cards. */
  | 'document-made-anew'
  /** Another version of it is shown, or another one came. */
  | 'version-shown'
  /** The file that a document was read from is kept from now on. */
  | 'original-taken'
  /** An hour with its documents was set, changed or taken away. */
  | 'agenda-set'
  /** Documents say other things of the same than before, or a conflict was called none. */
  | 'conflicts-changed'
  /** How a mock over a briefing went was kept. */
  | 'mock-kept'
  /** One mark, which its teller has put into the list. */
  | 'mark-changed'
  | 'marks-changed'
  /** Something was said of facts or cards, or cards came or went. */
  | 'facts-changed'
  /** A rating was given or taken back by an answer that says what comes next. */
  | 'study-answered'
  /** Ratings, flags or new cards, told without what comes next. */
  | 'study-changed'
  | 'cards-tagged'
  | 'study-settings-set'
  | 'day-began'
  /** The first steps were hidden, or brought back. */
  | 'steps-hidden'
  | 'backups-changed'
  | 'folders-changed'
  | 'languages-changed'
  /** Another data file took the place of the open one. */
  | 'data-replaced'
  /** The same, once its document is on screen. */
  | 'everything-imported'

interface Stale {
  /** 'ask' leaves what is known on screen until the new answer comes, 'forget' does not. */
  readonly how: 'ask' | 'forget'
  readonly queries: readonly QueryName[]
}

const ask = (...queries: readonly QueryName[]): Stale => ({ how: 'ask', queries })
const forget = (queries: readonly QueryName[]): Stale => ({ how: 'forget', queries })

/** What is worked out from the cards and their ratings, but for the card on screen. */
const aroundCards = [
  'studyOverview',
  'studySections',
  'studyResting',
  'studyMissed',
  'progress',
  'plan',
  'weights',
  'memoryMap',
  'practice',
] as const satisfies readonly QueryName[]
/** The card on screen stays where it can: what is asked says which one that is. */
const study = ['studyNext', ...aroundCards] as const
/** What lists the cards of the library, and what they can be narrowed to. */
const cards = ['cardsList', 'cardFacets'] as const
const documents = ask(
  ...cards,
  'libraryList',
  'agendas',
  'libraryDue',
  'today',
  'conflicts',
  'marks',
  'find',
  'trust',
  ...study,
)
const backups = ['backupsList', 'backupsState', 'libraryTraces', 'trust'] as const
const all = Object.keys(keys) as readonly QueryName[]

const stale: Readonly<Record<Change, Stale>> = {
  'reading-noted': ask('libraryList', 'today'),
  'document-opened': ask('libraryList', 'today'),
  'documents-imported': documents,
  'document-removed': documents,
  'document-returned': documents,
  'pack-imported': ask(
    ...cards,
    'beside',
    'libraryList',
    'agendas',
    'libraryDue',
    'today',
    'conflicts',
    'versions',
    'original',
    'printed',
    'marks',
    'facts',
    'find',
    'trust',
    ...study,
  ),
  'removed-changed': ask('libraryList'),
  'document-renamed': ask(...cards, 'beside', 'libraryList', 'today', 'conflicts', 'marks', 'find', ...study),
  'version-shown': ask(
    ...cards,
    'beside',
    'libraryList',
    'libraryDue',
    'today',
    'conflicts',
    'anewDetails',
    'versions',
    'original',
    'printed',
    'marks',
    'facts',
    'find',
    ...study,
  ),
  'document-made-anew': ask(
    ...cards,
    'beside',
    'libraryList',
    'libraryDue',
    'today',
    'conflicts',
    'anewDetails',
    'original',
    'marks',
    'facts',
    'find',
    ...study,
  ),
  'original-taken': ask('original', 'printed', 'trust'),
  'conflicts-changed': ask('conflicts'),
  'agenda-set': ask('agendas', 'today', ...study),
  'mock-kept': ask('mocks'),
  'mark-changed': ask('find', 'trust'),
  'marks-changed': ask('marks', 'find', 'trust'),
  'facts-changed': ask(...cards, 'beside', 'libraryDue', 'today', 'conflicts', 'facts', 'find', ...study),
  'study-answered': ask('libraryDue', 'today', 'trust', 'cardsList', ...aroundCards),
  'study-changed': ask('libraryDue', 'today', 'trust', 'cardsList', ...study),
  'cards-tagged': ask(...cards),
  'study-settings-set': ask('libraryDue', 'today', 'cardsList', ...study),
  // The answer to the card on screen may be half typed.
  'day-began': ask('libraryDue', 'today', 'cardsList', ...aroundCards),
  'steps-hidden': ask('today'),
  'backups-changed': ask(...backups),
  'folders-changed': ask('watchedFolders', 'folderAnswers'),
  'languages-changed': ask('scanLanguages'),
  'data-replaced': forget(all),
  'everything-imported': forget(all.filter((query) => query !== 'document')),
}

/** Asks again for what a change makes untrue: at once for what is on screen, else when it is next shown. */
export async function invalidate(change: Change): Promise<void> {
  const { how, queries } = stale[change]
  await Promise.all(
    queries.map((query) => {
      const filter = { queryKey: keys[query] }
      const asked = how === 'ask' ? queryClient.invalidateQueries(filter) : queryClient.resetQueries(filter)
      // A search may take long, and nothing waits for it.
      return query === 'find' ? undefined : asked
    }),
  )
}

/** Asks again for all that is on screen, since something could not be read. */
export const askAgain = (): void => void queryClient.refetchQueries()
