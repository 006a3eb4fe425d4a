/** The cards of every document, as they are asked: made once, and again where the user's edits have changed. */
import { applyEdits } from '../../core/edits/apply-edits.ts'
import { type Deck, type DeckCard, deckOf, mixDecks } from '../../core/study/deck.ts'
import type { Database } from '../store/database.ts'
import { listIds } from '../store/documents.ts'
import { listEdited, listEdits } from '../store/edits.ts'
import type { Briefings } from './briefings.ts'

interface Kept {
  /** Changes are numbered by the data that they are in: what is opened in its place may have others of the same numbers. */
  readonly db: Database
  /** The last change of the edits that it was made with; null where nothing was said. */
  readonly said: number | null
  readonly deck: Deck
}

export class Decks {
  readonly #briefings: Pick<Briefings, 'peek'>
  readonly #kept = new Map<string, Kept>()
  #mixed: { readonly decks: readonly Deck[]; readonly cards: readonly DeckCard[] } = { decks: [], cards: [] }

  constructor(briefings: Pick<Briefings, 'peek'>) {
    this.#briefings = briefings
  }

  /** The deck of a document; null if it cannot be read. */
  async get(db: Database, id: string): Promise<Deck | null> {
    return this.#deck(db, id, listEdited(db, id).get(id) ?? null)
  }

  /** Those of some documents, in their order; one that cannot be read is left out. */
  async of(db: Database, documents: readonly string[]): Promise<readonly Deck[]> {
    const decks: Deck[] = []
    for (const id of documents) {
      const deck = await this.get(db, id)
      if (deck !== null) decks.push(deck)
    }
    return decks
  }

  /** The decks of all documents in the library, those that came first before the others; or only of some of them. */
  async all(db: Database, some: readonly string[] | null = null): Promise<readonly Deck[]> {
    const edited = listEdited(db)
    const wanted = some && new Set(some)
    const decks: Deck[] = []
    for (const id of listIds(db)) {
      if (wanted?.has(id) === false) continue
      const said = edited.get(id) ?? null
      const deck = this.#known(db, id, said) ?? (await this.#deck(db, id, said))
      if (deck !== null) decks.push(deck)
    }
    return decks
  }

  /** The cards of several decks in the order in which new ones are learned. */
  mix(decks: readonly Deck[]): readonly DeckCard[] {
    const last = this.#mixed.decks
    const same = last.length === decks.length && decks.every((deck, at) => deck === last[at])
    if (!same) this.#mixed = { decks, cards: mixDecks(decks) }
    return this.#mixed.cards
  }

  /** Forgets a document, since a new version of it was stored. */
  forget(id: string): void {
    this.#kept.delete(id)
  }

  /** Forgets all, since other data has taken the place of ours. */
  forgetAll(): void {
    this.#kept.clear()
  }

  #known(db: Database, id: string, said: number | null): Deck | null {
    const kept = this.#kept.get(id)
    return kept?.db === db && kept.said === said ? kept.deck : null
  }

  async #deck(db: Database, id: string, said: number | null): Promise<Deck | null> {
    const known = this.#known(db, id, said)
    if (known !== null) return known
    const edits = said === null ? { facts: [], cards: [] } : listEdits(db, id)
    const briefing = await this.#briefings.peek(id)
    if (briefing === null) return null
    const deck = deckOf(applyEdits(briefing, edits))
    this.#kept.set(id, { db, said, deck })
    return deck
  }
}
