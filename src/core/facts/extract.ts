/** Every fact of a document, in reading order, each tied to the exact place where it stands. */
import type { Block } from '../model/document.ts'
import { type Fact, factTraits } from '../model/fact.ts'
import { groupBy } from '../model/group-by.ts'
import type { Span } from '../model/span.ts'
import { cellsOf as cellsOfTable } from '../statements/cells.ts'
import type { StatementSource } from '../statements/draft.ts'
import { dutyIn } from '../statements/duties.ts'
import { findStatements } from '../statements/find-statements.ts'
import { type HeadedSection, type Labelled, labelledIn } from '../statements/labelled.ts'
import { likeliestOf } from '../statements/likeliest.ts'
import { leadOf } from '../statements/surroundings.ts'
import { termsOf } from '../statements/terms.ts'
import { type WhatItIs, whatThingsAre } from '../statements/what-it-is.ts'
import { isCertain } from '../text/doubtful.ts'
import { mainWords } from '../text/words.ts'
import { knownOf } from '../weigh/known.ts'
import { spanWeigher } from '../weigh/weigh.ts'
import { findAcronyms } from './acronym.ts'
import { nameKeys } from './aliases.ts'
import { collector } from './collect.ts'
import { cellsOf, cutSentences } from './cut-sentences.ts'
import { findDateFacts } from './date.ts'
import type { FactDraft, FactFinder } from './draft.ts'
import type { Finding } from './finding.ts'
import { isClearOfFormulas } from './formulas.ts'
import { findMentions, knownExpansions } from './mentions.ts'
import { findMoney } from './money.ts'
import { findNamed } from './named.ts'
import { findQuantities } from './quantity.ts'
import { findRanks } from './ranks.ts'
import { toldYear } from './told-year.ts'

/** In order of right: where two overlap, the earlier kind holds the place. */
const finders: readonly FactFinder[] = [
  findMoney,
  findDateFacts,
  findAcronyms,
  findRanks,
  findQuantities,
  findNamed,
]

export interface FactContext {
  /** The document's date, ISO: relative dates are resolved from it. */
  readonly date: string | null
  readonly title?: string
  /** Every phrase, however unlikely, for those who judge what could be asked. */
  readonly isWhole?: boolean
  readonly sections: readonly HeadedSection[]
}

export function extractFacts(
  blocks: readonly Block[],
  context: FactContext = { date: null, sections: [] },
  sentences = cutSentences(blocks),
): Fact[] {
  // A sentence that stands twice says the same twice: tables, lists and forms repeat theirs by the thousand.
  const known = new Map<string, FactDraft[]>()
  const titles = new Map(context.sections.map(({ id, title }) => [id, title]))
  const draftsOf = (text: string, section: string) => {
    const year = toldYear(context.title ?? '', titles.get(section) ?? null, context.date)
    const key = `${year} ${text}`
    const drafts = known.get(key) ?? cellsOf(text).flatMap((cell) => factsOf(text, cell, context.date, year))
    known.set(key, drafts)
    return drafts
  }
  const findings = blocks
    .filter((block) => block.kind !== 'code')
    .flatMap((block) =>
      (sentences.get(block.id) ?? []).flatMap((sentence, index): Finding[] => {
        if (!isCertain(block, sentence)) return []
        const text = block.text.slice(sentence.start, sentence.end)
        return [{ block, sentence, text, first: index === 0, drafts: draftsOf(text, block.section) }]
      }),
    )
  const expansions = knownExpansions(findings)
  const terms = termsOf(blocks)
  const order = new Map(blocks.map(({ id }, index) => [id, index]))
  const firstOf = new Map(context.sections.map(({ blocks, title }) => [blocks?.[0], title] as const))
  const weigh = spanWeigher(knownOf(context.title ?? '', blocks))
  const labels = labelledIn({ blocks, sections: context.sections }, sentences)
  const things = groupBy(
    whatThingsAre({ title: context.title ?? '', blocks, sections: context.sections }, sentences),
    ({ block }) => block,
  )
  const complete = findings.map((finding) => {
    const head = finding.first ? (firstOf.get(finding.block.id) ?? null) : null
    const isLed =
      finding.first &&
      finding.block.kind === 'item' &&
      isBinding(leadOf(blocks, order.get(finding.block.id) ?? 0, sentences))
    const term = finding.first ? (terms.get(finding.block.id) ?? null) : null
    const found = findMentions(finding, expansions)
    // "will train |12,000 pilots|" is told by the value already, "|the Lund Board (LB)|" by its name and its letters.
    const { block, text } = finding
    const labelled = [
      ...ofLabel(labels.get(block.id), finding, found),
      ...ofThings(things.get(block.id) ?? [], finding),
      ...ofDuty(finding, found),
    ]
    const stated = statementsOf(finding, { head, isLed, term }).filter(
      (draft) => !isFound(draft, found, text) && !labelled.some((own) => overlaps(own, draft)),
    )
    const section = titles.get(block.section) ?? null
    if (context.isWhole) return { ...finding, drafts: [...found, ...labelled, ...stated] }
    const likely = likeliestOf(stated, ({ start, end, type }) =>
      factTraits[type].isCompound ? 1 : weigh({ text, start, end, type, block: block.id, section }),
    )
    return { ...finding, drafts: [...found, ...labelled, ...likely] }
  })
  const heads = new Map(context.sections.map(({ id, title }) => [id, new Set(mainWords(title ?? ''))]))
  const cells = cellFacts(blocks, complete)
  const collect = collector(nameKeys(complete))
  for (const finding of complete)
    for (const draft of [...finding.drafts, ...(cells.get(finding) ?? [])])
      if (isClearOfFormulas(finding, draft))
        collect.add(finding, draft, heads.get(finding.block.section) ?? new Set())
  return collect.facts()
}

