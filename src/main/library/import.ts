/** Brings documents in, one after the other: checked by main, read by the engine, stored in one transaction. */

import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, relative } from 'node:path'
import { shownName } from '../../core/text/shown-name.ts'
import type { ImportJob, ImportOutcome } from '../../shared/contract/imports.ts'
import type { Near, NearAnswer, TakenAs } from '../../shared/contract/versions.ts'
import { logError, logFileError } from '../base/log.ts'
import type { Compiled, OnStage, ReadRequest } from '../engine/protocol.ts'
import { largestFile } from '../formats/accepted.ts'
import type { FolderAnswers } from './folder-answers.ts'
import { filesBelow, isFolder } from './folder-files.ts'
import type { Stored } from './save.ts'

/** What reads a document; the engine's host is one. */
export interface ImportReader {
  read(
    request: ReadRequest,
    onStage: OnStage,
  ): Promise<
    | { readonly ok: true; readonly value: Compiled }
    | { readonly ok: false; readonly error: 'cancelled' | { readonly why: string } }
  >
  cancel(): void
}

export interface ImporterParts {
  readonly reader: ImportReader
  /** Stores a document whole or not at all. Rejects with the words for why it could not. */
  readonly save: (document: Compiled) => Promise<Stored>
  /** What a document may be a version of; null where it is one of its own. */
  readonly near: (document: Compiled) => Promise<Near | null>
  /** What such a document is where its user has said it once and for all of the folder that its file lies in. */
  readonly folderAnswers: Pick<FolderAnswers, 'of' | 'keep'>
  /** Stores a document as a version of another. Rejects as `save` does. */
  readonly addVersion: (of: string, document: Compiled, as: Exclude<TakenAs, 'document'>) => Promise<void>
  /** Told of each file that a document came from, where its user brought it in. */
  readonly onBroughtIn?: (path: string, document: string) => void
  /** Told after each change of the list. */
  readonly onChange: (jobs: readonly ImportJob[]) => void
}

type ReadSource = ReadRequest['from']

/** How often the list is told at most while it changes, in ms: one of a thousand files is long, and changes often. */
const pulse = 100

interface Waiting {
  readonly id: string
  readonly name: string
  readonly from: ReadSource
  readonly onEnd?: () => void
}

interface HowToAdd {
  readonly atStart?: boolean
  readonly ofItself?: boolean
  readonly onEnd?: (path: string) => void
}

/** Ended jobs that are kept to be told; older ones are forgotten. */
const mostTold = 200

export class Importer {
  readonly #parts: ImporterParts
  readonly #waiting: Waiting[] = []
  #jobs: readonly ImportJob[] = []
  #current: string | null = null
  /** Whether the one at hand was given up before there was anything to end. */
  #isGivenUp = false
  #untold: NodeJS.Timeout | null = null
  /** Those of which its user is asked what they are, by their jobs. */
  readonly #asked = new Map<
    string,
    { readonly came: Compiled; readonly near: Near; readonly from: ReadSource }
  >()

  constructor(parts: ImporterParts) {
    this.#parts = parts
  }

  get jobs(): readonly ImportJob[] {
    return this.#jobs
  }

