/** Main's side of the engine: starts it at first need, watches it, ends it when it is idle or does not answer. */
import { randomUUID } from 'node:crypto'
import { type UtilityProcess, utilityProcess } from 'electron'
import { err, ok, type Result } from '../../core/model/result.ts'
import { logError } from '../base/log.ts'
import type { LibraryScope } from '../exchange/everything/part.ts'
import {
  type AnewRequest,
  type Annotations,
  type AnnotationsRequest,
  type AskedOfEngine,
  type CardsFile,
  type CardsRequest,
  type Compared,
  type CompareRequest,
  type Compiled,
  type EngineReply,
  type EngineRequest,
  engineReply,
  type LanguageRequest,
  type LibraryRequest,
  type MadeAnew,
  type MadeVersion,
  type OnStage,
  type OriginalText,
  type PageRequest,
  type ReadRequest,
  type ScanLanguages,
  type SketchRequest,
  type VersionRequest,
} from './protocol.ts'

/**
 * How long the engine may be silent before it counts as hung (while it draws a page, `page`), and how long one file (one
 * whose pages are read from pictures, a whole library, one page that is looked at) may take, in ms.
 */
const limits = {
  silent: 60_000,
  whole: 300_000,
  scans: 3_600_000,
  library: 7_200_000,
  page: 20_000,
  idle: 30_000,
} as const
/** Heap of the engine in MB: beyond it the process ends, and only it. */
const heap = 1024

type EngineRefusal = 'cancelled' | { readonly why: string }
export type ReadResult = Result<Compiled, EngineRefusal>
export type AnnotationsResult = Result<Annotations, EngineRefusal>
export type CardsResult = Result<CardsFile, EngineRefusal>
export type AnewResult = Result<MadeAnew, EngineRefusal>

type EngineAnswer = Extract<
  EngineReply,
  {
    kind:
      | 'done'
      | 'annotations'
      | 'cards'
      | 'anew'
      | 'version'
      | 'compared'
      | 'sketch'
      | 'text'
      | 'page'
      | 'picture'
      | 'unopened'
      | 'library'
      | 'language'
  }
>
/** `unopened`: the file is asked for with its bytes. */
export type PageAnswer = Extract<EngineReply, { kind: 'page' | 'picture' | 'unopened' }>
type PartReply = Extract<EngineReply, { kind: 'part' }>

interface Running {
  readonly job: string
  readonly onStage: OnStage
  readonly onDrawing: (page: number | null) => void
  readonly onPart: (part: PartReply) => void
  readonly end: (result: Result<EngineAnswer, EngineRefusal>) => void
}

const nonsense = err({ why: 'could not be read: the reader answered nonsense' })
const longestOf = ({ kind }: EngineRequest): number =>
  kind === 'library' ? limits.library : kind === 'page' || kind === 'language' ? limits.page : limits.whole
const noParts = (): Promise<void> => Promise.reject(new Error(nonsense.error.why))

/** Main's handle of the engine process. It reads one file at a time: callers with several wait for each. */
export class Engine {
  readonly #file: string
  readonly #isOff: () => boolean
  readonly #languages: () => ScanLanguages
  #process: UtilityProcess | null = null
  #running: Running | null = null
  #idle: NodeJS.Timeout | null = null

  /**
   * @param file the engine's own script
   * @param isOff whether none is to be started
   * @param languages in which scans are read
   */
  constructor(file: string, isOff: () => boolean, languages: () => ScanLanguages) {
    this.#file = file
    this.#isOff = isOff
    this.#languages = languages
  }

  /** Reads and compiles one document. Never throws; a crash or a hang is an error of this document alone. */
  async read(request: ReadRequest, onStage: OnStage): Promise<ReadResult> {
    const answer = await this.#ask(request, onStage)
    if (!answer.ok) return answer
    return answer.value.kind === 'done' ? ok(answer.value.document) : nonsense
  }

