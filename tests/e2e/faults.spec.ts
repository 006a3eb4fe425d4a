import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startLive } from '../faults/live.ts'
import { runFault } from '../faults/run.ts'
import { electronPath, expect, root, sandboxFlags, startApp, test } from './app.ts'

// The short forms; the long ones: npm run faults.
for (const name of ['refusals', 'drives', 'damaged-backups', 'starts', 'in-the-way'] as const) {
  test(`short form of ${name}`, async () => {
    const { code, lines } = await runFault(name, {
      ELECTRON_OVERRIDE_DIST_PATH: electronPath().replace(/\/[^/]*$/, ''),
    })
    expect(code, lines.join('\n')).toBe(0)
    expect(lines.length).toBeGreaterThan(1)
  })
}

test('a second start brings the window of the first back, to the front, and ends with 0', async ({
  started: { app, page },
  userData,
}) => {
  const window = () =>
    app.evaluate(({ BrowserWindow }) => {
      const [first, ...others] = BrowserWindow.getAllWindows()
      return { minimized: first?.isMinimized(), focused: first?.isFocused(), others: others.length }
    })
  // What the window is told, since no window manager minimizes anything here.
  await app.evaluate(({ BrowserWindow }) => {
    const [first] = BrowserWindow.getAllWindows()
    if (first === undefined) return
    let isMinimized = true
    first.isMinimized = () => isMinimized
    first.restore = () => {
      isMinimized = false
    }
    first.blur()
  })
  const second = spawn(electronPath(), [...sandboxFlags, root, `--user-data-dir=${userData}`])
  const [code] = await once(second, 'exit')
  expect(code).toBe(0)
  await expect.poll(window).toEqual({ minimized: false, focused: true, others: 0 })
  await expect(page.getByRole('article')).toBeVisible()
})

test('a start while another closes, of which it sees nothing, has its window all the same', async ({
  userData,
}) => {
  const first = await startApp(userData)
  await expect(first.page.getByRole('article')).toBeVisible()
  // Nothing can be noted there.
  mkdirSync(join(userData, 'closing'))
  const told = first.app.evaluate(({ app }) =>
    new Promise((heard) => app.once('second-instance', heard)).then(() => 0),
  )
  const second = await startLive(userData, {})
  await told
  second.process.kill('SIGSTOP')
  await first.app.close()
  second.process.kill('SIGCONT')
  await (await second.page()).getByRole('article').waitFor()
  await second.close()
  expect(await second.ended).toEqual({ code: 0, signal: null })
})
