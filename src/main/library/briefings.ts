/** Every document that can be opened: what came with the app, and what was imported. */
import type { Briefing, SerializedLunrIndex } from '../../core/model/document.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import { type AppError, notFound } from '../../shared/errors.ts'
import { logError } from '../base/log.ts'
import type { Data } from '../data/data.ts'
import { readBriefing, readSearchIndex } from '../store/content.ts'
import { hasEdits, isOwn } from '../store/opened.ts'
import type { BundledBriefings } from './bundled.ts'
import { isBriefing } from './is-briefing.ts'

/** Documents kept in memory besides the bundled one: the open one, and the one before it. */
const mostKept = 2

export class Briefings {
  readonly #bundled: BundledBriefings
  readonly #data: Data
  readonly #kept = new Map<string, Briefing>()

  constructor(bundled: BundledBriefings, data: Data) {
    this.#bundled = bundled
    this.#data = data
  }

  /** A document as its user has it, by its id; null is the bundled one. */
  async get(id: string | null): Promise<Result<Briefing, AppError>> {
    const compiled = await this.compiled(id)
    return compiled.ok ? ok(await this.#edited(compiled.value)) : compiled
  }

  /** A document as it was compiled, whatever the user said of it. */
  async compiled(id: string | null): Promise<Result<Briefing, AppError>> {
    if (id === null) {
      const first = await this.#bundled.first()
      return first.ok ? this.compiled(first.value.id) : first
    }
    const kept = this.#kept.get(id)
    if (kept !== undefined) return ok(kept)
    const bundled = await this.#asItCame(id)
    if (bundled !== null) return ok(bundled)
    const stored = await this.#stored(id, readBriefing)
    if (!stored.ok) return stored
    if (!isBriefing(stored.value, id)) {
      logError(`Unexpected contents of document ${id}`, null)
      return err({ code: 'document-damaged', subject: id })
    }
    this.#keep(id, stored.value)
    return ok(stored.value)
  }

  /** A document as it was compiled, only looked into; null if it cannot be read. */
  async peek(id: string): Promise<Briefing | null> {
    const kept = this.#kept.get(id)
    if (kept !== undefined) return kept
    const bundled = await this.#asItCame(id)
    if (bundled !== null) return bundled
    const stored = await this.#stored(id, readBriefing)
    return stored.ok && isBriefing(stored.value, id) ? stored.value : null
  }

  /** Its search index. */
  async index(id: string): Promise<Result<SerializedLunrIndex, AppError>> {
    if ((await this.#asItCame(id)) !== null) return this.#bundled.index(id)
    const briefing = await this.compiled(id)
    if (!briefing.ok) return briefing
    const stored = await this.#stored(id, readSearchIndex)
    if (!stored.ok) return stored
    const { currentIndex } = await import('../../core/search/lunr-index.ts')
    return ok(currentIndex(stored.value as SerializedLunrIndex, briefing.value))
  }

  /** Forgets a document, since a new version of it was stored. */
  forget(id: string): void {
    this.#kept.delete(id)
  }

  /** Forgets all, since other data has taken the place of ours. */
  forgetAll(): void {
    this.#kept.clear()
  }

  /** The document that came with the app, where its user has brought in no other version of it; null for others. */
  async #asItCame(id: string): Promise<Briefing | null> {
    const first = await this.#bundled.first()
    if (!first.ok || first.value.id !== id) return null
    const opened = await this.#data.open()
    return opened.ok && isOwn(opened.value, id) ? null : first.value
  }

  /** Read anew each time: a change, its undoing and a restored backup all show at once. */
  async #edited(briefing: Briefing): Promise<Briefing> {
    const opened = await this.#data.open()
    // Where the data cannot be opened, the text can still be read.
    if (!opened.ok || !hasEdits(opened.value, briefing.id)) return briefing
    const [{ applyEdits }, { listEdits }] = await Promise.all([
      import('../../core/edits/apply-edits.ts'),
      import('../store/edits.ts'),
    ])
    return applyEdits(briefing, listEdits(opened.value, briefing.id))
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
    if (json === null) return err(notFound('document'))
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null
      ? ok(value)
      : err({ code: 'document-damaged', subject: id })
  }
}
