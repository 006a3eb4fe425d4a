import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Briefing, SerializedLunrIndex } from '../../core/model/document.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import type { AppError } from '../../shared/errors.ts'
import { logError } from '../base/log.ts'
import { isBriefing } from './is-briefing.ts'

/** One line of `briefings/list.json`, which the build writes. */
interface Listed {
  readonly id: string
}

/** The documents that come with the app, compiled by the build. */
export class BundledBriefings {
  readonly #folder: string
  #first: Promise<Result<Briefing, AppError>> | null = null

  constructor(folder: string) {
    this.#folder = folder
  }

  /** The document shown on the first start. A failure is not kept: the next call reads again. */
  async first(): Promise<Result<Briefing, AppError>> {
    this.#first ??= this.#readFirst()
    const result = await this.#first
    if (!result.ok) this.#first = null
    return result
  }

  /** A document as JSON, for who keeps it as a text; null if it did not come with the app. */
  async briefing(id: string): Promise<string | null> {
    const first = await this.first()
    return first.ok && first.value.id === id ? JSON.stringify(first.value) : null
  }

  /** The index of a document: it is read when it is first searched, or when the app is idle. */
  async index(id: string): Promise<Result<SerializedLunrIndex, AppError>> {
    return this.#read<SerializedLunrIndex>(`${id}.index.json`, (value) => 'invertedIndex' in value)
  }

  async #readFirst(): Promise<Result<Briefing, AppError>> {
    const list = await this.#read<readonly Listed[]>('list.json', Array.isArray)
    if (!list.ok) return list
    const id = list.value[0]?.id
    if (id === undefined) return err({ code: 'document-missing', subject: 'list.json' })
    return this.#read<Briefing>(`${id}.json`, (value) => isBriefing(value, id))
  }

  async #read<T>(name: string, isRight: (value: object) => boolean): Promise<Result<T, AppError>> {
    let text: string
    try {
      text = await readFile(join(this.#folder, name), 'utf8')
    } catch (cause) {
      logError(`Could not read ${name}`, cause)
      return err({ code: 'document-missing', subject: name })
    }
    try {
      const value: unknown = JSON.parse(text)
      if (typeof value === 'object' && value !== null && isRight(value)) return ok(value as T)
      logError(`Unexpected contents of ${name}`, null)
    } catch (cause) {
      logError(`Could not understand ${name}`, cause)
    }
    return err({ code: 'document-damaged', subject: name })
  }
}