  /**
   * Files and folders by their absolute paths, as a dialog or a drop gave them.
   *
   * @param atStart whether the app was started with them
   * @param ofItself whether they come from a watched folder, without an act of the user at this moment
   * @param onEnd called with the path of each when it has ended, however it did
   */
  addFiles(paths: readonly string[], { atStart = false, ofItself = false, onEnd }: HowToAdd = {}): void {
    this.#beginAnew()
    this.#add(
      paths.map((path) => ({
        id: randomUUID(),
        name: shownName(basename(path)),
        from: { path },
        ...(onEnd && { onEnd: () => onEnd(path) }),
      })),
      { atStart, ofItself },
    )
    void this.#work()
  }

  /** A text from the clipboard. */
  addText(name: string, bytes: Uint8Array): void {
    this.#beginAnew()
    this.#add([{ id: randomUUID(), name, from: { bytes } }], { atStart: false, ofItself: false })
    void this.#work()
  }

  /** Gives up one document, whether it waits or is being read. */
  cancel(id: string): void {
    if (this.#current === id) {
      this.#isGivenUp = true
      this.#parts.reader.cancel()
      return
    }
    if (this.#asked.delete(id)) {
      this.#end(id, { kind: 'cancelled' })
      return
    }
    const at = this.#waiting.findIndex((job) => job.id === id)
    if (at < 0) return
    const [given] = this.#waiting.splice(at, 1)
    this.#end(id, { kind: 'cancelled' })
    given?.onEnd?.()
  }

  /** Gives up all that waits for its turn or for an answer, and the one that is being read. */
  cancelAll(): void {
    const waiting = this.#waiting.splice(0)
    const given = new Set(waiting.map(({ id }) => id))
    this.#set(
      this.#jobs.map((job) =>
        given.has(job.id) ? { ...job, stage: 'ended', page: null, outcome: { kind: 'cancelled' } } : job,
      ),
    )
    for (const { onEnd } of waiting) onEnd?.()
    for (const id of [...this.#asked.keys()]) this.cancel(id)
    if (this.#current !== null) this.cancel(this.#current)
  }

  /** Stores those of which its user has said what they are, one after the other. What has no answer waits on. */
  async answer(answers: readonly NearAnswer[]): Promise<void> {
    // All at once, so that they end as one.
    for (const { job } of answers) if (this.#asked.has(job)) this.#stage(job, 'saving')
    for (const { job, as, always } of answers) {
      const asked = this.#asked.get(job)
      if (asked === undefined) continue
      this.#asked.delete(job)
      const { came, near, from } = asked
      // Which of two versions is the older one is told by each for itself.
      if (always && 'path' in from)
        this.#parts.folderAnswers.keep(dirname(from.path), as === 'document' ? as : 'version')
      const outcome = await this.#store(came, as === 'document' ? null : { of: near.document, as })
      this.#tellFile(job, from, outcome)
      this.#end(job, outcome)
    }
  }

  /** The app closes: what waits for an answer is stored as a document of its own. */
  keepAsked(): Promise<void> {
    return this.answer([...this.#asked.keys()].map((job) => ({ job, as: 'document', always: false })))
  }

  /** Forgets what has ended. */
  clear(): void {
    this.#set(this.#jobs.filter(({ outcome }) => outcome === null))
  }

  /** With nothing under way, what was told of earlier imports has been seen: the next summary is about the next. */
  #beginAnew(): void {
    if (this.#current === null && this.#waiting.length === 0) this.clear()
  }

  #add(added: readonly Waiting[], how: Came): void {
    this.#waiting.push(...added)
    const kept = this.#jobs.filter(
      ({ outcome }, at) => outcome === null || at >= this.#jobs.length - mostTold,
    )
    this.#set([...kept, ...added.map((each) => waitingJob(each, how))])
  }

  async #work(): Promise<void> {
    if (this.#current !== null) return
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      this.#current = next.id
      this.#isGivenUp = false
      const outcome = await this.#bringIn(next)
      if (outcome !== null) {
        this.#tellFile(next.id, next.from, outcome)
        this.#end(next.id, outcome)
      }
      this.#current = null
      next.onEnd?.()
    }
  }

  /** @returns null where its user is to be asked what it is */
  async #bringIn({ id, name, from }: Waiting): Promise<ImportOutcome | null> {
    if ('path' in from && (await isFolder(from.path))) return this.#list(id, from.path)
    const unfit = 'path' in from ? await whyUnfit(from.path, largestFile, '64 MB') : null
    if (unfit !== null) return { kind: 'failed', why: unfit }
    if (this.#isGivenUp) return { kind: 'cancelled' }
    // Of a folder's file the way to it is shown; the document is called by its name alone.
    const request = { kind: 'document', job: id, name: basename(name), from } as const
    const read = await this.#parts.reader.read(request, (stage, at) => this.#stage(id, stage, at))
    if (!read.ok)
      return read.error === 'cancelled' ? { kind: 'cancelled' } : { kind: 'failed', why: read.error.why }
    this.#stage(id, 'saving')
    // Where that cannot be told, it is a document of its own: it is there, and nothing is lost.
    const near = await this.#parts.near(read.value).catch(() => null)
    const known = near !== null && 'path' in from ? this.#parts.folderAnswers.of(from.path) : null
    if (near === null || known === 'document') return this.#store(read.value, null)
    if (known === 'version')
      return this.#store(read.value, { of: near.document, as: near.isOlder ? 'older' : 'version' })
    this.#asked.set(id, { came: read.value, near, from })
    this.#set(this.#jobs.map((job) => (job.id === id ? { ...job, stage: 'asking', near } : job)))
    return null
  }

  async #store(
    came: Compiled,
    version: { readonly of: string; readonly as: Exclude<TakenAs, 'document'> } | null,
  ): Promise<ImportOutcome> {
    const { title, notes } = came
    try {
      if (version === null) return { ...(await this.#parts.save(came)), title, notes }
      await this.#parts.addVersion(version.of, came, version.as)
      return { kind: version.as, document: version.of, title, notes }
    } catch (cause) {
      logError('An imported file could not be stored', cause)
      return { kind: 'failed', why: cause instanceof Error ? cause.message : 'could not be stored' }
    }
  }

  /** The files of a folder are read next, each as a job of its own, in the order in which they are listed. */
  async #list(id: string, folder: string): Promise<ImportOutcome> {
    this.#stage(id, 'reading')
    const { files, notes } = await filesBelow(folder, () => this.#isGivenUp)
    if (this.#isGivenUp) return { kind: 'cancelled' }
    const found = files.map((path) => ({
      id: randomUUID(),
      name: shownName(relative(folder, path)),
      from: { path },
    }))
    this.#waiting.unshift(...found)
    const at = this.#jobs.findIndex((job) => job.id === id) + 1
    const { atStart = false, ofItself = false } = this.#jobs[at - 1] ?? {}
    this.#set(this.#jobs.toSpliced(at, 0, ...found.map((each) => waitingJob(each, { atStart, ofItself }))))
    return { kind: 'listed', files: files.length, notes }
  }

  #tellFile(id: string, from: ReadSource, outcome: ImportOutcome): void {
    const cameByItself = this.#jobs.find((job) => job.id === id)?.ofItself === true
    if ('path' in from && 'document' in outcome && !cameByItself)
      this.#parts.onBroughtIn?.(from.path, outcome.document)
  }

  #stage(id: string, stage: ImportJob['stage'], page: ImportJob['page'] = null): void {
    this.#set(this.#jobs.map((job) => (job.id === id ? { ...job, stage, page } : job)))
  }

  #end(id: string, outcome: ImportOutcome): void {
    this.#set(
      this.#jobs.map((job) =>
        job.id === id ? { ...job, stage: 'ended', page: null, near: null, outcome } : job,
      ),
    )
  }

  #set(jobs: readonly ImportJob[]): void {
    this.#jobs = jobs
    // The end is told at once: what is said of it is waited for.
    if (jobs.every(({ outcome }) => outcome !== null) || jobs.length <= fewJobs) this.#tell()
    else this.#untold ??= setTimeout(() => this.#tell(), pulse)
  }

  #tell(): void {
    if (this.#untold !== null) clearTimeout(this.#untold)
    this.#untold = null
    this.#parts.onChange(this.#jobs)
  }
}

