/** Which cards leave as one note: the clozes of a sentence, and what came as one note from Anki. */
import { isDeepStrictEqual } from 'node:util'
import { gap } from '../../core/model/card.ts'
import { groupBy } from '../../core/model/group-by.ts'
import { madeId } from './anki-ids.ts'
import type { ExchangeCard } from './exchange-card.ts'

export interface ClozeGroup {
  readonly kind: 'clozes'
  readonly guid: string
  /** In the order of their numbers. */
  readonly cards: readonly [ExchangeCard, ...ExchangeCard[]]
  /** The text with all answers in it. */
  readonly text: string
  /** Where each answer stands; none lies over another. */
  readonly gaps: readonly Gap[]
  /** Whether it is a note of our own making. */
  readonly isOurs: boolean
}

interface Gap {
  readonly card: ExchangeCard
  /** Of its cloze, from 1. */
  readonly number: number
  readonly start: number
  readonly end: number
}

export type CardGroup =
  | ClozeGroup
  /** A question, or with its reverse a note of Anki's that asks both. */
  | {
      readonly kind: 'questions'
      readonly guid: string
      readonly cards: readonly [ExchangeCard] | readonly [ExchangeCard, ExchangeCard]
    }

/** The groups in the order of their first cards. */
export function groupCards(cards: readonly ExchangeCard[]): readonly CardGroup[] {
  const groups = groupBy(cards, keyOf)
  return [...groups.values()].flatMap((group) => {
    const note = group[0]?.note ?? null
    if (note !== null) return ofNote(group, note.guid) ?? group.flatMap((card) => ofSentence([card]))
    return ofSentence(group)
  })
}

/** Anki's cloze is for one answer in one gap; whatever else is asked is a question. */
function clozeIn({
  prompt,
  answer,
  judging,
}: ExchangeCard): (Omit<Gap, 'card' | 'number'> & { readonly text: string }) | null {
  const [before = '', after, ...more] = prompt.split(gap)
  if (after === undefined || more.length > 0 || answer === '' || judging === 'items') return null
  return { text: before + answer + after, start: before.length, end: before.length + answer.length }
}

function keyOf(card: ExchangeCard): string {
  if (card.note != null) return JSON.stringify(['note', card.note.guid])
  const cloze = clozeIn(card)
  if (cloze === null) return JSON.stringify(['card', card.id])
  const { leading, source, judging, section, partial, pictures = [] } = card
  return JSON.stringify(['sentence', cloze.text, leading, source, judging, section, partial, pictures])
}

/** The cards of a note of Anki's as that note; null where they are no longer all that it makes, or say something else. */
function ofNote(group: readonly ExchangeCard[], guid: string): readonly CardGroup[] | null {
  const cards = group.toSorted((a, b) => (a.note?.number ?? 0) - (b.note?.number ?? 0))
  const [first, second] = cards
  if (first === undefined || cards.length !== first.note?.of) return null
  const gaps = gapsOf(cards, ({ note }) => note?.number ?? 0)
  const [cloze] = gaps
  if (
    cloze !== undefined &&
    gaps.length === cards.length &&
    new Set(gaps.map(({ text }) => text)).size === 1 &&
    cards.every((card) => showsSame(card, first)) &&
    !overlap(gaps)
  )
    return [
      { kind: 'clozes', guid, cards: [first, ...cards.slice(1)], text: cloze.text, gaps, isOurs: false },
    ]
  if (cards.length !== 2 || second === undefined) return null
  const isReverse =
    first.prompt === second.answer && first.answer === second.prompt && showsSame(turned(first), second)
  return isReverse ? [{ kind: 'questions', guid, cards: [first, second] }] : null
}

/** The id of the note that a card makes by itself: not that of a note of Anki's which makes more. */
const guidOf = ({ id, note }: ExchangeCard): string => (note?.guid === id ? madeId(id, null) : id)

const showsSame = (one: ExchangeCard, other: ExchangeCard): boolean =>
  isDeepStrictEqual(sorted(one), sorted(other))

const sorted = ({ pictures = [] }: ExchangeCard) => ({
  question: pictures.filter(({ side }) => side === 'question'),
  answer: pictures.filter(({ side }) => side === 'answer'),
})

/** What one side shows on the other. */
const turned = (card: ExchangeCard): ExchangeCard => ({
  ...card,
  pictures: (card.pictures ?? []).map((picture) => ({
    ...picture,
    side: picture.side === 'question' ? 'answer' : 'question',
  })),
})

/** Gaps of one sentence, numbered as they come; one that lies over others is a note of its own. */
function ofSentence(group: readonly ExchangeCard[]): readonly CardGroup[] {
  const rest: ExchangeCard[] = []
  const taken: (Gap & { readonly text: string })[] = []
  for (const card of group) {
    const [found] = gapsOf([card], () => taken.length + 1)
    if (found === undefined) rest.push(card)
    else if (overlap([...taken, found])) rest.push(card)
    else taken.push(found)
  }
  const [first, ...others] = taken
  if (first === undefined)
    return rest.map((card) => ({ kind: 'questions', guid: guidOf(card), cards: [card] }) as const)
  const cards = [first.card, ...others.map(({ card }) => card)] as const
  return [
    { kind: 'clozes', guid: guidOf(first.card), cards, text: first.text, gaps: taken, isOurs: true },
    ...rest.flatMap((card) => ofSentence([card])),
  ]
}

const gapsOf = (cards: readonly ExchangeCard[], numberOf: (card: ExchangeCard) => number) =>
  cards.flatMap((card) => {
    const cloze = clozeIn(card)
    return cloze === null ? [] : [{ card, number: numberOf(card), ...cloze }]
  })

function overlap(gaps: readonly Pick<Gap, 'start' | 'end'>[]): boolean {
  const inOrder = gaps.toSorted((a, b) => a.start - b.start)
  return inOrder.some(({ start }, at) => at > 0 && start < (inOrder[at - 1]?.end ?? 0))
}
