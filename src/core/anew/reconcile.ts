/**
 * Brings together what was made of a text before, what a compiler makes of it now, and what its user said and answered.
 * Nothing of the latter is lost, whatever the two readings are. What was made of a paragraph that its user leaves out goes with
 * it, and what they said and answered waits for its return: ids come from the text.
 */
import { asFact } from '../edits/apply-edits.ts'
import type { Card, PlacedCard } from '../model/card.ts'
import type { Briefing } from '../model/document.ts'
import { type CardEdit, type Edits, type FactEdit, isPlainCard, plainCard, rewords } from '../model/edits.ts'
import type { Fact, Name } from '../model/fact.ts'
import type { Place } from '../model/span.ts'
import { leaver, leftByHand } from '../text/left-by-hand.ts'
import { keptCard, keptFact, placedCard, type Texts, textsOf } from './keep.ts'
import { type Move, moveBetween } from './move.ts'
import { newIds } from './new-ids.ts'
import { type Pairs, pairCards, pairFacts, type ReadingCards, type ToldFact } from './pair.ts'

/** The user's edits of a document, and the cards that they worked with. */
export interface DocumentUse extends Edits {
  /** The cards that were rated, marked or suspended, ever. */
  readonly touched: readonly string[]
}

/** How many facts and cards were made, kept and lost. */
export interface ReconcileCounts {
  readonly fresh: number
  readonly reworded: number
  /** Facts and cards that are kept from now on, since the document no longer makes them. */
  readonly kept: number
  /** Facts and cards that had been kept, and that the compiler makes again. */
  readonly back: number
  /** Cards that went, of which nothing was said or answered. */
  readonly gone: number
}

export interface Reconciled {
  /** The new reading, with the ids that its parts had before. */
  readonly briefing: Briefing
  /** The user's edits in place of those before. */
  readonly edits: Edits
  /** The ids of the cards that ask the same in other words. */
  readonly reworded: readonly string[]
  readonly outcome: ReconcileCounts
}

/** @param use ids in it are those of `old` */
export function reconcile(old: Briefing, next: Briefing, use: DocumentUse): Reconciled {
  const move = moveBetween(old.blocks, next.blocks)
  const isOut = outOf(old, next)
  const facts = reconcileFacts(old, next, use, move, isOut)
  const cards = reconcileCards(old, next, use, facts, move, isOut)
  const { reworded, fresh, gone } = cards
  return {
    briefing: renamed(next, facts.ids, cards.ids),
    edits: { facts: [...facts.kept, ...facts.back], cards: [...cards.kept, ...cards.back, ...cards.placed] },
    reworded,
    outcome: {
      fresh,
      reworded: reworded.length,
      kept: facts.kept.length + cards.kept.length,
      back: facts.back.length + cards.back.length,
      gone,
    },
  }
}

/** Tells whether what stands in a block of the old reading goes with it, since its user leaves that out. */
type IsOut = (place: { readonly block: string }) => boolean

function outOf({ blocks }: Briefing, { dropped }: Briefing): IsOut {
  const out = new Set(blocks.filter(leaver(leftByHand(dropped))).map(({ id }) => id))
  return ({ block }) => out.has(block)
}

interface Facts {
  readonly old: readonly ToldFact[]
  /** The same, where they stand in the new text. */
  readonly moved: readonly ToldFact[]
  readonly next: readonly ToldFact[]
  readonly ids: ReadonlyMap<string, string>
  /** The facts that are neither made any more nor kept, by their ids. */
  readonly lost: ReadonlyMap<string, ToldFact>
  readonly kept: readonly FactEdit[]
  readonly back: readonly FactEdit[]
}

