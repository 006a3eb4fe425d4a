// What a large library costs main: what is due, what there is to study, the sections of a long document, a plan over many.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { removeFolder } from '../../scripts/remove-folder.ts'
import { mixDecks } from '../../src/core/study/deck.ts'
import { learnerOf } from '../../src/main/app/learner.ts'
import { readPlan } from '../../src/main/app/plan.ts'
import { openDesk } from '../../src/main/app/study/open-desk.ts'
import {
  dueCounts,
  prepareQueues,
  sectionSummaries,
  studyOverview,
} from '../../src/main/app/study/overview.ts'
import { readToday } from '../../src/main/app/today.ts'
import { Decks } from '../../src/main/library/decks.ts'
import { loadMemories } from '../../src/main/store/memories.ts'
import { renewMemories } from '../../src/main/store/renew-memories.ts'
import { briefingOf, ratedLibrary } from './rated-library.ts'
import { describeMachine, writeReport } from './report.ts'
import { conclude, type Figures, type Sample, tell, timed, watchTurns } from './stats.ts'

const dayMs = 86_400_000

const measured =
  'Plain Node, in milliseconds by the clock and of the processor, of what main does for one request of the page, without ' +
  'the way between the processes and without reading documents. 200 documents of 100 cards, each rated twice over a ' +
  'year: "today" is what Today lists, "due" what is due, "overview" what Study lists; "first" is the first of them, for ' +
  'which decks are made. "sections" are 1,000 of one document of 10,000 cards. "plan" leads to an hour in 60 days over ' +
  '5,000 cards of 50 documents; "same plan" is asked for again, with nothing changed. "at a stretch" is how long nothing else had its turn in it at most.'

type Shape = Parameters<typeof ratedLibrary>[1]

async function withLibrary(
  shape: Shape,
  use: (db: Awaited<ReturnType<typeof ratedLibrary>>, decks: Decks) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'precis-bench-'))
  const db = await ratedLibrary(join(folder, 'library.db'), shape, 2)
  try {
    await renewMemories(db)
    await loadMemories(db)
    await use(db, new Decks({ peek: async (id) => briefingOf(Number.parseInt(id, 16), shape.cards) }))
  } finally {
    db.close()
    await removeFolder(folder)
  }
}

async function main(): Promise<void> {
  const options = { n: { type: 'string', default: '10' }, date: { type: 'string' } } as const
  const { values } = parseArgs({ options })
  const n = Number(values.n)
  if (!Number.isInteger(n) || n < 1) throw new Error('--n must be a whole number from 1.')
  const figures: Record<string, Figures> = {}
  const measure = async (name: string, work: () => unknown): Promise<void> => {
    for (const [label, times] of [
      [`${name}, first`, 1],
      [name, n],
    ] as const) {
      const [samples, stretches]: [Sample[], Sample[]] = [[], []]
      for (let i = 0; i < times; i += 1) {
        const ended = watchTurns()
        const sample = await timed(work)
        samples.push(sample)
        stretches.push(ended())
      }
      figures[label] = conclude(samples)
      figures[`${label}, at a stretch`] = conclude(stretches)
    }
  }
  await withLibrary({ documents: 200, cards: 100 }, async (db, decks) => {
    await measure('today', () => readToday(db, Date.now()))
    await measure('due', async () => {
      const all = await decks.all(db)
      await prepareQueues(all)
      return dueCounts(db, all, Date.now())
    })
    await measure('overview', async () => {
      const desk = await openDesk(db, decks, { document: null, agenda: null, part: null }, Date.now())
      if (desk === null) return
      await prepareQueues(desk.decks)
      studyOverview(desk)
    })
  })
  await withLibrary({ documents: 1, cards: 10_000 }, async (db, decks) => {
    const document = String(db.get('SELECT id FROM documents')?.id)
    await measure('sections', async () => {
      const desk = await openDesk(db, decks, { document, agenda: null, part: null }, Date.now())
      return desk && sectionSummaries(desk)
    })
  })
  await withLibrary({ documents: 50, cards: 100 }, async (db, decks) => {
    const documents = db.all('SELECT id FROM documents').map(({ id }) => String(id))
    const agenda = {
      ...{ id: 'b', name: 'Council', at: Date.now() + 60 * dayMs, goal: 0.9, minutes: null, daysOff: [] },
      ...{ quiet: null, documents },
    }
    const deck = mixDecks(await decks.of(db, documents))
    const plan = async (later: number) =>
      readPlan(db, deck, await learnerOf(db), { ...agenda, at: agenda.at + later }, Date.now())
    let asked = 0
    await measure('plan', () => {
      asked += 1
      return plan(asked)
    })
    await measure('same plan', () => plan(asked))
  })
  for (const [name, each] of Object.entries(figures)) console.log(tell(name, each))
  writeReport('large', { date: values.date ?? null, measured, n, machine: describeMachine(), figures })
}

await main()
