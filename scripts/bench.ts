// The one benchmark command. Numbers are reported as found: it fails only when a measurement cannot be made.
// `npm run bench` runs all, `npm run bench -- --list` names them, `npm run bench -- start --n 15` runs one.
import { join } from 'node:path'
import { resolveElectron } from './electron-runtime.ts'
import { electronEnv, ROOT, run, runScript, tool } from './run.ts'
import { isBuildStale } from './runtime/build-stamp.ts'
import { distFolder } from './runtime/official.ts'
import { ensureSystem, underDisplay } from './system.ts'

/** Each is a program tests/bench/NAME.ts that writes out/bench/NAME.json. It gets `--date` and what follows its name. */
const benches: Readonly<Record<string, string>> = {
  start:
    'from spawn to the first paragraph, processor and memory, against a bare React page; --n ROUNDS (15), --kinds short,many,long',
  figures: 'the first paragraph of a document with 500 pictures against the same without; --n ROUNDS (7)',
  import: 'words a second and memory of the engine for each format, against plain text; --n ROUNDS (7)',
  reading:
    'a document of 45,000 words with 0, 300 and 10,000 marks: open, scroll, find, list; --n ROUNDS (7)',
  busy: 'how the window answers while a long text is imported; --n ROUNDS (15)',
  study:
    'the next card and a rating with 20,000 cards and 200,000 ratings, against ts-fsrs alone; --n CARDS (400)',
  browse: 'the list of 20,000 cards of 200 documents: filters, orders, acts on many; --n ROUNDS (40)',
  packs:
    'a pack that changes 20,000 cards and brings a rating of each: the look before, the import, its undo; --n ROUNDS (3)',
  large:
    'what is due, what there is to study, sections and plans of thousands of cards, by the processor; --n ROUNDS (10)',
  today:
    '200 documents and 20,000 cards against one document: Today at the start and by its key, the next card; --n ROUNDS (7)',
  library: 'start, memory, list and filter with 1, 100 and 1,000 documents; --n ROUNDS (7)',
  search:
    'engines beside MiniSearch and bare FTS5, what they find, and a key to the painted answer; --quick, --only engines|window',
  backups:
    'ways to copy a database of 10 MB, 100 MB and 1 GB, against backup(); --n ROUNDS (5), --sizes MB,MB, --folder DIR',
  cards:
    'cards and facts, questions asked, the checker, speed; --n ROUNDS (5), --questions DIR --documents DIR',
  readiness:
    'recall at the hour by the plan against plain FSRS, and readiness against recall; --n RUNS A CELL (5), --fair, --held-out',
}

/** Those that measure the core or the disk alone: they need no build, no Electron and no display. */
const withoutApp: ReadonlySet<string> = new Set(['readiness', 'cards', 'backups', 'browse', 'packs', 'large'])

function commandOf(name: string, args: readonly string[]) {
  console.log(`\n== ${name}: ${benches[name]}`)
  const program = join('tests', 'bench', `${name}.ts`)
  return tool('tsx', [program, '--date', new Date().toISOString(), ...args])
}

/** Runs one benchmark of the app on a display. Returns its exit code. */
async function runBench(name: string, args: readonly string[], electron: string): Promise<number> {
  const command = commandOf(name, args)
  const env = electronEnv({ ELECTRON_OVERRIDE_DIST_PATH: distFolder(electron) })
  return run(...underDisplay(...command), { env })
}

async function main([chosen, ...args]: readonly string[]): Promise<number> {
  if (chosen === '--list') {
    for (const [name, what] of Object.entries(benches)) console.log(`${name.padEnd(10)} ${what}`)
    return 0
  }
  if (chosen !== undefined && !(chosen in benches)) {
    throw new Error(`There is no benchmark “${chosen}”. There are: ${Object.keys(benches).join(', ')}.`)
  }
  const names = chosen === undefined ? Object.keys(benches) : [chosen]
  for (const name of names.filter((one) => withoutApp.has(one))) {
    const code = await run(...commandOf(name, args))
    if (code !== 0) return code
  }
  return runInApp(
    names.filter((name) => !withoutApp.has(name)),
    args,
  )
}

/** Builds when needed, and finds Electron and a display. */
async function runInApp(names: readonly string[], args: readonly string[]): Promise<number> {
  if (names.length === 0) return 0
  if (isBuildStale(ROOT)) {
    const code = await runScript('build')
    if (code !== 0) return code
  }
  const { path, sentence } = await resolveElectron()
  console.error(sentence)
  await ensureSystem(path)
  for (const name of names) {
    const code = await runBench(name, args, path)
    if (code !== 0) return code
  }
  return 0
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(`The benchmark failed. ${error.message}`)
    process.exit(1)
  },
)