function reconcileFacts(
  old: Briefing,
  next: Briefing,
  { facts: edits }: DocumentUse,
  move: Move,
  isOut: IsOut,
): Facts {
  const texts = textsOf(old.blocks)
  const made: readonly Fact[] = [...old.facts, ...(old.names ?? []).map(asFact)]
  const before = [...made, ...edits.flatMap(({ own }) => own?.kept ?? [])]
  const now = [...next.facts, ...(next.names ?? [])]
  const moved = before.map((told) => ({ ...move(told), also: told.also.map(move) }))
  const pairs = pairFacts(moved, now)
  const stayed = stays(pairs)
  const editOf = new Map(edits.map((edit) => [edit.fact, edit]))
  const gone = made.filter((fact) => !stayed.has(fact.id) && !isOut(fact))
  const isKept = (id: string) => isWorthKeeping(editOf.get(id))
  return {
    old: before,
    moved,
    next: now,
    ids: newIds<ToldFact>(before, now, pairs),
    lost: new Map(gone.filter(({ id }) => !isKept(id)).map((fact) => [fact.id, fact])),
    kept: gone.flatMap((fact) => {
      const edit = editOf.get(fact.id)
      return edit !== undefined && isKept(fact.id) ? [keptFact(texts, fact, edit)] : []
    }),
    back: edits.flatMap((edit) =>
      edit.own?.kept !== undefined && stayed.has(edit.fact) ? [{ ...edit, own: null }] : [],
    ),
  }
}

/**
 * Whether an edit is a reason to keep its fact: a rejected one is out of sight already, and that it was rejected
 * stays written.
 */
const isWorthKeeping = (edit: FactEdit | undefined): boolean =>
  edit !== undefined &&
  edit.own === null &&
  edit.state !== 'rejected' &&
  (edit.state === 'accepted' || rewords(edit))

interface ReconciledCards {
  readonly ids: ReadonlyMap<string, string>
  readonly kept: readonly CardEdit[]
  readonly back: readonly CardEdit[]
  readonly placed: readonly CardEdit[]
  readonly reworded: readonly string[]
  readonly fresh: number
  readonly gone: number
}

function reconcileCards(
  old: Briefing,
  next: Briefing,
  use: DocumentUse,
  facts: Facts,
  move: Move,
  isOut: IsOut,
): ReconciledCards {
  const texts = textsOf(old.blocks)
  const rejected = new Set(use.facts.flatMap(({ fact, state }) => (state === 'rejected' ? [fact] : [])))
  const before: ReadingCards = {
    ...movedCards(cardsBefore(old, use), move),
    facts: facts.moved,
    isHidden: ({ fact }) => rejected.has(fact ?? ''),
  }
  const spares = next.spares ?? []
  const pairs = pairCards(before, {
    cards: next.cards,
    spares,
    facts: facts.next,
    isHidden: ({ fact }) => rejected.has(facts.ids.get(fact ?? '') ?? ''),
  })
  const isCard = new Set<Card>(next.cards)
  const made = new Map([...pairs].filter(([card]) => isCard.has(card)))
  const stayed = stays(made)
  const ids = newIds<Card>(
    [...before.cards, ...before.spares, ...before.kept],
    [...next.cards, ...spares],
    pairs,
  )
  const gone = old.cards.filter(({ id }) => !stayed.has(id))
  const editOf = new Map(use.cards.map((edit) => [edit.card, edit]))
  const touched = new Set(use.touched)
  const kept = gone.flatMap((card) => {
    const edit = editOf.get(card.id) ?? plainCard(card.id)
    const isWanted = !edit.deleted && edit.own === null && (touched.has(card.id) || !isPlainCard(edit))
    return isWanted && isPlaced(card) && !isOut(card)
      ? [keptCard(texts, card, askedBy(card, facts.old), edit)]
      : []
  })
  const wasCard = new Set<Card>([...before.cards, ...before.kept])
  const isGone = ({ id }: Card) => !touched.has(id) && !editOf.has(id)
  return {
    ids,
    kept,
    back: use.cards.flatMap((edit) =>
      edit.own?.kept !== undefined && stayed.has(edit.card) ? [{ ...edit, own: null }] : [],
    ),
    placed: use.cards.flatMap((edit) => placedAnew(texts, edit, facts)),
    reworded: next.cards.flatMap((card) => {
      const same = made.get(card)
      return same !== undefined &&
        wasCard.has(same) &&
        (same.prompt !== card.prompt || same.answer !== card.answer)
        ? [same.id]
        : []
    }),
    fresh: next.cards.filter((card) => !wasCard.has(made.get(card) ?? card)).length,
    gone: gone.filter(isGone).length,
  }
}

