// What a long document with many marks costs: to open, to scroll, to find in, and in the list of passages.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { _electron, type Page } from '@playwright/test'
import { resolveElectron } from '../../scripts/electron-runtime.ts'
import { removeFolder } from '../../scripts/remove-folder.ts'
import { electronEnv, ROOT } from '../../scripts/run.ts'
import { sandboxFlags } from '../../scripts/system.ts'
import { describeAnchor } from '../../src/core/anchor/describe.ts'
import type { Block } from '../../src/core/model/document.ts'
import type { Colour, Mark } from '../../src/core/model/mark.ts'
import { touchDocument } from '../../src/main/store/documents.ts'
import { addMark } from '../../src/main/store/marks.ts'
import { openStore } from '../../src/main/store/open.ts'
import { addText } from './add-document.ts'
import { leaveInText } from './leave-in-text.ts'
import { asText, makeLongText } from './long-text.ts'
import { measureStart } from './paint.ts'
import { describeMachine, describeVersions, writeReport } from './report.ts'
import { summarize } from './stats.ts'

const words = 45_000
const warmUps = 2

const measured =
  `A document of about ${words} words, without marks and with so many: "painted" is from just before the spawn to ` +
  'its first paragraph (see the benchmark "start"). In one session: "empty" is from a key event in an input that ' +
  'does nothing to the frame after it; "find" the same for a letter typed in Find, every hit painted; "mark" for ' +
  'Ctrl+D until the paragraph has its mark, which is stored by then; "passages" ' +
  'from Ctrl+7 to the frame after the first rows; "filter" for a letter typed there. "frames" are the times between ' +
  'frames while the text is scrolled by a screen each frame, "longTasks" the tasks over 50 ms meanwhile. In ms.'

async function fill(userData: string, marks: number): Promise<void> {
  const opened = await openStore(join(userData, 'precis.db'), { now: Date.now() })
  if (!opened.ok) throw opened.error
  const db = opened.value
  const { id, blocks } = await addText(db, asText(makeLongText('Long Accord', words, 1)), 1)
  touchDocument(db, id, Date.now())
  db.transaction(() => {
    for (let n = 0; n < marks; n += 1) addMark(db, markAt(id, blocks[n % blocks.length], n))
  })
  db.close()
}

/** A highlight of some words somewhere in a block; every third has a note. */
function markAt(document: string, block: Block | undefined, n: number): Mark {
  if (block === undefined) throw new Error('The document has no blocks.')
  const start = (n * 7) % Math.max(1, block.text.length - 20)
  return {
    id: `m${n}`,
    document,
    kind: 'highlight',
    colour: ((n % 4) + 1) as Colour,
    note: n % 3 === 0 ? `Note ${n}` : '',
    tags: n % 5 === 0 ? ['ask'] : [],
    parts: [describeAnchor(block, { start, end: Math.min(block.text.length, start + 40) })],
    createdAt: n + 1,
  }
}

/** Milliseconds from a key's event to the second frame after the page has done what it asks for. */
async function timeKey(page: Page, key: string, done: string): Promise<number> {
  await page.evaluate(
    `window.timed = new Promise((resolve) => {
      const isDone = () => ${done}
      addEventListener('keydown', function start(event) {
        if (event.key === 'Control') return
        removeEventListener('keydown', start, true)
        const look = () => {
          if (!isDone()) return requestAnimationFrame(look)
          requestAnimationFrame(() => resolve(performance.now() - event.timeStamp))
        }
        requestAnimationFrame(look)
      }, true)
    }); undefined`,
  )
  await page.keyboard.press(key)
  return page.evaluate('window.timed') as Promise<number>
}

/** The times between frames while the text goes by, and the tasks over 50 ms that were seen. */
function scrollThrough(page: Page): Promise<{ frames: number[]; longTasks: number[] }> {
  return page.evaluate(`new Promise((resolve) => {
    const view = document.querySelector('[data-scroller]')
    view.scrollTop = 0
    const longTasks = []
    const observer = new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((e) => e.duration)))
    observer.observe({ entryTypes: ['longtask'] })
    const frames = []
    let last = performance.now()
    const step = (now) => {
      frames.push(now - last)
      last = now
      view.scrollTop += view.clientHeight * 0.5
      if (view.scrollTop + view.clientHeight < view.scrollHeight - 1 && frames.length < 600) requestAnimationFrame(step)
      else setTimeout(() => { observer.disconnect(); resolve({ frames: frames.slice(2), longTasks }) }, 200)
    }
    requestAnimationFrame(step)
  })`)
}

