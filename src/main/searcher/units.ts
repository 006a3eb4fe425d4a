/** What of a document can be found: its title, paragraphs, facts, cards and marks, with the words they are found by. */
import { passageFinder } from '../../core/anchor/passage-finder.ts'
import { applyEdits } from '../../core/edits/apply-edits.ts'
import { type Card, sideSaid } from '../../core/model/card.ts'
import type { Briefing } from '../../core/model/document.ts'
import type { Edits } from '../../core/model/edits.ts'
import type { Fact, FactType, Name } from '../../core/model/fact.ts'
import type { FoundKind } from '../../core/model/found.ts'
import { groupBy } from '../../core/model/group-by.ts'
import type { Mark } from '../../core/model/mark.ts'
import { type Said, saidOf } from '../../core/model/said.ts'
import type { Place, Span } from '../../core/model/span.ts'
import { type FieldTexts, factSpans, sourcesOf, typedOf } from '../../core/search/fields.ts'
import { textOfDate } from '../../core/search/own-date.ts'
import { withText } from '../../core/search/with-text.ts'

export interface Detail {
  /** The heading that stands over it, for the first paragraph under one; else empty. */
  readonly title: string
  readonly type: FactType | null
  readonly answer: string | null
  readonly place: { readonly block: string; readonly range: Span | null } | null
  /** Where facts stand in a paragraph. */
  readonly facts?: readonly Span[]
}

export interface Unit {
  readonly kind: FoundKind
  /** The id of the document, block, fact, card or mark. */
  readonly ref: string
  readonly section: string | null
  /** The text of the unit that is shown. */
  readonly text: string
  readonly detail: Detail
  readonly source: FieldTexts
  /** The tokens by which filters of a query find the unit. */
  readonly filter: readonly string[]
}

/** A document with all that its user says of it. */
export interface IndexedDocument {
  /** The document's title, or the name that the user gave it. */
  readonly title: string
  readonly tags: readonly string[]
  /** The document as it was compiled. */
  readonly briefing: Briefing
  readonly edits: Edits
  readonly marks: readonly Mark[]
}

export const typeToken = (type: FactType): string => `type${type}`

/** The units of some kinds. */
export function unitsOf(document: IndexedDocument, kinds: ReadonlySet<FoundKind>): readonly Unit[] {
  const { edits, marks } = document
  const briefing = withText(document.briefing)
  const edited = applyEdits(briefing, edits)
  const around = surroundings(briefing)
  return [
    ...(kinds.has('document') ? [titleUnit(briefing.id, { ...document, date: briefing.date })] : []),
    ...(kinds.has('text') ? textUnits(briefing, typedOf(edited), around) : []),
    ...(kinds.has('fact') ? factUnits(briefing, edited.facts, around) : []),
    ...(kinds.has('card') ? cardUnits(edited, around) : []),
    ...(kinds.has('mark') ? markUnits(marks, briefing, around) : []),
  ]
}

/** Needs no briefing: a new name is found at once. */
export function titleUnit(
  id: string,
  { title, tags, date }: Pick<IndexedDocument, 'title' | 'tags'> & Pick<Briefing, 'date'>,
): Unit {
  return {
    kind: 'document',
    ref: id,
    section: null,
    text: title,
    detail: { title: '', type: null, answer: null, place: null },
    source: { title, body: tags.join('\n'), facts: textOfDate(date), under: [] },
    filter: [],
  }
}

/** Of each block the title of its section, and those of all sections around it. */
interface Surroundings {
  readonly section: ReadonlyMap<string, string | null>
  readonly sources: ReadonlyMap<string, FieldTexts>
}

function surroundings(briefing: Briefing): Surroundings {
  return {
    section: new Map(
      briefing.sections.flatMap(({ blocks, title }) => blocks.map((id) => [id, title] as const)),
    ),
    sources: sourcesOf(briefing),
  }
}

const sectionOf = ({ section }: Surroundings, block: string) => section.get(block) ?? null
const under = ({ sources }: Surroundings, block: string) => sources.get(block)?.under ?? []

