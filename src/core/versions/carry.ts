/**
 * Brings what a user did with one version of a document to another: what still holds goes on, what holds no more stays
 * with the version of which it was said. Nothing is lost, whatever the two texts are.
 */

import { describeAnchor } from '../anchor/describe.ts'
import { findAnchor, type Match, type PreparedText, prepare } from '../anchor/find-anchor.ts'
import { placedCard, type Texts, textsOf } from '../anew/keep.ts'
import { newIds } from '../anew/new-ids.ts'
import type { ToldFact as Told } from '../anew/pair.ts'
import { isPlaced, renamed, type DocumentUse as Use } from '../anew/reconcile.ts'
import { asFact } from '../edits/apply-edits.ts'
import type { Card, PlacedCard } from '../model/card.ts'
import type { PassageChange } from '../model/change.ts'
import type { Briefing } from '../model/document.ts'
import {
  type CardEdit,
  type Edits,
  type FactEdit,
  isPlainCard,
  type KeptCard,
  type OwnCard,
  type OwnFact,
  plainCard,
  plainFact,
  rewords,
} from '../model/edits.ts'
import type { Fact } from '../model/fact.ts'
import { groupBy } from '../model/group-by.ts'
import type { Anchor } from '../model/mark.ts'
import type { Place, Span } from '../model/span.ts'
import { comparable } from '../text/normalize.ts'
import { diffPassages } from './diff.ts'
import { type FactPairs, pairTold, toldIn } from './facts.ts'
import { passagesOf } from './passages.ts'

/** A card that asks for what changed. */
export interface ChangedCard {
  readonly card: string
  /** The words of the old version in place of those that it asks for, and the sentence that said so. */
  readonly was: string
  readonly sentence: string
}

export interface Carried {
  /** The new version, with the ids that what stayed has in the old one. */
  readonly briefing: Briefing
  /** What is to be said of facts and cards in place of what is. A plain edit stands for none. */
  readonly edits: Edits
  /** The ids of the cards that say the same in other words. */
  readonly reworded: readonly string[]
  readonly changed: readonly ChangedCard[]
  readonly rows: readonly PassageChange[]
}

/**
 * @param old the version that is shown; ids in `use` are of it
 * @param next the version that takes its place
 * @param held what was said of things of `next` when it was shown before
 */
export function carryOver(
  old: Briefing,
  next: Briefing,
  use: Use,
  held: Edits = { facts: [], cards: [] },
): Carried {
  const rows = diffPassages(passagesOf(old), passagesOf(next))
  const kept = use.facts.flatMap(({ own }) => own?.kept ?? [])
  const before = [...toldIn(old), ...kept]
  const now = toldIn(next)
  const pairs = pairTold({ blocks: old.blocks, told: before }, { blocks: next.blocks, told: now }, rows)
  const factIds = newIds<Told>(before, now, pairs.same)
  const stays = new Set([...pairs.same.values()].map(({ id }) => id))
  const changedIds = new Set([...pairs.changed.values()].map(({ id }) => id))
  const found = finderIn(next)
  const facts = carriedFacts({ old, next, before, use, stays, found })
  const cards = carriedCards({ old, next, use, pairs, factIds, facts, changedIds, found })
  return {
    briefing: { ...renamed(next, factIds, cards.ids), id: old.id },
    edits: {
      facts: withHeld(facts.edits, held.facts, 'fact'),
      cards: withHeld(cards.edits, held.cards, 'card'),
    },
    reworded: cards.reworded,
    changed: cards.changed,
    rows,
  }
}

/** What was said of the one that comes when it was there before, where nothing was said since. */
function withHeld<K extends string, T extends Readonly<Record<K, string>>>(
  edits: readonly T[],
  held: readonly T[],
  key: K,
): readonly T[] {
  const known = new Set(edits.map((edit) => edit[key]))
  return [...edits, ...held.filter((edit) => !known.has(edit[key]))]
}

/** Where passages stand in the new version. */
interface Found {
  /** The passage as it was, there; null where it is gone, or other words. */
  readonly asItWas: (anchor: Anchor) => Anchor | null
  /** Whether it stands there, if in nearly the same words. */
  readonly nearly: (anchor: Anchor) => boolean
}

/** Where too little tells a passage from others, it is none. */
const leastSure = 0.5

function finderIn({ blocks }: Briefing): Found {
  let prepared: PreparedText | null = null
  const matchOf = (anchor: Anchor): Match | null => {
    prepared ??= prepare(blocks)
    const match = findAnchor(prepared, anchor)
    return match !== null && match.score >= leastSure ? match : null
  }
  /** Words that stand once are found whatever stands around them. */
  const only = ({ quote: { exact } }: Anchor): Place | null => {
    const holding = blocks.filter(({ text }) => text.includes(exact))
    const [block, ...others] = holding
    const start = block?.text.indexOf(exact) ?? -1
    const isOne = block !== undefined && others.length === 0 && block.text.lastIndexOf(exact) === start
    return isOne && exact !== '' ? { block: block.id, start, end: start + exact.length } : null
  }
  const texts = textsOf(blocks)
  const asItWas = memo((anchor: Anchor): Anchor | null => {
    const match = only(anchor) ?? matchOf(anchor)
    if (match === null || ('how' in match && match.how === 'fuzzy')) return null
    return describeAnchor({ id: match.block, text: texts.get(match.block) ?? '' }, match)
  })
  return { asItWas, nearly: memo((anchor) => asItWas(anchor) !== null || matchOf(anchor) !== null) }
}

