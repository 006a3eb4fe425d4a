/** Key to painted in the built app: the palette beside an empty input, on the same keys. */
import { _electron, type Page } from '@playwright/test'
import { electronEnv, ROOT } from '../../../scripts/run.ts'
import { sandboxFlags } from '../../../scripts/system.ts'
import { leaveInText } from '../leave-in-text.ts'
import { type Summary, summarize } from '../stats.ts'
import { type Painted, prepare, timeInEmpty, timeInPalette } from './key-to-painted.ts'

/** Whether the library can be searched in the window: not before its search and the palette are there. */
export const hasLibrary = true

export interface Scene {
  readonly name: string
  /** The app's data folder. The document opened last is shown. */
  readonly userData: string
  /** The document that is searched; null is the library. */
  readonly document: string | null
  /** What is typed, letter by letter. */
  readonly texts: readonly string[]
  /** How many keys to count. */
  readonly keys: number
  /** Milliseconds by which p95 may be over that of the empty input. */
  readonly budget: number
}

export interface PaintedFigures {
  /** Keys that changed the answer; those that did not are left out. */
  readonly n: number
  readonly unchanged: number
  /** Keys after which a text stood that had been typed before, left out too: the window keeps answers for a while. */
  readonly repeated: number
  readonly empty: Summary
  readonly palette: Summary
  readonly over: { readonly p50: number; readonly p95: number }
  readonly budget: number
  /** The first letter of each text alone. */
  readonly firstLetter: { readonly n: number; readonly palette: Summary } | null
  /** The slowest keys, and what stood in the box after each. */
  readonly slowest: readonly { readonly typed: string; readonly ms: number }[]
  /** The first answer after the start, which counts nowhere else: what is made ready only then is in it. */
  readonly cold: number | null
  /** Texts after which what stood there was compared with what the engine said, and how often it was the same. */
  readonly checked: { readonly n: number; readonly same: number }
  /** Milliseconds from the start until the index of the library was complete. */
  readonly caughtUpMs: number
}

/** Milliseconds in which the list must not change before its answer counts as given. */
const quiet = { document: 200, library: 500 } as const

export async function measurePainted(electron: string, scene: Scene): Promise<PaintedFigures> {
  await leaveInText(scene.userData)
  const start = performance.now()
  const app = await _electron.launch({
    executablePath: electron,
    args: [...sandboxFlags(), ROOT, `--user-data-dir=${scene.userData}`],
    env: electronEnv() as Record<string, string>,
  })
  try {
    const page = await app.firstWindow()
    await page.locator('[data-block]').first().waitFor()
    // Else a document would be searched while the library is still being read.
    const caughtUpMs = await catchUp(page, start)
    await page.waitForTimeout(2_000)
    await prepare(page)
    return { ...(await typeAll(page, scene)), caughtUpMs }
  } finally {
    await app.close()
  }
}

/** How many of the slowest keys are told. */
const slowestTold = 8

interface Key {
  readonly typed: string
  readonly at: number
  /** Its text was typed before, and its answer may have been kept. */
  readonly isKnown: boolean
  readonly empty: number
  readonly palette: Painted
}

const isCounted = ({ isKnown, palette }: Key) => !isKnown && palette !== null

async function typeAll(page: Page, scene: Scene): Promise<Omit<PaintedFigures, 'caughtUpMs'>> {
  const keys: Key[] = []
  const known = new Set<string>()
  let [checked, same] = [0, 0]
  const [warmUp = '', ...texts] = scene.texts
  const cold = (await typeInPalette(page, scene, warmUp)).times.find((painted) => painted !== null)
  for (const text of texts) {
    if (keys.filter(isCounted).length >= scene.keys) break
    const empty = await typeInEmpty(page, text)
    const palette = await typeInPalette(page, scene, text)
    palette.times.forEach((painted, at) => {
      const typed = text.slice(0, at + 1)
      keys.push({ typed, at, isKnown: known.has(typed), empty: empty[at] ?? 0, palette: painted })
      known.add(typed)
    })
    checked += 1
    if (palette.isRight) same += 1
  }
  return { ...conclude(keys, scene.budget), cold: cold ?? null, checked: { n: checked, same } }
}

function conclude(keys: readonly Key[], budget: number) {
  const fresh = keys.filter(({ isKnown }) => !isKnown)
  const shown = keys.filter(isCounted)
  if (shown.length === 0) throw new Error('No key changed what the palette shows.')
  const timesOf = (list: readonly Key[]) => summarize(list.map(({ palette }) => palette ?? 0))
  const empty = summarize(keys.map((key) => key.empty))
  const palette = timesOf(shown)
  const first = shown.filter(({ at }) => at === 0)
  return {
    n: shown.length,
    unchanged: fresh.length - shown.length,
    repeated: keys.length - fresh.length,
    empty,
    palette,
    over: { p50: palette.median - empty.median, p95: palette.p95 - empty.p95 },
    budget,
    slowest: shown
      .map(({ typed, palette }) => ({ typed, ms: palette ?? 0 }))
      .toSorted((a, b) => b.ms - a.ms)
      .slice(0, slowestTold),
    firstLetter: first.length === 0 ? null : { n: first.length, palette: timesOf(first) },
  }
}

async function typeInEmpty(page: Page, text: string): Promise<number[]> {
  await page.evaluate(
    `{ const input = document.querySelector('#empty'); input.value = ''; input.focus({ preventScroll: true }) }`,
  )
  const times: number[] = []
  for (const letter of text) {
    times.push(await timeInEmpty(page, letter))
    await page.waitForTimeout(30)
  }
  await page.evaluate(`document.querySelector('#empty').blur()`)
  return times
}

async function typeInPalette(page: Page, { document }: Scene, text: string) {
  await page.keyboard.press('Control+k')
  const box = page.getByRole('combobox')
  await box.waitFor()
  if (document === null) await page.getByRole('radio', { name: /library/i }).check({ force: true })
  await box.fill('')
  await box.focus()
  await page.waitForTimeout(quiet.document)
  const times: Painted[] = []
  for (const letter of text)
    times.push(await timeInPalette(page, letter, document === null ? quiet.library : quiet.document))
  const isRight = await isAnswer(page, document, text)
  await page.keyboard.press('Escape')
  await box.waitFor({ state: 'detached' })
  return { times, isRight }
}

/** Whether the list shows the first paragraph that the engine finds, or none where it finds none. */
function isAnswer(page: Page, document: string | null, text: string): Promise<boolean> {
  const request = JSON.stringify({ query: text, document, kinds: ['text'], limit: 20 })
  return page.evaluate(
    `(async () => {
      const reply = await window.precis.call('search:find', ${request})
      if (!reply.ok) return false
      const first = reply.value.groups[0]?.hits[0]?.excerpt
      const rows = [...(window.bench.list()?.querySelectorAll('[role=option]') ?? [])]
      return first === undefined || rows.some((row) => row.textContent.includes(first))
    })()`,
  ) as Promise<boolean>
}

/** Waits until the index of the library holds everything. */
async function catchUp(page: Page, start: number): Promise<number> {
  for (;;) {
    const pending = await page.evaluate(
      `window.precis.call('search:find', { query: 'a', document: null, kinds: ['text'], limit: 1 }).then((reply) => reply.ok ? reply.value.pending : -1)`,
    )
    if (pending === 0) return performance.now() - start
    if (pending === -1) throw new Error('The library could not be searched.')
    await page.waitForTimeout(2_000)
  }
}
