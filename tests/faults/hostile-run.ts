// `npx tsx tests/faults/hostile-run.ts write FOLDER` writes the hostile files; `… read [NAME …]` reads and compiles
// them, also the slow ones, each in a process of its own, and tells the faults, the seconds and the most memory.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { faultsOf } from './hostile-answer.ts'
import { hostileFiles, makeHostileFiles } from './hostile-files.ts'

const [verb, ...rest] = process.argv.slice(2)

async function readOne(name: string): Promise<void> {
  const file = hostileFiles.find((each) => each.name === name)
  if (file === undefined) throw new Error(`no file is named ${name}`)
  // Made beforehand, so that only the reading is measured.
  const bytes = file.make()
  const start = performance.now()
  const faults = await faultsOf({ ...file, make: () => bytes })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(`${JSON.stringify(name)}  ${seconds} s  ${memory} MB  ${faults.join('; ') || 'as wanted'}`)
}

function readAll(names: readonly string[]): void {
  for (const name of names) {
    const run = spawnSync(
      process.execPath,
      [...process.execArgv, fileURLToPath(import.meta.url), 'one', name],
      {
        encoding: 'utf8',
        timeout: 120_000,
      },
    )
    process.stdout.write(run.stdout || `${JSON.stringify(name)}  ends with ${run.signal ?? run.status}\n`)
  }
}

if (verb === 'write' && rest[0] !== undefined) makeHostileFiles(rest[0])
else if (verb === 'one' && rest[0] !== undefined) await readOne(rest[0])
else if (verb === 'read') readAll(rest.length > 0 ? rest : hostileFiles.map(({ name }) => name))
else console.error('write FOLDER | read [NAME …]')
