/** All cards of the library as a list: a stretch of it, the names of all that are found, and what it can be narrowed to. */
import type { CardFilter, CardSort } from '../../../core/model/browse.ts'
import { factTypes } from '../../../core/model/fact.ts'
import { filterCards, sortCards } from '../../../core/study/browse.ts'
import type { Deck, DeckCard } from '../../../core/study/deck.ts'
import type { CardFacets, CardsPage, ChosenCard } from '../../../shared/contract/cards.ts'
import { listCardTags } from '../../store/card-details.ts'
import type { Database } from '../../store/database.ts'
import { listDocuments } from '../../store/documents.ts'
import { listOwnCards } from '../../store/edits.ts'
import { momentOf, studyDayOf } from '../../store/moment.ts'
import { countWrites } from '../../store/writes.ts'
import { knownOn } from '../study/desk.ts'
import { type KnownNow, ListedCard, type Look } from './listed-card.ts'

export interface Wanted {
  readonly filter: CardFilter
  readonly sort: CardSort
}

export function listCards(
  db: Database,
  decks: readonly Deck[],
  { from, length, ...wanted }: Wanted & { readonly from: number; readonly length: number },
  at: number,
): CardsPage {
  const { all, found } = foundIn(db, decks, wanted, at)
  return {
    found: found.length,
    all: all.length,
    cards: found.slice(from, from + length).map((card) => card.shown()),
  }
}

export function cardNames(
  db: Database,
  decks: readonly Deck[],
  wanted: Wanted,
  at: number,
): readonly ChosenCard[] {
  return foundIn(db, decks, wanted, at).found.map(({ document, card }) => ({ document, card: card.id }))
}

/** @param document the one whose sections are wanted; null for none */
export function cardFacets(db: Database, decks: readonly Deck[], document: string | null): CardFacets {
  const entries = entriesOf(db)
  const cards = decks.flatMap((deck) => deck.cards)
  const types = new Set(cards.map(({ type }) => type))
  const [chosen] = decks.filter((deck) => deck.document === document)
  const sections = inReadingOrder(chosen?.cards ?? []).flatMap(({ card }) => card.context.section ?? [])
  return {
    documents: decks
      .filter((deck) => deck.cards.length > 0)
      .map((deck) => ({
        id: deck.document,
        title: entries.get(deck.document)?.name ?? deck.title,
        cards: deck.cards.length,
      })),
    types: factTypes.filter((type) => types.has(type)),
    untyped: types.has(null),
    tags: distinct([...[...listCardTags(db).values()].flat(), ...decks.flatMap(tagsIn(entries))]),
    sections: [...new Set(sections)],
  }
}

interface Kept {
  readonly decks: readonly Deck[]
  readonly all: readonly ListedCard[]
  readonly look: Look
  /** How many rows this connection had written at the last look. */
  writes: number
  /** Recall fades by so little within one. */
  minute: number
  /** What was asked for last, as a key, and what was found. */
  asked: string | null
  found: readonly ListedCard[]
}

const kept = new WeakMap<Database, Kept>()

/** What is wanted of all cards. Whoever scrolls asks the same many times: that is worked out once while nothing changes. */
function foundIn(
  db: Database,
  decks: readonly Deck[],
  wanted: Wanted,
  at: number,
): Pick<Kept, 'all' | 'found'> {
  const list = keptOf(db, decks, at)
  const asked = JSON.stringify(wanted)
  if (list.asked !== asked) {
    list.found = sortCards(filterCards(list.all, wanted.filter), wanted.sort)
    list.asked = asked
  }
  return list
}

function keptOf(db: Database, decks: readonly Deck[], at: number): Kept {
  const known = kept.get(db)
  const state = { writes: countWrites(db), minute: Math.floor(at / 60_000), asked: null }
  const isSame = known?.decks.length === decks.length && known.decks.every((deck, n) => deck === decks[n])
  if (known === undefined || !isSame) {
    const look = { now: lookAt(db, at) }
    const fresh = { ...state, decks, look, all: everyCard(decks, look), found: [] }
    kept.set(db, fresh)
    return fresh
  }
  if (known.writes === state.writes && known.minute === state.minute) return known
  known.look.now = lookAt(db, at)
  return Object.assign(known, state)
}

const lookAt = (db: Database, at: number): KnownNow => ({
  ...knownOn(db, momentOf(db, at)),
  at,
  today: studyDayOf(db, at),
  tags: listCardTags(db),
  own: listOwnCards(db),
  entries: entriesOf(db),
})

/** Every card, document by document in reading order. */
const everyCard = (decks: readonly Deck[], look: Look): readonly ListedCard[] =>
  decks.flatMap((deck) => inReadingOrder(deck.cards).map((card) => new ListedCard(look, deck, card)))

const orders = new WeakMap<readonly DeckCard[], readonly DeckCard[]>()

/** A deck comes in the order in which its cards are learned; each is put in the text's order once. */
function inReadingOrder(cards: readonly DeckCard[]): readonly DeckCard[] {
  const known = orders.get(cards)
  if (known !== undefined) return known
  const order = cards.toSorted((a, b) => a.place - b.place)
  orders.set(cards, order)
  return order
}

type Entries = KnownNow['entries']
const entriesOf = (db: Database): Entries => new Map(listDocuments(db).map((entry) => [entry.id, entry]))

const tagsIn =
  (entries: Entries) =>
  ({ document }: Deck): readonly string[] =>
    entries.get(document)?.tags ?? []

/** Tags that differ in case only are one: as it was written first. In the order of the alphabet. */
const distinct = (tags: readonly string[]): readonly string[] =>
  [...new Map(tags.toReversed().map((tag) => [tag.toLowerCase(), tag])).values()].toSorted((a, b) =>
    a.localeCompare(b),
  )
