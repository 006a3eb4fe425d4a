/** Main's side of the searcher: starts it at first need, ends it when it is idle. */
import { type UtilityProcess, utilityProcess } from 'electron'
import { err, ok, type Result } from '../../core/model/result.ts'
import type { AppError } from '../../shared/errors.ts'
import { logError } from '../base/log.ts'
import type { FindProgress } from './answer.ts'
import type { FindQuery } from './find.ts'
import {
  type SearcherArguments,
  type SearcherFiles,
  type SearcherRequest,
  searcherReply,
} from './protocol.ts'

/** How long it may take to answer, how long it is kept without being asked, and how long it may take to end, in ms. */
const limits = { answer: 30_000, idle: 300_000, end: 3_000 } as const
/** Heap in MB: beyond it the process ends, and only it. */
const heap = 1024

type SearcherAnswer = Result<FindProgress, AppError>
const unforeseen: AppError = { code: 'unexpected', subject: null }

export class Searcher {
  readonly #file: string
  readonly #files: SearcherFiles
  readonly #isOff: () => boolean
  readonly #onConflicts: () => void
  readonly #asked = new Map<number, (answer: SearcherAnswer) => void>()
  #process: UtilityProcess | null = null
  /** While one that was stopped may still hold the files: no other is started then. */
  #ending: Promise<void> | null = null
  #idle: NodeJS.Timeout | null = null
  /** Whether the last one failed: what it was busy with may be why. One that was ended on purpose says nothing of that. */
  #hasFailed = false
  /** Why the one that runs cannot answer. */
  #why = unforeseen
  /** How many callers want that no searcher runs. */
  #holds = 0
  #job = 0

  /**
   * @param file the searcher's own script
   * @param isOff whether none is to be started
   * @param onConflicts hears that documents say other things of the same than before
   */
  constructor(
    file: string,
    files: SearcherFiles,
    isOff: () => boolean = () => false,
    onConflicts: () => void = () => {},
  ) {
    this.#onConflicts = onConflicts
    this.#file = file
    this.#files = files
    this.#isOff = isOff
  }

  /** Never throws; where the searcher fails, the next query is asked of a new one. */
  async find(query: FindQuery): Promise<SearcherAnswer> {
    if (this.#isOff()) return err({ code: 'safe-mode', subject: null })
    this.#job += 1
    const job = this.#job
    return new Promise((resolve) => {
      const late = setTimeout(() => {
        logError('The searcher does not answer', null)
        this.#fail()
      }, limits.answer)
      this.#asked.set(job, (answer) => {
        clearTimeout(late)
        this.#asked.delete(job)
        resolve(answer)
      })
      void this.#send({ kind: 'find', job, query }).then((isSent) => {
        if (!isSent) this.#asked.get(job)?.(err(unforeseen))
      })
    })
  }

  /** Brings the index up to date, without hurry. */
  catchUp(): void {
    void this.#send({ kind: 'catch-up' })
  }

  /** Brings the index up to date, and gets ready for a search. */
  warm(document: string | null, withText: boolean): void {
    void this.#send({ kind: 'warm', document, withText })
  }

  /** Ends it and lets none be started while `work` is done: nothing then holds the files. */
  async without<T>(work: () => Promise<T>): Promise<T> {
    this.#holds += 1
    try {
      await this.stop()
      return await work()
    } finally {
      this.#holds -= 1
    }
  }

  /** Ends the process; resolves when it has ended, whoever stopped it. */
  async stop(): Promise<void> {
    const ended = this.#process
    if (ended !== null) this.#hasFailed = false
    this.#letGo()
    if (ended !== null)
      this.#ending = endOf(ended).finally(() => {
        this.#ending = null
      })
    await this.#ending
  }

  /** Never throws. @returns false while none may run, and where none can be started. */
  async #send(request: SearcherRequest): Promise<boolean> {
    while (this.#ending !== null) await this.#ending
    if (this.#holds > 0 || this.#isOff()) return false
    // A query that failed meanwhile starts no searcher.
    if (request.kind === 'find' && !this.#asked.has(request.job)) return false
    try {
      const started = this.#start()
      this.#stayAwake()
      started.postMessage(request)
      return true
    } catch (cause) {
      logError('The searcher could not be asked', cause)
      return false
    }
  }

  #stayAwake(): void {
    if (this.#idle !== null) clearTimeout(this.#idle)
    this.#idle = setTimeout(() => void this.stop(), limits.idle)
    this.#idle.unref()
  }

  #start(): UtilityProcess {
    if (this.#process !== null) return this.#process
    const args: SearcherArguments = [...this.#files, this.#hasFailed ? 'failed' : 'fine']
    const started = utilityProcess.fork(this.#file, [...args], {
      serviceName: 'Precis search',
      stdio: 'ignore',
      execArgv: [`--max-old-space-size=${heap}`],
      env: {},
    })
    started.on('message', (message: unknown) => {
      if (this.#process === started) this.#hear(message)
    })
    // Without a listener it would be thrown here, in main; the end of the process follows.
    started.on('error', (_type, location) => logError(`The searcher met a fatal error in ${location}`, null))
    started.on('exit', (code) => {
      // A process that was ended on purpose was let go already.
      if (this.#process !== started) return
      logError(`The searcher ended with ${code}`, null)
      this.#hasFailed = true
      this.#letGo()
    })
    this.#process = started
    this.#why = unforeseen
    return started
  }

  /** Ends one that cannot be relied on. */
  #fail(): void {
    void this.stop()
    this.#hasFailed = true
  }

  /** Lets the process go: requests that it did not answer have failed. */
  #letGo(): void {
    this.#process = null
    if (this.#idle !== null) clearTimeout(this.#idle)
    for (const answer of [...this.#asked.values()]) answer(err(this.#why))
  }

  #hear(message: unknown): void {
    const parsed = searcherReply.safeParse(message)
    if (!parsed.success) {
      logError('The searcher said what main does not understand', parsed.error)
      this.#fail()
      return
    }
    const reply = parsed.data
    if (reply.kind === 'told') logError(reply.what, null)
    else if (reply.kind === 'unopened') this.#why = { code: 'index-unopened', subject: this.#files[1] }
    else if (reply.kind === 'conflicts') this.#onConflicts()
    else if (reply.kind === 'found') this.#asked.get(reply.job)?.(ok(reply.reply))
    else if (reply.pending > 0) this.#stayAwake()
  }
}

function endOf(process: UtilityProcess): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, limits.end)
    process.once('exit', () => {
      clearTimeout(late)
      resolve()
    })
    // One that has not begun yet may not hear the first.
    process.once('spawn', () => process.kill())
    process.kill()
  })
}
