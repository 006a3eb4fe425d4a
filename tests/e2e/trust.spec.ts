import { readFileSync } from 'node:fs'
import { join } from 'node:path'
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
