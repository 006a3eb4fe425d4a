// The one test command: every step in order, stopping at the first that fails.
// `npm test -- unit [vitest arguments]` and `npm test -- e2e [playwright arguments]` run one part.
import { mkdirSync, rmSync } from 'node:fs'
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
  readonly run: () => Promise<number>
}

const REPORTS = join(ROOT, 'out', 'test')
const UNIT_REPORT = join(REPORTS, 'unit.json')
const E2E_REPORT = join(REPORTS, 'e2e.json')

function chooseSteps(args: readonly string[]): TestStep[] {
  const [part, ...rest] = args
  const unit = { name: 'unit', run: () => runUnit(part === 'unit' ? rest : []) }
  const e2e = { name: 'e2e', run: () => runE2e(part === 'e2e' ? rest : []) }
  const build = { name: 'build', run: () => runScript('build') }
  if (part === 'unit') return [unit]
  if (part === 'e2e') return isBuildStale(ROOT) ? [build, e2e] : [e2e]
  if (part !== undefined) throw new Error(`Unknown part "${part}": it is "unit" or "e2e".`)
  return [
    { name: 'types', run: () => runTool('tsc', ['-b']) },
    { name: 'lint', run: () => runTool('biome', ['ci', '.']) },
    { name: 'unused', run: () => runTool('knip', []) },
    unit,
    build,
    e2e,
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

/** Runs steps until one fails; returns the name of that one, or null. */
async function runSteps(steps: readonly TestStep[]): Promise<string | null> {
  for (const step of steps) {
    console.log(`\n== ${step.name}`)
    const start = performance.now()
    const code = await step.run().catch((error: Error) => {
      console.error(error.message)
      return 1
    })
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`== ${step.name}: ${code === 0 ? 'ok' : 'failed'}, ${seconds} s`)
    if (code !== 0) return step.name
  }
  return null
}

async function main(): Promise<void> {
  sayNodeNote()
  const steps = chooseSteps(process.argv.slice(2))
  // Old reports must not be counted for steps that do not run now.
  rmSync(REPORTS, { recursive: true, force: true })
  mkdirSync(REPORTS, { recursive: true })
  const failed = await runSteps(steps)
  if (failed !== null) {
    console.error(`\nThe step "${failed}" failed; later steps did not run.`)
    process.exitCode = 1
  }
  console.log(formatTotals([readVitest(UNIT_REPORT), readPlaywright(E2E_REPORT)]))
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
