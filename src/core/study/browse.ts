/** The list of all cards: what is found in it, and in what order. */
import type { BrowsedCard, CardFilter, CardSort, CardStateWanted, Standing } from '../model/browse.ts'
import { fold } from '../text/fold.ts'
import { type Memory, studyDay } from './schedule.ts'

/** A card with what it is searched by besides what is shown of it. */
export interface Browsable extends BrowsedCard {
  readonly documentTags: readonly string[]
}

/** Anki's: a card that comes back after so many days or more is mature. */
const matureDays = 21

/** How far a card has come; `undefined` is the memory of one that was never rated. */
export function standingOf(memory: Memory | undefined): Standing {
  if (memory === undefined || memory.phase === 'new') return 'new'
  if (memory.phase === 'learning') return 'learning'
  return memory.fsrs.scheduled_days >= matureDays ? 'mature' : 'young'
}

/** Days from a study day until a card is due; null for one that was never rated. */
export const daysUntil = (memory: Memory | undefined, today: number): number | null =>
  memory === undefined || memory.phase === 'new' ? null : studyDay(memory.due) - today

const states: Readonly<Record<CardStateWanted, (card: Browsable) => boolean>> = {
  new: ({ standing }) => standing === 'new',
  learning: ({ standing }) => standing === 'learning',
  young: ({ standing }) => standing === 'young',
  mature: ({ standing }) => standing === 'mature',
  due: (card) => card.dueIn !== null && card.dueIn <= 0 && !card.suspended && !card.buried,
  suspended: ({ suspended }) => suspended,
  buried: ({ buried }) => buried,
  marked: ({ marked }) => marked,
  leech: ({ leech }) => leech,
  own: ({ own }) => own,
}

/** The cards that are wanted, in the order they come in. */
export function filterCards<T extends Browsable>(cards: readonly T[], filter: CardFilter): readonly T[] {
  const { words, type, section, tag, state, document } = filter
  const parts = fold(words)
    .split(/\s+/)
    .filter((part) => part !== '')
  const wantedTag = tag === null ? null : fold(tag)
  return cards.filter(
    (card) =>
      (document === null || card.document === document) &&
      (type === null || card.type === (type === 'none' ? null : type)) &&
      (section === null || card.card.context.section === section) &&
      (state === null || states[state](card)) &&
      (wantedTag === null || isTagged(card, wantedTag)) &&
      (parts.length === 0 || stands(card, parts)),
  )
}

const isTagged = ({ tags, documentTags }: Browsable, folded: string): boolean =>
  tags.some((tag) => fold(tag) === folded) || documentTags.some((tag) => fold(tag) === folded)

/** Whether all of some folded words stand in what is said of a card. */
function stands(card: Browsable, parts: readonly string[]): boolean {
  const { tags, documentTitle } = card
  const rest = tags.length === 0 ? fold(documentTitle) : fold([...tags, documentTitle].join('\n'))
  const text = textOf(card)
  return parts.every((part) => text.includes(part) || rest.includes(part))
}

const texts = new WeakMap<object, string>()

/** The words of a card, folded once as long as it stays the same. */
function textOf({ card }: Browsable): string {
  const known = texts.get(card)
  if (known !== undefined) return known
  const text = fold([card.prompt, card.answer, card.context.section ?? ''].join('\n'))
  texts.set(card, text)
  return text
}

/** What cards are put in order by, the least first. What has no number comes last. */
const orders: Readonly<Record<CardSort, ((card: Browsable) => number | string | null) | null>> = {
  place: null,
  weakest: ({ recall }) => recall,
  due: ({ dueIn }) => dueIn,
  lapses: ({ lapses }) => -lapses,
  question: textOf,
}

/** Cards in an order; equals, and all where it is by place, stay as they come: document by document, as they stand in it. */
export function sortCards<T extends Browsable>(cards: readonly T[], sort: CardSort): readonly T[] {
  const order = orders[sort]
  if (order === null) return cards
  return cards
    .map((card) => ({ card, by: order(card) ?? Number.MAX_VALUE }))
    .sort((one, other) => (one.by < other.by ? -1 : one.by > other.by ? 1 : 0))
    .map(({ card }) => card)
}
