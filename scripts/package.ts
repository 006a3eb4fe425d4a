// Packages the app. `npm run package` makes an unpacked folder, starts it and checks that it reads; `-- --all` makes all
// packages of this platform for users; `-- --long` those of Linux, installed and toured in a fresh Debian.
// All refuse a stand-in Electron, unless `--for-testing` is among the words: then nothing is downloaded either.
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ElectronRuntime, resolveElectron } from './electron-runtime.ts'
import { addressesOf } from './packaging/addresses.ts'
import { standInTools } from './packaging/appimage.ts'
import { makePackages, unpackedFolder } from './packaging/make.ts'
import { report } from './packaging/report.ts'
import { debuggingPort, startPackage } from './packaging/start.ts'
import { ensureTools, longTargets } from './packaging/tools.ts'
import { removeFolder } from './remove-folder.ts'
import { electronEnv, ROOT, run, runScript, tool } from './run.ts'
import { isBuildStale } from './runtime/build-stamp.ts'
import { ensureSystem, sandboxFlags, underDisplay } from './system.ts'

/** Set for the second run of this script, which has a display: the packaged executable. */
const inside = 'PRECIS_CHECK_PACKAGE'

interface Wishes {
  readonly forTesting: boolean
  readonly all: boolean
  readonly long: boolean
}

async function makePackage({ forTesting, all, long }: Wishes): Promise<number> {
  const electron = await resolveElectron()
  console.error(electron.sentence)
  if (electron.origin === 'fallback' && !forTesting) {
    throw new Error(
      'This Electron stands in for development and is never the runtime of a release. ' +
        'Run "npm run package -- --for-testing" to package it all the same, for a test only.',
    )
  }
  if (long) ensureTools()
  if ((all || long) && forTesting) process.env['APPIMAGE_TOOLS_PATH'] ??= standInTools()
  // A test packages what it tests beside others that run it, so nothing is written over while it is of now.
  const code = forTesting && !isBuildStale(ROOT) ? 0 : await runScript('build')
  if (code !== 0) return code
  const targets = all ? null : long ? longTargets : ['dir']
  const made = await makePackages(electron, targets, all || long ? homepage(forTesting) : null)
  report(unpackedFolder(), made)
  if (process.platform !== 'linux' || all) return 0
  return check(electron, long ? made : null)
}

/** Where the project is at, which a Debian package says. */
function homepage(forTesting: boolean): string {
  const said = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const { homepage } = addressesOf(said, process.env)
  if (homepage !== null) return homepage
  if (forTesting) return 'https://precis.invalid'
  throw new Error(
    'A package says where the project is at: set PRECIS_HOMEPAGE to its address, or "homepage" in package.json.',
  )
}

/** @param made the packages to install and tour; null to start the unpacked folder alone */
async function check(electron: ElectronRuntime, made: readonly string[] | null): Promise<number> {
  await ensureSystem(electron.path, made === null ? [] : ['xdotool'])
  if (made !== null) return run(...underDisplay(...tool('tsx', ['scripts/packaging/try.ts', ...made])))
  return run(...underDisplay(...tool('tsx', ['scripts/package.ts'])), {
    env: electronEnv({ [inside]: join(unpackedFolder(), 'precis') }),
  })
}

/** Starts the packaged app, reads, and keeps a bookmark. */
async function start(executable: string): Promise<number> {
  const userData = mkdtempSync(join(tmpdir(), 'precis-package-'))
  const args = [...sandboxFlags(), debuggingPort, `--user-data-dir=${userData}`]
  try {
    const { page, quit } = await startPackage(executable, args)
    await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor({ timeout: 20_000 })
    await page.keyboard.press('Control+3')
    await page.getByRole('article').waitFor({ timeout: 20_000 })
    await page.keyboard.press('Control+d')
    await page.getByText('Bookmarked.').waitFor()
    console.log(`The packaged app runs: “${await page.title()}”, a bookmark was kept.`)
    await quit()
    return 0
  } finally {
    await removeFolder(userData)
  }
}

const executable = process.env[inside]
const wishes = (name: string) => process.argv.includes(name)
const work =
  executable === undefined
    ? makePackage({ forTesting: wishes('--for-testing'), all: wishes('--all'), long: wishes('--long') })
    : start(executable)
work.then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.message)
    process.exit(1)
  },
)
