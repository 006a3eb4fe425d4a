import { gap } from '../model/card.ts'
import type { Briefing } from '../model/document.ts'
import type { LedgerEntry } from '../model/edits.ts'
import { type FactType, factTraits } from '../model/fact.ts'
import { saidOf } from '../model/said.ts'
import { type SheetItem, type SheetKind, type SheetPlace, sheetKinds } from '../model/sheet.ts'
import type { Span } from '../model/span.ts'

/** A passage that the reader marked, where it stands now. */
export interface SheetPassage {
  readonly id: string
  readonly text: string
  readonly note: string
  readonly block: string
  /** Where it begins in its block. */
  readonly start: number
}

/** A document with what its reader says of it. */
export interface SheetSource {
  readonly briefing: Pick<Briefing, 'id' | 'sections' | 'blocks'>
  readonly entries: readonly LedgerEntry[]
  readonly passages: readonly SheetPassage[]
  /** How likely each card is recalled that the reader misses, 0 to 1, by its id. */
  readonly missed: ReadonlyMap<string, number>
}

/** An item with what it is worth: the least tier comes first, within one the least recall. */
interface Weighed {
  readonly item: Omit<SheetItem, 'order'>
  readonly tier: number
  readonly recall: number
  /** The number of its document, of its paragraph, and its place in that. */
  readonly at: readonly [document: number, block: number, start: number]
}

interface WeighedFact extends Weighed {
  /** Its part of the sheet, were it not missed. */
  readonly own: SheetKind
  /** Where its sentence stands. */
  readonly sentence: string
  readonly words: string
}

/** Missed, accepted or written by the reader, then by importance from 3 to 1. */
const tiers = { missed: 0, said: 1, main: 2, some: 3, minor: 4 } as const

/**
 * What a cue sheet may say of documents, what is worth most first: what is missed, what its reader accepted or noted, then
 * by importance. Of as much worth, parts and documents take turns, so that none fills the sheet.
 *
 * @param sources the documents in the order of the sheet
 * @param kinds the parts that are wanted
 */
export function sheetItems(
  sources: readonly SheetSource[],
  kinds: ReadonlySet<SheetKind> = new Set(sheetKinds),
): readonly SheetItem[] {
  const weighed = sources
    .flatMap((source, document) => itemsOf(source, document, kinds))
    .filter(({ item }) => kinds.has(item.kind))
    .toSorted(byPlace)
  const orders = new Map(weighed.map(({ item }, order) => [item, order]))
  return inTurns(weighed).map(({ item }) => ({ ...item, order: orders.get(item) ?? 0 }))
}

function itemsOf(source: SheetSource, document: number, kinds: ReadonlySet<SheetKind>): readonly Weighed[] {
  const places = placesOf(source.briefing)
  const facts = source.entries
    .filter(({ state }) => state !== 'rejected')
    .flatMap((entry) => ofFact(entry, source, document, places) ?? [])
    .map((weighed) => inWantedPart(weighed, kinds))
    .toSorted(byWorth)
  const passages = source.passages.flatMap((passage) => ofPassage(passage, source, document, places) ?? [])
  return [...joined(facts), ...passages]
}

interface Placed extends SheetPlace {
  readonly text: string
  readonly index: number
}

/** Every block with where it stands. */
function placesOf({ sections, blocks }: SheetSource['briefing']): ReadonlyMap<string, Placed> {
  const titles = new Map(sections.flatMap(({ title, blocks }) => blocks.map((id) => [id, title] as const)))
  let paragraph = 0
  return new Map(
    blocks.map(({ id, kind, text, page }, index) => {
      if (kind !== 'figure') paragraph += 1
      return [id, { block: id, section: titles.get(id) ?? null, page: page ?? null, paragraph, text, index }]
    }),
  )
}

function ofFact(
  entry: LedgerEntry,
  { briefing, missed }: SheetSource,
  document: number,
  places: ReadonlyMap<string, Placed>,
): WeighedFact | null {
  const { fact, state, own: isOwn, cards } = entry
  const placed = places.get(fact.block)
  if (placed === undefined) return null
  const { text, index, ...place } = placed
  const said = saidOf(fact, text)
  const recalls = cards.flatMap(({ card, deleted }) => (deleted ? [] : (missed.get(card.id) ?? [])))
  const isMissed = recalls.length > 0
  const isSaid = state === 'accepted' || isOwn || (fact.note ?? '') !== ''
  const own = kindOf(fact.type)
  return {
    item: {
      id: fact.id,
      document: briefing.id,
      kind: isMissed ? 'missed' : own,
      text: said.text,
      answers: said.answer === null ? [] : [said.answer],
      note: fact.note ?? '',
      question: questionOf(entry, said.text, said.answer),
      place,
    },
    own,
    sentence: `${fact.block} ${fact.sentence.start}`,
    words: fact.text,
    tier: isMissed ? tiers.missed : isSaid ? tiers.said : tiers.minor - (fact.importance - 1),
    recall: Math.min(1, ...recalls),
    at: [document, index, fact.start],
  }
}

