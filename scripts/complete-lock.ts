// Adds to package-lock.json the optional packages of other platforms that a registry in between does not carry.
// `npm install` leaves such packages out of the lock file, and `npm ci` then refuses it as incomplete. They are
// never fetched here: os and cpu, read from their names, do not fit. Run it after any change of dependencies.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './run.ts'

interface LockEntry {
  readonly version?: string
  readonly dev?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const oses = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const cpus = ['arm', 'arm64', 'ia32', 'ppc64', 's390x', 'riscv64', 'x64']
const libcs: Readonly<Record<string, string>> = {
  gnu: 'glibc',
  musl: 'musl',
  gnueabihf: 'glibc',
  musleabihf: 'musl',
}

/** The entry for a package that only its name is known of; null where the name does not tell its platform. */
function entryFor(name: string, version: string, dev: boolean): object | null {
  const words = name.split(/[-/]/)
  // What any system can run is of none.
  if (words.includes('wasm32')) return { version, ...(dev ? { dev } : {}), optional: true, cpu: ['wasm32'] }
  const os = oses.filter((each) => words.includes(each))
  const cpu = cpus.filter((each) => words.includes(each))
  const libc = words.flatMap((word) => libcs[word] ?? [])
  if (os.length !== 1 || cpu.length !== 1) return null
  const bound = { os, cpu, ...(libc.length > 0 && os[0] === 'linux' ? { libc } : {}) }
  return { version, ...(dev ? { dev } : {}), optional: true, ...bound }
}

const path = join(ROOT, 'package-lock.json')
const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, LockEntry | object> }
const added: string[] = []
for (const entry of Object.values(lock.packages) as LockEntry[]) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`
    // They come out together with the package that asks for them.
    const made = key in lock.packages ? null : entryFor(name, version.replace(/^\^/, ''), entry.dev ?? false)
    if (made === null) continue
    lock.packages[key] = made
    added.push(name)
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
console.log(added.length === 0 ? 'The lock file is complete.' : `Added to the lock file: ${added.join(', ')}`)