function memo<V>(work: (anchor: Anchor) => V): (anchor: Anchor) => V {
  const known = new Map<string, V>()
  return (anchor) => {
    const key = JSON.stringify(anchor)
    const before = known.get(key)
    if (before !== undefined || known.has(key)) return before as V
    const value = work(anchor)
    known.set(key, value)
    return value
  }
}

/** A span of one sentence, where that stands now. */
const shifted = (span: Span, from: Span, to: Span): Span => ({
  start: span.start - from.start + to.start,
  end: span.end - from.start + to.start,
})

interface FactsAsked {
  readonly old: Briefing
  readonly next: Briefing
  readonly before: readonly Told[]
  readonly use: Use
  readonly stays: ReadonlySet<string>
  readonly found: Found
}

interface CarriedFacts {
  readonly edits: readonly FactEdit[]
  /** The facts that are told, kept or of the user's own from now on, by the ids that they had. */
  readonly there: ReadonlySet<string>
  readonly toldBefore: ReadonlyMap<string, Told>
}

function carriedFacts({ old, next, before, use, stays, found }: FactsAsked): CarriedFacts {
  const texts = textsOf(old.blocks)
  const nextTexts = textsOf(next.blocks)
  const toldBefore = new Map(before.map((told) => [told.id, told]))
  const there = new Set(stays)
  const edits = use.facts.flatMap((edit): readonly FactEdit[] => {
    const after = factAfter(edit)
    if (!isGone(after)) there.add(edit.fact)
    return sameJson(after, edit) ? [] : [after]
  })
  return { edits, there, toldBefore }

  function factAfter(edit: FactEdit): FactEdit {
    const { fact, own } = edit
    if (stays.has(fact)) return own?.kept === undefined ? edit : { ...edit, own: null }
    // The words of one of the user's own may stand in a sentence that says something else now.
    if (own !== null) return found.nearly(own.place) && found.nearly(own.sentence) ? edit : plainFact(fact)
    const told = toldBefore.get(fact)
    // What is said of a fact that is not told any more goes on only where its sentence stands as it was.
    if (told === undefined || edit.state === 'rejected' || !(edit.state === 'accepted' || rewords(edit)))
      return plainFact(fact)
    const sentence = found.asItWas(
      describeAnchor({ id: told.block, text: texts.get(told.block) ?? '' }, told.sentence),
    )
    return sentence === null ? plainFact(fact) : { ...edit, own: ownFrom(asFact(told), sentence) }
  }

  function ownFrom(fact: Fact, sentence: Anchor): OwnFact {
    const place = shifted(fact, fact.sentence, sentence.position)
    const moved = { ...fact, ...place, block: sentence.block, sentence: sentence.position, also: [] }
    const text = nextTexts.get(sentence.block) ?? ''
    return {
      type: fact.type,
      place: describeAnchor({ id: sentence.block, text }, place),
      sentence,
      kept: moved,
    }
  }
}

const isGone = (edit: FactEdit): boolean => sameJson(edit, plainFact(edit.fact))

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

interface CardsAsked {
  readonly old: Briefing
  readonly next: Briefing
  readonly use: Use
  readonly pairs: FactPairs
  readonly factIds: ReadonlyMap<string, string>
  readonly facts: CarriedFacts
  /** The facts of the old version that say something else now. */
  readonly changedIds: ReadonlySet<string>
  readonly found: Found
}

interface CarriedCards {
  readonly ids: ReadonlyMap<string, string>
  readonly edits: readonly CardEdit[]
  readonly reworded: readonly string[]
  readonly changed: readonly ChangedCard[]
}

