/**
 * The whole page on the whole of main, in one process and without Electron: the page asks by a `window.precis` that hands
 * each call, copied, to main's own handlers, which work on a real data file.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, vi } from 'vitest'
import { buildBriefings } from '../../../../scripts/build-briefings.ts'
import type { Briefing } from '../../../../src/core/model/document.ts'
import type { Send } from '../../../../src/main/send.ts'
import type { CommandId } from '../../../../src/shared/commands/table.ts'
import type { Channel, EventName, PrecisApi, Request } from '../../../../src/shared/contract/api.ts'
import { bookmarkIn, sessionWith } from '../../../session.ts'

const folders: string[] = []
const endings: (() => Promise<void>)[] = []

const tempFolder = () => mkdtempSync(join(tmpdir(), 'precis-page-'))

/** A data folder, which goes with the test. */
export function makeFolder(): string {
  folders.push(tempFolder())
  return folders.at(-1) ?? ''
}

interface Program {
  readonly folder: string
  readonly bundled: Briefing
}
let built: Promise<Program> | null = null

/** The folder of a built program, with the bundled document alone. */
async function buildProgram(): Promise<Program> {
  const folder = tempFolder()
  const briefings = join(folder, 'briefings')
  const [first] = await buildBriefings('resources/briefings', briefings)
  const bundled: Briefing = JSON.parse(readFileSync(join(briefings, `${first?.id}.json`), 'utf8'))
  return { folder, bundled }
}

const program = (): Promise<Program> => {
  built ??= buildProgram()
  return built
}

/** A session without a page, in which a paragraph of the bundled document is bookmarked. */
export async function useOnce(folder: string, paragraph: number): Promise<void> {
  const { bundled } = await program()
  await sessionWith(bundled, folder, (db) => bookmarkIn(bundled, db, paragraph), 'close')
}

afterEach(async () => {
  await closeAll()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

export interface Opened {
  readonly folder: string
  readonly user: ReturnType<typeof userEvent.setup>
  readonly call: PrecisApi['call']
  /** Chooses an item of the menu bar. */
  readonly menu: (command: CommandId) => void
  /** Answers the dialogs that ask for files; nothing is chosen until then. */
  readonly answerDialog: (filePaths: readonly string[]) => void
  /** Closes page and data before the test ends. */
  readonly close: () => Promise<void>
}

async function closeAll(): Promise<void> {
  cleanup()
  for (const end of endings.splice(0)) await end()
}

/**
 * Opens the page on a data folder, with the bundled document in Read.
 *
 * @param folder a new one where none is given
 * @param shows what is waited for, by its role
 */
export async function openPage({ folder = makeFolder(), shows = 'article' } = {}): Promise<Opened> {
  // Its state is that of modules: each page has its own.
  vi.resetModules()
  const { api, send, dialog } = await startMain(folder, (await program()).folder)
  Object.assign(window, { precis: api })
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
  await screen.findAllByRole(shows)
  return {
    folder,
    user: userEvent.setup(),
    call: api.call,
    menu: (command) => send('menu:command', command),
    answerDialog: (filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths })
    },
    close: closeAll,
  }
}

async function startMain(folder: string, out: string) {
  const [
    electron,
    { Data },
    { Briefings },
    { BundledBriefings },
    { makeBehind },
    { serve },
    { Starts },
    { toAppError },
  ] = await Promise.all([
    import('./electron.ts'),
    import('../../../../src/main/data/data.ts'),
    import('../../../../src/main/library/briefings.ts'),
    import('../../../../src/main/library/bundled.ts'),
    import('../../../../src/main/behind.ts'),
    import('../../../../src/main/ipc/serve.ts'),
    import('../../../../src/main/starts.ts'),
    import('../../../../src/main/data/app-error.ts'),
  ])
  const listeners = new Map<string, Set<(payload: never) => void>>()
  const send: Send = (name, payload) => {
    for (const listener of listeners.get(name) ?? []) listener(structuredClone(payload) as never)
  }
  const starts = new Starts(folder)
  starts.begin(false)
  const data = new Data(folder, (lost) => behind.onLost(lost))
  const bundled = new BundledBriefings(join(out, 'briefings'))
  const window = new electron.BrowserWindow()
  const behind = makeBehind({
    folder,
    out,
    data,
    bundled,
    briefings: new Briefings(bundled, data),
    starts,
    isSafe: () => starts.isSafe,
    window: () => window as never,
    requests: () => ({ sent: 0, refused: 0 }),
    startAsUsual: () => {},
    onSettings: () => {},
    onPlace: () => {},
    onBeside: () => {},
    send,
    now: () => Date.now(),
  })
  serve(
    async () => behind,
    () => true,
    (cause) => toAppError(cause, data.file),
  )
  endings.push(() => behind.close())
  const api: PrecisApi = {
    call: <C extends Channel>(channel: C, request: Request<C>) => electron.invoke(channel, request) as never,
    on: <E extends EventName>(name: E, listener: (payload: never) => void) => {
      const own = listeners.get(name) ?? new Set()
      listeners.set(name, own.add(listener))
      return () => own.delete(listener)
    },
    pathOf: () => '',
  }
  return { api, send, dialog: electron.dialog }
}

const message = () => document.querySelector('[data-message]')

/** Does something, and waits for what is said of it: what stood there before does not count, be it in the same words. */
export async function expectSaid(words: string | RegExp, act: () => unknown): Promise<void> {
  const before = message()?.getAttribute('data-message')
  await act()
  await waitFor(() => {
    expect(message()?.getAttribute('data-message')).not.toBe(before)
    expect(message()?.textContent).toMatch(words)
  })
}
