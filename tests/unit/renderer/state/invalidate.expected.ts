/** What can change, and so make an answer untrue. */
type Matter =
  /** Which documents are there. */
  | 'documents'
  /** Which were removed, and how long they are kept. */
  | 'removed'
  /** How they are called and tagged. */
  | 'names'
  | 'opened'
  /** Where reading stands, and what was read. */
  | 'reading'
  | 'marks'
  /** What is said of facts and cards. */
  | 'edits'
  /** Facts and cards as the compiler makes them. */
  | 'making'
  /** Which versions there are, and which is shown. */
  | 'versions'
  /** Ratings, flags, and how many new cards were asked for. */
  | 'ratings'
  /** How cards are tagged. */
  | 'tags'
  | 'hours'
  /** Where documents say different things, and what was called no conflict. */
  | 'conflicts'
  /** Mocks of briefings that were taken. */
  | 'mocks'
  /** The settings that study goes by. */
  | 'settings'
  /** The day of study. */
  | 'day'
  /** The files that documents were read from. */
  | 'originals'
  | 'backups'
  /** Which folders are watched. */
  | 'folders'
  /** The languages that scans are read in. */
  | 'languages'

/** Of what each question is answered. */
const learnt: readonly Matter[] = [
  'documents',
  'names',
  'edits',
  'making',
  'ratings',
  'hours',
  'settings',
  'day',
]

export const reads: Readonly<Record<string, readonly Matter[]>> = {
  libraryList: ['documents', 'removed', 'names', 'opened', 'reading', 'making'],
  agendas: ['documents', 'hours'],
  beside: ['names', 'edits', 'making', 'versions'],
  libraryDue: ['documents', 'edits', 'making', 'ratings', 'settings', 'day'],
  today: [
    'documents',
    'names',
    'opened',
    'reading',
    'edits',
    'making',
    'versions',
    'ratings',
    'hours',
    'settings',
    'day',
  ],
  conflicts: ['documents', 'names', 'edits', 'making', 'versions', 'conflicts'],
  libraryTraces: ['backups'],
  anewDetails: ['making'],
  versions: ['versions'],
  original: ['making', 'originals'],
  printed: ['versions', 'originals'],
  marks: ['documents', 'names', 'marks', 'making'],
  facts: ['edits', 'making'],
  find: ['documents', 'names', 'marks', 'edits', 'making'],
  studyNext: learnt,
  // Of all answers, and of the settings that study goes by.
  weights: learnt,
  studyMissed: learnt,
  studyOverview: learnt,
  studySections: learnt,
  studyResting: learnt,
  cardsList: [...learnt.filter((matter) => matter !== 'hours'), 'tags'],
  cardFacets: ['documents', 'names', 'edits', 'making', 'tags'],
  progress: learnt,
  plan: learnt,
  memoryMap: learnt,
  practice: learnt,
  mocks: ['mocks'],
  backupsList: ['backups'],
  backupsState: ['backups'],
  watchedFolders: ['folders'],
  folderAnswers: ['folders'],
  scanLanguages: ['languages'],
  trust: ['documents', 'marks', 'ratings', 'originals', 'backups'],
}

/** What is not asked again by any change, and why. */
export const never: Readonly<Record<string, string>> = {
  document: 'its text never changes; its name, facts and cards are put into it',
  anewState: 'main tells it',
  imports: 'main tells it',
  settings: 'what was chosen is on screen at once',
  about: 'the same as long as the program runs',
  dictionary: 'it ships with the program, and never changes',
  sheet: 'asked each time that it is shown',
  studyDeck: 'asked each time that it is printed',
  salvage: 'asked each time that it is shown',
  setAside: 'asked each time that it is shown',
  trustCheck: 'it reads the whole file: asked each time that it is shown',
}

/** What each change touches; `but` is what its teller has put right already. */
export const changes: Readonly<
  Record<string, { readonly touches: readonly Matter[]; readonly but?: readonly string[] }>
> = {
  'reading-noted': { touches: ['reading'] },
  'document-opened': { touches: ['opened'] },
  'documents-imported': { touches: ['documents', 'removed'] },
  'document-removed': { touches: ['documents', 'removed'] },
  'document-returned': { touches: ['documents', 'removed'] },
  'pack-imported': {
    touches: ['documents', 'removed', 'names', 'edits', 'versions', 'marks', 'ratings', 'originals'],
  },
  'removed-changed': { touches: ['removed'] },
  'document-renamed': { touches: ['names'] },
  'document-made-anew': { touches: ['making'] },
  'version-shown': { touches: ['names', 'reading', 'edits', 'making', 'versions'] },
  'original-taken': { touches: ['originals'] },
  'conflicts-changed': { touches: ['conflicts'] },
  'agenda-set': { touches: ['hours'] },
  'mock-kept': { touches: ['mocks'] },
  'mark-changed': { touches: ['marks'], but: ['marks'] },
  'marks-changed': { touches: ['marks'] },
  'facts-changed': { touches: ['edits'] },
  'study-answered': { touches: ['ratings'], but: ['studyNext'] },
  'study-changed': { touches: ['ratings'] },
  'cards-tagged': { touches: ['tags'] },
  'study-settings-set': { touches: ['settings'] },
  'day-began': { touches: ['day'], but: ['studyNext'] },
  'backups-changed': { touches: ['backups'] },
  'folders-changed': { touches: ['folders'] },
  'languages-changed': { touches: ['languages'] },
}

/** Of another data file nothing is known; `but` is what is shown of it already. */
export const replacements: Readonly<Record<string, readonly string[]>> = {
  'data-replaced': [],
  'everything-imported': ['document'],
}
