// Drives the built app off-screen through what a reader does, with a picture of each stop in out/tour.
// Ends with a status other than 0 if a step fails. `-- --pictures` also takes the pictures of README and guide anew.
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test'
import { resolveElectron } from './electron-runtime.ts'
import { removeFolder } from './remove-folder.ts'
import { electronEnv, ROOT, run, runScript, tool } from './run.ts'
import { isBuildStale } from './runtime/build-stamp.ts'
import { ensureSystem, sandboxFlags, underDisplay } from './system.ts'
import { afterRestart, stops, visitAll } from './tour-stops.ts'

const pictures = join(ROOT, 'out', 'tour')
/** The pictures that README and guide show, by the stops at which they are taken. */
const shown = { read: 'read.png', facts: 'facts.png', answer: 'study.png', search: 'search.png' } as const
const wanted = process.argv.includes('--pictures')
/** Small, since they are shipped with the app, and all of one size. */
const size = { width: 1120, height: 720 }

/** Set for the second run of this script, which has a display. */
const inside = 'PRECIS_TOUR_ELECTRON'

async function launch(
  executablePath: string,
  userData: string,
): Promise<{ app: ElectronApplication; page: Page }> {
  const args = [...sandboxFlags(), ROOT, `--user-data-dir=${userData}`]
  const app = await electron.launch({ executablePath, args })
  return { app, page: await app.firstWindow() }
}

/** The tour itself, on a display. */
async function tour(executable: string): Promise<void> {
  rmSync(pictures, { recursive: true, force: true })
  const userData = mkdtempSync(join(tmpdir(), 'precis-tour-'))
  try {
    const first = await launch(executable, userData)
    if (wanted) await first.page.setViewportSize(size)
    await visitAll(first.page, stops, pictures, 1)
    await first.app.close()
    const second = await launch(executable, userData)
    await visitAll(second.page, afterRestart, pictures, stops.length + 1)
    await second.app.close()
    if (wanted) keepPictures()
    console.log('The tour went as it should. Its pictures are in out/tour.')
  } finally {
    await removeFolder(userData)
  }
}

/** Puts the pictures of some stops where the documents show them. */
function keepPictures(): void {
  const taken = readdirSync(pictures)
  for (const [stop, name] of Object.entries(shown)) {
    const from = taken.find((file) => file.endsWith(`-${stop}.png`))
    if (from === undefined) throw new Error(`No picture was taken at “${stop}”.`)
    copyFileSync(join(pictures, from), join(ROOT, 'docs', 'images', name))
  }
}

/** Prepares the machine, then runs this script again on a display. */
async function prepare(): Promise<number> {
  if (isBuildStale(ROOT)) {
    const code = await runScript('build')
    if (code !== 0) return code
  }
  const { path, sentence } = await resolveElectron()
  console.error(sentence)
  await ensureSystem(path)
  return run(...underDisplay(...tool('tsx', ['scripts/tour.ts', ...process.argv.slice(2)])), {
    env: electronEnv({ [inside]: path }),
  })
}

async function main(): Promise<number> {
  const executable = process.env[inside]
  if (executable === undefined) return prepare()
  await tour(executable)
  return 0
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(`The tour failed. ${error.message}`)
    process.exit(1)
  },
)
