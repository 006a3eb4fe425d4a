import { formatNumber } from '../format.ts'
import { count } from '../forms.ts'

/** Settings, of the app and of study. */
export const settings = {
  title: 'Settings',
  language: 'Language',
  systemLanguage: 'Follow the system',
  theme: 'Theme',
  themes: {
    system: 'Follow the system',
    paper: 'Paper',
    dusk: 'Dusk',
    night: 'Night',
    contrast: 'High contrast',
  },
  face: 'Typeface',
  faces: {
    'system-serif': 'System serif',
    'system-sans': 'System sans',
  },
  textSize: 'Text size',
  pixels: (size: number) => `${size} px`,
  lineLength: 'Line length',
  characters: (length: number) => `${length} characters`,
  lineSpacing: 'Line spacing',
  singleKeys: 'Use keys without Ctrl, such as J or ?',
  wholeWords: 'Mark whole words',
  badge: 'Show the number of due cards',
  reset: 'Reset to defaults',
  yourData: 'Your data',
  exportEverything: 'Export everything…',
  importEverything: 'Import everything…',
  study: {
    legend: 'Study',
    retention: 'Recall to keep',
    newPerDay: 'New cards a day',
    reviewsPerDay: 'Due cards a day at most (0\u00a0for\u00a0all)',
    fault: (min: number, max: number) => `A whole number from ${min} to ${max}.`,
    steps: 'Learning steps in minutes',
    stepsFault: (most: number, min: number, max: number) =>
      `Minutes with spaces between, such as 1 10: at most ${most} of them, each from ${min} to ${max}.`,
    rollover: 'A day begins at',
    rolloverHint: 'Cards of the next day come from this hour on.',
    typeAnswers: 'Type the answer before it is shown',
  },
  spelling: {
    legend: 'Spelling',
    check: 'Check spelling in what you write',
    english: 'English',
    englishes: { system: 'As the system', us: 'American', uk: 'British' },
    own: (words: number) => `Your dictionary (${count(words, 'word')})`,
    noOwn: 'Words that you add from the menu of an underlined word stand here.',
    removeOf: (word: string) => `Remove ${word}`,
    added: (word: string) => `Added “${word}” to your dictionary.`,
    full: (most: number) =>
      `Your dictionary is full: it holds ${formatNumber(most)} words. Nothing was added. Remove some in Settings.`,
  },
  folders: {
    legend: 'Watched folders',
    what: 'New and changed documents in them come into the library by themselves while Precis is open.',
    away: 'Not there at the moment',
    stop: 'Stop',
    stopOf: (folder: string) => `Stop watching ${folder}`,
    watch: 'Watch a folder…',
  },
  folderAnswers: {
    legend: 'Files that look like a version',
    what: 'You said what the files of these folders are.',
    as: { version: 'Versions of what they look like', document: 'Other documents' },
    ask: 'Ask again',
    askOf: (folder: string) => `Ask again about files of ${folder}`,
  },
  scans: {
    legend: 'Languages of scans',
    what: 'Scans that you import are read in the languages that are ticked. Others come as files of Tesseract, such as deu.traineddata.',
    own: 'Comes with Precis',
    removeOf: (language: string) => `Remove ${language}`,
    most: (most: number) => `Each takes as long again; ${most} can be ticked at most.`,
    add: 'Add a language file…',
    /** A language in a script or a way of writing. */
    written: (language: string, scripts: readonly string[]) => `${language} (${scripts.join(', ')})`,
    /** What stands behind a language's name, for a script or a way of writing. */
    scripts: {
      sim: 'simplified',
      tra: 'traditional',
      vert: 'vertical',
      frak: 'Fraktur',
      latf: 'Fraktur',
      cyrl: 'Cyrillic',
      latn: 'Latin',
    },
  },
}