function carriedCards({
  old,
  next,
  use,
  pairs,
  factIds,
  facts,
  changedIds,
  found,
}: CardsAsked): CarriedCards {
  const texts = textsOf(old.blocks)
  const editOf = new Map(use.cards.map((edit) => [edit.card, edit]))
  const before = new Map<string, Card>(
    [...use.cards.flatMap(({ own }) => own?.kept ?? []), ...(old.spares ?? []), ...old.cards].map((card) => [
      card.id,
      card,
    ]),
  )
  const isAsked = new Set([...old.cards.map(({ id }) => id), ...editOf.keys()])
  const spares = new Set<Card>(next.spares ?? [])
  const now: readonly Card[] = [...next.cards, ...spares]
  const same = pairCards([...before.values()], now, factIds, isAsked)
  const ids = newIds<Card>([...before.values()], now, same)
  const stays = new Map([...same].map(([card, was]) => [was.id, card]))
  const touched = new Set(use.touched)

  const after = (edit: CardEdit): CardEdit => {
    const stayed = stays.get(edit.card)
    const card = before.get(edit.card)
    const isOwn = edit.own !== null && edit.own.kept === undefined
    if (stayed !== undefined && (isOwn || !spares.has(stayed)))
      return edit.own?.kept === undefined ? edit : { ...edit, own: null }
    if (isOwn && card === undefined) return ownAfter(edit, edit.own)
    const isWanted = !edit.deleted && (touched.has(edit.card) || !isPlainCard(edit))
    const sentence = card !== undefined && isWanted ? standing(card, edit) : null
    if (card === undefined || sentence === null) return plainCard(edit.card)
    return { ...edit, own: { fact: card.fact, sentence, kept: movedTo(card, sentence) } }
  }
  /** The sentence of a card that is not made any more, where that asks for what stands as it stood. */
  const standing = (card: Card, { own }: CardEdit): Anchor | null => {
    if (!isPlaced(card) || changedIds.has(card.fact)) return null
    return found.asItWas(
      own?.kept === undefined ? anchorOf(texts, card) : (own.sentence ?? anchorOf(texts, card)),
    )
  }
  const movedTo = (card: Card, sentence: Anchor): KeptCard => {
    if (!isPlaced(card)) throw new TypeError('A card without a place cannot be kept')
    const asked = 'asked' in card ? (card as KeptCard).asked : askedBy(card)
    const span = shifted(asked, card.sentence, sentence.position)
    const { block, position } = sentence
    return { ...card, block, sentence: position, asked: { block, ...span } }
  }
  const ownAfter = (edit: CardEdit, own: OwnCard): CardEdit => {
    const { fact, sentence } = own
    if (fact === null || facts.there.has(fact)) return edit
    if (changedIds.has(fact)) return plainCard(edit.card)
    const told = facts.toldBefore.get(fact)
    const said = use.facts.find((each) => each.fact === fact)?.own?.sentence
    const placed = told === undefined ? null : placedCard(texts, edit, own, told)
    const anchor = placed?.own?.sentence ?? said ?? sentence
    if (anchor === null) return edit
    if (!found.nearly(anchor)) return plainCard(edit.card)
    return placed ?? { ...edit, own: { ...own, sentence: anchor } }
  }
  const askedBy = ({ fact, block, sentence }: PlacedCard) => {
    const { start, end } = facts.toldBefore.get(fact) ?? sentence
    return { block, start, end }
  }
  const known = [...editOf.values(), ...[...touched].filter((id) => !editOf.has(id)).map(plainCard)]
  return {
    ids,
    edits: known.flatMap((edit) => {
      const then = after(edit)
      return sameJson(then, edit) ? [] : [then]
    }),
    reworded: next.cards.flatMap((card) => {
      const was = same.get(card)
      const isOther = was !== undefined && (was.prompt !== card.prompt || was.answer !== card.answer)
      return isOther && isAsked.has(was.id) ? [was.id] : []
    }),
    changed: changedCards(old, next, pairs, ids),
  }
}

/** A card is the same where it asks for the same words of the same fact, in whatever words. */
function pairCards(
  before: readonly Card[],
  now: readonly Card[],
  factIds: ReadonlyMap<string, string>,
  isAsked: ReadonlySet<string>,
): ReadonlyMap<Card, Card> {
  const key = (fact: string | null, answer: string): string => JSON.stringify([fact, comparable(answer)])
  const byAsked = groupBy(before, ({ fact, answer }) => key(fact, answer))
  const pairs = new Map<Card, Card>()
  const taken = new Set<Card>()
  const turns: readonly ((was: Card, card: Card) => boolean)[] = [
    (was, card) => was.kind === card.kind && was.prompt === card.prompt,
    (was, card) => was.kind === card.kind && isAsked.has(was.id),
    (was) => isAsked.has(was.id),
    () => true,
  ]
  for (const fits of turns)
    for (const card of now) {
      if (pairs.has(card) || card.fact === null) continue
      const all = byAsked.get(key(factIds.get(card.fact) ?? card.fact, card.answer)) ?? []
      const was = all.find((each) => !taken.has(each) && fits(each, card))
      if (was === undefined) continue
      pairs.set(card, was)
      taken.add(was)
    }
  return pairs
}

function changedCards(
  old: Briefing,
  next: Briefing,
  { changed }: FactPairs,
  ids: ReadonlyMap<string, string>,
): readonly ChangedCard[] {
  const texts = textsOf(old.blocks)
  const wasOf = new Map([...changed].map(([fact, was]) => [fact.id, was]))
  return next.cards.flatMap((card) => {
    const was = wasOf.get(card.fact ?? '')
    if (was === undefined) return []
    const sentence = (texts.get(was.block) ?? '').slice(was.sentence.start, was.sentence.end)
    return [{ card: ids.get(card.id) ?? card.id, was: was.text, sentence }]
  })
}

const anchorOf = (texts: Texts, { block, sentence }: PlacedCard): Anchor =>
  describeAnchor({ id: block, text: texts.get(block) ?? '' }, sentence)