type Times = [number[], number[], number[], number[], number[]]

async function walk(electron: string, userData: string, n: number) {
  const app = await _electron.launch({
    executablePath: electron,
    args: [...sandboxFlags(), ROOT, `--user-data-dir=${userData}`],
    env: electronEnv() as Record<string, string>,
  })
  try {
    const page = await app.firstWindow()
    await page.locator('[data-block]').first().waitFor()
    await page.waitForTimeout(3_000)
    const { frames, longTasks } = await scrollThrough(page)
    await page.evaluate(
      `document.querySelector('[data-scroller]').prepend(Object.assign(document.createElement('input'), { id: 'empty' }))`,
    )
    const [empty, find, mark, passages, filter] = Array.from({ length: 5 }, (): number[] => []) as Times
    for (let round = 0; round < n; round += 1) {
      await page.locator('#empty').focus()
      empty.push(await timeKey(page, 'e', 'true'))
    }
    await page.evaluate(`document.querySelector('#empty').remove()`)
    for (let round = 0; round < n; round += 1) {
      await page.keyboard.press('Control+f')
      await page.getByRole('searchbox').fill('')
      await page.waitForTimeout(200)
      find.push(await timeKey(page, 'e', `(CSS.highlights.get('find')?.size ?? 0) > 100`))
      await page.keyboard.press('Escape')
    }
    for (let round = 0; round < n; round += 1) {
      const bookmarked = `document.querySelectorAll('article button[aria-label*="bookmark"]').length`
      const before = Number(await page.evaluate(bookmarked))
      mark.push(await timeKey(page, 'Control+d', `${bookmarked} !== ${before}`))
      await page.waitForTimeout(500)
    }
    for (let round = 0; round < n; round += 1) {
      passages.push(
        await timeKey(page, 'Control+7', `document.querySelector('main h1')?.textContent === 'Passages'`),
      )
      if ((await page.getByRole('searchbox').count()) > 0) {
        await page.getByRole('searchbox').focus()
        const before = await page.getByRole('status').textContent()
        filter.push(
          await timeKey(
            page,
            '7',
            `document.querySelector('[role=status]')?.textContent !== ${JSON.stringify(before)}`,
          ),
        )
      }
      await page.keyboard.press('Control+3')
      await page.locator('[data-block]').first().waitFor()
      await page.waitForTimeout(500)
    }
    return {
      empty: summarize(empty),
      find: summarize(find),
      mark: summarize(mark),
      passages: summarize(passages),
      filter: filter.length === 0 ? null : summarize(filter),
      frames: summarize(frames),
      longTasks: { count: longTasks.length, longest: Math.max(0, ...longTasks) },
    }
  } finally {
    await app.close()
  }
}

async function main(): Promise<void> {
  const options = { n: { type: 'string', default: '7' }, date: { type: 'string' } } as const
  const { values } = parseArgs({ options })
  const n = Number(values.n)
  if (!Number.isInteger(n) || n < 1) throw new Error('--n must be a whole number from 1.')
  const machine = describeMachine()
  const electron = await resolveElectron()
  const results: Record<string, object> = {}
  for (const marks of [0, 300, 10_000]) {
    const userData = mkdtempSync(join(tmpdir(), 'precis-bench-'))
    try {
      await fill(userData, marks)
      await leaveInText(userData)
      const starts: number[] = []
      for (let round = -warmUps; round < n; round += 1) {
        const paint = await measureStart(electron.path, { folder: ROOT, userData, selector: '[data-block]' })
        if (round >= 0) starts.push(paint.painted)
      }
      const session = await walk(electron.path, userData, n)
      results[`${marks} marks`] = { painted: summarize(starts), ...session }
      console.log(`${marks} marks:`, JSON.stringify(results[`${marks} marks`]))
    } finally {
      await removeFolder(userData)
    }
  }
  const versions = describeVersions(electron.path)
  writeReport('reading', { measured, date: values.date ?? null, machine, versions, n, ...results })
}

await main()
