import { execFileSync, type SpawnOptions, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolveElectron } from './electron-runtime.ts'
import { run, runTool } from './run.ts'

/** Large enough for the app's widest window. */
const SCREEN = '-screen 0 1920x1200x24'

// Playwright installs what its own Chromium needs; Electron also links to GTK.
const APT = 'apt-get install -y xvfb xauth libgtk-3-0 x11-xkb-utils xdotool'
const INSTALL_BY_HAND = `sudo apt-get update && sudo npx playwright install-deps chromium && sudo ${APT}`

/** What the tests have displays of their own by, and set layouts and press keys there. */
export const xTools = ['Xvfb', 'setxkbmap', 'xdotool'] as const

/**
 * Makes sure Xvfb and the libraries of Chromium are installed (Linux only): installs them when
 * root on a Debian-like system.
 *
 * @param electron the executable whose libraries to check; resolved when left out
 * @param tools further programs that are called for
 * @throws with the command to run, when something is missing and cannot be installed.
 */
export async function ensureSystem(electron?: string, tools: readonly string[] = []): Promise<void> {
  if (process.platform !== 'linux') return
  const path = electron ?? (await resolveElectron()).path
  const missing = findMissing(path, tools)
  if (missing.length === 0) return
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`Missing on this system: ${missing.join(', ')}. Run: ${INSTALL_BY_HAND}`)
  }
  console.error(`Installs what is missing on this system: ${missing.join(', ')}.`)
  await installPackages()
  const left = findMissing(path, tools)
  if (left.length > 0) {
    throw new Error(`Still missing on this system: ${left.join(', ')}. Run: ${INSTALL_BY_HAND}`)
  }
}

/** The command that runs `command` on a virtual display when Linux has no real one. */
export function underDisplay(command: string, args: readonly string[]): [string, readonly string[]] {
  if (process.platform !== 'linux' || process.env.DISPLAY) return [command, args]
  return ['xvfb-run', ['-a', `--server-args=${SCREEN}`, command, ...args]]
}

/** Chromium refuses to start its sandbox as root; nobody else may lose it. */
export function sandboxFlags(): string[] {
  return process.platform === 'linux' && isRoot() ? ['--no-sandbox'] : []
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

/** Names of programs and shared libraries that are not there. */
function findMissing(electron: string, tools: readonly string[]): string[] {
  const display = process.env.DISPLAY ? [] : ['Xvfb', 'xvfb-run', 'xauth']
  const absent = [...new Set([...display, ...tools])].filter(
    (name) => spawnSync('which', [name]).status !== 0,
  )
  return [...absent, ...missingLibraries(electron)]
}

function missingLibraries(electron: string): string[] {
  const lines = execFileSync('ldd', [electron], { encoding: 'utf8' }).split('\n')
  const missing = lines.filter((line) => line.includes('not found'))
  return missing.map((line) => line.trim().split(' ')[0] ?? line)
}

async function installPackages(): Promise<void> {
  // Installers talk on stderr; stdout belongs to the caller's own results.
  const options: SpawnOptions = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 2, 2],
  }
  const codes = [
    await run('apt-get', ['update'], options),
    await runTool('playwright', ['install-deps', 'chromium'], options),
    await run('apt-get', APT.split(' ').slice(1), options),
  ]
  if (codes.some((code) => code !== 0)) throw new Error(`Installing failed. Run: ${INSTALL_BY_HAND}`)
}
