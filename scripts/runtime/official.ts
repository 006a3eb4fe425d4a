import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Milliseconds the download of about 120 MB may take. */
const DOWNLOAD_TIMEOUT = 10 * 60_000

/** Where the executable lies inside an Electron distribution (as in electron/install.js). */
export function executableName(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return platform === 'win32' ? 'electron.exe' : 'electron'
}

/** The distribution an executable belongs to, however deep macOS puts it. */
export function distFolder(path: string): string {
  let folder = dirname(path)
  while (!existsSync(join(folder, 'version')) && folder !== dirname(folder)) folder = dirname(folder)
  return folder
}

/** The version written in a distribution's `version` file, or "unknown". */
export function distVersion(dist: string): string {
  return readOr(join(dist, 'version'), 'unknown').trim().replace(/^v/, '')
}

/** The version of the `electron` npm package in `folder`. */
export function declaredVersion(folder: string): string {
  const text = readOr(join(folder, 'package.json'), '{}')
  return (JSON.parse(text) as { version?: string }).version ?? 'unknown'
}

/**
 * The path of the official executable when electron's own installer has finished, else null.
 * Reads the files itself: requiring `electron` would start a download.
 */
export function findOfficial(folder: string): string | null {
  // The installer writes path.txt last, so it also tells a finished unpacking from a broken one.
  const name = readOr(join(folder, 'path.txt'), '')
  const dist = join(folder, 'dist')
  if (name === '' || distVersion(dist) !== declaredVersion(folder)) return null
  const path = join(dist, name)
  return existsSync(path) ? path : null
}

/**
 * Runs electron's own installer in `folder`.
 * @returns null when it succeeded, else the reason in a few words.
 */
export function downloadOfficial(folder: string): Promise<string | null> {
  const options = { timeout: DOWNLOAD_TIMEOUT, maxBuffer: 16 * 1024 * 1024 }
  return new Promise((done) => {
    execFile(process.execPath, [join(folder, 'install.js')], options, (error, _out, stderr) => {
      if (error === null) done(null)
      else if (error.killed) done('timed out')
      else done(firstLine(stderr) || firstLine(error.message))
    })
  })
}

/** The first line of a stack trace, without the error's class. */
function firstLine(text: string): string {
  const line = text.split('\n').find((each) => /error/i.test(each)) ?? text.split('\n')[0] ?? ''
  return line.replace(/^\w*Error: /, '').trim()
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return otherwise
  }
}
