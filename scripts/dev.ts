// Runs the app from a development server that reloads the page as its source changes.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildBriefings } from './build-briefings.ts'
import { buildDictionary } from './build-dictionary.ts'
import { resolveElectron } from './electron-runtime.ts'
import { electronEnv, ROOT, run, tool } from './run.ts'
import { sandboxFlags } from './system.ts'

async function dev(): Promise<number> {
  const electron = await resolveElectron()
  console.error(electron.sentence)
  if (!existsSync(join(ROOT, 'out', 'briefings', 'list.json')))
    await buildBriefings(join(ROOT, 'resources', 'briefings'), join(ROOT, 'out', 'briefings'))
  buildDictionary(join(ROOT, 'out', 'dictionary'))
  const [command, args] = tool('electron-vite', [
    'dev',
    '--watch',
    ...(sandboxFlags().length > 0 ? ['--noSandbox'] : []),
  ])
  return run(command, args, { env: electronEnv({ ELECTRON_EXEC_PATH: electron.path }) })
}

dev().then(
  (code) => {
    process.exitCode = code
  },
  (error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  },
)
