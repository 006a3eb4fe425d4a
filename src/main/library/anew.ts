/** Makes documents anew that an older compiler made: by itself, one after the other, or one that its user names. */

import { randomUUID } from 'node:crypto'
import { compilerVersion } from '../../core/compiler.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import type { AnewState, LinesWanted } from '../../shared/contract/anew.ts'
import type { AppError } from '../../shared/errors.ts'
import { logError } from '../base/log.ts'
import type { Data } from '../data/data.ts'
import type { AnewResult } from '../engine/host.ts'
import type { AnewRequest, MadeAnew, OnStage } from '../engine/protocol.ts'
import {
  listOlder,
  type MadeFrom,
  type MadeReading,
  noteTried,
  type OlderDocument,
  readBase,
  storeMade,
} from '../store/anew.ts'
import { packContent, readBriefing } from '../store/content.ts'
import type { Database } from '../store/database.ts'
import { StoreError } from '../store/errors.ts'
import { originalOf } from '../store/held-objects.ts'
import type { Objects } from '../store/objects.ts'
import { readOther } from '../store/other-reading.ts'
import { parseEdits } from '../store/schemas/edits.ts'
import { sourceShown } from '../store/version-source.ts'
import { putPictures } from './figures.ts'
import { linesWanted } from './lines-wanted.ts'

export interface AnewParts {
  readonly data: Pick<Data, 'open'>
  /** Where the files lie that documents were read from, and their pictures. */
  readonly objects: Pick<Objects, 'get' | 'hold' | 'put'>
  /** An engine of its own, so that no import waits for it. */
  readonly engine: {
    makeAnew(request: AnewRequest, onStage: OnStage): Promise<AnewResult>
    cancel(): void
  }
  /** Whether no document is to be made anew, as in safe mode. */
  readonly isOff: () => boolean
  readonly now: () => number
  /** Told when another reading of a document has taken the place of the one that was shown. */
  readonly onStored: (document: string) => void
  readonly onState: (state: AnewState) => void
}

/** How often a document is made once more, since its user did something with it meanwhile. */
const tries = 3

/**
 * What a document is to be read as: what the compiler makes of its text, the reading that lies beside it, one that came,
 * or what it is with other lines brought back or left out, or with its pages read in other languages.
 */
type WantedReading = AskedReading | { readonly came: string }
type AskedReading =
  | 'compiled'
  | 'other'
  | { readonly lines: LinesWanted }
  | { readonly scansIn: readonly string[] }
/** `held`: what was made is thrown away, so that nothing waits for its user to be done. */
type Ended = 'made' | 'same' | 'outdated' | 'held' | 'failed' | 'cancelled'

export class Anew {
  readonly #parts: AnewParts
  /** Until the page says that it is idle. */
  #held = true
  #release: () => void = () => {}
  #isStopped = false
  #isEnded = false
  #isLooking = false
  /** The engine makes one at a time. */
  #turn: Promise<unknown> = Promise.resolve()
  #state: AnewState = { now: null, scans: null, made: [] }

  constructor(parts: AnewParts) {
    this.#parts = parts
  }

  get state(): AnewState {
    return this.#state
  }

  /** Nothing is begun or stored by itself while it is held: its user studies, or is about to change something. */
  hold(held: boolean): void {
    this.#held = held
    if (!held) this.#release()
  }

