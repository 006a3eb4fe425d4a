/** A file on its way into a document: chosen by the user, read by the engine, kept until it is stored or let go. */
import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { err, ok, type Result } from '../../core/model/result.ts'
import { shownName } from '../../core/text/shown-name.ts'
import type { AppError } from '../../shared/errors.ts'
import { whyUnfit } from './import.ts'

/** What the engine is asked for each kind of such file. */
export interface FileRequest {
  readonly job: string
  readonly path: string
  /** The text of the document that it is for. */
  readonly blocks: readonly { readonly id: string; readonly text: string }[]
}

/** How files of one kind are read, and what is said of one that cannot be. */
export interface FileKind<T> {
  readonly read: (
    request: FileRequest,
  ) => Promise<
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly error: 'cancelled' | { readonly why: string } }
  >
  /** Ends the reading that goes on. */
  readonly cancel: () => void
  readonly unreadable: AppError['code']
  /** The most bytes of a file, and how that is said. */
  readonly most: number
  readonly mostSaid: string
}

interface Chosen<T> {
  readonly job: string
  readonly path: string
  readonly name: string
  stage: 'chosen' | 'reading' | { readonly read: T & { readonly document: string } }
}

/** One file at a time: another one takes its place. */
export class ChosenFile<T extends object> {
  readonly #kind: FileKind<T>
  #chosen: Chosen<T> | null = null

  constructor(kind: FileKind<T>) {
    this.#kind = kind
  }

  choose(path: string): { readonly job: string; readonly name: string } {
    this.#letGo()
    const chosen = { job: randomUUID(), path, name: shownName(basename(path)) }
    this.#chosen = { ...chosen, stage: 'chosen' }
    return { job: chosen.job, name: chosen.name }
  }

  /** Reads the chosen file for a document. Null if it was cancelled. */
  async read(
    job: string,
    document: string,
    blocks: FileRequest['blocks'],
  ): Promise<Result<(T & { readonly document: string }) | null, AppError>> {
    const chosen = this.#chosen
    if (chosen?.job !== job || chosen.stage !== 'chosen') return err(missing)
    chosen.stage = 'reading'
    const unfit = await whyUnfit(chosen.path, this.#kind.most, this.#kind.mostSaid)
    if (this.#chosen !== chosen) return ok(null)
    if (unfit !== null) return this.#refuse(chosen, unfit)
    const read = await this.#kind.read({ job, path: chosen.path, blocks })
    if (this.#chosen !== chosen) return ok(null)
    if (!read.ok) return read.error === 'cancelled' ? ok(null) : this.#refuse(chosen, read.error.why)
    const value = { ...read.value, document }
    chosen.stage = { read: value }
    return ok(value)
  }

  /** What was read, which is let go: it is stored once. */
  take(job: string): Result<T & { readonly document: string }, AppError> {
    const chosen = this.#chosen
    if (chosen?.job !== job || typeof chosen.stage === 'string') return err(missing)
    this.#chosen = null
    return ok(chosen.stage.read)
  }

  /** Gives up a file, whether it is being read or waits to be stored. */
  cancel(job: string): void {
    if (this.#chosen?.job === job) this.#letGo()
  }

  #letGo(): void {
    const isReading = this.#chosen?.stage === 'reading'
    this.#chosen = null
    if (isReading) this.#kind.cancel()
  }

  #refuse({ name }: Chosen<T>, why: string): Result<null, AppError> {
    this.#chosen = null
    return err({ code: this.#kind.unreadable, subject: `${name} ${why}` })
  }
}

const missing: AppError = { code: 'not-found', subject: 'This file' }
