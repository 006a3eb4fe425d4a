// What a full library costs against one document, in the app: the start, the way to Today by its key, the next card.
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { _electron, type Page } from '@playwright/test'
import { resolveElectron } from '../../scripts/electron-runtime.ts'
import { removeFolder } from '../../scripts/remove-folder.ts'
import { electronEnv, ROOT } from '../../scripts/run.ts'
import { sandboxFlags } from '../../scripts/system.ts'
import { usualGoal } from '../../src/core/model/plan.ts'
import { writeAgenda } from '../../src/main/store/agendas.ts'
import { addImported } from '../../src/main/store/briefings.ts'
import { addReview } from '../../src/main/store/memories.ts'
import { openStore } from '../../src/main/store/open.ts'
import type { ReviewEntry } from '../../src/main/store/reviews.ts'
import { makeBriefing } from '../unit/study-samples.ts'
import { measureStart } from './paint.ts'
import { describeMachine, describeVersions, writeReport } from './report.ts'
import { summarize } from './stats.ts'

const sizes = [1, 200] as const
const cardsOfOne = 100
/** Of each document so many cards were rated, twice; most of them are due. */
const ratedOfOne = 20
const warmUps = 2
/** Milliseconds that the full library may take longer. */
const goal = 50
const dayMs = 86_400_000

const measured =
  'The built app on 1 and on 200 documents of 100 cards, of which 20 each were rated twice, with one briefing ahead. ' +
  `"start": milliseconds from just before the spawn to the first words of Today below its heading, after ${warmUps} starts that do not ` +
  'count. "key": from the key event of Ctrl+1 in the Library to the frame after the one in which the line of what is ' +
  'due stands on the page; "first" is the first of them, for which decks are read. "card": from ' +
  'the key event of a rating of a due card, studied over all documents, to the frame after the one that asks the next.'

const idOf = (n: number) => n.toString(16).padStart(16, '0')

async function fill(userData: string, documents: number): Promise<void> {
  mkdirSync(userData, { recursive: true })
  const opened = await openStore(join(userData, 'precis.db'), { now: Date.now() })
  if (!opened.ok) throw opened.error
  const db = opened.value
  const given: Pick<ReviewEntry, 'document' | 'card' | 'rating' | 'at'>[] = []
  for (let n = 0; n < documents; n += 1) {
    const sections = Array.from({ length: cardsOfOne / 10 }, (_, at) => ({
      section: `s${at}`,
      facts: Array.from({ length: 10 }, (_, fact) => ({ importance: ((fact % 3) + 1) as 1 | 2 | 3 })),
    }))
    const briefing = makeBriefing(idOf(n), sections)
    const { id, title, date, cards } = briefing
    const row = { id, title, date, kind: 'text' as const, words: 5_000, cards: cards.length }
    const content = { briefing: JSON.stringify(briefing), index: '{}' }
    await addImported(db, { ...row, addedAt: Date.now() - dayMs + n, file: null, notes: [] }, content)
    for (const [place, card] of cards.slice(0, ratedOfOne).entries())
      for (const days of [120 - place / 2, 90 - place / 4])
        given.push({ document: id, card: card.id, rating: 3, at: Math.round(Date.now() - days * dayMs) })
  }
  // In the order of time, as a log is: each rating behind another would have the log straightened.
  db.transaction(() => {
    for (const each of given.toSorted((one, other) => one.at - other.at))
      addReview(db, { ...each, utcOffset: 0, durationMs: 6_000 })
  })
  // Longer than any heading beside it: Chromium tells when the largest text was painted.
  const name =
    'Council on the harbour, its programme, its works, and what they cost until the end of the decade'
  const agenda = { name, at: Date.now() + 3 * dayMs, goal: usualGoal, minutes: null, daysOff: [] }
  writeAgenda(db, 'council', { ...agenda, quiet: null, documents: [idOf(0)] })
  db.close()
}

interface Step {
  /** As the keyboard is told, and as the event calls it. */
  readonly press: string
  readonly key: string
  /** What is on the page when it is done. */
  readonly selector: string
  readonly words: string
}

const toToday: Step = { press: 'Control+1', key: '1', selector: 'main [role=status]', words: 'due' }
const toNextCard: Step = {
  ...{ press: '3', key: '3' },
  ...{ selector: 'section[aria-label=Card]', words: 'Show answer' },
}

