/** What both indexes hold of a text: the analyzer's tokens, parted by blanks, in fields that queries tell apart. */
import type { Briefing } from '../model/document.ts'
import { isClause, type Name } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import type { Token } from '../text/analyze.ts'
import { unsaid } from '../text/language.ts'
import { textOfDate } from './own-date.ts'
import { otherForms, readTokens } from './tokens.ts'

/** Goes up whenever the same text would be given other tokens: an index with another one is made again. */
export const analyzerVersion = 6

/** A text's tokens. `title` and `body` hold surface forms only, one for each position: phrases run on them. */
export interface Fields {
  /** Of a section's first block: the section's title. */
  readonly title: string
  readonly body: string
  /** Stems and other forms of what stands in title and body. */
  readonly variants: string
  /** The texts of the block's facts, in every form in which they may be typed. */
  readonly facts: string
  /** The titles of the sections that it stands under, from the outermost to its own, in every form. */
  readonly under: string
}

export const fieldNames = ['title', 'body', 'variants', 'facts', 'under'] as const satisfies (keyof Fields)[]

/** The texts of which the fields of one block are made. */
export interface FieldTexts {
  readonly title: string
  readonly body: string
  readonly facts: readonly string[]
  readonly under: readonly string[]
}

/** @param language of the texts, as it is searched */
export function fieldsOf({ title, body, facts, under }: FieldTexts, language = unsaid): Fields {
  const head = readTokens(title, language)
  const text = readTokens(body, language)
  return {
    title: surfaces(head),
    body: surfaces(text),
    variants: join([...text, ...head].flatMap(otherForms)),
    facts: everyForm(facts, language),
    under: everyForm(under, language),
  }
}

/** The texts of a briefing's blocks, in reading order. The first one is also found by the date of the document. */
export function sourcesOf(briefing: Briefing): Map<string, FieldTexts> {
  const facts = factsByBlock(briefing)
  const dated = briefing.blocks[0]?.id
  const paths = pathsOf(briefing)
  const bodies = new Map(briefing.blocks.map((block) => [block.id, block.text]))
  return new Map(
    briefing.sections.flatMap((section) =>
      section.blocks.map((id, at) => [
        id,
        {
          title: at === 0 ? (section.title ?? '') : '',
          body: bodies.get(id) ?? '',
          facts: [...(id === dated ? textOfDate(briefing.date) : []), ...(facts.get(id) ?? [])],
          under: paths.get(section.id) ?? [],
        },
      ]),
    ),
  )
}

/** What has a type: the facts of a briefing, and the names that it merely mentions. */
export const typedOf = ({ facts, names = [] }: Pick<Briefing, 'facts' | 'names'>): readonly Name[] => [
  ...facts,
  ...names,
]

/** Where facts and names stand in each block. */
export function factSpans(facts: readonly Name[]): Map<string, readonly Span[]> {
  const map = new Map<string, Span[]>()
  for (const fact of facts)
    for (const { block, start, end } of [fact, ...fact.also]) {
      const spans = map.get(block) ?? []
      spans.push({ start, end })
      map.set(block, spans)
    }
  return map
}

/** The titles above each section, from the outermost to its own. */
export function pathsOf({ sections }: Briefing): Map<string, readonly string[]> {
  const open: { readonly level: number; readonly title: string }[] = []
  return new Map(
    sections.map(({ id, level, title }) => {
      while ((open.at(-1)?.level ?? -1) >= level) open.pop()
      if (title !== null) open.push({ level, title })
      return [id, open.map((one) => one.title)]
    }),
  )
}

function factsByBlock(briefing: Briefing): Map<string, string[]> {
  const map = new Map<string, string[]>()
  // The words of a clause stand in the body already.
  for (const fact of briefing.facts.filter(({ type }) => !isClause(type)))
    for (const { block } of [fact, ...fact.also]) {
      const said = map.get(block) ?? []
      said.push(fact.text, ...(fact.value?.kind === 'expansion' ? [fact.value.expansion] : []))
      map.set(block, said)
    }
  for (const { text, block, also } of briefing.names ?? [])
    for (const place of [{ block }, ...also]) map.set(place.block, [...(map.get(place.block) ?? []), text])
  return map
}

const join = (words: readonly string[]): string => words.join(' ')
const surfaces = (tokens: readonly Token[]): string => join(tokens.map((token) => token.surface))
export const everyForm = (texts: readonly string[], language = unsaid): string =>
  join(
    texts
      .flatMap((text) => readTokens(text, language))
      .flatMap((token) => [token.surface, ...otherForms(token)]),
  )
