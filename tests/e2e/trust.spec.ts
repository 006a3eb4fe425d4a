import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { channels } from '../../src/shared/contract.ts'
import { expect, startApp, test } from './app.ts'

test('the page is sandboxed and has nothing but calls and events', async ({ started: { app, page } }) => {
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    // Not in Electron's types, but what it really runs with.
    return (
      contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
    ).getLastWebPreferences()
  })
  expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false })
  const seen = await page.evaluate(() => ({
    api: Object.keys(window.precis).sort(),
    node: [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')],
  }))
  expect(seen).toEqual({ api: ['call', 'on', 'pathOf'], node: ['undefined', 'undefined'] })
})

test('malformed requests are refused in main and change nothing', async ({ started: { page } }) => {
  const hostile: unknown[] = [
    undefined,
    0,
    'x',
    [],
    { __proto__: { id: 'x' } },
    { id: 7 },
    { document: 'x'.repeat(1000) },
  ]
  const replies = await page.evaluate(
    async ({ channels, hostile }) => {
      const call = window.precis.call as (
        channel: string,
        request: unknown,
      ) => Promise<{ ok: boolean; error?: { code: string } }>
      const all = channels.flatMap((channel) => hostile.map((request) => call(channel, request)))
      return Promise.all(all)
    },
    { channels: [...channels], hostile },
  )
  expect(replies).toHaveLength(channels.length * hostile.length)
  for (const reply of replies) expect(reply).toMatchObject({ ok: false, error: { code: 'bad-request' } })
  const unknown = await page.evaluate(async () => {
    try {
      await (window.precis.call as (channel: string, request: null) => Promise<unknown>)(
        'settings:erase',
        null,
      )
      return 'answered'
    } catch {
      return 'refused'
    }
  })
  expect(unknown).toBe('refused')
})

test('a request in form but about nothing that exists is answered kindly', async ({ started: { page } }) => {
  const replies = await page.evaluate(() =>
    Promise.all([
      window.precis.call('marks:remove', { id: 'none' }),
      window.precis.call('study:rate', {
        document: 'none',
        of: 'none',
        aheadDays: 0,
        byPlan: false,
        card: 'none',
        reps: 0,
        rating: 3,
        durationMs: 1,
      }),
      window.precis.call('backups:restore', { name: '../../etc/passwd' }),
    ]),
  )
  for (const reply of replies) expect(reply).toMatchObject({ ok: false })
})

test('no request leaves the app, whoever asks', async ({ userData }) => {
  const netLog = join(userData, 'net.json')
  const { app, page } = await startApp(userData, { args: [`--log-net-log=${netLog}`] })
  await expect(page.getByRole('article')).toBeVisible()
  const fromPage = await page.evaluate(async () => {
    const attempts = [
      fetch('https://example.com/').then(
        () => 'fetched',
        () => 'refused',
      ),
      new Promise((done) => {
        const image = new Image()
        image.onload = () => done('loaded')
        image.onerror = () => done('refused')
        image.src = 'http://127.0.0.1:9/x.png'
      }),
    ]
    return Promise.all(attempts)
  })
  expect(fromPage).toEqual(['refused', 'refused'])
  const fromMain = await app.evaluate(async ({ session }) => {
    try {
      await session.defaultSession.fetch('https://example.com/')
      return 'fetched'
    } catch {
      return 'refused'
    }
  })
  expect(fromMain).toBe('refused')
  await page.evaluate(() => {
    window.open('https://example.com/')
    location.href = 'https://example.com/'
  })
  await page.waitForTimeout(500)
  expect(page.url()).toBe('app://precis/index.html')
  expect(app.windows()).toHaveLength(1)
  await app.close()

  const { events } = JSON.parse(readFileSync(netLog, 'utf8')) as {
    events: { params?: Record<string, unknown> }[]
  }
  expect(events.length).toBeGreaterThan(0) // Chromium did write it
  const asked = events.flatMap(({ params }) =>
    [params?.url, params?.qname, params?.address].filter((x) => x !== undefined),
  )
  // Chromium's spelling asks for a dictionary even when it is off: it is led to our own scheme, where there is none.
  expect(asked.filter((address) => !String(address).startsWith('app://precis/'))).toEqual([])
})

/** What main asked the system to open. */
const visited = (app: ElectronApplication) =>
  app.evaluate(() => (globalThis as unknown as { visited: string[] }).visited)

test('a link of a document is opened only after its whole address was shown, by mouse and by key', async ({
  userData,
}) => {
  const long = `https://example.org/${'a'.repeat(300)}?end`
  const file = join(userData, 'files', 'links.md')
  mkdirSync(join(userData, 'files'))
  writeFileSync(
    file,
    `# Links\n\nThe [*northern* docks](https://münchen.example/docks) are [far](${long}) away, ` +
      '[write](mailto:press@example.org) or [log in](https://bank.example@evil.example/).\n',
  )
  const { app, page, problems } = await startApp(userData, { args: [file] })
  // Recorded, not opened: a browser that starts would outlive the test, and a machine without one would fail it.
  await app.evaluate(({ shell }) => {
    const addresses: string[] = []
    Object.assign(globalThis, { visited: addresses })
    shell.openExternal = async (address) => void addresses.push(address)
  })
  const link = (name: string) => page.getByRole('article').getByRole('link', { name })
  const dialog = page.getByRole('dialog')
  const button = (name: string) => dialog.getByRole('button', { name })

  await link('northern docks').click()
  await expect(dialog).toContainText('https://xn--mnchen-3ya.example/docks')
  await button('Cancel').click()
  await expect(link('northern docks')).toBeFocused()
  expect(await visited(app)).toEqual([])

  await page.keyboard.press('Enter')
  await button('Open in browser').click()
  await expect.poll(() => visited(app)).toEqual(['https://xn--mnchen-3ya.example/docks'])

  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText(long)
  await button('Copy address').click()
  await expect(page.getByText('Address copied.')).toBeVisible()
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(long)

  await link('write').click()
  await button('Open in mail program').click()
  await expect.poll(() => visited(app)).toHaveLength(2)

  // What only looks like a bank's address is shown as it is, and refused by main.
  await link('log in').click()
  await expect(dialog).toContainText('https://bank.example@evil.example/')
  await button('Open in browser').click()
  await expect(page.getByText(/could not use this input/)).toBeVisible()
  expect(await visited(app)).toEqual(['https://xn--mnchen-3ya.example/docks', 'mailto:press@example.org'])

  // A drag over a link selects its words and asks nothing; nor does the middle button.
  const box = await link('northern docks').boundingBox()
  if (box === null) throw new Error('the link is not shown')
  const middle = box.y + box.height / 2
  await page.mouse.move(box.x + 1, middle)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width - 1, middle, { steps: 4 })
  await page.mouse.up()
  expect(await page.evaluate(() => String(getSelection()))).toBe('northern docks')
  await page.keyboard.press('2')
  await expect(page.getByText(/^Highlighted\./)).toBeVisible()
  await page.evaluate(() => getSelection()?.removeAllRanges())
  await link('northern docks').click({ button: 'middle' })
  await expect(dialog).toHaveCount(0)
  // Over the highlight it is a link as before.
  await link('northern docks').click()
  await expect(button('Open in browser')).toBeVisible()
  expect(app.windows()).toHaveLength(1)
  // Main says in its log what it refused; the page is told by the reply only.
  expect(problems).toEqual([])
  await app.close()
})
