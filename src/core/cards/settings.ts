/** What surrounds the facts of one sentence: all that a maker of cards may look at. */
import type { Block, Section } from '../model/document.ts'
import { type Fact, factTraits } from '../model/fact.ts'
import { groupBy } from '../model/group-by.ts'
import type { Off } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import { type FullNames, indexNames } from '../statements/full-names.ts'
import { type Labelled, labelledIn } from '../statements/labelled.ts'
import { type Before, speakerOf, type Voice } from '../statements/referent.ts'
import { longNames } from '../statements/short-names.ts'
import type { Around } from '../statements/stand.ts'
import { surroundings } from '../statements/surroundings.ts'
import { pairOf } from '../statements/voice.ts'
import { type WhatItIs, whatThingsAre } from '../statements/what-it-is.ts'
import { type Sentences, sentencesBefore } from '../text/sentences.ts'
import { type NoProse, whyNoProse } from './prose.ts'

export interface CardSource {
  readonly title: string
  readonly date?: string | null
  readonly sections: readonly Section[]
  readonly blocks: readonly Block[]
  readonly facts: readonly Fact[]
  readonly off?: Off | undefined
}

/** What is the same for all sentences of a document. */
export interface Whole {
  readonly date: string | null
  readonly voice: Voice
  /** Those with a complement, and all of bodies, agreements and events. */
  readonly longNames: FullNames
  readonly allNames: FullNames
  /** Acronyms by the name that they stand for. */
  readonly short: ReadonlyMap<string, string>
  readonly off?: Off | undefined
}

export interface Setting {
  readonly whole: Whole
  readonly block: Block
  /** The head above. */
  readonly section: string | null
  readonly sentence: Span
  /** The sentence as written. */
  readonly text: string
  readonly facts: readonly Fact[]
  /** What its section is, or its block, where that is no English prose. */
  readonly noProse: NoProse | null
  /** What stands behind a label in it. */
  readonly labelled: Labelled | null
  /** What it says that things are which the document is about. */
  readonly things: readonly WhatItIs[]
  /** What can be shown beside it. */
  readonly shown: Around
  /** The sentence before it in its block, where it is not too far back. */
  readonly before: () => Before | null
}

export function settingsOf(source: CardSource, sentences: Sentences): Setting[] {
  const whole = wholeOf(source)
  const blocks = new Map(source.blocks.map((block) => [block.id, block]))
  const heads = new Map(source.sections.map(({ id, title }) => [id, title]))
  const labels = labelledIn(source, sentences)
  const things = groupBy(whatThingsAre(source, sentences), ({ block }) => block)
  const lookAround = aroundsOf(source, sentences, whole)
  const factsIn = placesOf(source)
  const noProse = prosesOf(source)
  return bySentence(mentionsOf(source, sentences)).flatMap((facts): Setting[] => {
    const [first] = facts
    const block = blocks.get(first?.block ?? '')
    if (!first || !block) return []
    const { sentence } = first
    return [
      {
        whole,
        block,
        section: heads.get(block.section) ?? null,
        sentence,
        text: block.text.slice(sentence.start, sentence.end),
        facts,
        noProse: noProse(block),
        labelled: labels.get(block.id) ?? null,
        things:
          things.get(block.id)?.filter(({ is }) => is.start >= sentence.start && is.end <= sentence.end) ??
          [],
        shown: lookAround({ block, start: sentence.start }),
        before: () => sentenceBefore(block, sentence.start, sentences, factsIn),
      },
    ]
  })
}

/** What can be shown beside a sentence, for each of the document. */
export const aroundsOf = (source: CardSource, sentences: Sentences, whole = wholeOf(source)) =>
  surroundings({
    ...source,
    sentences,
    names: whole.allNames,
    dated: whole.date !== null,
    speaker: whole.voice.speaker ?? pairOf(source.blocks.map(({ text }) => text)),
  })

