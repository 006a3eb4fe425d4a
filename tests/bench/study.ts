// What studying costs with 20,000 cards and 200,000 ratings: the next card and a rating, against ts-fsrs alone.

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { createEmptyCard, type Card as FsrsCard, fsrs, type Grade } from 'ts-fsrs'
import { resolveElectron } from '../../scripts/electron-runtime.ts'
import { removeFolder } from '../../scripts/remove-folder.ts'
import type { Rating } from '../../src/core/model/rating.ts'
import type { Desk } from '../../src/main/app/study/desk.ts'
import { dueCounts, studyOverview } from '../../src/main/app/study/overview.ts'
import { rateCard, studyState, undoStudy } from '../../src/main/app/study/session.ts'
import { Decks } from '../../src/main/library/decks.ts'
import { loadMemories, memoriesOf } from '../../src/main/store/memories.ts'
import { checkMemories, renewMemories } from '../../src/main/store/renew-memories.ts'
import { writeScheduling } from '../../src/main/store/scheduling.ts'
import { briefingOf, ratedLibrary } from './rated-library.ts'
import { describeMachine, describeVersions, writeReport } from './report.ts'
import { summarize } from './stats.ts'

const shapes = {
  'many documents': { documents: 100, cards: 200 },
  'one document': { documents: 1, cards: 20_000 },
}
type Shape = (typeof shapes)[keyof typeof shapes]
const ratingsPerCard = 10

const measured =
  'Plain Node, in milliseconds: main holds 20,000 cards with 200,000 ratings over a year, in 100 documents of 200 ' +
  'cards and in one of 20,000. "next" is a call of study:next over all of them without the way between the ' +
  'processes, "rate" one of study:rate with its commit to the disk, "undo" one of study:undo. "bare" is the same ' +
  'number of calls of the scheduler of ts-fsrs on the same cards, with nothing around them: 4 for "next", 5 for ' +
  '"rate". "load" and "rebuild" are read and worked out in slices: "total" until they are done, "longest" the ' +
  'longest time for which nothing else has its turn. "rebuild" works out all memories after a change of settings.'

/** The whole time of some work in slices, and the longest time for which nothing else had its turn. */
async function inSlices(work: () => Promise<void>): Promise<{ total: number; longest: number }> {
  let longest = 0
  let isOver = false
  let last = performance.now()
  const tick = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (!isOver) setImmediate(tick)
  }
  setImmediate(tick)
  const start = performance.now()
  await work()
  const total = performance.now() - start
  isOver = true
  await new Promise((done) => setImmediate(done))
  return { total, longest }
}

function timed<T>(samples: number[], work: () => T): T {
  const start = performance.now()
  const value = work()
  samples.push(performance.now() - start)
  return value
}

/** The same number of calls of the scheduler alone, in milliseconds for each call of ours. */
function timeBare(cards: readonly FsrsCard[], calls: number, n: number): number[] {
  const engine = fsrs({ request_retention: 0.9, enable_fuzz: false, enable_short_term: true })
  const now = new Date()
  const samples: number[] = []
  for (let i = 0; i < n; i += 1) {
    const card: FsrsCard = cards[i % cards.length] ?? createEmptyCard(now)
    timed(samples, () => {
      for (let call = 0; call < calls; call += 1) engine.next(card, now, ((call % 4) + 1) as Grade)
    })
  }
  return samples
}

