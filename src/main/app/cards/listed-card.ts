import type { BrowsedCard, Standing } from '../../../core/model/browse.ts'
import type { Card } from '../../../core/model/card.ts'
import type { FactType } from '../../../core/model/fact.ts'
import { type Browsable, daysUntil, standingOf } from '../../../core/study/browse.ts'
import type { Deck, DeckCard } from '../../../core/study/deck.ts'
import { type Memory, recallAt } from '../../../core/study/schedule.ts'
import type { LibraryEntry } from '../../../shared/contract/library.ts'
import type { StudyKnown } from '../study/desk.ts'
import { isLeech } from '../study/leech.ts'

/** What is known of all cards at a moment; by key, and by document. */
export interface KnownNow extends StudyKnown {
  /** Milliseconds since 1970-01-01 UTC, and the number of its study day. */
  readonly at: number
  readonly today: number
  readonly tags: ReadonlyMap<string, readonly string[]>
  readonly own: ReadonlySet<string>
  readonly entries: ReadonlyMap<string, LibraryEntry>
}

/** Where a list of cards looks what is known of them: another look, and the cards are as they are by then. */
export interface Look {
  now: KnownNow
}

const none: readonly string[] = []

/** A card of the list. What is known of it is looked up when it is asked for: of most cards little is. */
export class ListedCard implements Browsable {
  readonly #look: Look
  readonly #deck: Pick<Deck, 'title'>
  readonly #key: string
  readonly document: string
  readonly card: Card
  readonly type: FactType | null

  constructor(look: Look, deck: Pick<Deck, 'title'>, { key, document, card, type }: DeckCard) {
    this.#look = look
    this.#deck = deck
    this.#key = key
    this.document = document
    this.card = card
    this.type = type
  }

  get #memory(): Memory | undefined {
    return this.#look.now.memories.get(this.#key)
  }

  get #entry(): LibraryEntry | undefined {
    return this.#look.now.entries.get(this.document)
  }

  get documentTitle(): string {
    return this.#entry?.name ?? this.#deck.title
  }

  get documentTags(): readonly string[] {
    return this.#entry?.tags ?? none
  }

  get tags(): readonly string[] {
    return this.#look.now.tags.get(this.#key) ?? none
  }

  get standing(): Standing {
    return standingOf(this.#memory)
  }

  get dueIn(): number | null {
    return daysUntil(this.#memory, this.#look.now.today)
  }

  get recall(): number | null {
    const memory = this.#memory
    return memory === undefined ? null : recallAt(memory, this.#look.now.at)
  }

  get lapses(): number {
    return this.#memory?.lapses ?? 0
  }

  get leech(): boolean {
    return isLeech(this.lapses)
  }

  get suspended(): boolean {
    return this.#look.now.suspended.has(this.#key)
  }

  get buried(): boolean {
    return this.#look.now.buried.has(this.#key)
  }

  get marked(): boolean {
    return this.#look.now.marked.has(this.#key)
  }

  get own(): boolean {
    return this.#look.now.own.has(this.#key)
  }

  /** As it is shown: inert, and as of now. */
  shown(): BrowsedCard {
    const { document, documentTitle, card, type, tags, standing, dueIn, recall } = this
    const { lapses, suspended, buried, marked, leech, own } = this
    return {
      ...{ document, documentTitle, card, type, tags, standing, dueIn, recall },
      ...{ lapses, suspended, buried, marked, leech, own },
    }
  }
}
