import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'oxc-parser'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What a folder may import: other folders (of src, or scripts) and packages. Node's own count as 'node:'. */
interface Rule {
  readonly folders: readonly string[]
  /** What in them is not to be imported all the same. */
  readonly except?: readonly string[]
  readonly packages: readonly string[]
}

/** A part of core with the parts below it, each in one direction: a part that two others need lies below both. */
const coreFolder = (own: string, below: readonly string[], packages: readonly string[] = []): Rule => ({
  folders: [own, ...below].map((each) => `src/core/${each}`),
  packages,
})

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

const rules: Readonly<Record<string, Rule>> = {
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
  'src/core/text': coreFolder('text', ['model'], ['wink-nlp', 'wink-eng-lite-web-model', 'lunr']),
  'src/core/anchor': coreFolder('anchor', ['model'], ['approx-string-match', 'fastest-levenshtein']),
  'src/core/structure': coreFolder('structure', ['model', 'text']),
  'src/core/statements': coreFolder('statements', ['model', 'text']),
  'src/core/weigh': coreFolder('weigh', ['model', 'text', 'statements']),
  'src/core/facts': coreFolder('facts', ['model', 'text', 'statements', 'weigh', 'ids.ts']),
  'src/core/cards': coreFolder(
    'cards',
    ['model', 'text', 'statements', 'weigh', 'facts', 'check', 'ids.ts', 'random.ts'],
    ['diff', 'fastest-levenshtein'],
  ),
  'src/core/search': coreFolder('search', ['model', 'text', 'facts'], ['lunr', 'fastest-levenshtein']),
  'src/core/study': coreFolder('study', ['model', 'text', 'cards', 'random.ts'], ['ts-fsrs']),
  'src/core/edits': coreFolder('edits', ['model', 'anchor', 'facts', 'cards']),
  'src/core/anew': coreFolder('anew', ['model', 'text', 'anchor', 'edits', 'ids.ts'], ['@noble/hashes']),
  'src/core': { folders: ['src/core'], packages: corePackages },
  'src/shared': { folders: ['src/shared', 'src/core/model'], packages: [] },
  'src/main/formats': {
    folders: ['src/main/formats', 'src/core', 'src/shared'],
    packages: ['node:', 'parse5', 'mammoth', 'unpdf', 'chardet', 'iconv-lite', 'yaml', 'smol-toml', 'yazl'],
  },
  'src/main/store': {
    folders: ['src/main/store', 'src/core', 'src/shared'],
    packages: ['node:', '@photostructure/sqlite', 'zod'],
  },
  'src/main/exchange': {
    folders: [
      'src/main/exchange',
      'src/main/formats',
      'src/main/library/place-mark.ts',
      'src/main/store',
      'src/main/base',
      'src/core',
      'src/shared',
    ],
    packages: ['node:', 'zod', 'csv-parse', 'csv-stringify', 'yazl', 'yauzl'],
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
      'src/main/store',
      'src/main/exchange',
      'src/main/searcher/answer.ts',
      'src/main/searcher/find.ts',
      'src/main/searcher/join-answers.ts',
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
      'src/main/store',
      'src/main/searcher/host.ts',
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
  // The composition.
  'src/main/index.ts': {
    folders: ['src/main', 'src/core', 'src/shared'],
    packages: ['node:', 'electron'],
  },
  'src/preload': { folders: ['src/shared'], packages: ['electron'] },
  // What is said in words, by what there is to say alone.
  'src/renderer/text': {
    folders: ['src/renderer/text', 'src/shared', 'src/core/model', 'src/core/text', 'src/core/anchor'],
    packages: [],
  },
  // What is kept and done knows nothing of how it is drawn.
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
      'spdx-satisfies',
      'vite',
    ],
  },
}

/** Importers that must stay the only ones. */
const only: Readonly<Record<string, readonly string[]>> = {
  'ts-fsrs': ['src/core/study/schedule.ts'],
  '@photostructure/sqlite': ['src/main/store/database.ts'],
  'electron-log/main': ['src/main/base/log-file.ts'],
  mammoth: ['src/main/formats/docx.ts'],
  unpdf: ['src/main/formats/pdf.ts'],
  diff: ['src/core/cards/grade/diff.ts'],
  'approx-string-match': ['src/core/anchor/alike.ts'],
}

/** What is written in a few files only, and what to call instead. */
const wordsOnly: readonly {
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

/** They load only where documents are compiled. */
const heavy = ['wink-nlp', 'wink-eng-lite-web-model', 'chrono-node', 'lunr']

interface Import {
  readonly from: string
  /** A path of the project, or a package's name as written. */
  readonly to: string
  readonly typeOnly: boolean
}

function sources(): string[] {
  return ['src', 'scripts'].flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  )
}

