// What the list of all cards costs main with 20,000 cards of 200 documents: a stretch of it, a filter, an act on all.

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { removeFolder } from '../../scripts/remove-folder.ts'
import { allCards, type CardFilter, type CardSort } from '../../src/core/model/browse.ts'
import { changeCards } from '../../src/main/app/cards/change-cards.ts'
import { cardFacets, cardNames, listCards } from '../../src/main/app/cards/list-cards.ts'
import { Decks } from '../../src/main/library/decks.ts'
import { redoing, undo, undoing } from '../../src/main/store/journal.ts'
import { loadMemories, memoriesOf } from '../../src/main/store/memories.ts'
import { renewMemories } from '../../src/main/store/renew-memories.ts'
import type { CardAct } from '../../src/shared/contract/cards.ts'
import { briefingOf, ratedLibrary } from './rated-library.ts'
import { describeMachine, writeReport } from './report.ts'
import { conclude, type Figures, type Sample, tell, timed, watchTurns } from './stats.ts'

const shape = { documents: 200, cards: 100 }

const measured =
  'Plain Node, in milliseconds by the clock and of the processor: main holds 20,000 cards of 200 documents, each rated twice. Each but the acts is what ' +
  'main does for one request of the page, without the way between the processes: 100 cards of the list as the filter ' +
  'and the sort have it, where something else was asked for before; "same again" is the next stretch while scrolling. "first" is the first list, for which the words of all cards are folded. "all names" is Ctrl+A. ' +
  'The acts are on 100 cards and on all 20,000, with their commit to the disk, are taken back ("undo") and done again ("redo"); "at a stretch" is how long nothing else had its turn in these three at most. "worked out ' +
  'after" is what main then does in slices, with other work between them, until the cards are scheduled anew.'

const lists: Readonly<Record<string, readonly [filter: Partial<CardFilter>, sort: CardSort]>> = {
  'no filter': [{}, 'place'],
  weakest: [{}, 'weakest'],
  'by question': [{}, 'question'],
  'one word': [{ words: 'fact 7' }, 'place'],
  'word, weakest': [{ words: 'value 3' }, 'weakest'],
  'no match': [{ words: 'zeppelin' }, 'place'],
  'due, by due': [{ state: 'due' }, 'due'],
  'one document': [{ document: '000000000000000a', state: 'mature' }, 'place'],
}

async function main(): Promise<void> {
  const options = { n: { type: 'string', default: '40' }, date: { type: 'string' } } as const
  const { values } = parseArgs({ options })
  const n = Number(values.n)
  if (!Number.isInteger(n) || n < 5) throw new Error('--n must be a whole number from 5.')
  const folder = mkdtempSync(join(tmpdir(), 'precis-bench-'))
  const db = await ratedLibrary(join(folder, 'library.db'), shape, 2)
  try {
    const remembered = async () => {
      await renewMemories(db)
      await loadMemories(db)
      memoriesOf(db)
    }
    await remembered()
    const decks = new Decks({ peek: async (id) => briefingOf(Number.parseInt(id, 16), shape.cards) })
    await decks.all(db)
    type Work = (all: Awaited<ReturnType<Decks['all']>>) => unknown
    const time = (work: Work): Promise<Sample> => timed(async () => work(await decks.all(db)))
    const many = async (times: number, work: Work): Promise<Figures> => {
      const samples: Sample[] = []
      for (let i = 0; i < times; i += 1) samples.push(await time(work))
      return conclude(samples)
    }
    const page = (filter: Partial<CardFilter>, sort: CardSort) => (all: Parameters<typeof listCards>[1]) =>
      listCards(db, all, { filter: { ...allCards, ...filter }, sort, from: 5_000, length: 100 }, Date.now())
    const figures: Record<string, Figures> = { first: await many(1, page({ words: 'fact' }, 'place')) }
    const other = page({ document: 'another' }, 'place')
    for (const [name, [filter, sort]] of Object.entries(lists)) {
      const samples: Sample[] = []
      for (let i = 0; i < n; i += 1) {
        // What was asked for last is remembered.
        await time(other)
        samples.push(await time(page(filter, sort)))
      }
      figures[name] = conclude(samples)
    }
    figures['same again'] = await many(n, page({ words: 'fact 7' }, 'weakest'))
    const card = { document: '0000000000000001', card: 's0-0-0' }
    const afterChange: Sample[] = []
    for (let i = 0; i < n; i += 1) {
      const act = { kind: i % 2 === 0 ? 'mark' : 'unmark' } as const
      await changeCards(db, await decks.all(db), { cards: [card], act }, Date.now())
      afterChange.push(await time(page({}, 'weakest')))
    }
    figures['after a change'] = conclude(afterChange)
    const wanted = { filter: allCards, sort: 'place' } as const
    figures['all names'] = await many(n, (all) => cardNames(db, all, wanted, Date.now()))
    figures['facets'] = await many(n, (all) => cardFacets(db, all, null))
    const names = cardNames(db, await decks.all(db), wanted, Date.now())
    const acts: readonly CardAct[] = [
      { kind: 'suspend' },
      { kind: 'bury' },
      { kind: 'tag', add: ['exam'], remove: [] },
      { kind: 'postpone', days: 3 },
      { kind: 'due', day: Math.floor(Date.now() / 86_400_000) + 9 },
      { kind: 'reset' },
      { kind: 'delete' },
    ]
    for (const act of acts)
      for (const [size, times] of [
        [100, 5],
        [names.length, 2],
      ] as const) {
        const [done, after, undone, redone]: [Sample[], Sample[], Sample[], Sample[]] = [[], [], [], []]
        const stretches: Sample[] = []
        const watched = async (work: Work): Promise<Sample> => {
          const ended = watchTurns()
          const sample = await time(work)
          stretches.push(ended())
          return sample
        }
        for (let i = 0; i < times; i += 1) {
          const cards = names.slice(0, size)
          done.push(await watched((all) => changeCards(db, all, { cards, act }, Date.now())))
          after.push(await time(remembered))
          undone.push(await watched(() => db.inTurns(undoing(db, { at: Date.now() }))))
          await remembered()
          redone.push(await watched(() => db.inTurns(redoing(db, Date.now()))))
          await remembered()
          undo(db, { at: Date.now() })
          await remembered()
        }
        figures[`${act.kind} ${size}`] = conclude(done)
        figures[`${act.kind} ${size}, worked out after`] = conclude(after)
        figures[`${act.kind} ${size}, undo`] = conclude(undone)
        figures[`${act.kind} ${size}, redo`] = conclude(redone)
        figures[`${act.kind} ${size}, at a stretch`] = conclude(stretches)
      }
    writeReport('browse', { date: values.date ?? null, measured, n, machine: describeMachine(), figures })
    for (const [name, each] of Object.entries(figures)) console.log(tell(name, each))
  } finally {
    db.close()
    await removeFolder(folder)
  }
}

await main()
