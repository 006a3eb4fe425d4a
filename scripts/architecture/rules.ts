// Which folder may import what: the test of the architecture holds every import against it, and docs/design.md prints it.

/** What a folder may import: other folders (of src, or scripts) and packages. Node's own count as 'node:'. */
export interface Rule {
  readonly folders: readonly string[]
  readonly packages: readonly string[]
}

const corePackages = [
  'lunr',
  'wink-nlp',
  'wink-eng-lite-web-model',
  'chrono-node',
  'ts-fsrs',
  '@noble/hashes',
  'approx-string-match',
  'fastest-levenshtein',
  'diff',
]

export const rules: Readonly<Record<string, Rule>> = {
  'src/core/model': { folders: ['src/core/model'], packages: [] },
  // It judges what the makers propose, so it shares no code with them.
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
  'src/core': { folders: ['src/core'], packages: corePackages },
  'src/shared': { folders: ['src/shared', 'src/core/model'], packages: [] },
  'src/main/formats': {
    folders: ['src/main/formats', 'src/core', 'src/shared'],
    packages: ['node:', 'parse5', 'mammoth', 'unpdf', 'chardet', 'iconv-lite', 'yaml', 'smol-toml', 'yazl'],
  },
  'src/main/store': {
    folders: ['src/main/store', 'src/core', 'src/shared'],
    packages: ['node:', '@photostructure/sqlite'],
  },
  'src/main/exchange': {
    folders: ['src/main', 'src/core', 'src/shared'],
    packages: ['node:', 'zod', 'csv-parse', 'csv-stringify', 'yazl', 'yauzl'],
  },
  'src/main/base': {
    folders: ['src/main/base', 'src/core', 'src/shared'],
    packages: ['node:', 'electron', 'electron-log'],
  },
  'src/main': {
    folders: ['src/main', 'src/core', 'src/shared'],
    packages: ['node:', 'electron', 'electron-log', 'zod', 'csv-stringify'],
  },
  'src/preload': { folders: ['src/shared'], packages: ['electron'] },
  // What is said in words, by what there is to say alone.
  'src/renderer/text': {
    folders: ['src/renderer/text', 'src/shared', 'src/core/model', 'src/core/text', 'src/core/anchor'],
    packages: [],
  },
  // What views are made of knows no view.
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
    ],
  },
  scripts: {
    folders: ['scripts', 'src/core', 'src/main/formats', 'src/main/exchange', 'src/main/store'],
    packages: [
      'node:',
      'tar',
      'yauzl',
      '@electron/fuses',
      '@playwright/test',
      'electron-builder',
      'esbuild',
      'oxc-parser',
      'spdx-satisfies',
      'vite',
    ],
  },
}

/** Importers that must stay the only ones. */
export const only: Readonly<Record<string, readonly string[]>> = {
  'ts-fsrs': ['src/core/study/schedule.ts'],
  '@photostructure/sqlite': ['src/main/store/database.ts'],
  mammoth: ['src/main/formats/docx.ts'],
  unpdf: ['src/main/formats/pdf.ts'],
  diff: ['src/core/cards/grade/diff.ts'],
  'approx-string-match': ['src/core/anchor/alike.ts'],
}

/** They load only where documents are compiled. */
export const heavy = ['wink-nlp', 'wink-eng-lite-web-model', 'chrono-node', 'lunr']
