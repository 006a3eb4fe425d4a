import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { electronEnv, ROOT } from '../../scripts/run.ts'

/** What a number depends on besides the code. */
export interface Machine {
  readonly cpu: string
  readonly cores: number
  readonly memoryGiB: number
  readonly os: string
  /** Processes wanting to run, on average over the last minute: well above 0 means that others disturb. */
  readonly load: number
}

export function describeMachine(): Machine {
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    os: `${platform()} ${release()} ${arch()}`,
    load: loadavg()[0] ?? 0,
  }
}

export interface Versions {
  /** What runs the benchmark; Electron brings its own. */
  readonly node: string
  readonly electron: string
  readonly chromium: string
  readonly app: string
}

/** @param electron the executable */
export function describeVersions(electron: string): Versions {
  const env = electronEnv({ ELECTRON_RUN_AS_NODE: '1' })
  const printed = execFileSync(electron, ['-p', 'JSON.stringify(process.versions)'], {
    env,
    encoding: 'utf8',
  })
  const own = JSON.parse(printed)
  const app = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version
  return { node: process.versions.node, electron: own.electron, chromium: own.chrome, app }
}

/** Writes out/bench/NAME.json, and says so. */
export function writeReport(name: string, report: object): void {
  const folder = join(ROOT, 'out', 'bench')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(report, round, 2)}\n`)
  console.log(`Written to out/bench/${name}.json.`)
}

/** Keeps three decimals: more would be noise. */
function round(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value
}
