import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { electronEnv } from '../../scripts/run.ts'
import { sandboxFlags } from '../../scripts/system.ts'
import { connectPipe, type Send } from './cdp.ts'
import { memoryOf, type Processor, processorOf } from './processes.ts'

/** What to start, and what in its page counts as the first paragraph. */
export interface Subject {
  /** The folder of an Electron app. */
  readonly folder: string
  /** Warm when used before: it then holds the code caches and the database. */
  readonly userData: string
  /** Matches the painted elements that count. */
  readonly selector: string
}

/** Milliseconds of wall clock since just before the spawn. */
export interface Paint {
  /** The page began to load: what comes before is the main process. */
  readonly navigated: number
  /** The frame with the first paragraph was handed to the compositor's output. */
  readonly painted: number
  /** What its processes had used of the processor by then, in ms; nothing where the system does not tell. */
  readonly processor: Processor
  /** What they take when the start is over, in MiB. */
  readonly memory: number
}

/**
 * Milliseconds for which its processes do nothing before a start counts as over. Nothing is asked of it until then, so that
 * asking does not disturb it.
 */
const rest = 1_000
/** Milliseconds of the processor in that time that are nothing: one step of what the system tells. */
const idle = 10
/** So long is waited where the system does not tell, in ms. */
const settle = 2_500
/** Milliseconds between two looks at what the processes have used: short, and little beside a start. */
const interval = 10
const patience = 30_000

/** Starts an app, reads from Chromium's own paint timing when its text was painted, and ends it. */
export async function measureStart(electron: string, subject: Subject): Promise<Paint> {
  const args = [...sandboxFlags(), subject.folder, `--user-data-dir=${subject.userData}`]
  const spawnedAt = Date.now()
  const child = spawn(electron, [...args, '--remote-debugging-pipe'], {
    env: electronEnv(),
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  try {
    const send = connectPipe(child)
    const looks = await watch(child.pid ?? 0)
    const memory = isLinux ? memoryOf(child.pid ?? 0) : 0
    const session = await attach(send)
    const { navigated, painted } = await readPaint(send, session, paintOf(subject.selector))
    const { processor } = looks.findLast(({ at }) => at <= painted) ?? none
    // A window closed as by the user: the app gets to store what it stores.
    void evaluate(send, session, 'window.close()').catch(() => undefined)
    return { navigated: navigated - spawnedAt, painted: painted - spawnedAt, processor, memory }
  } finally {
    await end(child, ended)
  }
}

const isLinux = process.platform === 'linux'

interface Look {
  /** Unix time in ms. */
  readonly at: number
  readonly processor: Processor
}

type Times = Pick<Paint, 'navigated' | 'painted'>

const none: Look = { at: 0, processor: { main: 0, page: 0, other: 0, all: 0 } }

/** Looks at the processes of an app again and again, until they have come to rest. */
async function watch(root: number): Promise<readonly Look[]> {
  if (!isLinux) {
    await sleep(settle)
    return []
  }
  const looks: Look[] = []
  for (let over = false; !over; await sleep(interval)) {
    const now = { at: Date.now(), processor: processorOf(root) }
    const before = looks.findLast(({ at }) => at <= now.at - rest)
    over = before !== undefined && isResting(before, now)
    looks.push(now)
  }
  return looks
}

/** Something was shown, and nothing is done since. */
const isResting = (before: Look, now: Look): boolean =>
  before.processor.page > 0 && now.processor.all - before.processor.all <= idle

/** Attaches to the one page. @throws when there is none after half a minute. */
async function attach(send: Send): Promise<string> {
  interface Targets {
    readonly targetInfos: readonly { readonly targetId: string; readonly type: string }[]
  }
  for (const start = Date.now(); Date.now() - start < patience; await sleep(500)) {
    const { targetInfos } = await send<Targets>('Target.getTargets')
    const page = targetInfos.find(({ type }) => type === 'page')
    if (page === undefined) continue
    const { targetId } = page
    const reply = await send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true })
    return reply.sessionId
  }
  throw new Error('No page was opened.')
}

/** Asks again where the window's first, empty page gave way to the real one: the start was a slow one. */
async function readPaint(send: Send, session: string, expression: string): Promise<Times> {
  try {
    return await evaluate<Times>(send, session, expression)
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('context was destroyed'))) throw error
    return evaluate<Times>(send, session, expression)
  }
}

async function evaluate<T>(send: Send, session: string, expression: string): Promise<T> {
  interface Reply {
    readonly result: { readonly value: T }
    readonly exceptionDetails?: { readonly exception?: { readonly description?: string } }
  }
  const params = { expression, awaitPromise: true, returnByValue: true }
  const { result, exceptionDetails } = await send<Reply>('Runtime.evaluate', params, session)
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? 'It threw.')
  return result.value
}

/**
 * The page's part, as source: the first entry of largest-contentful-paint whose element counts. Each
 * frame with a larger text than any before makes such an entry, so skeletons and headers do not pass.
 * Times go out as wall clock, reckoned back from now: the two clocks then agree at the time of asking.
 */
function paintOf(selector: string): string {
  return `new Promise((done, fail) => {
    setTimeout(() => fail(new Error('No paragraph was painted.')), ${patience})
    new PerformanceObserver((list) => {
      const entry = list.getEntries().find(({ element }) => element?.matches(${JSON.stringify(selector)}))
      if (entry === undefined) return
      const navigated = Date.now() - performance.now()
      done({ navigated, painted: navigated + entry.startTime })
    }).observe({ type: 'largest-contentful-paint', buffered: true })
  })`
}

/** Waits for the process to end by itself; one that does not is killed. */
async function end(child: ChildProcess, ended: Promise<void>): Promise<void> {
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(timer)
}
