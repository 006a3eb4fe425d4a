/** All that the searcher does, without the process around it. */

import { Turns } from '../base/turns.ts'
import type { Database } from '../store/database.ts'
import { type FindAnswer, type FindProgress, nothing } from './answer.ts'
import { CatchUp } from './catch-up.ts'
import { type FindQuery, find, warm } from './find.ts'
import { joinAnswers } from './join-answers.ts'
import { IndexedWords } from './lexicon.ts'
import { LongDocuments } from './long-documents.ts'
import { Newest } from './newest.ts'
import { readAhead } from './read-ahead.ts'
import { DocumentReader } from './read-document.ts'

export interface ServiceParts {
  readonly index: Database
  /** The path of the index. */
  readonly file: string
  /** The data, only to be read. */
  readonly store: Database
  /** The folder of what came with the app. */
  readonly bundled: string
  readonly onSkip: (what: string, cause: unknown) => void
  /** Called each second while documents are brought in, and at the end, with how many are still to come. */
  readonly onWork: (pending: number) => void
  /** Called when documents say other things of the same than before. */
  readonly onConflicts: () => void
}

interface Warming {
  /** Id of the document; null is the library. */
  readonly document: string | null
  readonly withText: boolean
}

/** Milliseconds between two notes that the searcher is at work. */
const pulse = 1000

export class Service {
  readonly #index: Database
  readonly #file: string
  readonly #onSkip: ServiceParts['onSkip']
  readonly #onWork: ServiceParts['onWork']
  readonly #words: IndexedWords
  readonly #catchUp: CatchUp
  readonly #long: LongDocuments
  readonly #newest: Newest<FindQuery, FindProgress>
  #catching: Promise<void> | null = null
  /** Whether the library is searched: else its words, some tens of thousands, need not be counted. */
  #isWide = false
  /** What the index was last made ready for; null since it changed. */
  #warmed: string | null = null
  /** Whether `catchUp` was called since the last look at what changed. */
  #isAsked = false

  constructor({ index, file, store, bundled, onSkip, onWork, onConflicts }: ServiceParts) {
    const documents = new DocumentReader(store, bundled)
    this.#index = index
    this.#file = file
    this.#onSkip = onSkip
    this.#onWork = onWork
    this.#words = new IndexedWords(index)
    this.#catchUp = new CatchUp({ index, store, documents, onSkip, onConflicts })
    this.#long = new LongDocuments(store, documents)
    this.#newest = new Newest(
      (query, isOld) => this.#find(query, isOld),
      () => this.#nothing(),
    )
  }

  /** How many documents are still to be indexed. */
  get pending(): number {
    return this.#catchUp.pending
  }

  /** What is found; nothing where a newer query came before its turn. @throws StoreError where the index fails */
  find(query: FindQuery): Promise<FindProgress> {
    return this.#newest.ask(query)
  }

  /**
   * Brings everything in, and does what else the first searches would do: reads words, and goes through likely ones.
   *
   * @param withText whether the text of the document is searched here
   */
  async warm({ document, withText }: Warming): Promise<void> {
    // Of one document so little is read that to read all would take longer.
    if (document === null) await this.#widen()
    await this.catchUp()
    const what = `${document} ${withText}`
    if (this.#warmed === what) return
    this.#warmed = what
    const isOld = () => this.#warmed !== what
    if (document !== null && withText) await this.#warmText(document, isOld)
    await inTurns(warm(this.#index, this.#words, document), isOld)
  }

  /** Looks whether what came with the app is what was indexed; to be asked once. */
  start(): Promise<void> {
    return this.#catchUp.checkBundled()
  }

  /** Looks what changed, and brings it all in. What calls meanwhile joins. @throws StoreError where the index fails */
  catchUp(): Promise<void> {
    this.#isAsked = true
    this.#catching ??= this.#bringIn().finally(() => {
      this.#catching = null
    })
    return this.#catching
  }

  async #bringIn(): Promise<void> {
    const told = setInterval(() => this.#onWork(this.pending), pulse)
    try {
      // Whoever called while words were counted may have seen a change that the look before it missed.
      while (this.#isAsked) {
        this.#isAsked = false
        await this.#lookAgain()
      }
    } finally {
      clearInterval(told)
    }
    this.#onWork(this.pending)
  }

  async #lookAgain(): Promise<void> {
    if ((await this.#catchUp.run()) > 0) {
      this.#words.forget()
      this.#long.forget()
      this.#warmed = null
    }
    if (this.#isWide) await this.#words.load()
  }

  async #find(query: FindQuery, isOld: () => boolean): Promise<FindProgress> {
    if (query.document === null) void this.#widen()
    await this.#catchUp.now()
    if (isOld()) return this.#nothing()
    // The text of one document is asked for here only where main leaves it to us, as it is long.
    const long = query.document !== null && query.kinds.includes('text')
    const text = long ? await this.#text(query.document, query) : nothing
    const kinds = long ? query.kinds.filter((kind) => kind !== 'text') : query.kinds
    const rest = find(this.#index, this.#words, { ...query, kinds })
    return { ...joinAnswers(text, rest), pending: this.pending }
  }

  /** The library is searched from now on. An index that cannot be read through is no failure: what is wrong, SQLite says. */
  async #widen(): Promise<void> {
    if (this.#isWide) return
    this.#isWide = true
    await readAhead(this.#file).catch((cause: unknown) => this.#onSkip('reading the index ahead', cause))
  }

  async #warmText(document: string, isOld: () => boolean): Promise<void> {
    try {
      await inTurns(await this.#long.warm(document), isOld)
    } catch (cause) {
      this.#onSkip(`text of document ${document}`, cause)
    }
  }

  /** A document that cannot be read ends no search for the rest. */
  #text(document: string, query: FindQuery): Promise<FindAnswer> {
    return this.#long.find(document, query).catch((cause: unknown) => {
      this.#onSkip(`text of document ${document}`, cause)
      return nothing
    })
  }

  #nothing(): FindProgress {
    return { ...nothing, pending: this.pending }
  }
}

/** Goes through the steps, and lets others have their turn meanwhile, until it is in vain. */
async function inTurns(steps: Iterable<void>, isOld: () => boolean): Promise<void> {
  const turns = new Turns()
  for (const _ of steps) {
    if (isOld()) return
    await turns.yieldIfLong()
  }
}
