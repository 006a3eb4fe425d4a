/**
 * The whole page on the whole of main, in one process and without Electron: the page asks by a `window.precis` that hands
 * each call, copied, to main's own handlers, which work on a real data file.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, vi } from 'vitest'
import { buildBriefings } from '../../../../scripts/build-briefings.ts'
import type { Channel, EventName, PrecisApi, Request } from '../../../../src/shared/contract/api.ts'

const folders: string[] = []
const endings: (() => Promise<void>)[] = []
let built: Promise<string> | null = null

const makeFolder = () => mkdtempSync(join(tmpdir(), 'precis-page-'))

/** The folder of a built program, with the bundled document alone. */
async function buildProgram(): Promise<string> {
  const out = makeFolder()
  await buildBriefings('resources/briefings', join(out, 'briefings'))
  return out
}

afterEach(async () => {
  cleanup()
  for (const end of endings.splice(0)) await end()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

export interface Opened {
  readonly folder: string
  readonly user: ReturnType<typeof userEvent.setup>
  readonly call: PrecisApi['call']
}

/** Opens the page on an empty data folder, with the bundled document in Read. */
export async function openPage(): Promise<Opened> {
  // Its state is that of modules: each page has its own.
  vi.resetModules()
  const folder = makeFolder()
  folders.push(folder)
  built ??= buildProgram()
  const api = await startMain(folder, await built)
  Object.assign(window, { precis: api })
  await api.call('place:note', { place: 'read' })
  document.documentElement.dataset.place = 'read'
  const [{ App }, { Speaking }, { queryClient }, { QueryClientProvider }, { speak }] = await Promise.all([
    import('../../../../src/renderer/App.tsx'),
    import('../../../../src/renderer/components/Speaking.tsx'),
    import('../../../../src/renderer/state/queries.ts'),
    import('@tanstack/react-query'),
    import('../../../../src/shared/messages/messages.ts'),
  ])
  document.documentElement.lang = 'en'
  await speak('en')
  render(
    <QueryClientProvider client={queryClient}>
      <Speaking>
        <App />
      </Speaking>
    </QueryClientProvider>,
  )
  await screen.findByRole('article', {}, { timeout: 10_000 })
  return { folder, user: userEvent.setup(), call: api.call }
}

async function startMain(folder: string, out: string): Promise<PrecisApi> {
  const [electron, { Data }, { BundledBriefings }, { makeBehind }, { serve }, { Starts }, { toAppError }] =
    await Promise.all([
      import('./electron.ts'),
      import('../../../../src/main/data/data.ts'),
      import('../../../../src/main/library/bundled.ts'),
      import('../../../../src/main/behind.ts'),
      import('../../../../src/main/ipc/serve.ts'),
      import('../../../../src/main/starts.ts'),
      import('../../../../src/main/data/app-error.ts'),
    ])
  const listeners = new Map<string, Set<(payload: never) => void>>()
  const starts = new Starts(folder)
  starts.begin(false)
  const data = new Data(folder, (lost) => behind.onLost(lost))
  const window = new electron.BrowserWindow()
  const behind = makeBehind({
    folder,
    out,
    data,
    bundled: new BundledBriefings(join(out, 'briefings')),
    starts,
    isSafe: () => starts.isSafe,
    window: () => window as never,
    requests: () => ({ sent: 0, refused: 0 }),
    startAsUsual: () => {},
    onSettings: () => {},
    onPlace: () => {},
    send: (name, payload) => {
      for (const listener of listeners.get(name) ?? []) listener(structuredClone(payload) as never)
    },
    now: () => Date.now(),
  })
  serve(
    async () => behind,
    () => true,
    (cause) => toAppError(cause, data.file),
  )
  endings.push(() => behind.close())
  return {
    call: <C extends Channel>(channel: C, request: Request<C>) => electron.invoke(channel, request) as never,
    on: <E extends EventName>(name: E, listener: (payload: never) => void) => {
      const own = listeners.get(name) ?? new Set()
      listeners.set(name, own.add(listener))
      return () => own.delete(listener)
    },
    pathOf: () => '',
  }
}

/** The line that says what was done, once it says these words. */
export const expectSaid = (words: string | RegExp) =>
  vi.waitFor(() => expect(document.querySelector('[data-message]')?.textContent).toMatch(words))