async function measure(shape: Shape, folder: string, n: number) {
  const db = await ratedLibrary(join(folder, `${shape.documents}.db`), shape, ratingsPerCard)
  try {
    await renewMemories(db)
    const load = await inSlices(() => loadMemories(db))
    const wrong = checkMemories(db).length
    if (wrong > 0) throw new Error(`${wrong} memories are not what the log gives.`)
    const decks = new Decks({ peek: async (id) => briefingOf(Number.parseInt(id, 16), shape.cards) })
    const deskNow = async (): Promise<Desk> => {
      const all = await decks.all(db)
      return {
        db,
        document: null,
        decks: all,
        cards: decks.mix(all),
        part: null,
        briefing: null,
        newPerDay: 20,
        pass: null,
        aim: null,
        at: Date.now(),
      }
    }
    await deskNow()
    const [desk, next, rate, undo, overview, due]: [
      number[],
      number[],
      number[],
      number[],
      number[],
      number[],
    ] = [[], [], [], [], [], []]
    for (let i = 0; i < n; i += 1) {
      const start = performance.now()
      const here = await deskNow()
      desk.push(performance.now() - start)
      const { current } = timed(next, () => studyState(here))
      if (current === null) throw new Error('Nothing is left to study.')
      const { document: of, card, reps } = current
      const rating = ((i % 4) + 1) as Rating
      timed(rate, () =>
        rateCard(here, {
          of,
          card: card.id,
          reps,
          rating,
          durationMs: 5_000,
          aheadDays: 0,
          anyway: false,
          run: null,
        }),
      )
      if (i % 10 === 0) timed(undo, () => undoStudy(here, {}))
      if (i % 20 === 0) timed(overview, () => studyOverview(here))
      if (i % 20 === 0) timed(due, () => dueCounts(db, here.decks, here.at))
    }
    const cards = [...memoriesOf(db).values()].map(({ fsrs: card }) => card)
    writeScheduling(db, { retention: 0.85, learningSteps: [1, 10], rollover: 4 })
    const rebuild = await inSlices(() => renewMemories(db))
    if (checkMemories(db).length > 0) throw new Error('The rebuilt memories are not what the log gives.')
    return {
      load,
      rebuild,
      desk: summarize(desk),
      next: summarize(next),
      rate: summarize(rate),
      undo: summarize(undo),
      overview: summarize(overview),
      libraryDue: summarize(due),
      bare: { next: summarize(timeBare(cards, 4, n)), rate: summarize(timeBare(cards, 5, n)) },
    }
  } finally {
    db.close()
  }
}

function tell(name: string, figures: Awaited<ReturnType<typeof measure>>): void {
  const { load, rebuild, bare } = figures
  const ms = ({ median, p95, max }: { median: number; p95: number; max: number }) =>
    `${median.toFixed(2)}, p95 ${p95.toFixed(2)}, longest ${max.toFixed(2)} ms`
  console.log(`${name}:`)
  for (const each of ['desk', 'next', 'rate', 'undo', 'overview', 'libraryDue'] as const)
    console.log(`  ${each.padEnd(10)} ${ms(figures[each])}`)
  console.log(`  bare next  ${ms(bare.next)}\n  bare rate  ${ms(bare.rate)}`)
  for (const [each, { total, longest }] of Object.entries({ load, rebuild }))
    console.log(`  ${each.padEnd(10)} ${total.toFixed(0)} ms in all, no slice over ${longest.toFixed(1)} ms`)
}

async function main(): Promise<void> {
  const options = { n: { type: 'string', default: '400' }, date: { type: 'string' } } as const
  const { values } = parseArgs({ options })
  const n = Number(values.n)
  if (!Number.isInteger(n) || n < 20) throw new Error('--n must be a whole number from 20.')
  const machine = describeMachine()
  const folder = mkdtempSync(join(tmpdir(), 'precis-bench-'))
  try {
    const figures = new Map<string, Awaited<ReturnType<typeof measure>>>()
    for (const [name, shape] of Object.entries(shapes)) {
      figures.set(name, await measure(shape, folder, n))
      tell(name, figures.get(name) as Awaited<ReturnType<typeof measure>>)
    }
    const versions = describeVersions((await resolveElectron()).path)
    const report = { measured, date: values.date ?? null, machine, versions, n }
    writeReport('study', { ...report, budgetMs: 16, shapes: Object.fromEntries(figures) })
  } finally {
    await removeFolder(folder)
  }
}

await main()