function importsOf(file: string, text: string): Import[] {
  const { module, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file} does not parse`)
  const statics = module.staticImports.map((each) => ({
    to: each.moduleRequest.value,
    typeOnly: each.entries.length > 0 && each.entries.every(({ isType }) => isType),
  }))
  const reexports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest === null ? [] : [{ to: moduleRequest.value, typeOnly: isType }],
    ),
  )
  const dynamics = module.dynamicImports.map(({ moduleRequest }) => ({
    to: text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
    typeOnly: false,
  }))
  return [...statics, ...reexports, ...dynamics].map(({ to, typeOnly }) => ({
    from: file,
    to: to.startsWith('.') ? relative(root, resolve(root, dirname(file), to)) : to,
    typeOnly,
  }))
}

const within = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`)

/** What is wrong with an import, or null. */
function fault({ from, to, typeOnly }: Import): string | null {
  const folder = Object.keys(rules)
    .filter((each) => within(from, each))
    .sort((a, b) => b.length - a.length)[0]
  const rule = folder === undefined ? undefined : rules[folder]
  if (rule === undefined) return `${from} lies in no folder that has a rule`
  const local = to.startsWith('src/') || to.startsWith('scripts/')
  const allowed = local
    ? rule.folders.some((each) => within(to, each)) &&
      !rule.except?.some((each) => within(to, each)) &&
      (folder !== 'src/shared' || !within(to, 'src/core') || typeOnly)
    : rule.packages.some((each) => (each === 'node:' ? to.startsWith('node:') : within(to, each)))
  if (!allowed) return `${from} must not import ${to}`
  const owners = only[to]
  return owners === undefined || owners.includes(from)
    ? null
    : `${from} must not import ${to}: only ${owners.join(', ')} may`
}

/** Files that lead back to themselves, whether for types or not: each with the way there. */
function circles(imports: readonly Import[]): readonly string[] {
  const next = new Map<string, string[]>()
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to])
  const done = new Set<string>()
  const walk = (file: string, way: readonly string[]): string | null => {
    const at = way.indexOf(file)
    if (at !== -1) return [...way.slice(at), file].join(' > ')
    if (done.has(file)) return null
    for (const to of next.get(file) ?? []) {
      const circle = walk(to, [...way, file])
      if (circle !== null) return circle
    }
    done.add(file)
    return null
  }
  return [...next.keys()].map((file) => walk(file, [])).filter((circle) => circle !== null)
}

/** Which words a file has that are others' to write. */
const strays = (file: string, text: string): readonly string[] =>
  wordsOnly
    .filter(
      ({ in: folder, words, files }) =>
        within(file, folder) && words.test(text) && !files.some((each) => within(file, each)),
    )
    .map(({ words, instead }) => `${file} has ${words.exec(text)?.[0]}: ${instead}`)

