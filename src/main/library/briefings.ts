/** Every document that can be opened: what came with the app, and what was imported. */
import type { Card } from '../../core/model/card.ts'
import type { Briefing, SerializedLunrIndex } from '../../core/model/document.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import type { AppError } from '../../shared/errors.ts'
import type { Data } from '../data.ts'
import { logError } from '../log.ts'
import { readBriefing, readSearchIndex } from '../store/briefings.ts'
import { type BundledBriefings, isBriefing } from './bundled.ts'

/** Documents kept in memory besides the bundled one: the open one, and the one before it. */
const mostKept = 2

export class Briefings {
  readonly #bundled: BundledBriefings
  readonly #data: Data
  readonly #kept = new Map<string, Briefing>()
  readonly #cards = new Map<string, readonly Card[]>()

  constructor(bundled: BundledBriefings, data: Data) {
    this.#bundled = bundled
    this.#data = data
  }

  /** A document by its id; null is the bundled one. */
  async get(id: string | null): Promise<Result<Briefing, AppError>> {
    if (id === null) return this.#bundled.first()
    const kept = this.#kept.get(id)
    if (kept !== undefined) return ok(kept)
    const bundled = await this.#bundled.first()
    if (bundled.ok && bundled.value.id === id) return bundled
    const stored = await this.#stored(id, readBriefing)
    if (!stored.ok) return stored
    if (!isBriefing(stored.value, id)) {
      logError(`Unexpected contents of document ${id}`, null)
      return err({ code: 'document-damaged', subject: id })
    }
    this.#keep(id, stored.value as Briefing)
    return ok(stored.value as Briefing)
  }

  /** Only the cards of a document; null if it cannot be read. It does not push out what is being read. */
  async cards(id: string): Promise<readonly Card[] | null> {
    const cards = this.#cards.get(id) ?? (await this.peek(id))?.cards ?? null
    if (cards !== null) this.#cards.set(id, cards)
    return cards
  }

  /** A document that is only looked into; null if it cannot be read. */
  async peek(id: string): Promise<Briefing | null> {
    const kept = this.#kept.get(id)
    if (kept !== undefined) return kept
    const bundled = await this.#bundled.first()
    if (bundled.ok && bundled.value.id === id) return bundled.value
    const stored = await this.#stored(id, readBriefing)
    return stored.ok && isBriefing(stored.value, id) ? (stored.value as Briefing) : null
  }

  /** Its search index. */
  async index(id: string): Promise<Result<SerializedLunrIndex, AppError>> {
    const bundled = await this.#bundled.first()
    if (bundled.ok && bundled.value.id === id) return this.#bundled.index(id)
    const stored = await this.#stored(id, readSearchIndex)
    return stored.ok ? ok(stored.value as SerializedLunrIndex) : stored
  }

  /** Forgets a document, since a new version of it was stored. */
  forget(id: string): void {
    this.#kept.delete(id)
    this.#cards.delete(id)
  }

  #keep(id: string, briefing: Briefing): void {
    this.#kept.set(id, briefing)
    for (const [old] of this.#kept) {
      if (this.#kept.size <= mostKept) return
      this.#kept.delete(old)
    }
  }

  async #stored(id: string, read: typeof readBriefing): Promise<Result<object, AppError>> {
    const opened = await this.#data.open()
    if (!opened.ok) return opened
    const json = await read(opened.value, id)
    if (json === null) return err({ code: 'not-found', subject: 'This document' })
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null
      ? ok(value)
      : err({ code: 'document-damaged', subject: id })
  }
}