/** Milliseconds from a key's event to the frame after the one in which the page has what it leads to. */
async function timeKey(page: Page, { press, ...step }: Step): Promise<number> {
  await page.evaluate(({ key: wanted, selector, words }) => {
    const timed = new Promise<number>((done) => {
      addEventListener(
        'keydown',
        function start({ timeStamp, key }) {
          if (key !== wanted) return
          removeEventListener('keydown', start, true)
          const look = () => {
            if (document.querySelector(selector)?.textContent?.includes(words) !== true)
              return requestAnimationFrame(look)
            return requestAnimationFrame(() => done(performance.now() - timeStamp))
          }
          look()
        },
        true,
      )
    })
    Object.assign(window, { timed })
  }, step)
  await page.keyboard.press(press)
  return page.evaluate(() => (window as unknown as { timed: Promise<number> }).timed)
}

/** From the Library. */
async function timeToday(page: Page): Promise<number> {
  await page.keyboard.press('Control+2')
  await page.locator('main [data-row]').first().waitFor()
  await page.waitForTimeout(500)
  return timeKey(page, toToday)
}

/** From the answer of a card that is due, rated Good. */
async function timeNextCard(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Show answer' }).waitFor()
  await page.waitForTimeout(500)
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: /^Good/ }).waitFor()
  await page.waitForTimeout(200)
  return timeKey(page, toNextCard)
}

const many = async (n: number, time: () => Promise<number>): Promise<readonly number[]> => {
  const times: number[] = []
  while (times.length <= n) times.push(await time())
  return times
}

async function walk(electron: string, userData: string, n: number) {
  const app = await _electron.launch({
    executablePath: electron,
    args: [...sandboxFlags(), ROOT, `--user-data-dir=${userData}`],
    env: electronEnv() as Record<string, string>,
  })
  try {
    const page = await app.firstWindow()
    await page.locator('main h1').first().waitFor()
    // The runner of this program keeps the names of functions by a helper that the page does not have.
    await page.evaluate('globalThis.__name = (named) => named')
    const keys = await many(n, () => timeToday(page))
    await page.getByRole('button', { name: 'Study now' }).click()
    return { keys, cards: await many(n, () => timeNextCard(page)) }
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
  const folder = mkdtempSync(join(tmpdir(), 'precis-bench-'))
  try {
    const documents: Record<string, object> = {}
    const medians: { start: number; key: number; card: number }[] = []
    for (const size of sizes) {
      const userData = join(folder, `${size}`)
      await fill(userData, size)
      const starts: number[] = []
      for (let round = -warmUps; round < n; round += 1) {
        const paint = await measureStart(electron.path, { folder: ROOT, userData, selector: 'main :not(h1)' })
        if (round >= 0) starts.push(paint.painted)
      }
      const walked = await walk(electron.path, userData, n)
      const [first, ...keys] = walked.keys
      const [firstCard, ...cards] = walked.cards
      const [start, key, card] = [summarize(starts), summarize(keys), summarize(cards)]
      documents[size] = { start, key, first, card, firstCard }
      medians.push({ start: start.median, key: key.median, card: card.median })
      console.log(
        `${`${size}`.padStart(4)} documents: start ${start.median.toFixed(0)} ms (p95 ${start.p95.toFixed(0)}); ` +
          `Ctrl+1 ${key.median.toFixed(0)} ms (p95 ${key.p95.toFixed(0)}), the first time ${first?.toFixed(0)} ms; ` +
          `next card ${card.median.toFixed(0)} ms (p95 ${card.p95.toFixed(0)}), the first ${firstCard?.toFixed(0)} ms`,
      )
    }
    const [one, full] = medians
    if (one !== undefined && full !== undefined)
      console.log(
        `longer by ${(full.start - one.start).toFixed(0)} ms at the start, ${(full.key - one.key).toFixed(0)} ms ` +
          `by the key (goal: ${goal} or less), ${(full.card - one.card).toFixed(0)} ms to the next card`,
      )
    const versions = describeVersions(electron.path)
    writeReport('today', { measured, date: values.date ?? null, machine, versions, n, goal, documents })
  } finally {
    await removeFolder(folder)
  }
}

await main()