/** Lists that are told at each change. */
const fewJobs = 20

type Came = Pick<ImportJob, 'atStart' | 'ofItself'>

const waitingJob = ({ id, name, from }: Waiting, { atStart, ofItself }: Came): ImportJob => ({
  id,
  name,
  folder: 'path' in from ? dirname(from.path) : null,
  atStart,
  ofItself,
  stage: 'waiting',
  page: null,
  near: null,
  outcome: null,
})

/**
 * Why a path cannot be read, before anything opens it; null if nothing speaks against it.
 *
 * @param most the most bytes it may hold; `inWords` is the same for people
 */
export async function whyUnfit(path: string, most: number, inWords: string): Promise<string | null> {
  if (!isAbsolute(path) || path.includes('\0')) return 'is not a file of this computer'
  try {
    // Devices and pipes are never opened: reading one may not end.
    const info = await stat(path)
    if (info.isDirectory()) return 'is a folder; choose the files in it'
    if (!info.isFile()) return 'is not a regular file'
    if (info.size === 0) return 'is empty'
    return info.size > most ? `is larger than ${inWords}` : null
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'is no longer there'
    if (code === 'ELOOP') return 'is a link that leads back to itself'
    if (code === 'EACCES' || code === 'EPERM') return 'may not be read'
    logFileError('Could not look at a file', cause)
    return 'could not be read'
  }
}