/** What was missed stands among its own, where there is no part for it. */
function inWantedPart(weighed: WeighedFact, kinds: ReadonlySet<SheetKind>): WeighedFact {
  const isElsewhere = weighed.item.kind === 'missed' && !kinds.has('missed')
  return isElsewhere ? { ...weighed, item: { ...weighed.item, kind: weighed.own } } : weighed
}

function ofPassage(
  { id, text, note, block, start }: SheetPassage,
  { briefing }: SheetSource,
  document: number,
  places: ReadonlyMap<string, Placed>,
): Weighed | null {
  const placed = places.get(block)
  if (placed === undefined) return null
  const { text: _, index, ...place } = placed
  return {
    item: {
      id,
      document: briefing.id,
      kind: 'passages',
      text,
      answers: [],
      note,
      question: null,
      place,
    },
    tier: note === '' ? tiers.main : tiers.said,
    recall: 1,
    at: [document, index, start],
  }
}

/** The part of the sheet for facts of a type. */
function kindOf(type: FactType): SheetKind {
  const { isTemporal, magnitude, naming } = factTraits[type]
  if (isTemporal) return 'dates'
  if (magnitude !== null) return 'figures'
  if (naming !== null) return 'names'
  return type === 'commitment' ? 'commitments' : 'points'
}

/** As its card asks; without one, its statement with a gap. */
function questionOf({ cards, fact }: LedgerEntry, text: string, answer: Span | null): SheetItem['question'] {
  const card = cards.find(({ deleted }) => !deleted)?.card
  if (card !== undefined) return { prompt: card.prompt, answer: card.answer }
  if (answer === null) return null
  return { prompt: text.slice(0, answer.start) + gap + text.slice(answer.end), answer: fact.text }
}

/**
 * Facts that say the same as one item, that of the worthiest, with the answers of all: they have one statement, or come
 * from one sentence and their words stand in what was said of it already.
 */
function joined(facts: readonly WeighedFact[]): readonly Weighed[] {
  const all: Weighed[] = []
  const byText = new Map<string, number>()
  const bySentence = new Map<string, number[]>()
  for (const { sentence, words, own: _, ...each } of facts) {
    const beside = bySentence.get(sentence) ?? []
    const at =
      byText.get(each.item.text) ?? beside.find((index) => all[index]?.item.text.includes(words) === true)
    const first = at === undefined ? undefined : all[at]
    if (at !== undefined && first !== undefined) {
      all[at] = withAnswers(first, answersIn(first.item.text, each.item, words))
      continue
    }
    byText.set(each.item.text, all.length)
    bySentence.set(sentence, [...beside, all.length])
    all.push(each)
  }
  return all
}

/** Where the answers of one item stand in the text of another. */
function answersIn(text: string, item: Weighed['item'], words: string): readonly Span[] {
  if (item.text === text) return item.answers
  const start = text.indexOf(words)
  return [{ start, end: start + words.length }]
}

function withAnswers(weighed: Weighed, more: readonly Span[]): Weighed {
  const { item } = weighed
  const added = more.filter(({ start, end }) =>
    item.answers.every((has) => end <= has.start || start >= has.end),
  )
  const answers = [...item.answers, ...added].toSorted((a, b) => a.start - b.start)
  return { ...weighed, item: { ...item, answers } }
}

/** By worth; of as much worth, one of each part of each document, then the second of each, and so on. */
function inTurns(weighed: readonly Weighed[]): readonly Weighed[] {
  const turns = new Map<string, number>()
  return weighed
    .toSorted(byWorth)
    .map((each) => {
      const { tier, item, at } = each
      const queue = `${tier} ${item.kind} ${at[0]}`
      const turn = tier === tiers.missed ? 0 : (turns.get(queue) ?? 0)
      turns.set(queue, turn + 1)
      return { each, turn }
    })
    .toSorted((a, b) => a.each.tier - b.each.tier || a.turn - b.turn || byPart(a.each, b.each))
    .map(({ each }) => each)
}

/** Within a turn: documents in their order, of each its parts in theirs. What is missed stays by recall. */
const byPart = (a: Weighed, b: Weighed): number =>
  a.tier === tiers.missed
    ? 0
    : a.at[0] - b.at[0] || sheetKinds.indexOf(a.item.kind) - sheetKinds.indexOf(b.item.kind)

const byWorth = (a: Weighed, b: Weighed): number => a.tier - b.tier || a.recall - b.recall || byPlace(a, b)

const byPlace = (a: Weighed, b: Weighed): number =>
  a.at[0] - b.at[0] || a.at[1] - b.at[1] || a.at[2] - b.at[2]