const overlaps = (one: Span, other: Span) => one.start < other.end && other.start < one.end

/** What stands behind the label of a sentence, where that is no value that was found. */
function ofLabel(
  labelled: Labelled | undefined,
  { sentence, text }: Finding,
  found: readonly FactDraft[],
): FactDraft[] {
  if (!labelled || labelled.kind === 'said') return []
  const { gloss, kind, label } = labelled
  const [start, end] = [gloss.start - sentence.start, gloss.end - sentence.start]
  if (start < 0 || end > text.length) return []
  if (kind === 'value' && found.some((draft) => overlaps(draft, { start, end }))) return []
  return [{ type: factTypeOf[kind], start, end, about: label, isCell: true }]
}

/** What the sentence lays on somebody, where that is no value or name that was found. */
function ofDuty({ block, text }: Finding, found: readonly FactDraft[]): FactDraft[] {
  const duty = block.kind === 'table' || block.kind === 'caption' ? null : dutyIn(text, block.kind === 'item')
  if (!duty) return []
  // An act with a figure or a day in it is more than one fact: these are asked for themselves.
  const isTold = (fact: FactDraft) =>
    (fact.start === duty.start && fact.end === duty.end) ||
    ((factTraits[fact.type].isTemporal || factTraits[fact.type].magnitude !== null) && overlaps(fact, duty))
  if (found.some(isTold)) return []
  return [{ type: 'commitment', start: duty.start, end: duty.end }]
}

/** What the sentence says that a thing is which the document is about. */
const ofThings = (things: readonly WhatItIs[], { sentence }: Finding): FactDraft[] =>
  things
    .filter(({ is }) => is.start >= sentence.start && is.end <= sentence.end)
    .map(({ term, is }) => ({
      type: 'definition',
      start: is.start - sentence.start,
      end: is.end - sentence.start,
      about: term,
    }))

const factTypeOf = { value: 'quantity', list: 'list', meaning: 'definition', phrase: 'definition' } as const

/** Cells of tables in which no value was found, by the finding of their row. */
function cellFacts(
  blocks: readonly Block[],
  findings: readonly Finding[],
): ReadonlyMap<Finding, readonly FactDraft[]> {
  const tables = new Map(
    blocks.flatMap((block) => (block.kind === 'table' ? [[block.id, cellsOfTable(block)] as const] : [])),
  )
  return new Map(
    findings.map((finding) => {
      const { sentence } = finding
      const own = (tables.get(finding.block.id) ?? []).filter(
        ({ start, end }) => start >= sentence.start && end <= sentence.end,
      )
      const drafts = own.map(
        ({ start, end, row, isGloss }): FactDraft => ({
          type: isGloss ? 'definition' : 'quantity',
          start: start - sentence.start,
          end: end - sentence.start,
          about: row,
          isCell: true,
        }),
      )
      return [
        finding,
        drafts.filter(
          (draft) => !finding.drafts.some((other) => other.start < draft.end && draft.start < other.end),
        ),
      ]
    }),
  )
}

/** Whether a value holds it, or it says no more than the facts that it holds. */
function isFound({ start, end, type }: FactDraft, found: readonly FactDraft[], text: string): boolean {
  if (found.some((fact) => fact.value && fact.start <= start && end <= fact.end)) return true
  if (type === 'definition') return found.some((fact) => isRankOf(fact, { start, end }, text))
  if (type !== 'commitment') return false
  const held = found.filter((fact) => start <= fact.start && fact.end <= end)
  const edges = [start, ...held.flatMap((fact) => [fact.start, fact.end]), end]
  const rest = edges.map((edge, at) => (at % 2 === 0 ? text.slice(edge, edges[at + 1]) : ' '))
  return held.length > 0 && mainWords(rest.join(' ')).length === 0
}

/** "the fourth-largest port on the coast" says which of many it is, not what; "the smallest unit of matter" may say both. */
const isRankOf = ({ value, ...fact }: FactDraft, { start, end }: Span, text: string): boolean =>
  value?.kind === 'rank' &&
  (value.place > 1 || value.by === undefined) &&
  fact.end <= end &&
  /^(?:the )?$/i.test(text.slice(start, Math.max(start, fact.start)))

/** A line that says who binds himself to what the items of its list name. */
const isBinding = (lead: string | null) =>
  lead !== null &&
  /\b(?:will|shall|must|should|agree[sd]?|commit(?:s|ted)?|pledge[sd]?|plans?|aims?|intends?|to)\b[^.]*:$/i.test(
    lead,
  )

/** What a sentence of prose states beyond values and names. */
function statementsOf(
  { block, text, first }: Finding,
  around: Pick<StatementSource, 'head' | 'isLed' | 'term'>,
): FactDraft[] {
  if (block.kind === 'table' || text.length > longestSentence) return []
  return findStatements({ text, isItem: block.kind === 'item' && first, ...around })
}

/** The facts of one cell, in offsets of its sentence; a sentence that is no row is one cell. */
function factsOf(row: string, { start, end }: Span, date: string | null, year: string | null): FactDraft[] {
  const sentence = row.slice(start, end)
  const taken: FactDraft[] = []
  const held = new Uint8Array(sentence.length)
  for (const find of finders) {
    for (const draft of find(sentence, date, year)) {
      if (held.subarray(draft.start, draft.end).includes(1)) continue
      held.fill(1, draft.start, draft.end)
      taken.push(draft)
    }
  }
  return taken
    .map((draft) => ({ ...draft, start: draft.start + start, end: draft.end + start }))
    .sort((a, b) => a.start - b.start)
}

/** Longer sentences state too much at once, in characters. */
const longestSentence = 600