/** All that has an id of the compiler's: what it made, what is kept of what it made, and spares, some of them taken. */
function cardsBefore(
  { cards, spares = [] }: Briefing,
  use: DocumentUse,
): Pick<ReadingCards, 'cards' | 'spares' | 'kept'> {
  const made = new Set(cards.map(({ id }) => id))
  const own = new Map(
    use.cards.flatMap(({ card, own: how }) => (how === null || made.has(card) ? [] : [[card, how]])),
  )
  const kept = [...own.values()].flatMap((how) => how.kept ?? [])
  // A kept card may be among the spares too: then both are one card.
  const taken = spares.filter(({ id }) => own.has(id) && own.get(id)?.kept === undefined)
  return { cards: [...cards, ...taken], spares: spares.filter(({ id }) => !own.has(id)), kept }
}

/** Where they stand in the new text. */
function movedCards<D extends Pick<ReadingCards, 'cards' | 'spares' | 'kept'>>(
  { cards, spares, kept }: D,
  move: Move,
): Pick<ReadingCards, 'cards' | 'spares' | 'kept'> {
  const moved = <C extends Card>(card: C): C => {
    if (card.block === null || card.sentence === null) return card
    const { block, start, end } = move({ block: card.block, ...card.sentence })
    return { ...card, block, sentence: { start, end } }
  }
  return {
    cards: cards.map(moved),
    spares: spares.map(moved),
    kept: kept.map((card) => ({ ...moved(card), asked: move(card.asked) })),
  }
}

/** A card of the user's own for a fact that is gone. One that is kept has its own place. */
function placedAnew(texts: Texts, edit: CardEdit, { lost }: Facts): readonly CardEdit[] {
  const { own } = edit
  const fact = lost.get(own?.fact ?? '')
  if (own === null || own.kept !== undefined || fact === undefined) return []
  const placed = placedCard(texts, edit, own, fact)
  return JSON.stringify(placed) === JSON.stringify(edit) ? [] : [placed]
}

/** Where the words of a card's answer stand; its sentence where its fact is not known. */
function askedBy(card: PlacedCard, facts: Facts['old']): Place {
  const { block, start, end } = facts.find(({ id }) => id === card.fact) ?? {
    block: card.block,
    ...card.sentence,
  }
  return { block, start, end }
}

export const isPlaced = (card: Card): card is PlacedCard =>
  card.fact !== null && card.block !== null && card.sentence !== null

const stays = <T extends { readonly id: string }>(pairs: Pairs<T>): ReadonlySet<string> =>
  new Set([...pairs.values()].map(({ id }) => id))

export function renamed(
  next: Briefing,
  factIds: ReadonlyMap<string, string>,
  cardIds: ReadonlyMap<string, string>,
): Briefing {
  const told = <T extends Name>(fact: T): T => ({ ...fact, id: factIds.get(fact.id) ?? fact.id })
  const asked = <T extends Card>(card: T): T => ({
    ...card,
    id: cardIds.get(card.id) ?? card.id,
    fact: card.fact === null ? null : (factIds.get(card.fact) ?? card.fact),
  })
  return {
    ...next,
    facts: next.facts.map(told),
    ...(next.names && { names: next.names.map(told) }),
    cards: next.cards.map(asked),
    ...(next.spares && { spares: next.spares.map(asked) }),
  }
}
