/** A file on its way in: chosen by the user, read by the engine, kept until it is stored or let go. */
import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { TextBlock } from '../../core/anchor/describe.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import { shownName } from '../../core/text/shown-name.ts'
import { type AppError, notFound } from '../../shared/errors.ts'
import { messages } from '../../shared/messages/messages.ts'
import { whyUnfit } from './import.ts'

/** The document that a file is for, with its text. */
export interface ForDocument {
  readonly document: string
  readonly blocks: readonly TextBlock[]
}

/** What a reader gives back. */
export type FileAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: 'cancelled' | { readonly why: string } }

/** How files of one kind are read, and what is said of one that cannot be. */
export interface FileKind<T, Wish> {
  /** @param wish what is asked for beside the file */
  readonly read: (file: { readonly job: string; readonly path: string }, wish: Wish) => Promise<FileAnswer<T>>
  /** Ends the reading that goes on. */
  readonly cancel: () => void
  /** Throws away what was read and is not wanted. */
  readonly discard?: (value: T) => void
  readonly unreadable: AppError['code']
  /** The most bytes of a file, and how that is said. */
  readonly most: number
  readonly mostSaid: string
}

interface Chosen<T> {
  readonly job: string
  readonly path: string
  readonly name: string
  stage: 'chosen' | 'reading' | { readonly read: T }
}

/** One file at a time: another one takes its place. */
export class ChosenFile<T extends object, Wish> {
  readonly #kind: FileKind<T, Wish>
  #chosen: Chosen<T> | null = null

  constructor(kind: FileKind<T, Wish>) {
    this.#kind = kind
  }

  choose(path: string): { readonly job: string; readonly name: string } {
    this.#letGo()
    const chosen = { job: randomUUID(), path, name: shownName(basename(path)) }
    this.#chosen = { ...chosen, stage: 'chosen' }
    return { job: chosen.job, name: chosen.name }
  }

  /** Reads the chosen file. Null if it was cancelled. */
  async read(job: string, wish: Wish): Promise<Result<T | null, AppError>> {
    const chosen = this.#chosen
    if (chosen?.job !== job || chosen.stage !== 'chosen') return err(missing)
    chosen.stage = 'reading'
    const unfit = await whyUnfit(chosen.path, this.#kind.most, this.#kind.mostSaid)
    if (this.#chosen !== chosen) return ok(null)
    if (unfit !== null) return this.#refuse(chosen, unfit)
    const read = await this.#kind.read({ job, path: chosen.path }, wish)
    if (this.#chosen !== chosen) {
      if (read.ok) this.#kind.discard?.(read.value)
      return ok(null)
    }
    if (!read.ok) return read.error === 'cancelled' ? ok(null) : this.#refuse(chosen, read.error.why)
    chosen.stage = { read: read.value }
    return ok(read.value)
  }

  /** What was read, which is still held. */
  peek(job: string): Result<T, AppError> {
    const chosen = this.#chosen
    return chosen?.job !== job || typeof chosen.stage === 'string' ? err(missing) : ok(chosen.stage.read)
  }

  /** What was read, which is let go: it is stored once. */
  take(job: string): Result<T, AppError> {
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
    const stage = this.#chosen?.stage ?? 'chosen'
    this.#chosen = null
    if (stage === 'reading') this.#kind.cancel()
    else if (stage !== 'chosen') this.#kind.discard?.(stage.read)
  }

  #refuse({ name }: Chosen<T>, why: string): Result<null, AppError> {
    this.#chosen = null
    return err({ code: this.#kind.unreadable, subject: messages.reader.of(name, why) })
  }
}

const missing = notFound('file')