function textUnits(briefing: Briefing, facts: readonly Name[], around: Surroundings): readonly Unit[] {
  const types = typesByBlock(facts)
  const spans = factSpans(facts)
  return briefing.blocks.flatMap(({ id, text }): Unit[] => {
    const source = around.sources.get(id)
    if (source === undefined) return []
    const place = { block: id, range: null }
    const detail = { title: source.title, type: null, answer: null, place, facts: spans.get(id) ?? [] }
    const filter = [...(types.get(id) ?? [])].map(typeToken)
    return [{ kind: 'text', ref: id, section: sectionOf(around, id), text, detail, source, filter }]
  })
}

function typesByBlock(facts: readonly Name[]): ReadonlyMap<string, ReadonlySet<FactType>> {
  const types = new Map<string, Set<FactType>>()
  for (const { type, block, also } of facts)
    for (const place of [{ block }, ...also])
      types.set(place.block, (types.get(place.block) ?? new Set()).add(type))
  return types
}

/** @param facts as their user has them */
function factUnits(
  { blocks, facts: compiled }: Briefing,
  facts: readonly Fact[],
  around: Surroundings,
): readonly Unit[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]))
  const beside = groupBy(compiled, ({ block, sentence }) => `${block} ${sentence.start}`)
  return facts.map((fact) => {
    const others = beside.get(`${fact.block} ${fact.sentence.start}`) ?? []
    return factUnit(fact, saidOf(fact, texts.get(fact.block) ?? ''), others, around)
  })
}

/** What is shown of a fact is its statement; the answers of the other facts in it find those. */
function factUnit(fact: Fact, said: Said, beside: readonly Fact[], around: Surroundings): Unit {
  const { id, type, text, block, start, end, note = '', value } = fact
  const others = beside
    .map((other) => other.text)
    .filter((words) => !words.includes(text) && !text.includes(words))
  const own = others.reduce((rest, words) => rest.replaceAll(words, ' '), said.text)
  return {
    kind: 'fact',
    ref: id,
    section: sectionOf(around, block),
    text: said.answer === null ? `${text} \u00B7 ${said.text}` : said.text,
    detail: { title: '', type, answer: null, place: { block, range: { start, end } } },
    source: {
      title: '',
      body: [own, text, note].filter((words) => words !== '').join('\n'),
      facts: value?.kind === 'expansion' ? [value.expansion] : [],
      under: under(around, block),
    },
    filter: [typeToken(type)],
  }
}

function cardUnits({ cards, facts }: Briefing, around: Surroundings): readonly Unit[] {
  const types = new Map(facts.map(({ id, type }) => [id, type]))
  return cards.map((card) => cardUnit(card, types.get(card.fact ?? '') ?? null, around))
}

function cardUnit(card: Card, type: FactType | null, around: Surroundings): Unit {
  const { id, accept, block, sentence, context } = card
  const [prompt, answer] = [sideSaid(card, 'question'), sideSaid(card, 'answer')]
  return {
    kind: 'card',
    ref: id,
    section: block === null ? context.section : sectionOf(around, block),
    text: prompt,
    detail: { title: '', type, answer, place: block === null ? null : { block, range: sentence } },
    source: {
      title: '',
      body: `${prompt}\n${answer}`,
      facts: accept,
      under: block === null ? [] : under(around, block),
    },
    filter: type === null ? [] : [typeToken(type)],
  }
}

function markUnits(marks: readonly Mark[], { blocks }: Briefing, around: Surroundings): readonly Unit[] {
  const find = passageFinder(blocks)
  return marks.map((mark) => markUnit(mark, find(mark.parts[0]), around))
}

function markUnit({ id, kind, note, tags, parts }: Mark, place: Place | null, around: Surroundings): Unit {
  // A picture has no words to be found by.
  const words = parts.flatMap((part) => (part.figure === undefined ? [part.quote.exact] : []))
  const quote = words.join(' \u2026 ')
  const text = [quote, note, tags.join(' \u00B7 ')].filter((piece) => piece !== '').join('\n')
  return {
    kind: 'mark',
    ref: id,
    section: place && sectionOf(around, place.block),
    text,
    detail: {
      title: '',
      type: null,
      answer: null,
      place: place && { block: place.block, range: { start: place.start, end: place.end } },
    },
    source: { title: '', body: text, facts: [], under: place === null ? [] : under(around, place.block) },
    filter: [kind, ...(note === '' ? [] : ['note'])],
  }
}
