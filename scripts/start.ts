// Starts the app from its sources: builds when stale, finds an Electron, and opens the window.
import { resolveElectron } from './electron-runtime.ts'
import { sayNodeNote } from './node-note.ts'
import { electronEnv, ROOT, run, runScript, runTool } from './run.ts'
import { isBuildStale } from './runtime/build-stamp.ts'
import { sandboxFlags } from './system.ts'

/** Builds if needed, then runs the app with `args`; returns the exit code. */
async function start(args: readonly string[]): Promise<number> {
  sayNodeNote()
  if (isBuildStale(ROOT)) {
    const code = await runScript('build')
    if (code !== 0) return code
  }
  if (lacksDisplay()) {
    console.error('There is no display here, so the tour runs on a virtual one instead.')
    return runTool('tsx', ['scripts/tour.ts', ...args])
  }
  const electron = await resolveElectron()
  console.error(electron.sentence)
  return run(electron.path, [...sandboxFlags(), '.', ...args], { env: electronEnv() })
}

function lacksDisplay(): boolean {
  if (process.platform !== 'linux') return false
  return !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
}

start(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  },
)
