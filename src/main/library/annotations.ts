/** A file of annotations on its way in: chosen by the user, read by the engine, kept until it is stored or let go. */
import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { err, ok, type Result } from '../../core/model/result.ts'
import type { AppError } from '../../shared/errors.ts'
import type { Annotations, AnnotationsRequest } from '../engine/protocol.ts'
import { limits } from '../exchange/read-annotations.ts'
import { whyUnfit } from './import.ts'

/** What reads a file of annotations; the engine's host is one. */
export interface AnnotationReader {
  readAnnotations(
    request: AnnotationsRequest,
  ): Promise<
    | { readonly ok: true; readonly value: Annotations }
    | { readonly ok: false; readonly error: 'cancelled' | { readonly why: string } }
  >
  cancel(): void
}

/** What was read, and for which document. */
export interface ReadFile extends Annotations {
  readonly document: string
}

interface Chosen {
  readonly job: string
  readonly path: string
  readonly name: string
  stage: 'chosen' | 'reading' | ReadFile
}

/** One file at a time: another one takes its place. */
export class AnnotationFiles {
  readonly #reader: AnnotationReader
  #chosen: Chosen | null = null

  constructor(reader: AnnotationReader) {
    this.#reader = reader
  }

  choose(path: string): { readonly job: string; readonly name: string } {
    this.#letGo()
    const chosen = { job: randomUUID(), path, name: basename(path) }
    this.#chosen = { ...chosen, stage: 'chosen' }
    return { job: chosen.job, name: chosen.name }
  }

  /** Reads the chosen file for a document. Null if it was cancelled. */
  async read(
    job: string,
    document: string,
    blocks: AnnotationsRequest['blocks'],
  ): Promise<Result<ReadFile | null, AppError>> {
    const chosen = this.#chosen
    if (chosen?.job !== job || chosen.stage !== 'chosen') return err(missing)
    chosen.stage = 'reading'
    const unfit = await whyUnfit(chosen.path, limits.bytes, '20 MB')
    if (this.#chosen !== chosen) return ok(null)
    if (unfit !== null) return this.#refuse(chosen, unfit)
    const read = await this.#reader.readAnnotations({ kind: 'annotations', job, path: chosen.path, blocks })
    if (this.#chosen !== chosen) return ok(null)
    if (!read.ok) return read.error === 'cancelled' ? ok(null) : this.#refuse(chosen, read.error.why)
    chosen.stage = { ...read.value, document }
    return ok(chosen.stage)
  }

  /** What was read, which is let go: it is stored once. */
  take(job: string): Result<ReadFile, AppError> {
    const chosen = this.#chosen
    if (chosen?.job !== job || typeof chosen.stage === 'string') return err(missing)
    this.#chosen = null
    return ok(chosen.stage)
  }

  /** Gives up a file, whether it is being read or waits to be stored. */
  cancel(job: string): void {
    if (this.#chosen?.job === job) this.#letGo()
  }

  #letGo(): void {
    const isReading = this.#chosen?.stage === 'reading'
    this.#chosen = null
    if (isReading) this.#reader.cancel()
  }

  #refuse({ name }: Chosen, why: string): Result<null, AppError> {
    this.#chosen = null
    return err({ code: 'passages-unreadable', subject: `${name} ${why}` })
  }
}

const missing: AppError = { code: 'not-found', subject: 'This file' }