  /** Ends what is done by itself, until the app is started again. What is made already stays. */
  stop(): void {
    this.#isStopped = true
    this.#release()
    if (this.#state.now !== null) this.#parts.engine.cancel()
  }

  /** Ends all of it: the app closes, and the data with it. */
  end(): void {
    this.#isEnded = true
    this.stop()
  }

  /** Makes anew what is to be, if there is anything. */
  async look(): Promise<void> {
    if (this.#isLooking) return
    this.#isLooking = true
    try {
      const passed = new Set<string>()
      for (let next = await this.#next(passed); next !== null; next = await this.#next(passed)) {
        const { id, title } = next.document
        passed.add(id)
        this.#tell({ now: { title, number: passed.size, of: passed.size + next.others } })
        if ((await this.#inTurn(id, 'compiled', true)) === 'held') passed.delete(id)
      }
    } catch (cause) {
      if (!this.#isEnded) logError('Documents were not made anew', cause)
    }
    this.#isLooking = false
    if (this.#state.now !== null) this.#tell({ now: null })
  }

  /**
   * Puts a reading that came, as JSON, in the place of the one that is shown: its file was imported again. Of what its user
   * brought back or left out that knows nothing: then its file is read with it.
   *
   * @returns false, with nothing done, where the two could not be brought together
   */
  async take(document: string, briefing: string): Promise<boolean> {
    // What is damaged is met, and told, when the two are brought together.
    const lines = await linesWanted(this.#parts.data, document).catch(() => [])
    const isWanted = lines.length > 0
    const ended = await this.#inTurn(document, isWanted ? 'compiled' : { came: briefing }, false)
    return ended === 'made' || ended === 'same'
  }

  /** Makes one anew since its user says so, or puts its other reading in the place of the one that is shown. */
  async make(document: string, wanted: AskedReading): Promise<Result<{ changed: boolean }, AppError>> {
    if (this.#parts.isOff()) return err({ code: 'safe-mode', subject: null })
    const ended = await this.#inTurn(document, wanted, false)
    const isGivenUp = ended === 'cancelled' && isOfScans(wanted)
    if (ended === 'made' || ended === 'same' || isGivenUp) return ok({ changed: ended === 'made' })
    return err({ code: 'not-made-anew', subject: null })
  }

  /** Gives up reading pages from their pictures that its user asked for. */
  cancelScans(): void {
    if (this.#state.scans !== null) this.#parts.engine.cancel()
  }

  async #next(
    passed: ReadonlySet<string>,
  ): Promise<{ readonly document: OlderDocument; readonly others: number } | null> {
    await this.#released()
    if (this.#isStopped || this.#parts.isOff()) return null
    const opened = await this.#parts.data.open()
    if (!opened.ok) return null
    const [document, ...others] = listOlder(opened.value, compilerVersion).filter(({ id }) => !passed.has(id))
    return document === undefined ? null : { document, others: others.length }
  }

  async #released(): Promise<void> {
    while (this.#held && !this.#isStopped)
      await new Promise<void>((resolve) => {
        this.#release = resolve
      })
  }

  #inTurn(document: string, wanted: WantedReading, ofItself: boolean): Promise<Ended> {
    const mine = this.#turn.then(() => this.#tryToMake(document, wanted, ofItself))
    // A document that failed keeps no other from its turn.
    this.#turn = mine.catch(() => undefined)
    return mine
  }

  async #tryToMake(document: string, wanted: WantedReading, ofItself: boolean): Promise<Ended> {
    try {
      for (let tried = 0; tried < tries; tried += 1) {
        const ended = await this.#makeOnce(document, wanted, ofItself)
        if (ended === 'made') this.#noteMade(document, ofItself)
        if (ended !== 'outdated') return ended
      }
      return 'outdated'
    } catch (cause) {
      if (this.#isEnded) return 'cancelled'
      logError(`Document ${document} was not made anew`, cause)
      // A full disk is no fault of the document's.
      return cause instanceof StoreError && cause.code !== 'damaged'
        ? 'failed'
        : this.#noteFailed(document, wanted)
    }
  }

  async #makeOnce(document: string, wanted: WantedReading, ofItself: boolean): Promise<Ended> {
    const { engine } = this.#parts
    const db = await this.#open()
    const base = readBase(db, document)
    const briefing = await readBriefing(db, document)
    const lines = typeof wanted === 'object' && 'lines' in wanted ? wanted.lines : null
    const scansIn = isOfScans(wanted) ? wanted.scansIn : null
    const isRead = wanted === 'compiled' || lines !== null || scansIn !== null
    const other = await this.#otherOf(db, document, wanted)
    if (base === null || briefing === null || (!isRead && other === null)) return 'outdated'
    const { use, read } = base
    const original = isRead ? await this.#originalOf(db, document) : null
    const source = sourceShown(db, document)
    const job = randomUUID()
    const asked = { lines: lines === null ? [] : [lines], scansIn }
    const tellPage: OnStage = (_, at) => {
      if (scansIn !== null && at !== undefined) this.#tell({ scans: { document, ...at } })
    }
    const answer = await engine.makeAnew(
      { ...{ kind: 'anew', job, briefing, other, original, source, use, read }, ...asked },
      tellPage,
    )
    if (this.#state.scans !== null) this.#tell({ scans: null })
    if (!answer.ok) {
      if (answer.error === 'cancelled' || this.#parts.isOff()) return 'cancelled'
      logError(`Document ${document} could not be made anew: ${answer.error.why}`, null)
      return this.#noteFailed(document, wanted)
    }
    return this.#parts.objects.hold(() =>
      this.#store(document, base, { ...answer.value, lines: lines?.wanted }, ofItself),
    )
  }

  async #otherOf(db: Database, document: string, wanted: WantedReading): Promise<string | null> {
    if (wanted === 'other') return readOther(db, document)
    return typeof wanted === 'object' && 'came' in wanted ? wanted.came : null
  }

  async #store(
    document: string,
    base: MadeFrom,
    answer: MadeAnew & Pick<MadeReading, 'lines'>,
    ofItself: boolean,
  ): Promise<Ended> {
    const { now, objects } = this.#parts
    const { briefing: made, index, edits: said, pictures, ...rest } = answer
    const edits = parseEdits(said)
    if (edits === null) throw new Error('The engine says what is no edit')
    const content = await packContent({ briefing: made, index })
    if (ofItself && this.#isStopped) return 'cancelled'
    if (ofItself && this.#held) return 'held'
    const figures = await putPictures(objects, pictures)
    const reading: MadeReading = { ...rest, content, edits, figures, at: now() }
    // Opened again: a backup may have taken the place of the data.
    return storeMade(await this.#open(), document, base, reading, ofItself)
  }

  /** The file that a document was read from; null where it is not there, or cannot be read: then its text must do. */
  async #originalOf(db: Database, document: string): Promise<Uint8Array | null> {
    const held = originalOf(db, document)
    if (held === null) return null
    const original = await this.#parts.objects.get(held.hash).catch((cause: unknown) => {
      logError('The disk of the originals does not answer', cause)
      return null
    })
    if (original === null) logError(`The original of document ${document} is missing or damaged`, null)
    return original
  }

  async #open(): Promise<Database> {
    if (this.#isEnded) throw new Error('The app closes')
    const opened = await this.#parts.data.open()
    if (opened.ok) return opened.value
    throw new Error(`The data is not open: ${opened.error.code}`)
  }

  /** It is not tried again by this compiler. */
  async #noteFailed(document: string, wanted: WantedReading): Promise<Ended> {
    if (wanted === 'compiled') noteTried(await this.#open(), document, compilerVersion)
    return 'failed'
  }

  #noteMade(document: string, ofItself: boolean): void {
    this.#parts.onStored(document)
    this.#tell({ made: [...this.#state.made, { document, ofItself }] })
  }

  #tell(news: Partial<AnewState>): void {
    this.#state = { ...this.#state, ...news }
    this.#parts.onState(this.#state)
  }
}

const isOfScans = (wanted: WantedReading): wanted is { readonly scansIn: readonly string[] } =>
  typeof wanted === 'object' && 'scansIn' in wanted
