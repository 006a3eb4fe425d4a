/** Which cards of a deck disturb each other: a graph, since two that disturb a third may leave each other alone. */
import { type Telling, tellingOf } from '../cards/telling.ts'
import type { Card } from '../model/card.ts'
import { groupBy } from '../model/group-by.ts'

export interface AskedCard {
  readonly document: string
  readonly card: Card
}

/** For each card, by its place, the places of those that disturb it, in order. */
export type Neighbours = readonly (readonly number[])[]

const kept = new WeakMap<readonly AskedCard[], Neighbours>()

/**
 * Two cards are neighbours where they were made from one passage or ask the same, or where one shows the answer of
 * the other. Worked out once for a deck, in the time that it takes to read it.
 */
export function neighboursOf(cards: readonly AskedCard[]): Neighbours {
  const known = kept.get(cards)
  if (known !== undefined) return known
  const found = cards.map(() => new Set<number>())
  const join = (a: number, b: number) => {
    if (a === b) return
    found[a]?.add(b)
    found[b]?.add(a)
  }
  joinPassages(cards, join)
  joinQuestions(cards, join)
  joinAnswers(cards, join)
  const neighbours = found.map((places) => (places.size === 0 ? none : [...places].sort((a, b) => a - b)))
  kept.set(cards, neighbours)
  return neighbours
}

const none: readonly number[] = []

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

function joinQuestions(cards: readonly AskedCard[], join: Join): void {
  const asked = cards.map(({ card }, place) => ({ place, said: tellingOf(card).shown.join(' ').trim() }))
  for (const alike of groupBy(asked, ({ said }) => said).values())
    for (const [at, one] of alike.entries())
      if (one.said !== '')
        for (const other of alike.slice(at + 1, at + 1 + mostOfPassage)) join(one.place, other.place)
}

/** What stands in more questions than these gives nothing away, and would keep half the deck waiting. */
const mostShowing = 12

/** An answer: the cards that ask for it, and those that show it. */
interface Wanted {
  readonly asking: number[]
  readonly showing: Set<number>
}

/** The answers that tell something in one section, or everywhere. */
interface Answers {
  /** By their words. */
  readonly wanted: Map<string, Wanted>
  /** How many words those have that begin with a word. */
  readonly lengths: Map<string, Set<number>>
}

function joinAnswers(cards: readonly AskedCard[], join: Join): void {
  const everywhere: Answers = { wanted: new Map(), lengths: new Map() }
  const inSection = new Map<string, Answers>()
  for (const { document, card } of cards)
    inSection.set(sectionOf(document, card), { wanted: new Map(), lengths: new Map() })
  for (const [place, { document, card }] of cards.entries())
    for (const { words, isTelling } of tellingOf(card).forms)
      want(isTelling ? everywhere : inSection.get(sectionOf(document, card)), words, place)
  for (const [place, { document, card }] of cards.entries()) {
    const { shown } = tellingOf(card)
    show(everywhere, shown, place)
    show(inSection.get(sectionOf(document, card)), shown, place)
  }
  for (const answers of [everywhere, ...inSection.values()])
    for (const { asking, showing } of answers.wanted.values())
      if (showing.size <= mostShowing) for (const a of asking) for (const b of showing) join(a, b)
}

const sectionOf = (document: string, { context }: Card): string => `${document} ${context.section ?? ''}`

function want(answers: Answers | undefined, words: readonly string[], place: number): void {
  const said = words.join(' ')
  const known = answers?.wanted.get(said)
  if (known !== undefined) known.asking.push(place)
  else answers?.wanted.set(said, { asking: [place], showing: new Set() })
  const first = words[0] ?? ''
  const lengths = answers?.lengths.get(first)
  if (lengths !== undefined) lengths.add(words.length)
  else answers?.lengths.set(first, new Set([words.length]))
}

function show(answers: Answers | undefined, shown: Telling['shown'], place: number): void {
  for (const [at, word] of shown.entries())
    for (const length of (word !== null && answers?.lengths.get(word)) || [])
      answers?.wanted.get(shown.slice(at, at + length).join(' '))?.showing.add(place)
}
