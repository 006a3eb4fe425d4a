import { EventEmitter } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { Searcher } from '../../../../src/main/searcher/host.ts'

/** What Electron would have started. */
class Process extends EventEmitter {
  readonly asked: unknown[] = []
  kills = 0
  readonly args: readonly string[]
  constructor(args: readonly string[]) {
    super()
    this.args = args
  }
  postMessage(message: unknown): void {
    this.asked.push(message)
  }
  kill(): boolean {
    this.kills += 1
    return true
  }
}

const electron = vi.hoisted(() => ({ fork: (_args: readonly string[]): unknown => null }))
vi.mock('electron', () => ({
  utilityProcess: { fork: (_file: string, args: readonly string[]) => electron.fork(args) },
}))
afterEach(() => {
  vi.useRealTimers()
})

function openSearcher() {
  const started: Process[] = []
  electron.fork = (args) => {
    started.push(new Process(args))
    return started.at(-1)
  }
  return { searcher: new Searcher('searcher.js', ['precis.db', 'search.db', 'briefings']), started }
}

const query = { query: 'oslo', document: null, kinds: ['text'], limit: 10 } as const
const reply = { groups: [], mended: [], lack: null, pending: 0 }
const failed = { ok: false, error: { code: 'unexpected', subject: null } }

/** Whether a promise has come to its end. */
function watch(promise: Promise<unknown>) {
  const seen = { ended: false }
  void promise.finally(() => {
    seen.ended = true
  })
  return seen
}

test('answers a query', async () => {
  const { searcher, started } = openSearcher()
  const answer = searcher.find(query)
  await setImmediate()
  expect(started[0]?.asked).toEqual([{ kind: 'find', job: 1, query }])
  started[0]?.emit('message', { kind: 'found', job: 1, reply })
  expect(await answer).toEqual({ ok: true, value: reply })
})

test('says that the index cannot be opened, until the next one is started', async () => {
  const { searcher, started } = openSearcher()
  const answer = searcher.find(query)
  await setImmediate()
  started[0]?.emit('message', { kind: 'unopened' })
  started[0]?.emit('exit', 1)
  expect(await answer).toEqual({ ok: false, error: { code: 'index-unopened', subject: 'search.db' } })
  const next = searcher.find(query)
  await setImmediate()
  started[1]?.emit('exit', 1)
  expect(await next).toEqual(failed)
})

test('is stopped only when the process has ended, for whoever stops it', async () => {
  const { searcher, started } = openSearcher()
  searcher.catchUp()
  await setImmediate()
  const stops = [watch(searcher.stop()), watch(searcher.stop())]
  await setImmediate()
  expect(stops).toEqual([{ ended: false }, { ended: false }])
  started[0]?.emit('exit', 0)
  await setImmediate()
  expect(stops).toEqual([{ ended: true }, { ended: true }])
})

test('starts no other before the one that was stopped has ended', async () => {
  const { searcher, started } = openSearcher()
  searcher.catchUp()
  await setImmediate()
  void searcher.stop()
  const answer = searcher.find(query)
  await setImmediate()
  expect(started).toHaveLength(1)
  started[0]?.emit('exit', 0)
  await setImmediate()
  expect(started[1]?.asked).toEqual([{ kind: 'find', job: 1, query }])
  started[1]?.emit('message', { kind: 'found', job: 1, reply })
  expect(await answer).toEqual({ ok: true, value: reply })
})

test('the next one is told of a process that failed, and not of one that was stopped', async () => {
  const { searcher, started } = openSearcher()
  const next = async () => {
    searcher.catchUp()
    await setImmediate()
    return started.at(-1)
  }
  const first = await next()
  first?.emit('exit', 1)
  const second = await next()
  void searcher.stop()
  second?.emit('exit', 0)
  await setImmediate()
  const third = await next()
  third?.emit('message', { kind: 'nonsense' })
  third?.emit('exit', 0)
  await setImmediate()
  await next()
  expect(started.map(({ args }) => args.at(-1))).toEqual(['fine', 'failed', 'fine', 'failed'])
})

test('ends a process that had not begun when it was stopped', async () => {
  const { searcher, started } = openSearcher()
  searcher.catchUp()
  await setImmediate()
  void searcher.stop()
  const before = started[0]?.kills
  started[0]?.emit('spawn')
  expect(started[0]?.kills).toBe((before ?? 0) + 1)
})

test('a query of which the process was stopped fails, and starts none', async () => {
  const { searcher, started } = openSearcher()
  searcher.catchUp()
  await setImmediate()
  void searcher.stop()
  const answer = searcher.find(query)
  void searcher.stop()
  expect(await answer).toEqual(failed)
  started[0]?.emit('exit', 0)
  await setImmediate()
  expect(started).toHaveLength(1)
})

test('a process that cannot be started is a failure of the query, and leaves no timer', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { searcher } = openSearcher()
  electron.fork = () => {
    throw new Error('no processes left')
  }
  expect(await searcher.find(query)).toEqual(failed)
  expect(vi.getTimerCount()).toBe(0)
})

test('while two want that none runs, none is started before both are done', async () => {
  const { searcher, started } = openSearcher()
  let endLong = () => {}
  const long = searcher.without(() => new Promise<void>((resolve) => (endLong = resolve)))
  await searcher.without(async () => {})
  expect(await searcher.find(query)).toEqual(failed)
  searcher.catchUp()
  await setImmediate()
  expect(started).toHaveLength(0)
  endLong()
  await long
  searcher.catchUp()
  await setImmediate()
  expect(started).toHaveLength(1)
})