function wholeOf({ title, date = null, blocks, facts, off }: CardSource): Whole {
  const texts = blocks.map(({ text }) => text)
  const long = longNames(texts)
  const short = facts.flatMap(({ value, text }) =>
    value?.kind === 'expansion' ? [[value.expansion, text] as const] : [],
  )
  return {
    date,
    voice: { title, speaker: speakerOf(title, texts) },
    longNames: indexNames(long),
    allNames: indexNames([...long, ...namesOf(facts)]),
    short: new Map(short),
    off,
  }
}

/** Names of bodies, agreements and events, as they are written in full somewhere. */
const namesOf = (facts: readonly Fact[]) =>
  facts.filter(({ type }) => factTraits[type].naming === 'descriptive').map(({ text }) => text)

const bySentence = (facts: readonly Fact[]) => [
  ...groupBy(facts, ({ block, sentence }) => `${block}:${sentence.start}`).values(),
]

/** Most places of one fact at which it may be asked for. */
const mostPlaces = 6

/** Each fact at every place where it stands, in the order of the text: the best of them is asked. */
function mentionsOf({ facts, blocks }: CardSource, sentences: Sentences): Fact[] {
  const order = new Map(blocks.map(({ id }, index) => [id, index]))
  const texts = new Map(blocks.map(({ id, text }) => [id, text]))
  const all = facts.flatMap((fact) => [
    fact,
    ...fact.also.slice(0, mostPlaces - 1).flatMap((place): Fact[] => {
      const sentence = sentences
        .get(place.block)
        ?.find(({ start, end }) => start <= place.start && place.end <= end)
      const text = texts.get(place.block)?.slice(place.start, place.end)
      return sentence && text !== undefined ? [{ ...fact, ...place, text, sentence }] : []
    }),
  ])
  const at = ({ block }: Fact) => order.get(block) ?? 0
  return all.toSorted((a, b) => at(a) - at(b) || a.sentence.start - b.sentence.start || a.start - b.start)
}

/** Looks at each section and block once. Tables and code are judged by others. */
function prosesOf({ blocks, off }: CardSource): (block: Block) => NoProse | null {
  const prose = blocks.filter(({ kind }) => kind !== 'table' && kind !== 'code')
  const sections = groupBy(prose, ({ section }) => section)
  const ofSection = new Map(
    [...sections].map(([id, own]) => [id, whyNoProse(own.map(({ text }) => text).join(' '), off)]),
  )
  const ofBlock = new Map(prose.map(({ id, text }) => [id, whyNoProse(text, off)]))
  return ({ id, section, kind }) =>
    kind === 'table' ? null : (ofSection.get(section) ?? ofBlock.get(id) ?? null)
}

type FactsIn = (block: string, within: Span) => Before['facts']

/** Facts by block, wherever they stand: at their first place and all others. */
function placesOf({ blocks, facts }: CardSource): FactsIn {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]))
  const places = new Map<string, (Before['facts'][number] & Span)[]>()
  for (const fact of facts)
    for (const { block, start, end } of [fact, ...fact.also]) {
      const list = places.get(block) ?? []
      const text = texts.get(block)?.slice(start, end) ?? fact.text
      list.push({ text, type: fact.type, value: fact.value, start, end })
      places.set(block, list)
    }
  return (block, within) =>
    (places.get(block) ?? [])
      .filter(({ start, end }) => start >= within.start && end <= within.end)
      .map((fact) => ({ ...fact, start: fact.start - within.start }))
}

/** How far back a sentence's start is looked for, in characters. */
const reach = 700

function sentenceBefore(block: Block, start: number, sentences: Sentences, factsIn: FactsIn): Before | null {
  const [last] = sentencesBefore(sentences.get(block.id) ?? [], start, 1)
  if (!last || start - last.start > reach) return null
  return { text: block.text.slice(last.start, last.end), facts: factsIn(block.id, last) }
}
