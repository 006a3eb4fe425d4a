/** Which facts and cards of two readings of one text are the same. */
import type { Card } from '../model/card.ts'
import type { KeptCard } from '../model/edits.ts'
import type { Name } from '../model/fact.ts'
import { groupBy } from '../model/group-by.ts'
import type { Place, Span } from '../model/span.ts'
import { comparable } from '../text/normalize.ts'

/** The item of the old reading by that of the new one; each is in one pair at most. */
export type Pairs<T> = ReadonlyMap<T, T>

/** A fact, or a name that is merely mentioned: either can become the other. */
export type ToldFact = Name

const keyOf = (text: string, { block, start }: Omit<Place, 'end'>): string =>
  JSON.stringify([text, block, start])

/** A fact is the same where it says the same words at the same place, be it one of its other places. */
export function pairFacts(old: readonly ToldFact[], next: readonly ToldFact[]): Pairs<ToldFact> {
  const textOf = memo((told: ToldFact) => comparable(told.text))
  const byHome = groupBy(old, (told) => keyOf(textOf(told), told))
  const byOther = groupBy(
    old.flatMap((told) => told.also.map((place) => ({ told, key: keyOf(textOf(told), place) }))),
    ({ key }) => key,
  )
  const fitting = (told: ToldFact): readonly ToldFact[] => {
    const home = keyOf(textOf(told), told)
    return [
      ...(byHome.get(home) ?? []),
      ...(byOther.get(home) ?? []).map((other) => other.told),
      ...told.also.flatMap((place) => byHome.get(keyOf(textOf(told), place)) ?? []),
    ]
  }
  return pairUp(old, next, fitting, (a, b) => a.type === b.type)
}

/** A card with the place of what it asks for; null where its fact is not known. */
interface PairedCard {
  readonly card: Card
  readonly place: Place | null
}

/** The cards of a reading, with the facts that they ask for. */
export interface ReadingCards {
  /** The cards that are asked, with the spares that the user took. */
  readonly cards: readonly Card[]
  readonly spares: readonly Card[]
  /** The cards kept from an earlier reading. */
  readonly kept: readonly KeptCard[]
  readonly facts: readonly ToldFact[]
  /** Whether a card is out of sight, since its fact was rejected. */
  readonly isHidden: (card: Card) => boolean
}

/** A card is the same where it asks for the same words at the same place, in whatever words. */
export function pairCards(before: ReadingCards, now: Omit<ReadingCards, 'kept'>): Pairs<Card> {
  const old = [...before.cards, ...before.spares, ...before.kept]
  const answerOf = memo((card: Card) => comparable(card.answer))
  const bucketOf = (card: Card) => JSON.stringify([card.block, answerOf(card)])
  const oldPlaces = placesOf(before.facts)
  const nextPlaces = placesOf(now.facts)
  const byBucket = groupBy(
    old.map((card): PairedCard => ({ card, place: placeOf(card, oldPlaces) })),
    ({ card }) => bucketOf(card),
  )
  const fitting = (card: Card): readonly Card[] => {
    const place = placeOf(card, nextPlaces)
    return (
      (byBucket.get(bucketOf(card)) ?? [])
        .filter((other) => meet(other.card.sentence, card.sentence))
        // A pair would make an asked card vanish, or bring a rejected one back.
        .filter((other) => before.isHidden(other.card) === now.isHidden(card))
        .filter((other) =>
          other.place === null || place === null ? other.card.id === card.id : meetIn(other.place, place),
        )
        .map((other) => other.card)
    )
  }
  const spare = new Set([...before.spares, ...now.spares])
  return pairUp(old, [...now.cards, ...now.spares], fitting, (a, b) => a.kind === b.kind, [
    (a, b) => !spare.has(a) && !spare.has(b),
    () => true,
  ])
}

interface Item {
  readonly id: string
  readonly block: string | null
}

/**
 * Those of one id first, then those that are alike, then any that fit; last, what moved to another block as it was.
 *
 * @param turns which pairs are looked for before the others
 */
function pairUp<T extends Item>(
  old: readonly T[],
  next: readonly T[],
  fitting: (item: T) => readonly T[],
  alike: (a: T, b: T) => boolean,
  turns: readonly ((before: T, now: T) => boolean)[] = [() => true],
): Pairs<T> {
  const pairs = new Map<T, T>()
  const taken = new Set<T>()
  const byId = new Map(old.map((item) => [item.id, item]))
  const fits = memo(fitting)
  const elsewhere = (item: T) => {
    const same = byId.get(item.id)
    return same === undefined || same.block === item.block ? [] : [same]
  }
  const passes: readonly ((item: T) => readonly T[])[] = [
    (item) => fits(item).filter((other) => other.id === item.id),
    ...turns.flatMap((turn) => [
      (item: T) => fits(item).filter((other) => turn(other, item) && alike(other, item)),
      (item: T) => fits(item).filter((other) => turn(other, item)),
    ]),
    elsewhere,
  ]
  for (const candidates of passes)
    for (const item of next) {
      if (pairs.has(item)) continue
      const found = candidates(item).find((other) => !taken.has(other))
      if (found === undefined) continue
      pairs.set(item, found)
      taken.add(found)
    }
  return pairs
}

const placesOf = (facts: readonly ToldFact[]): ReadonlyMap<string, Place> =>
  new Map(facts.map((fact) => [fact.id, fact]))

const placeOf = (card: Card | KeptCard, facts: ReadonlyMap<string, Place>): Place | null =>
  'asked' in card ? card.asked : (facts.get(card.fact ?? '') ?? null)

const meet = (a: Span | null, b: Span | null): boolean =>
  a !== null && b !== null && a.start < b.end && b.start < a.end

const meetIn = (a: Place, b: Place): boolean => a.block === b.block && meet(a, b)

function memo<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = work(key)
    known.set(key, value)
    return value
  }
}
