/**
 * Electron as far as what works behind the window asks for it, without Electron: `electron` leads here in the tests of the
 * page. What main starts as processes runs in this one.
 */
import { EventEmitter } from 'node:events'

type Handler = (event: unknown, request: unknown) => unknown

const handlers = new Map<string, Handler>()
export const ipcMain = {
  handle: (channel: string, handler: Handler) => void handlers.set(channel, handler),
}

/** Asks main as the page does: what goes in and out is copied, as between processes. */
export async function invoke(channel: string, request: unknown): Promise<unknown> {
  const handler = handlers.get(channel)
  if (handler === undefined) throw new Error(`nobody answers ${channel}`)
  return structuredClone(await handler({}, structuredClone(request)))
}

/** The end of a process that its script has: what comes before it listens waits. */
class Port extends EventEmitter {
  readonly children = new Set<Child>()
  #waiting: unknown[] = []

  override on(name: string, listener: (event: { readonly data: unknown }) => void): this {
    super.on(name, listener)
    for (const data of this.#waiting.splice(0)) this.hear(data)
    return this
  }
  hear(data: unknown): void {
    if (this.listenerCount('message') === 0) this.#waiting.push(data)
    else setImmediate(() => this.emit('message', { data }))
  }
  /** All of a kind are one: who asked knows its job. */
  postMessage(message: unknown): void {
    for (const child of this.children) setImmediate(() => child.emit('message', structuredClone(message)))
  }
}

class Child extends EventEmitter {
  readonly #port: Port
  constructor(port: Port) {
    super()
    this.#port = port
    port.children.add(this)
  }
  postMessage(message: unknown): void {
    this.#port.hear(structuredClone(message))
  }
  kill(): boolean {
    if (this.#port.children.delete(this)) setImmediate(() => this.emit('exit', 0))
    return true
  }
}

const scripts: Readonly<Record<string, () => Promise<unknown>>> = {
  engine: () => import('../../../../src/main/engine/engine.ts'),
  searcher: () => import('../../../../src/main/searcher/searcher.ts'),
}
const ports = new Map<string, Port>()
/** One after the other: each finds its port in the same place. */
let loading: Promise<unknown> = Promise.resolve()

function load(name: string, port: Port, args: readonly string[]): void {
  const script = scripts[name]
  if (script === undefined) throw new Error(`there is no script ${name}`)
  loading = loading.then(() => {
    Object.assign(process, { parentPort: port, argv: [process.execPath, name, ...args] })
    return script()
  })
}

export const utilityProcess = {
  fork(file: string, args: readonly string[]): Child {
    const name = /(\w+)\.js$/.exec(file)?.[1] ?? ''
    const port = ports.get(name) ?? new Port()
    if (!ports.has(name)) load(name, port, args)
    ports.set(name, port)
    return new Child(port)
  },
}

export const app = Object.assign(new EventEmitter(), {
  getVersion: () => '0.0.0',
  getLocale: () => 'en-GB',
  addRecentDocument: () => {},
  clearRecentDocuments: () => {},
  setBadgeCount: () => true,
})

export class BrowserWindow {
  isFocused = () => true
  setProgressBar(): void {}
}

/** What the platform's dialogs are answered with; nothing is chosen where a test says nothing. */
export const dialog = {
  showOpenDialog: async (): Promise<{ canceled: boolean; filePaths: readonly string[] }> => ({
    canceled: true,
    filePaths: [],
  }),
  showSaveDialog: async (): Promise<{ canceled: boolean; filePath: string }> => ({
    canceled: true,
    filePath: '',
  }),
}

export const shell = { openExternal: async () => {} }
