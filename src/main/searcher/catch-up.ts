/** Brings the index up to date: what is small before each search, documents in slices while nothing else is asked. */
import { setImmediate } from 'node:timers/promises'
import { type FoundKind, foundKinds } from '../../core/model/found.ts'
import { unsaid } from '../../core/text/language.ts'
import { searchedAs } from '../../core/text/languages/known.ts'
import type { Database } from '../store/database.ts'
import { listEdits } from '../store/edits.ts'
import { listMarks } from '../store/marks.ts'
import { textOf } from '../store/rows.ts'
import { compareClaims, putClaims } from './claims.ts'
import { deleteDocument, languagesOf, numOf, putDocument, renameDocument } from './documents.ts'
import {
  countDocuments,
  dequeue,
  enqueue,
  nextDocument,
  noteProgress,
  noteTry,
  pullChanges,
  smallTasks,
  type Task,
} from './queue.ts'
import type { DocumentReader } from './read-document.ts'
import { titleUnit, unitsOf } from './units.ts'
import { hasRemains, wipe } from './wipe.ts'
import { type Write, writesFor } from './write-units.ts'

/** How long one slice of work may take, in ms: a search waits for no more than that. */
const slice = 8
/**
 * A document with which the process failed this often while the app runs, and nothing of it was written meanwhile, is
 * left out. What was ended on purpose, or with the app, says nothing of the document: then the tries are forgotten.
 */
const mostTries = 2

const all: ReadonlySet<FoundKind> = new Set(foundKinds)
/** What has to be looked at after a change. */
const concerned = {
  mark: new Set<FoundKind>(['mark']),
  edits: new Set<FoundKind>(['text', 'fact', 'card']),
} as const

export interface CatchUpParts {
  readonly index: Database
  readonly store: Database
  readonly documents: DocumentReader
  /** Tells what was left out, and why. */
  readonly onSkip: (what: string, cause: unknown) => void
  /** Called when documents say other things of the same than before. */
  readonly onConflicts: () => void
}

export class CatchUp {
  readonly #parts: CatchUpParts
  #running: Promise<number> | null = null
  /** The document whose content is being indexed at the moment. */
  #busy: string | null = null

  constructor(parts: CatchUpParts) {
    this.#parts = parts
  }

