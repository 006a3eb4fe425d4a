// The one test command: stage by stage, stopping at the first in which a step fails.
// `npm test -- unit [vitest arguments]` and `npm test -- e2e [playwright arguments]` run one part.

import type { SpawnOptions } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { resolveElectron } from './electron-runtime.ts'
import { sayNodeNote } from './node-note.ts'
import { electronEnv, ROOT, run, runScript, runTool, tool } from './run.ts'
import { isBuildStale } from './runtime/build-stamp.ts'
import { distFolder } from './runtime/official.ts'
import { formatTotals, readPlaywright, readVitest } from './runtime/test-totals.ts'
import { ensureSystem, xTools } from './system.ts'

interface TestStep {
  readonly name: string
  /** Returns an exit code. */
  readonly run: (options?: SpawnOptions) => Promise<number>
}

/** Steps that run at the same time: one or more. */
type Stage = readonly TestStep[]

const REPORTS = join(ROOT, 'out', 'test')
const UNIT_REPORT = join(REPORTS, 'unit.json')
const E2E_REPORT = join(REPORTS, 'e2e.json')

function chooseStages(args: readonly string[]): readonly Stage[] {
  const [part, ...rest] = args
  const unit = { name: 'unit', run: () => runUnit(part === 'unit' ? rest : []) }
  const e2e = { name: 'e2e', run: () => runE2e(part === 'e2e' ? rest : []) }
  const build: TestStep = { name: 'build', run: (options) => runScript('build', options) }
  if (part === 'unit') return [[unit]]
  if (part === 'e2e') return isBuildStale(ROOT) ? [[build], [e2e]] : [[e2e]]
  if (part !== undefined) throw new Error(`Unknown part "${part}": it is "unit" or "e2e".`)
  return [
    // Each keeps one core busy; the tests, all that there are.
    [
      { name: 'types', run: (options) => runTool('tsc', ['-b'], options) },
      { name: 'lint', run: (options) => runTool('biome', ['ci', '.'], options) },
      { name: 'unused', run: (options) => runTool('knip', [], options) },
      build,
    ],
    [unit],
    [e2e],
  ]
}

function runUnit(args: readonly string[]): Promise<number> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`]
  return runTool('vitest', ['run', ...reporters, ...args])
}

async function runE2e(args: readonly string[]): Promise<number> {
  const electron = await resolveElectron()
  console.error(electron.sentence)
  await ensureSystem(electron.path, xTools)
  const command = tool('playwright', ['test', '--reporter=list,json', ...args])
  const env = electronEnv({
    ELECTRON_OVERRIDE_DIST_PATH: distFolder(electron.path),
    PLAYWRIGHT_JSON_OUTPUT_NAME: E2E_REPORT,
  })
  return run(...command, { env })
}

/** Runs stages until one fails; returns the names of what failed in it. */
async function runStages(stages: readonly Stage[]): Promise<readonly string[]> {
  for (const stage of stages) {
    const failed = await Promise.all(
      stage.map(async (step) => ((await runStep(step, stage.length > 1)) === 0 ? [] : [step.name])),
    )
    if (failed.flat().length > 0) return failed.flat()
  }
  return []
}

/** @param isBeside whether others run at the same time: what it says is then told once it has ended */
async function runStep({ name, run }: TestStep, isBeside: boolean): Promise<number> {
  if (!isBeside) console.log(`\n== ${name}`)
  const start = performance.now()
  const code = await (isBeside ? runQuietly(name, run) : run()).catch((error: Error) => {
    console.error(error.message)
    return 1
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`== ${name}: ${code === 0 ? 'ok' : 'failed'}, ${seconds} s`)
  return code
}

async function runQuietly(name: string, run: TestStep['run']): Promise<number> {
  const path = join(REPORTS, `${name}.txt`)
  const said = openSync(path, 'w')
  try {
    return await run({ stdio: ['ignore', said, said] })
  } finally {
    closeSync(said)
    console.log(`\n== ${name}\n${readFileSync(path, 'utf8').trimEnd()}`)
  }
}

async function main(): Promise<void> {
  sayNodeNote()
  const stages = chooseStages(process.argv.slice(2))
  // Old reports must not be counted for steps that do not run now.
  rmSync(REPORTS, { recursive: true, force: true })
  mkdirSync(REPORTS, { recursive: true })
  const failed = await runStages(stages)
  if (failed.length > 0) {
    console.error(`\nFailed: ${failed.join(', ')}. Later steps did not run.`)
    process.exitCode = 1
  }
  console.log(formatTotals([readVitest(UNIT_REPORT), readPlaywright(E2E_REPORT)]))
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
