/** Which cards of a deck disturb each other: a graph, since two that disturb a third may leave each other alone. */
import { toEnd } from '../base/to-end.ts'
import { type Telling, tellingOf } from '../cards/telling.ts'
import type { Card } from '../model/card.ts'
import { groupBy } from '../model/group-by.ts'
import type { Near } from './spread.ts'

export interface AskedCard {
  readonly document: string
  readonly card: Card
}

/** For each card, by its place, the places of those that disturb it, in order. */
export type Neighbours = readonly (readonly number[])[]

const kept = new WeakMap<readonly AskedCard[], Neighbours>()

/**
 * Two cards are neighbours where they were made from one passage, or where one shows the answer of the other. Worked
 * out once for a deck, in the time that it takes to read it.
 */
export const neighboursOf = (cards: readonly AskedCard[]): Neighbours => toEnd(findNeighbours(cards))

/** The same of several decks in stretches of some milliseconds, for whoever asks for them next. */
export function* findAllNeighbours(decks: readonly (readonly AskedCard[])[]): Generator<void, void> {
  for (const cards of decks) {
    yield* findNeighbours(cards)
    yield
  }
}

function* findNeighbours(cards: readonly AskedCard[]): Generator<void, Neighbours> {
  const known = kept.get(cards)
  if (known !== undefined) return known
  const found = cards.map((): number[] => [])
  const join = (a: number, b: number) => {
    if (a === b) return
    found[a]?.push(b)
    found[b]?.push(a)
  }
  joinPassages(cards, join)
  yield* joinAnswers(cards, join)
  const neighbours = found.map((places) => (places.length < 2 ? places : unique(places)))
  kept.set(cards, neighbours)
  return neighbours
}

/** The neighbours of a card, by the cards' keys. */
export function nearIn(cards: readonly (AskedCard & { readonly key: string })[]): Near {
  const neighbours = neighboursOf(cards)
  const places = new Map(cards.map(({ key }, place) => [key, place]))
  return (key) => (neighbours[places.get(key) ?? -1] ?? []).map((place) => cards[place]?.key ?? '')
}

const unique = (places: readonly number[]) => [...new Set(places)].sort((a, b) => a - b)

type Join = (a: number, b: number) => void

/** More cards of one passage than these are held apart from the nearest only: nobody has a month for one sentence. */
const mostOfPassage = 24

function joinPassages(cards: readonly AskedCard[], join: Join): void {
  const placed = cards.flatMap(({ document, card: { block, sentence } }, place) =>
    block === null || sentence === null ? [] : [{ place, block: `${document} ${block}`, ...sentence }],
  )
  for (const inBlock of groupBy(placed, ({ block }) => block).values()) {
    const sorted = inBlock.toSorted((a, b) => a.start - b.start || b.end - a.end)
    for (const [at, one] of sorted.entries())
      for (const other of sorted.slice(at + 1, at + 1 + mostOfPassage)) {
        if (other.start >= one.end) break
        join(one.place, other.place)
      }
  }
}

/** What stands in more questions than these gives nothing away, and would keep half the deck waiting. */
const mostShowing = 12

/** Answers by their words: what follows a word, and what ends with it. */
interface Answers {
  readonly next: Map<string, Answers>
  /** The cards that ask for it, and those that show it. */
  readonly asking: number[]
  readonly showing: number[]
}

const noAnswers = (): Answers => ({ next: new Map(), asking: [], showing: [] })

/** Cards that are looked at before others have their turn. */
const stretch = 200

/** A short answer is looked for in its section, any other in all cards. */
function* joinAnswers(cards: readonly AskedCard[], join: Join): Generator<void, void> {
  const everywhere = noAnswers()
  const bySection = new Map(cards.map((asked) => [sectionOf(asked), noAnswers()]))
  for (const [place, asked] of cards.entries()) {
    for (const { words, isTelling } of tellingOf(asked.card).forms)
      answerOf(isTelling ? everywhere : bySection.get(sectionOf(asked)), words)?.asking.push(place)
    if (place % stretch === 0) yield
  }
  for (const [place, asked] of cards.entries()) {
    const { shown } = tellingOf(asked.card)
    const inSection = bySection.get(sectionOf(asked))
    for (let at = 0; at < shown.length; at += 1) {
      markShown(everywhere, shown, at, place)
      markShown(inSection, shown, at, place)
    }
    if (place % stretch === 0) yield
  }
  for (const answers of [everywhere, ...bySection.values()]) joinShown(answers, join)
}

const sectionOf = ({ document, card }: AskedCard): string => `${document} ${card.context.section ?? ''}`

/** The place of an answer, made where there is none yet. */
function answerOf(answers: Answers | undefined, words: readonly string[]): Answers | undefined {
  let here = answers
  for (const word of words) {
    const next: Answers = here?.next.get(word) ?? noAnswers()
    here?.next.set(word, next)
    here = next
  }
  return here
}

/** Notes which answers stand in a text from some word on. */
function markShown(answers: Answers | undefined, shown: Telling['shown'], from: number, place: number): void {
  let here = answers
  for (let at = from; here !== undefined; at += 1) {
    if (here.asking.length > 0 && here.showing.at(-1) !== place) here.showing.push(place)
    const word = shown[at]
    here = word == null ? undefined : here.next.get(word)
  }
}

function joinShown({ next, asking, showing }: Answers, join: Join): void {
  if (showing.length <= mostShowing) for (const a of asking) for (const b of showing) join(a, b)
  for (const longer of next.values()) joinShown(longer, join)
}
