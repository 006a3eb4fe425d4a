// Packages the app as an unpacked folder, then starts that folder and checks that it reads.
// `npm run package` makes one for users and refuses a stand-in Electron; `-- --for-testing` allows it.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { build, Platform } from 'electron-builder'
import { resolveElectron } from './electron-runtime.ts'
import { removeFolder } from './remove-folder.ts'
import { electronEnv, ROOT, run, runScript, tool } from './run.ts'
import { isBuildStale } from './runtime/build-stamp.ts'
import { distFolder } from './runtime/official.ts'
import { ensureSystem, sandboxFlags, underDisplay } from './system.ts'

/** Set for the second run of this script, which has a display: the packaged executable. */
const inside = 'PRECIS_CHECK_PACKAGE'

async function makePackage(forTesting: boolean): Promise<number> {
  const electron = await resolveElectron()
  console.error(electron.sentence)
  if (electron.origin === 'fallback' && !forTesting) {
    throw new Error(
      'This Electron stands in for development and is never the runtime of a release. ' +
        'Run "npm run package -- --for-testing" to package it all the same, for a test only.',
    )
  }
  // A test packages what it tests beside others that run it, so nothing is written over while it is of now.
  const code = forTesting && !isBuildStale(ROOT) ? 0 : await runScript('build')
  if (code !== 0) return code
  const output = join(ROOT, 'out', 'package')
  rmSync(output, { recursive: true, force: true })
  await build({
    targets: Platform.current().createTarget('dir'),
    publish: 'never',
    config: {
      extends: 'electron-builder.yml',
      electronDist: distFolder(electron.path),
      electronVersion: electron.version,
      // A stand-in brings a launcher of its own beside the app.
      afterPack: async ({ appOutDir }) => {
        rmSync(join(appOutDir, 'resources', 'app'), { recursive: true, force: true })
        rmSync(join(appOutDir, '.precis-complete'), { force: true })
      },
    },
  })
  if (process.platform !== 'linux') return 0
  await ensureSystem(electron.path)
  const executable = join(output, 'linux-unpacked', 'precis')
  return run(...underDisplay(...tool('tsx', ['scripts/package.ts'])), {
    env: electronEnv({ [inside]: executable }),
  })
}

/** Starts the packaged app and reads its window over the debugging port: its fuses refuse Node's inspector. */
async function check(executable: string): Promise<number> {
  const userData = mkdtempSync(join(tmpdir(), 'precis-package-'))
  const args = [...sandboxFlags(), '--remote-debugging-port=0', `--user-data-dir=${userData}`]
  const child = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  try {
    const endpoint = await new Promise<string>((found, fail) => {
      let said = ''
      child.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        const match = /DevTools listening on (ws:\S+)/.exec(said)
        if (match?.[1] !== undefined) found(match[1])
      })
      child.once('exit', (code) => fail(new Error(`The packaged app ended with ${code}: ${said}`)))
      setTimeout(() => fail(new Error(`The packaged app opened no debugging port: ${said}`)), 30_000).unref()
    })
    const browser = await chromium.connectOverCDP(endpoint)
    const page = browser.contexts()[0]?.pages()[0]
    if (page === undefined) throw new Error('The packaged app has no window')
    await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor({ timeout: 20_000 })
    await page.keyboard.press('Control+3')
    await page.getByRole('article').waitFor({ timeout: 20_000 })
    await page.keyboard.press('Control+d')
    await page.getByText('Bookmarked.').waitFor()
    console.log(`The packaged app runs: “${await page.title()}”, a bookmark was kept.`)
    await browser.close()
    return 0
  } finally {
    child.kill('SIGKILL')
    await removeFolder(userData)
  }
}

const executable = process.env[inside]
const work =
  executable === undefined ? makePackage(process.argv.includes('--for-testing')) : check(executable)
work.then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.message)
    process.exit(1)
  },
)
