import { createSocket } from 'node:dgram'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ElectronApplication, Page } from '@playwright/test'
import type { Answer } from '../../src/shared/contract/api.ts'
import { channels } from '../../src/shared/contract/api.ts'
import { bringIn, expect, inMain, root, startApp, test } from './app.ts'
import { requests } from './hostile-requests.ts'

test('the page is sandboxed and has nothing but calls and events', async ({ started: { app, page } }) => {
  const preferences = await inMain(app)(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    // Not in Electron's types, but what it really runs with.
    return (
      contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
    ).getLastWebPreferences()
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
  })
  expect(preferences.enableBlinkFeatures ?? '').toBe('')
  const seen = await page.evaluate(() => ({
    api: Object.keys(window.precis).sort(),
    node: [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')],
  }))
  expect(seen).toEqual({ api: ['call', 'on', 'pathOf'], node: ['undefined', 'undefined'] })
})

test('the policy of the page is the strict one', async ({ started: { page } }) => {
  const policy = await page.evaluate(async () =>
    (await fetch('app://precis/index.html')).headers.get('content-security-policy'),
  )
  expect(policy?.replace(/'nonce-[^']+'/, 'NONCE').split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' NONCE",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ])
})

test('no permission is granted but to copy text', async ({ started: { page } }) => {
  const granted = await page.evaluate(async () => {
    const ask = (work: () => Promise<unknown>) =>
      work().then(
        () => 'granted',
        () => 'denied',
      )
    return Promise.all([
      Notification.requestPermission(),
      ask(() => navigator.mediaDevices.getUserMedia({ audio: true })),
      ask(() => navigator.clipboard.readText()),
      ask(() => new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, fail))),
      ask(() => navigator.clipboard.writeText('text')),
    ])
  })
  expect(granted).toEqual(['denied', 'denied', 'denied', 'denied', 'granted'])
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
      const call = window.precis.call as (channel: string, request: unknown) => Promise<unknown>
      const all = channels.flatMap((channel) => hostile.map((request) => call(channel, request)))
      return Promise.all(all)
    },
    { channels: [...channels], hostile },
  )
  expect(replies).toHaveLength(channels.length * hostile.length)
  for (const sent of replies)
    expect(typeof sent === 'string' ? JSON.parse(sent) : sent).toMatchObject({
      ok: false,
      error: { code: 'bad-request' },
    })
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
        run: null,
        anyway: false,
        part: null,
        agenda: null,
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

test('a call from the page to another computer sends nothing: no name, no address, no byte', async ({
  started: { page },
}) => {
  const datagrams = createSocket('udp4')
  const streams = createServer()
  let heard = 0
  datagrams.on('message', () => {
    heard += 1
  })
  streams.on('connection', () => {
    heard += 1
  })
  await new Promise<void>((done) => datagrams.bind(0, '127.0.0.1', done))
  await new Promise<void>((done) => streams.listen(0, '127.0.0.1', done))
  const [udp, tcp] = [datagrams.address().port, (streams.address() as AddressInfo).port]
  const found = await page.evaluate(
    async ({ udp, tcp }) => {
      const turn = { username: 'u', credential: 'c' }
      const iceServers = [
        { urls: `stun:127.0.0.1:${udp}` },
        { urls: `turn:127.0.0.1:${udp}?transport=udp`, ...turn },
        { urls: `turn:127.0.0.1:${tcp}?transport=tcp`, ...turn },
      ]
      try {
        const [here, there] = [new RTCPeerConnection({ iceServers }), new RTCPeerConnection({ iceServers })]
        const candidates: string[] = []
        for (const [from, to] of [
          [here, there],
          [there, here],
        ] as const)
          from.onicecandidate = ({ candidate }) => {
            if (candidate === null || candidate.candidate === '') return
            candidates.push(candidate.candidate)
            void to.addIceCandidate(candidate)
          }
        const channel = here.createDataChannel('out')
        channel.onopen = () => candidates.push('open')
        await here.setLocalDescription(await here.createOffer())
        await there.setRemoteDescription(here.localDescription as RTCSessionDescription)
        await there.setLocalDescription(await there.createAnswer())
        await here.setRemoteDescription(there.localDescription as RTCSessionDescription)
        await new Promise((done) => setTimeout(done, 2000))
        return candidates
      } catch (cause) {
        return [cause instanceof DOMException ? '' : String(cause)].filter((each) => each !== '')
      }
    },
    { udp, tcp },
  )
  expect(heard).toBe(0)
  expect(found).toEqual([])
  datagrams.close()
  streams.close()
})

test('nothing is downloaded, whatever the page asks for', async ({ started: { app, page } }) => {
  await app.evaluate(({ session }) => {
    const ended: string[] = []
    Object.assign(globalThis, { ended })
    session.defaultSession.on('will-download', (_event, item) => {
      item.once('done', (_done, state) => ended.push(state))
      // Where it is let through, it ends well.
      item.setSavePath('/dev/null')
    })
  })
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(['text']))
    link.download = 'text.txt'
    document.body.append(link)
    link.click()
    link.remove()
  })
  await page.waitForTimeout(500)
  const ended = await app.evaluate(() => (globalThis as unknown as { ended: string[] }).ended)
  expect(ended.filter((state) => state === 'completed')).toEqual([])
})

