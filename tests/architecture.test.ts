import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Import, importsOf, sources, within } from '../scripts/architecture/imports.ts'
import { designPath, withLayers } from '../scripts/architecture/layers.ts'
import { folderOf, heavy, only, rules, wordsOnly } from '../scripts/architecture/rules.ts'
import { ROOT as root } from '../scripts/run.ts'

/** What is wrong with an import, or null. */
function fault({ from, to, typeOnly }: Import): string | null {
  const folder = folderOf(from)
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

  it('is what docs/design.md draws and prints (npm run design)', () => {
    const design = readFileSync(designPath, 'utf8')
    expect(withLayers(design, imports)).toBe(design)
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
    ['src/core/text/x.ts', "import { tidy } from '../statements/tidy.ts'"],
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
