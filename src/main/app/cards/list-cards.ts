/** All cards of the library as a list: a stretch of it, the names of all that are found, and what it can be narrowed to. */
import type { BrowsedCard, CardFilter, CardSort } from '../../../core/model/browse.ts'
import { factTypes } from '../../../core/model/fact.ts'
import { type Browsable, daysUntil, filterCards, sortCards, standingOf } from '../../../core/study/browse.ts'
import type { Deck, DeckCard } from '../../../core/study/deck.ts'
import { recallAt } from '../../../core/study/schedule.ts'
import type { CardFacets, CardsPage, ChosenCard } from '../../../shared/contract/cards.ts'
import { listCardTags } from '../../store/card-details.ts'
import type { Database } from '../../store/database.ts'
import { listDocuments } from '../../store/documents.ts'
import { listOwnCards } from '../../store/edits.ts'
import { momentOf, studyDayOf } from '../../store/moment.ts'
import { numberOf } from '../../store/rows.ts'
import { knownOn } from '../study/desk.ts'
import { isLeech } from '../study/leech.ts'

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
  return { found: found.length, all: all.length, cards: found.slice(from, from + length).map(shown) }
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
  /** How many rows this connection had changed: no other writes. */
  readonly changes: number
  /** Recall fades by so little within one. */
  readonly minute: number
  readonly all: readonly Browsable[]
  /** What was asked for last, as a key, and what was found. */
  asked: string | null
  found: readonly Browsable[]
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
  const changes = numberOf(db.get('SELECT total_changes() AS changes') ?? {}, 'changes')
  const minute = Math.floor(at / 60_000)
  const isSame =
    known?.changes === changes &&
    known.minute === minute &&
    known.decks.length === decks.length &&
    known.decks.every((deck, place) => deck === decks[place])
  if (isSame) return known
  const fresh = { decks, changes, minute, all: cardsOf(db, decks, at), asked: null, found: [] }
  kept.set(db, fresh)
  return fresh
}

/** Every card, document by document in reading order. */
function cardsOf(db: Database, decks: readonly Deck[], at: number): readonly Browsable[] {
  const today = studyDayOf(db, at)
  const { memories, suspended, buried, marked } = knownOn(db, momentOf(db, at))
  const [tags, own, entries] = [listCardTags(db), listOwnCards(db), entriesOf(db)]
  return decks.flatMap((deck) => {
    const entry = entries.get(deck.document)
    const documentTitle = entry?.name ?? deck.title
    const documentTags = entry?.tags ?? none
    return inReadingOrder(deck.cards).map(({ key, document, card, type }): Browsable => {
      const memory = memories.get(key)
      const lapses = memory?.lapses ?? 0
      return {
        document,
        documentTitle,
        card,
        type,
        tags: tags.get(key) ?? none,
        standing: standingOf(memory),
        dueIn: daysUntil(memory, today),
        recall: memory === undefined ? null : recallAt(memory, at),
        lapses,
        suspended: suspended.has(key),
        buried: buried.has(key),
        marked: marked.has(key),
        leech: isLeech(lapses),
        own: own.has(key),
        documentTags,
      }
    })
  })
}

const none: readonly string[] = []

const orders = new WeakMap<readonly DeckCard[], readonly DeckCard[]>()

/** A deck comes in the order in which its cards are learned; each is put in the text's order once. */
function inReadingOrder(cards: readonly DeckCard[]): readonly DeckCard[] {
  const known = orders.get(cards)
  if (known !== undefined) return known
  const order = cards.toSorted((a, b) => a.place - b.place)
  orders.set(cards, order)
  return order
}

const shown = ({ documentTags: _, ...card }: Browsable): BrowsedCard => card

type Entries = ReadonlyMap<string, ReturnType<typeof listDocuments>[number]>
const entriesOf = (db: Database): Entries => new Map(listDocuments(db).map((entry) => [entry.id, entry]))

const tagsIn =
  (entries: Entries) =>
  ({ document }: Deck): readonly string[] =>
    entries.get(document)?.tags ?? none

/** Tags that differ in case only are one: as it was written first. In the order of the alphabet. */
const distinct = (tags: readonly string[]): readonly string[] =>
  [...new Map(tags.toReversed().map((tag) => [tag.toLowerCase(), tag])).values()].toSorted((a, b) =>
    a.localeCompare(b),
  )