test('the engine, the searcher, the forgetter, the salvager and the fitter have no network, nor a way to one', async ({
  fresh: { app },
  userData,
}) => {
  const streams = createServer()
  let heard = 0
  streams.on('connection', () => {
    heard += 1
  })
  await new Promise<void>((done) => streams.listen(0, '127.0.0.1', done))
  const { port } = streams.address() as AddressInfo
  const ways = [
    `require('net').connect(${port}, '127.0.0.1')`,
    `(await import('node:http')).get('http://127.0.0.1:${port}')`,
    `require('electron').net.request('http://127.0.0.1:${port}').end()`,
    `await require('electron').net.fetch('http://127.0.0.1:${port}')`,
    `await fetch('http://127.0.0.1:${port}')`,
    `require('dgram').createSocket('udp4')`,
    `await require('dns').promises.lookup('localhost')`,
    `require('tls').connect(${port})`,
    `require('http2').connect('http://127.0.0.1:${port}')`,
    `new WebSocket('ws://127.0.0.1:${port}')`,
    `require('child_process').spawnSync('true')`,
    `new (require('worker_threads').Worker)('1', { eval: true })`,
    `new (process.binding('tcp_wrap').TCP)(0)`,
    `process._linkedBinding('electron_common_net')`,
  ]
  // The searcher needs its files to go on; the others do without.
  const files = [
    join(userData, 'precis.db'),
    join(userData, 'probe.db'),
    join(root, 'out', 'briefings'),
    'fine',
  ]
  for (const [name, args] of [
    ['engine', []],
    ['searcher', files],
    ['forgetter', []],
    ['salvager', []],
    ['fitter', []],
  ] as const) {
    const probe = join(userData, `probe-${name}.mjs`)
    const tried = ways.map(
      (way) =>
        `await (async () => { ${way} })().then(() => said.push(${JSON.stringify(way)}), (cause) => { if (!/ is refused: /.test(cause.message)) said.push(${JSON.stringify(way)} + ' ' + cause.message) })`,
    )
    writeFileSync(
      probe,
      `import { createRequire } from 'node:module'
await import(${JSON.stringify(pathToFileURL(join(root, 'out', 'main', `${name}.js`)).href)})
const require = createRequire(import.meta.url)
const said = []
${tried.join('\n')}
await new Promise((done) => setTimeout(done, 300))
process.parentPort.postMessage(said)`,
    )
    const said = await app.evaluate(
      ({ utilityProcess }, [probe, ...args]) =>
        new Promise((done) => {
          const child = utilityProcess.fork(probe, args)
          // What it says of its own work is no list.
          child.on('message', (message) => Array.isArray(message) && done(message))
          child.once('exit', (code) => done(`ended with ${code}`))
        }),
      [probe, ...args] as const,
    )
    // The last three have taken their arguments for none and are done: their process is there all the same.
    expect([name, said]).toEqual([name, []])
  }
  expect(heard).toBe(0)
  streams.close()
})

test('no request that is in form or nearly so, about what is not there or cannot be, ends in what nobody foresaw', async ({
  started: { page },
}) => {
  const asked = channels.flatMap((channel) => requests(channel).map((request) => ({ channel, request })))
  expect(asked.length).toBeGreaterThan(1000)
  const unforeseen = await page.evaluate(async (asked) => {
    const call = window.precis.call as unknown as (channel: string, request: unknown) => Promise<unknown>
    const found: string[] = []
    for (const { channel, request } of asked) {
      // It opens a dialog of the platform's, which waits for its user.
      if (
        /:(?:choose|choose-folder|export|visit)$|^backups:(?:copy|add)$|^folders:watch$|^print:/.test(channel)
      )
        continue
      const sent = await call(channel, request)
      const reply = (typeof sent === 'string' ? JSON.parse(sent) : sent) as { error?: { code: string } }
      if (reply.error?.code === 'unexpected') found.push(`${channel} ${JSON.stringify(request)}`)
    }
    return found
  }, asked)
  expect(unforeseen).toEqual([])
})

test('a name that turns letters around is shown as it is: in lists, messages and the title of the window', async ({
  started: { app, page },
  userData,
}) => {
  const turned = /[\u202A-\u202E\u2066-\u2069]/
  await bringIn(
    page,
    join(userData, 'annexe\u202Efdp.txt'),
    'Annexe \u202Efdp.exe\n\nMay 3, 2013\n\nThe council met in Oslo and gave $442 million to the fund.\n',
    'The council met',
  )
  await expect(page).toHaveTitle('Read – Annexe fdp.exe – Precis')
  expect(await inMain(app)(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())).not.toMatch(
    turned,
  )
  await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Library' }).click()
  const main = page.getByRole('main')
  await expect(main).toContainText('Annexe fdp.exe')
  expect(await main.textContent()).not.toMatch(turned)
  const details = { document: await idOf(page), name: 'Mine \u202Efdp.exe', tags: ['\u2067tag\u2069'] }
  const changed = await page.evaluate((details) => window.precis.call('library:edit', details), details)
  expect(changed.ok).toBe(true)
  const library = await page.evaluate(() => window.precis.call('library:list', null))
  expect(JSON.stringify(library)).not.toMatch(turned)
  expect(JSON.stringify(library)).toContain('Mine fdp.exe')
})

/** The document that is open. */
async function idOf(page: Page): Promise<string> {
  const sent = await page.evaluate(() => window.precis.call('document:open', { document: null }))
  const opened = JSON.parse(sent) as Answer<'document:open'>
  if (!opened.ok) throw new Error('nothing is open')
  return opened.value.briefing.id
}

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

  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText(long)
  await button('Copy address').click()
  await expect(page.getByText('Address copied.')).toBeVisible()
  expect(await inMain(app)(({ clipboard }) => clipboard.readText())).toBe(long)

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
