// Bundles the programs of this folder and runs them as Electron's main process, on a virtual display where
// there is none; or runs them beside the built app, which they drive. `npx tsx tests/faults/run.ts [name …]`; FULL=1 for the long form.
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { resolveElectron } from '../../scripts/electron-runtime.ts'
import { electronEnv, ROOT, runScript, tool } from '../../scripts/run.ts'
import { isBuildStale } from '../../scripts/runtime/build-stamp.ts'
import { ensureSystem, sandboxFlags, underDisplay, xTools } from '../../scripts/system.ts'

const inMain = [
  'hostile-values',
  'backups',
  'kill',
  'kill-tasks',
  'refusals',
  'drives',
  'damaged-backups',
  'salvage',
  'injection',
] as const
/** These start the built app themselves. */
const outside = ['starts', 'in-the-way'] as const
export const faultNames = [...inMain, ...outside]
export type FaultName = (typeof faultNames)[number] | 'measure' | 'same-bytes'

export interface FaultResult {
  readonly code: number
  /** What it printed, a line per check. */
  readonly lines: readonly string[]
}

const sources = join(ROOT, 'tests', 'faults')
// Two workers of the tests bundle at once, and one may run what the other is writing.
const output = join(ROOT, 'out', 'faults', process.env.TEST_PARALLEL_INDEX ?? '0')
let bundled: Promise<unknown> | null = null

/** Bundles all programs once per process. Where: out/faults/WORKER/NAME.mjs */
export function bundleFaults(): Promise<unknown> {
  bundled ??= build({
    entryPoints: [...inMain, 'measure', 'same-bytes', 'kill-writer', 'kill-reader', 'kill-task'].map((name) =>
      join(sources, `${name}.ts`),
    ),
    outdir: output,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['electron', '@photostructure/sqlite'],
    // CommonJS packages in it still ask for Node's modules by `require`.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url)",
    },
    logLevel: 'warning',
  })
  return bundled
}

/** Runs one program. @param env FULL, KILLS, SEED @param show called with each line as it comes */
export async function runFault(
  name: FaultName,
  env: Readonly<Record<string, string>> = {},
  show: (line: string) => void = () => undefined,
): Promise<FaultResult> {
  const isOutside = outside.some((each) => each === name)
  const [command, args] = isOutside ? await besideApp(name) : await asMain(name)
  const child = spawn(command, args, {
    cwd: ROOT,
    env: electronEnv({ ...env }),
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const lines: string[] = []
  let rest = ''
  child.stdout.setEncoding('utf8')
  child.stdout.on('data', (text: string) => {
    const parts = (rest + text).split('\n')
    rest = parts.pop() ?? ''
    for (const line of parts) {
      lines.push(line)
      show(line)
    }
  })
  const code = await new Promise<number>((done, fail) => {
    child.once('error', fail)
    child.once('close', (status) => done(status ?? 1))
  })
  return { code, lines }
}

async function asMain(name: FaultName): Promise<[string, readonly string[]]> {
  await bundleFaults()
  const electron = await resolveElectron()
  await ensureSystem(electron.path)
  return underDisplay(electron.path, [...sandboxFlags(), join(output, `${name}.mjs`)])
}

async function besideApp(name: FaultName): Promise<[string, readonly string[]]> {
  await ensureSystem((await resolveElectron()).path, xTools)
  if (isBuildStale(ROOT) && (await runScript('build')) !== 0) throw new Error('The app was not built')
  return tool('tsx', [join(sources, `${name}.ts`)])
}

/** Runs them and, in the long form, ends with a table of what was tried and what came of it. */
async function main(args: readonly string[]): Promise<void> {
  const isFull = args.includes('--full')
  const chosen = args.filter((arg) => !arg.startsWith('--')) as readonly FaultName[]
  const rows: { readonly fault: string; readonly survived: string; readonly how: string }[] = []
  for (const name of chosen.length > 0 ? chosen : faultNames) {
    const { code, lines } = await runFault(name, isFull ? { FULL: '1' } : {}, console.log)
    rows.push(...lines.flatMap(rowOf))
    if (code !== 0) {
      console.log(`FAIL ${name}: exit code ${code}`)
      process.exitCode = 1
    }
  }
  if (isFull) console.table(rows)
}

/** "ok   kill -9 while rating: 30 tried, … (12 ms)" */
function rowOf(line: string) {
  const [, said, fault = '', how = ''] =
    /^(ok|FAIL|skip)\s+(.*?)(?::\s(.*?))?(?:\s\(\d+ ms\))?$/.exec(line) ?? []
  return said === undefined
    ? []
    : [{ fault, survived: said === 'ok' ? 'yes' : said === 'skip' ? 'not tried' : 'NO', how }]
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main(process.argv.slice(2))
}