  /** Reads one file of annotations, within the same limits. */
  async readAnnotations(request: AnnotationsRequest): Promise<AnnotationsResult> {
    const answer = await this.#ask(request, () => {})
    if (!answer.ok) return answer
    return answer.value.kind === 'annotations' ? ok(answer.value.annotations) : nonsense
  }

  /** Reads one file of cards, within the same limits. */
  async readCards(request: CardsRequest): Promise<CardsResult> {
    const answer = await this.#ask(request, () => {})
    if (!answer.ok) return answer
    return answer.value.kind === 'cards' ? ok(answer.value.cards) : nonsense
  }

  /** Makes one stored document anew, within the same limits. */
  async makeAnew(request: AnewRequest, onStage: OnStage = () => {}): Promise<AnewResult> {
    const answer = await this.#ask(request, onStage)
    if (!answer.ok) return answer
    return answer.value.kind === 'anew' ? ok(answer.value.anew) : nonsense
  }

  /** What becomes of a document in a version that takes its place, within the same limits. */
  async makeVersion(request: VersionRequest): Promise<Result<MadeVersion, EngineRefusal>> {
    const answer = await this.#ask(request, () => {})
    if (!answer.ok) return answer
    return answer.value.kind === 'version' ? ok(answer.value.version) : nonsense
  }

  /** What differs between two versions, within the same limits. */
  async compare(request: CompareRequest): Promise<Result<Compared, EngineRefusal>> {
    const answer = await this.#ask(request, () => {})
    if (!answer.ok) return answer
    return answer.value.kind === 'compared' ? ok(answer.value.compared) : nonsense
  }

  /** The sketch of a stored document, within the same limits. */
  async sketch(request: SketchRequest): Promise<Result<readonly number[], EngineRefusal>> {
    const answer = await this.#ask(request, () => {})
    if (!answer.ok) return answer
    return answer.value.kind === 'sketch' ? ok(answer.value.sketch) : nonsense
  }

  /** Tells the text in a file; null where there is none to be told. */
  async readText(bytes: Uint8Array): Promise<OriginalText | null> {
    const answer = await this.#ask({ kind: 'text', job: randomUUID(), bytes }, () => {})
    return answer.ok && answer.value.kind === 'text' ? answer.value.text : null
  }

  /** The bytes of a language's file as it is to be kept, once a page has been read with it. */
  async readLanguage(request: LanguageRequest): Promise<Result<Uint8Array, EngineRefusal>> {
    const answer = await this.#ask(request, () => {})
    if (!answer.ok) return answer
    return answer.value.kind === 'language' ? ok(answer.value.data) : nonsense
  }

  /** Looks at a page of a PDF: its words or, where a width is asked for, its picture as a PNG. */
  async lookAt(request: PageRequest): Promise<Result<PageAnswer, EngineRefusal>> {
    const answer = await this.#ask(request, () => {})
    if (!answer.ok) return answer
    const { value } = answer
    return value.kind === 'page' || value.kind === 'picture' || value.kind === 'unopened'
      ? ok(value)
      : nonsense
  }

  /**
   * Reads an export of everything. The next part is read when one is stored.
   *
   * @param store rejects to give up the file; `done` is how much of it was read, 0 to 1
   */
  async readLibrary(
    request: LibraryRequest,
    store: (part: PartReply['part'], done: number) => Promise<void>,
  ): Promise<Result<LibraryScope, EngineRefusal>> {
    const answer = await this.#ask(request, () => {}, store)
    if (!answer.ok) return answer
    if (answer.value.kind !== 'library') return nonsense
    const { pack, deck } = answer.value
    return ok({ pack, ...(deck && { deck }) })
  }

