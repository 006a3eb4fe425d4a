// What a pack costs main that changes 20,000 cards which are here and brings a rating of each: the look before, the import, its undo.
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { removeFolder } from '../../scripts/remove-folder.ts'
import { plainCard } from '../../src/core/model/edits.ts'
import { readEverything } from '../../src/main/exchange/everything/read.ts'
import { LibraryExport } from '../../src/main/library/library-export.ts'
import { LibraryFiles } from '../../src/main/library/library-files.ts'
import { Packs } from '../../src/main/library/packs.ts'
import { writeContent } from '../../src/main/store/briefings.ts'
import { packContent } from '../../src/main/store/content.ts'
import { connect, type Database } from '../../src/main/store/database.ts'
import { writeEdits } from '../../src/main/store/edits.ts'
import { redoing, undo, undoing } from '../../src/main/store/journal.ts'
import { loadMemories } from '../../src/main/store/memories.ts'
import { Objects } from '../../src/main/store/objects.ts'
import { noteHandedOver } from '../../src/main/store/pack/things.ts'
import { renewMemories } from '../../src/main/store/renew-memories.ts'
import { appendReview } from '../../src/main/store/reviews.ts'
import { briefingOf, ratedLibrary } from './rated-library.ts'
import { describeMachine, writeReport } from './report.ts'
import { conclude, type Figures, type Sample, tell, timed, watchTurns } from './stats.ts'

const shapes = {
  '200 documents of 100 cards': { documents: 200, cards: 100 },
  '4 documents of 5,000 cards': { documents: 4, cards: 5_000 },
}
const ratingsPerCard = 2
const everyPart = { originals: true, marks: true, edits: true, ratings: true }
const bundled = { briefing: async () => null }

const measured =
  'Plain Node, in milliseconds by the clock and of the processor: a pack of documents that are here, in which each of 20,000 cards was reworded and rated ' +
  'once more, after it was handed over from here. "at a stretch" is how long nothing else had its ' +
  'turn at most. "preview" is what main does to show what the pack would do, once it was read; "memories" what it does ' +
  'after the import until the next card can be shown.'

/** The same library, in which all cards were reworded and rated since, as a pack. */
async function makePack(
  file: string,
  folder: string,
  ids: readonly string[],
  cards: number,
): Promise<string> {
  const theirs = join(folder, 'theirs.db')
  cpSync(file, theirs)
  const db = connect(theirs, { readOnly: false })
  const at = Date.now()
  db.transaction(() => {
    for (const [n, id] of ids.entries()) {
      const all = briefingOf(n, cards).cards
      const reworded = all.map((card) => ({ ...plainCard(card.id), prompt: `${card.prompt} Which?` }))
      writeEdits(db, { document: id, facts: [], cards: reworded })
      for (const card of all)
        appendReview(db, { document: id, card: card.id, rating: 3, at, utcOffset: 0, durationMs: 4_000 })
    }
  })
  const path = join(folder, 'pack.precis')
  const scope = { documents: new Set(ids), parts: everyPart }
  await new LibraryExport(bundled, () => undefined).write(theirs, path, scope)
  db.close()
  return path
}

const reader = {
  readLibrary: async ({ path }: { readonly path: string }, store: Parameters<typeof readEverything>[2]) => {
    const read = await readEverything(path, new Set(), store, 'any')
    return read.ok ? read : ({ ok: false, error: { why: read.error } } as const)
  },
  cancel: () => undefined,
}

function packsOf(db: Database, folder: string): Packs {
  return new Packs({
    data: { open: async () => ({ ok: true, value: db }) as const },
    objects: new Objects(db.file),
    files: new LibraryFiles(reader, join(folder, 'staged'), () => undefined, 'any'),
    bundled,
    now: () => Date.now(),
    onOffer: () => undefined,
  })
}

async function measure(shape: (typeof shapes)[keyof typeof shapes], n: number) {
  const folder = mkdtempSync(join(tmpdir(), 'precis-bench-'))
  const db = await ratedLibrary(join(folder, 'library.db'), shape, ratingsPerCard)
  try {
    const ids = db.all('SELECT id FROM documents ORDER BY id').map(({ id }) => String(id))
    for (const [nth, id] of ids.entries()) {
      const briefing = JSON.stringify(briefingOf(nth, shape.cards))
      writeContent(db, id, await packContent({ briefing, index: '{}' }), 0)
    }
    await renewMemories(db)
    await loadMemories(db)
    noteHandedOver(db, ids, everyPart)
    db.script('PRAGMA wal_checkpoint(TRUNCATE)')
    const path = await makePack(db.file, folder, ids, shape.cards)
    const found: Record<string, { took: Sample[]; longest: Sample[] }> = {}
    const time = async (name: string, work: () => unknown): Promise<void> => {
      const samples = found[name] ?? { took: [], longest: [] }
      found[name] = samples
      const ended = watchTurns()
      samples.took.push(await timed(work))
      samples.longest.push(ended())
    }
    const remembered = async () => {
      await renewMemories(db)
      await loadMemories(db)
    }
    for (let i = 0; i < n; i += 1) {
      const packs = packsOf(db, folder)
      const { job } = packs.choose(path)
      const read = await packs.read(job, [])
      if (!read.ok) throw new Error(JSON.stringify(read.error))
      await time('preview', () => packs.preview(job, true))
      await time('import', async () => {
        const brought = await packs.bringIn({ job, choices: [] })
        if (!brought.ok || !('changed' in brought.value) || brought.value.changed.length !== ids.length)
          throw new Error('The pack was not brought in.')
      })
      await time('memories', remembered)
      await time('undo', () => db.inTurns(undoing(db, { at: Date.now() })))
      await remembered()
      await time('redo', () => db.inTurns(redoing(db, Date.now())))
      await remembered()
      undo(db, { at: Date.now() })
      await remembered()
    }
    return Object.fromEntries(
      Object.entries(found).flatMap(([name, { took, longest }]): [string, Figures][] => [
        [name, conclude(took)],
        [`${name}, at a stretch`, conclude(longest)],
      ]),
    )
  } finally {
    db.close()
    await removeFolder(folder)
  }
}

async function main(): Promise<void> {
  const options = { n: { type: 'string', default: '3' }, date: { type: 'string' } } as const
  const { values } = parseArgs({ options })
  const n = Number(values.n)
  if (!Number.isInteger(n) || n < 1) throw new Error('--n must be a whole number from 1.')
  const figures: Record<string, Readonly<Record<string, Figures>>> = {}
  for (const [name, shape] of Object.entries(shapes)) {
    figures[name] = await measure(shape, n)
    console.log(name)
    for (const [step, each] of Object.entries(figures[name])) console.log(tell(step, each))
  }
  writeReport('packs', { date: values.date ?? null, measured, n, machine: describeMachine(), figures })
}

await main()