describe('the architecture', () => {
  const files = sources()
  const imports = files.flatMap((file) => importsOf(file, readFileSync(join(root, file), 'utf8')))

  it('is kept by every import', () => {
    expect(imports.map(fault).filter((each) => each !== null)).toEqual([])
  })

  it('is kept by what is written in a few files only', () => {
    expect(files.flatMap((file) => strays(file, readFileSync(join(root, file), 'utf8')))).toEqual([])
    // Each of them is still at work.
    for (const { files: owners } of wordsOnly)
      for (const owner of owners) expect(files.some((file) => within(file, owner))).toBe(true)
  })

  it.each([
    ['src/renderer/views/x.tsx', "void queryClient.invalidateQueries({ queryKey: ['study'] })", 3],
    ['src/renderer/state/x.ts', "queryOptions({ queryKey: ['mine', id] })", 1],
    ['src/renderer/state/x.ts', 'queryOptions({ queryKey: [...keys.facts, id] })', 0],
    ['src/renderer/components/x.tsx', 'const client = useQueryClient()', 1],
    ['src/renderer/frame/x.tsx', "document.querySelector('[data-block]')", 1],
    ['src/renderer/frame/x.tsx', "list.current?.querySelector('[data-block]')", 0],
  ])('sees words in %s that are not its own: %s', (file, text, number) => {
    expect(strays(file, text)).toHaveLength(number)
  })

  it('has no circles', () => {
    expect(circles(imports)).toEqual([])
  })

  it('has folders of core in one order: none leads back to itself', () => {
    const folder = (path: string) => /^src\/core\/[^/]+(?=\/)/.exec(path)?.[0]
    const steps = imports.flatMap((each) => {
      const [from, to] = [folder(each.from), folder(each.to)]
      return from === undefined || to === undefined || from === to ? [] : [{ ...each, from, to }]
    })
    expect(steps.length).toBeGreaterThan(100)
    expect(circles(steps)).toEqual([])
  })

  it('sees a planted circle', () => {
    const planted = [
      ...importsOf('src/core/a.ts', "import type { B } from './b.ts'"),
      ...importsOf('src/core/b.ts', "import { c } from './c.ts'"),
      ...importsOf('src/core/c.ts', "const a = import('./a.ts')"),
    ]
    expect(circles(planted)[0]).toBe('src/core/a.ts > src/core/b.ts > src/core/c.ts > src/core/a.ts')
  })

  it('was really looked at: every file, and edges that must exist', () => {
    expect(files.length).toBeGreaterThan(60)
    const silent = files.filter((file) => !imports.some(({ from }) => from === file))
    for (const file of silent) expect(readFileSync(join(root, file), 'utf8')).not.toMatch(/^import /m)
    const has = (from: string, to: string) => imports.some((each) => each.from === from && each.to === to)
    expect(has('src/core/study/schedule.ts', 'ts-fsrs')).toBe(true)
    expect(has('src/main/store/database.ts', '@photostructure/sqlite')).toBe(true)
    expect(has('src/preload/index.ts', 'src/shared/contract/api.ts')).toBe(true)
    expect(has('src/core/check/seen.ts', 'src/core/text/wink.ts')).toBe(true)
    expect(has('src/renderer/views/study/place.tsx', 'src/renderer/views/study/StudyView.tsx')).toBe(true)
  })

  it('grades typed answers without what compiles documents', () => {
    const reached = new Set([...reach('src/core/cards/grade-list.ts'), ...reach('src/core/cards/judging.ts')])
    expect(reached).toContain('src/core/cards/grade/diff.ts')
    expect(reached).toContain('fastest-levenshtein')
    expect(heavy.filter((name) => reached.has(name))).toEqual([])
    // The walk does see them where they are.
    expect(reach('src/core/cards/make.ts')).toContain('wink-nlp')
  })

  it('does what is done with documents without what only Electron has', () => {
    const reached = files
      .filter((file) => within(file, 'src/main/app') || within(file, 'src/main/library'))
      .flatMap((file) => [...reach(file)])
    expect(reached).toContain('@photostructure/sqlite')
    expect(reached.filter((name) => name.startsWith('electron'))).toEqual([])
    expect(reach('src/main/base/log-file.ts')).toContain('electron-log/main')
  })

  /** Everything that a file loads, directly or not. */
  function reach(start: string): Set<string> {
    const reached = new Set([start])
    for (const file of reached)
      for (const { from, to, typeOnly } of imports) if (from === file && !typeOnly) reached.add(to)
    return reached
  }

  it.each([
    ['src/core/text/x.ts', "import { readFileSync } from 'node:fs'"],
    ['src/core/model/x.ts', "import { studyDay } from '../study/schedule.ts'"],
    ['src/core/study/x.ts', "import { fsrs } from 'ts-fsrs'"],
    ['src/core/check/x.ts', "import { standsAlone } from '../cards/context.ts'"],
    ['src/core/check/x.ts', "import { aboutOf } from '../facts/about.ts'"],
    ['src/core/facts/x.ts', "import { makeCards } from '../cards/make.ts'"],
    ['src/core/statements/x.ts', "import type { FactDraft } from '../facts/draft.ts'"],
    ['src/core/text/x.ts', "import { tidy } from '../statements/shapes.ts'"],
    ['src/core/cards/x.ts', "import { diffArrays } from 'diff'"],
    ['src/renderer/x.ts', "import { makeCards } from '../core/cards/make.ts'"],
    ['src/main/base/x.ts', "import { connect } from '../store/database.ts'"],
    ['src/renderer/text/x.ts', "import { useUi } from '../state/ui.ts'"],
    ['src/renderer/state/x.ts', "import { Dialog } from '../components/Dialog.tsx'"],
    ['src/renderer/components/x.ts', "import { ReadView } from '../views/read/ReadView.tsx'"],
    ['src/shared/x.ts', "import { gap } from '../core/model/card.ts'"],
    ['src/renderer/x.ts', "import { ipcRenderer } from 'electron'"],
    ['src/renderer/x.ts', "const s = import('../main/store/database.ts')"],
    ['src/main/store/x.ts', "export { app } from 'electron'"],
    ['src/main/app/x.ts', "import { serve } from '../ipc/serve.ts'"],
    ['src/main/app/x.ts', "import { app } from 'electron'"],
    ['src/main/library/x.ts', "import { readPlan } from '../app/plan.ts'"],
    ['src/main/window.ts', "import { serve } from './ipc/serve.ts'"],
    ['src/main/store/x.ts', "import { readPlan } from '../app/plan.ts'"],
    ['src/main/x.ts', "import { DatabaseSync } from '@photostructure/sqlite'"],
    ['src/preload/x.ts', "import { gap } from '../core/model/card.ts'"],
    ['src/elsewhere/x.ts', "import '../core/model/card.ts'"],
  ])('sees a planted bad import in %s: %s', (file, text) => {
    expect(importsOf(file, text).map(fault)).not.toContain(null)
  })
})
