/**
 * Makes a Debian package with `dpkg-deb` out of what electron-builder tells `fpm` (its arguments: github.com/jordansissel/fpm,
 * "fpm --help"), so that a package that is made without fpm has the same files, scripts and metadata.
 */
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { run } from '../run.ts'
import { filesIn, sizeOf } from './contents.ts'

/** A package as fpm is told of it. */
export interface DebPlan {
  /** Fields by fpm's names of options: "name", "version", "architecture". */
  readonly fields: Readonly<Record<string, string>>
  readonly depends: readonly string[]
  readonly recommends: readonly string[]
  /** Files or folders, and where they come to lie; a folder with a slash at its end is its content. */
  readonly files: readonly { readonly from: string; readonly to: string }[]
}

const several: Readonly<Record<string, 'depends' | 'recommends'>> = {
  '-d': 'depends',
  '--deb-recommends': 'recommends',
}
const short: Readonly<Record<string, string>> = { '-s': 'input', '-t': 'output' }

/** @throws where an argument is of no form that is known */
export function readArguments(args: readonly string[]): DebPlan {
  const fields: Record<string, string> = {}
  const lists = { depends: [] as string[], recommends: [] as string[] }
  const files: { from: string; to: string }[] = []
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? ''
    const list = several[arg]
    if (arg === '--force') continue
    if (list !== undefined) lists[list].push(args[++at] ?? '')
    else if (short[arg] !== undefined) fields[short[arg]] = args[++at] ?? ''
    else if (arg.startsWith('--')) fields[arg.slice(2)] = args[++at] ?? ''
    else files.push(readMapping(arg))
  }
  return { fields, ...lists, files }
}

function readMapping(arg: string): { from: string; to: string } {
  const [, from, to] = /^([^=]+)=(\/[^=]+)$/u.exec(arg) ?? []
  if (from === undefined || to === undefined) throw new Error(`Not understood, in place of fpm: ${arg}`)
  return { from, to }
}

/**
 * The control file (deb-control(5)).
 * @param installed bytes of all files together
 */
export function controlOf({ fields, depends, recommends }: DebPlan, installed: number): string {
  const [synopsis = '', ...lines] = (fields['description'] ?? '').split('\n')
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Package', fields['name']],
    ['Version', fields['version']],
    ['Section', fields['category']],
    ['Priority', fields['deb-priority']],
    ['Architecture', fields['architecture']],
    ['Maintainer', fields['maintainer']],
    ['Installed-Size', String(Math.ceil(installed / 1024))],
    ['Depends', depends.join(', ')],
    ['Recommends', recommends.join(', ')],
    ['Homepage', fields['url']],
    ['Description', [synopsis, ...lines.map((line) => ` ${line.trim() || '.'}`)].join('\n')],
  ]
  return rows.flatMap(([name, value]) => (value ? [`${name}: ${value}\n`] : [])).join('')
}

/** Writes the package that the plan names. */
export async function makeDeb(plan: DebPlan): Promise<number> {
  const root = mkdtempSync(join(tmpdir(), 'precis-deb-'))
  try {
    for (const { from, to } of plan.files) place(from, join(root, to))
    const files = filesIn(root)
    const control = join(root, 'DEBIAN')
    mkdirSync(control)
    writeFileSync(join(control, 'control'), controlOf(plan, sizeOf(files)))
    writeFileSync(
      join(control, 'md5sums'),
      files.map(({ path }) => `${md5(join(root, path))}  ${path.slice(1)}\n`).join(''),
    )
    for (const [option, name] of [
      ['after-install', 'postinst'],
      ['after-remove', 'postrm'],
    ] as const) {
      const script = plan.fields[option]
      if (script !== undefined) writeFileSync(join(control, name), readFileSync(script), { mode: 0o755 })
    }
    chmodSync(root, 0o755)
    const compression = `-Z${plan.fields['deb-compression'] ?? 'xz'}`
    return await run('dpkg-deb', [
      '--root-owner-group',
      compression,
      '--build',
      root,
      plan.fields['package'] ?? '',
    ])
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function place(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  cpSync(from, to, { recursive: true, verbatimSymlinks: true })
  if (!from.endsWith('/')) chmodSync(to, 0o644)
}

const md5 = (path: string): string => createHash('md5').update(readFileSync(path)).digest('hex')

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  makeDeb(readArguments(process.argv.slice(2))).then(
    (code) => process.exit(code),
    (error: Error) => {
      console.error(error.message)
      process.exit(1)
    },
  )
}