  #ask(
    request: EngineRequest,
    onStage: OnStage,
    store: (part: PartReply['part'], done: number) => Promise<void> = noParts,
  ): Promise<Result<EngineAnswer, EngineRefusal>> {
    if (this.#isOff()) return Promise.resolve(err({ why: 'was not read: that is off in safe mode' }))
    if (this.#idle !== null) clearTimeout(this.#idle)
    this.#idle = null
    return new Promise((resolve) => {
      const end = (after: number) => setTimeout(() => this.#stop('takes too long to read'), after)
      let whole = end(longestOf(request))
      let hasScans = false
      let silent = this.#watch()
      const heard = (drawn: number | null = null) => {
        clearTimeout(silent)
        silent = this.#watch(drawn)
      }
      const running: Running = {
        job: request.job,
        onStage: (stage, at) => {
          heard()
          if (at !== undefined && !hasScans) {
            hasScans = true
            clearTimeout(whole)
            whole = end(limits.scans)
          }
          onStage(stage, at)
        },
        onDrawing: heard,
        onPart: ({ part, done }) => {
          // While main stores it, the engine has nothing to say.
          clearTimeout(silent)
          store(part, done).then(
            () => {
              if (this.#running !== running) return
              heard()
              this.#process?.postMessage({ kind: 'stored', job: request.job })
            },
            (cause: unknown) => {
              if (this.#running === running)
                this.#stop(cause instanceof Error ? cause.message : nonsense.error.why)
            },
          )
        },
        end: (result) => {
          clearTimeout(whole)
          clearTimeout(silent)
          this.#running = null
          this.#idle = setTimeout(() => this.stop(), limits.idle)
          this.#idle.unref()
          resolve(result)
        },
      }
      this.#running = running
      const asked: AskedOfEngine = { ...request, languages: this.#languages() }
      this.#start().postMessage(asked)
    })
  }

  /** Gives up the file at hand. What reads hostile bytes may not listen, so the process ends. */
  cancel(): void {
    const running = this.#running
    this.stop()
    running?.end(err('cancelled'))
  }

  /** Ends the process; the next file starts a new one. */
  stop(): void {
    const ended = this.#process
    this.#process = null
    ended?.kill()
  }

  /** @param drawn the page that is being drawn; null for none */
  #watch(drawn: number | null = null): NodeJS.Timeout {
    return drawn === null
      ? setTimeout(() => this.#stop('takes too long to read'), limits.silent)
      : setTimeout(() => this.#stop(`could not be read: page ${drawn} takes too long to draw`), limits.page)
  }

  #stop(why: string): void {
    const running = this.#running
    this.stop()
    running?.end(err({ why }))
  }

  #start(): UtilityProcess {
    if (this.#process !== null) return this.#process
    const started = utilityProcess.fork(this.#file, [], {
      serviceName: 'Precis engine',
      stdio: 'ignore',
      execArgv: [`--max-old-space-size=${heap}`],
      env: {},
    })
    started.on('message', (message: unknown) => this.#hear(message))
    // Without a listener it would be thrown here, in main; the end of the process follows.
    started.on('error', (_type, location) => logError(`The engine met a fatal error in ${location}`, null))
    started.on('exit', (code) => {
      // A process that was ended on purpose has been replaced or let go already.
      if (this.#process !== started) return
      this.#process = null
      logError(`The engine ended with ${code}`, null)
      this.#running?.end(err({ why: 'could not be read: it made the reader stop' }))
    })
    this.#process = started
    return started
  }

  #hear(message: unknown): void {
    const parsed = engineReply.safeParse(message)
    if (!parsed.success) {
      logError('The engine said what main does not understand', parsed.error)
      this.#stop(nonsense.error.why)
      return
    }
    const reply = parsed.data
    const running = this.#running
    if (running === null || reply.job !== running.job) return
    if (reply.kind === 'stage') running.onStage(reply.stage, reply.at)
    else if (reply.kind === 'drawing') running.onDrawing(reply.page)
    else if (reply.kind === 'part') running.onPart(reply)
    else running.end(reply.kind === 'refused' ? err({ why: reply.why }) : ok(reply))
  }
}