  /** How many documents are still to be indexed. */
  get pending(): number {
    return countDocuments(this.#parts.index)
  }

  /** Takes up what changed, and brings in what is small: names, tags, marks, edits, and what was removed. */
  async now(): Promise<void> {
    const { index, store } = this.#parts
    pullChanges(index, store)
    for (const task of smallTasks(index)) await this.#attempt(task, () => this.#doSmall(task))
  }

  /**
   * Brings in everything. What is called while it runs joins it.
   * @returns how many documents it looked at. @throws StoreError where the index fails
   */
  run(): Promise<number> {
    this.#running ??= this.#runAll().finally(() => {
      this.#running = null
    })
    return this.#running
  }

  /** Looks whether what came with the app is what was indexed. */
  async checkBundled(): Promise<void> {
    const { index, documents } = this.#parts
    for (const row of index.all('SELECT id, stamp FROM documents WHERE stamp IS NOT NULL')) {
      const id = textOf(row, 'id')
      const stamp = await documents.stamp(id)
      if (stamp !== null && stamp !== row.stamp) enqueue(index, 'briefing', id)
    }
  }

  async #runAll(): Promise<number> {
    const { index } = this.#parts
    for (let done = 0; ; done += 1) {
      await this.now()
      const task = nextDocument(index)
      if (task === null) {
        if (this.#commit(() => compareClaims(index))) this.#parts.onConflicts()
        await this.#wipe()
        return done
      }
      if (task.tries >= mostTries) this.#skip(task, 'It ended the process before')
      else {
        noteTry(index, task)
        await this.#attempt(task, () => this.#doDocument(task))
      }
      await setImmediate()
    }
  }

  /** Once all else is done: what was taken out is to leave no words behind. */
  async #wipe(): Promise<void> {
    const { index } = this.#parts
    if (!hasRemains(index)) return
    const steps = wipe(index)
    while (this.#commit(() => steps.next().done) !== true) await setImmediate()
    // What was overwritten stands in the log until that is emptied.
    index.get('PRAGMA wal_checkpoint(TRUNCATE)')
  }

  /** What cannot be read is told and left out, until it changes again. */
  async #attempt(task: Task, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (cause) {
      if (cause instanceof IndexFailure) throw cause.cause
      this.#skip(task, cause)
    }
  }

  #skip(task: Task, cause: unknown): void {
    this.#parts.onSkip(`${task.kind} of document ${task.document}`, cause)
    dequeue(this.#parts.index, task)
  }

  async #doSmall(task: Task): Promise<void> {
    const { index, documents } = this.#parts
    const { kind, document } = task
    const found = documents.present(document)
    if (found === null) return this.#forget(task)
    // It is indexed at this moment, by what was said of it before: its turn comes after that.
    if (this.#busy === document) return
    const num = numOf(index, document)
    if (num === null || kind === 'briefing')
      return this.#commit(() => {
        // All that belongs to it comes with its content.
        enqueue(index, 'briefing', document)
        dequeue(index, task)
      })
    if (kind === 'document') {
      const title = found.name ?? found.title
      const units = [titleUnit(document, { title, tags: found.tags, date: found.date })]
      const [language = unsaid] = languagesOf(index, num)
      return this.#commit(() => {
        renameDocument(index, num, title)
        for (const write of writesFor(index, { num, language }, units, new Set(['document']))) write()
        dequeue(index, task)
      })
    }
    const { briefing } = await documents.read(document)
    if (this.#busy === document || numOf(index, document) !== num) return
    const said = this.#said(document)
    const units = unitsOf({ ...said, briefing }, concerned[kind])
    const language = searchedAs(briefing.source.language)
    this.#commit(() => {
      if (kind === 'edits') putClaims(index, num, briefing, said.edits)
      for (const write of writesFor(index, { num, language }, units, concerned[kind])) write()
      dequeue(index, task)
    })
  }

  async #doDocument(task: Task): Promise<void> {
    const { index, documents } = this.#parts
    const { document } = task
    const found = documents.present(document)
    if (found === null) return this.#forget(task)
    this.#busy = document
    try {
      const { briefing, stamp } = await documents.read(document)
      if (documents.present(document) === null) return
      const said = this.#said(document)
      const units = unitsOf({ ...said, briefing }, all)
      const language = searchedAs(briefing.source.language)
      const entry = { id: document, title: said.title, language, stamp, glossary: briefing.glossary }
      const num = this.#commit(() => {
        const num = putDocument(index, entry)
        putClaims(index, num, briefing, said.edits)
        return num
      })
      await this.#inSlices(writesFor(index, { num, language }, units, all), num, task)
    } finally {
      this.#busy = null
    }
  }

  #forget(task: Task): void {
    const { index } = this.#parts
    this.#commit(() => {
      deleteDocument(index, task.document)
      dequeue(index, task)
    })
  }

  /** What the user says of a document. */
  #said(document: string) {
    const { store, documents } = this.#parts
    const found = documents.present(document)
    return {
      title: found?.name ?? found?.title ?? '',
      tags: found?.tags ?? [],
      edits: listEdits(store, document),
      marks: listMarks(store, document),
    }
  }

  /** Stops where the document was removed meanwhile. The task is done with the last slice. */
  async #inSlices(writes: readonly Write[], num: number, task: Task): Promise<void> {
    const { index } = this.#parts
    let at = 0
    while (isKnown(index, num)) {
      const end = performance.now() + slice
      this.#commit(() => {
        while (at < writes.length && performance.now() < end) {
          writes[at]?.()
          at += 1
        }
        if (at === writes.length) dequeue(index, task)
        else noteProgress(index, task)
      })
      if (at === writes.length) return
      await setImmediate()
    }
  }

  /** An index that cannot be written is no fault of the document. */
  #commit<T>(work: () => T): T {
    try {
      return this.#parts.index.transaction(work)
    } catch (cause) {
      throw new IndexFailure('The index could not be written', { cause })
    }
  }
}

class IndexFailure extends Error {}

const isKnown = (index: Database, num: number): boolean =>
  index.get('SELECT 1 FROM documents WHERE num = $num', { num }) !== null
