// How the window answers while a long text is imported: the times between frames, and from a click to the place.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { _electron, type Page } from '@playwright/test'
import { resolveElectron } from '../../scripts/electron-runtime.ts'
import { removeFolder } from '../../scripts/remove-folder.ts'
import { electronEnv, ROOT } from '../../scripts/run.ts'
import { sandboxFlags } from '../../scripts/system.ts'
import { asText, makeLongText } from './long-text.ts'
import { describeMachine, describeVersions, writeReport } from './report.ts'
import { summarize } from './stats.ts'

const measured =
  'While a text of so many words is imported, in ms: "still" is the longest time without a frame in each second in ' +
  'which nothing is done; "changing" the same while two places are gone to; "click" from a click on a place until ' +
  'it is shown. Until the import has ended, or for as many rounds as were asked for.'

/** Begins to watch the frames. What it gives tells the longest time without one since it was last asked. */
async function watchFrames(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const watch = Object.assign(window, { longestGap: 0 })
    let last = performance.now()
    const frame = () => {
      const now = performance.now()
      watch.longestGap = Math.max(watch.longestGap, now - last)
      last = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
  return () =>
    page.evaluate(() => {
      const watch = window as unknown as { longestGap: number }
      const longest = watch.longestGap
      watch.longestGap = 0
      return longest
    })
}

/** Goes to a place, and waits for what it shows. */
async function goTo(page: Page, place: string, shows: string): Promise<number> {
  const start = performance.now()
  await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: place }).click()
  await page.locator(shows).first().waitFor()
  return performance.now() - start
}

async function measure(page: Page, rounds: number) {
  const imports = page.getByRole('region', { name: 'Imports' })
  await imports.getByText('Finding').first().waitFor()
  const longestGap = await watchFrames(page)
  const [still, changing, click]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < rounds; round += 1) {
    await longestGap()
    await page.waitForTimeout(1_000)
    still.push(await longestGap())
    click.push(await goTo(page, 'Read', '[data-block]'), await goTo(page, 'Library', '[data-row]'))
    changing.push(await longestGap())
    if (await imports.getByRole('button', { name: 'Dismiss' }).isVisible()) break
  }
  return { still: summarize(still), changing: summarize(changing), click: summarize(click) }
}

async function main(): Promise<void> {
  const options = { n: { type: 'string', default: '15' }, date: { type: 'string' } } as const
  const { values } = parseArgs({ options })
  const rounds = Number(values.n)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--n must be a whole number from 1.')
  const machine = describeMachine()
  const electron = await resolveElectron()
  const words = 600_000
  const userData = mkdtempSync(join(tmpdir(), 'precis-bench-'))
  const file = join(userData, 'long.txt')
  writeFileSync(file, asText(makeLongText('The Accord of the Ten Harbours', words)))
  const app = await _electron.launch({
    executablePath: electron.path,
    args: [...sandboxFlags(), ROOT, `--user-data-dir=${userData}`, file],
    env: electronEnv() as Record<string, string>,
  })
  try {
    const page = await app.firstWindow()
    await page.getByRole('navigation', { name: 'Places' }).waitFor()
    await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Library' }).click()
    const results = await measure(page, rounds)
    console.log(JSON.stringify(results))
    writeReport('busy', {
      date: values.date,
      measured,
      words,
      machine,
      versions: describeVersions(electron.path),
      results,
    })
  } finally {
    await app.close()
    await removeFolder(userData)
  }
}

await main()
