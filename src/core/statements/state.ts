/** Says each fact of a document in one sentence or clause. */

import type { Block, Section } from '../model/document.ts'
import { type Fact, factTraits } from '../model/fact.ts'
import { groupBy } from '../model/group-by.ts'
import type { Off } from '../model/rule.ts'
import { countCountries } from '../text/countries.ts'
import type { Sentences } from '../text/sentences.ts'
import { standsAlone } from './alone.ts'
import { cellStatements } from './cell-statement.ts'
import { facetsOf } from './facets.ts'
import { indexNames } from './full-names.ts'
import { speakerOf } from './referent.ts'
import { longNames } from './short-names.ts'
import type { Around } from './stand.ts'
import { type LookBack, statementOfLetters, statementsOf } from './statement.ts'
import { surroundings } from './surroundings.ts'
import { pairOf } from './voice.ts'

export interface StatedSource {
  readonly title: string
  readonly date: string | null
  readonly sections: readonly Section[]
  readonly blocks: readonly Block[]
  readonly facts: readonly Fact[]
  readonly off?: Off | undefined
}

/** Longer sentences are not looked into, in characters. */
const longest = 1200

/** The facts in their order, each with its statement and what is certain of who and when. */
export function stateFacts(source: StatedSource, sentences: Sentences): Fact[] {
  const { facts } = source
  const blocks = new Map(source.blocks.map((block) => [block.id, block]))
  const around = aroundIn(source, sentences)
  const factsOf = groupBy(facts, ({ block }) => block)
  const tellers = new Map<string, (fact: Fact) => Fact>()
  return facts.map((fact) => {
    const block = blocks.get(fact.block)
    if (!block) return fact
    const key = block.rows ? block.id : `${block.id} ${fact.sentence.start}`
    const tell =
      tellers.get(key) ??
      (block.rows
        ? cellTeller(block, block.rows)
        : proseTeller(
            block,
            fact.sentence,
            around({ block, start: fact.sentence.start }),
            factsOf.get(block.id) ?? [],
          ))
    tellers.set(key, tell)
    return tell(fact)
  })
}

function aroundIn({ title, date, sections, blocks, facts, off }: StatedSource, sentences: Sentences) {
  const texts = blocks.map(({ text }) => text)
  const named = facts.filter(({ type }) => factTraits[type].naming === 'descriptive')
  return surroundings({
    title,
    sections,
    blocks,
    sentences,
    dated: date !== null,
    off,
    speaker: speakerOf(title, texts) ?? pairOfCountries(texts),
    names: indexNames([...longNames(texts), ...named.map(({ text }) => text)]),
  })
}

/** Two that are often named together may be any things; two countries speak. */
function pairOfCountries(texts: readonly string[]): string | null {
  const pair = pairOf(texts)
  return pair !== null && countCountries(pair) === 2 ? pair : null
}

type Sentence = Fact['sentence']

function cellTeller({ text }: Block, rows: NonNullable<Block['rows']>): (fact: Fact) => Fact {
  const say = cellStatements({ text, rows })
  return (fact) => {
    const { text: statement, answer, column } = say(fact, fact.sentence)
    return { ...fact, statement, answer, ...(column !== null && { measures: column }) }
  }
}

function proseTeller(
  block: Block,
  sentence: Sentence,
  around: Around,
  facts: readonly Fact[],
): (fact: Fact) => Fact {
  const text = block.text.slice(sentence.start, sentence.end)
  const say =
    text.length > longest ? null : statementsOf(text, around, lookBackFrom(block, sentence, around, facts))
  return (fact) => {
    if (fact.value?.kind === 'expansion') {
      const { text: statement, answer } = statementOfLetters(fact.text, fact.value.expansion)
      return { ...fact, statement, answer }
    }
    const place = { start: fact.start - sentence.start, end: fact.end - sentence.start }
    const said = say?.(place) ?? { text, answer: place }
    // What a definition is of its finder knows.
    const { when, ...facets } = fact.type === 'definition' || say === null ? {} : facetsOf(said)
    const day = when === undefined || fact.type === 'date' ? {} : { when }
    return { ...fact, statement: said.text, answer: said.answer, ...facets, ...day }
  }
}

/** The sentence before in the same block with the facts in it, where it says by itself what it speaks of. */
const lookBackFrom =
  (block: Block, sentence: Sentence, { previous, names, off }: Around, facts: readonly Fact[]): LookBack =>
  () => {
    const [text] = previous()
    const from = text === undefined ? -1 : block.text.lastIndexOf(text, sentence.start)
    if (text === undefined || from < 0 || !standsAlone(text, names, off)) return null
    const inside = facts.filter(({ start, end }) => start >= from && end <= from + text.length)
    return { text, facts: inside.map((fact) => ({ ...fact, start: fact.start - from })) }
  }
