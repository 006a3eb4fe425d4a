/** Labels and what stands behind them: "Draught: 4.5 m", "**Dry** – grain, ore, coal", a term as a head over its meaning. */
import type { Block, InlineSpan, Section } from '../model/document.ts'
import { firstBroken } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import type { Sentences } from '../text/sentences.ts'
import { countWords } from '../text/words.ts'
import { type Gloss, glossOf } from './gloss.ts'
import { labelRules } from './label-rules.ts'

export interface Labelled extends Gloss {
  readonly block: string
  /** As it is written, without its colon. */
  readonly label: string
  /** Where the gloss stands in the block: without its full stop, where it is no whole sentence. */
  readonly gloss: Span
  /** Where the label is the head of its section: the head above that, or null where there is none. */
  readonly above?: string | null
}

/** A section with as much as is known of its place. */
export type HeadedSection = Pick<Section, 'id' | 'title'> & Partial<Pick<Section, 'blocks' | 'level'>>

export interface LabelSource {
  readonly sections: readonly HeadedSection[]
  readonly blocks: readonly Block[]
}

export type Labels = ReadonlyMap<string, Labelled>

/** Facts, what is around them and cards ask for the labels of one document in turn. */
const known = new WeakMap<Sentences, Labels>()

/** By the id of the block that says it. */
export function labelledIn(source: LabelSource, sentences: Sentences): Labels {
  const labels = known.get(sentences) ?? findLabels(source, sentences)
  known.set(sentences, labels)
  return labels
}

function findLabels(source: LabelSource, sentences: Sentences): Labels {
  const inline = source.blocks.flatMap((block) => inlineOf(block, sentences))
  const heads = headsOf(source, sentences)
  const found = [
    ...withoutRepeats(inline, ({ block, label }) => `${block.section} ${label.toLowerCase()}`),
    ...withoutRepeats(
      heads,
      ({ parent, label }) => `${parent} ${label.toLowerCase()}`,
      ({ parent }) => parent,
    ),
  ]
  const isNone = (label: string) => firstBroken(labelRules, label) !== undefined
  return new Map(
    found.flatMap((each) => {
      const labelled = isNone(each.label) ? null : readGloss(each)
      return labelled ? [[each.block.id, labelled] as const] : []
    }),
  )
}

/** The sentences, of which those that stand behind a label begin there, and the label is one by itself. */
export function partLabels(blocks: readonly Block[], sentences: Sentences): Sentences {
  const inline = labelledIn({ sections: [], blocks }, sentences)
  const texts = new Map(blocks.map(({ id, text }) => [id, text]))
  const textBefore = (id: string, end: number) => (texts.get(id) ?? '').slice(0, end).trimEnd().length
  return new Map(
    [...sentences].map(([id, cut]) => {
      const labelled = inline.get(id)
      if (labelled?.kind !== 'said') return [id, cut] as const
      const { start } = labelled.gloss
      const parted = cut.flatMap((span) =>
        span.start < start && start < span.end
          ? [
              { start: span.start, end: textBefore(id, start) },
              { start, end: span.end },
            ]
          : [span],
      )
      return [id, parted] as const
    }),
  )
}

interface Found {
  readonly block: Block
  readonly label: string
  /** The sentence that begins behind the label, and all of them. */
  readonly first: Span
  readonly all: Span
  readonly parent: string
  readonly above?: string | null
}

/** What stands behind the label of an item or a paragraph. */
function inlineOf(block: Block, sentences: Sentences): Found[] {
  if (block.kind !== 'item' && block.kind !== 'paragraph') return []
  const cut = sentences.get(block.id) ?? []
  const [opening] = cut
  const set = boldAt(block, opening?.start ?? 0)
  const label = opening && labelIn(block.text, opening.start, set?.end ?? null)
  const sentence = label && cut.find(({ end }) => end > label.end)
  if (!label || !sentence || (!set && block.kind === 'paragraph')) return []
  const first = { start: label.end, end: sentence.end }
  const all = { start: label.end, end: cut.at(-1)?.end ?? first.end }
  if (leadsElsewhere(block, { start: opening.start, end: label.end }) || leadsElsewhere(block, all)) return []
  return [{ block, label: label.text, first, all, parent: block.section }]
}

/** A link over half of it or more: its words are the name of what lies there, and say nothing of the label. */
const leadsElsewhere = ({ spans = [] }: Block, { start, end }: Span): boolean =>
  spans.some(
    (span) =>
      span.kind === 'link' && Math.min(span.end, end) - Math.max(span.start, start) >= (end - start) / 2,
  )

const boldAt = ({ spans = [] }: Block, start: number): InlineSpan | undefined =>
  spans.find((span) => /^(?:strong|em)$/.test(span.kind) && span.start === start && span.end > start)

/** Longest label, in characters. */
const longest = 90
const colon = /^\s?(?:\([^()]{1,40}\))?\s?(?::\s+|\s?[–—]\s?|\s--?\s+)(?=\S)/u
const plain = /^(?<label>[\p{Lu}\d“"][^:;.!?–—]{1,70}?)(?::\s+|\s[–—]\s|\s--?\s)(?=\S)/u

/** The label that opens a text, and where what it labels begins; `bold` is where a bold run at the start ends. */
function labelIn(text: string, start: number, bold: number | null): { text: string; end: number } | null {
  if (bold !== null) {
    if (bold - start > longest) return null
    const inside = /^(?<label>[^:]+?)\s?:\s*$/u.exec(text.slice(start, bold))
    if (inside) return { text: inside.groups?.['label'] ?? '', end: behindBlanks(text, bold) }
    const mark = colon.exec(text.slice(bold, bold + longest))
    if (!mark) return null
    const end = bold + mark[0].length
    return {
      text: text
        .slice(start, end)
        .replace(/\s?(?::|[–—]|--?)\s*$/u, '')
        .trim(),
      end,
    }
  }
  const found = plain.exec(text.slice(start, start + longest))
  const label = found?.groups?.['label']
  if (!found || label === undefined) return null
  const isDashed = !found[0].includes(':')
  return isDashed && countWords(label) > mostDashed
    ? null
    : { text: label.trim(), end: start + found[0].length }
}

/** A dash behind more words than these may stand in a sentence, unless the words are bold. */
const mostDashed = 4

const behindBlanks = (text: string, at: number) => at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0)

/** Heads that are the label of the block below them. */
function headsOf({ sections, blocks }: LabelSource, sentences: Sentences): Found[] {
  const byId = new Map(blocks.map((block) => [block.id, block]))
  const path: HeadedSection[] = []
  return sections.flatMap((section): Found[] => {
    while (levelOf(path.at(-1)) >= levelOf(section)) path.pop()
    const above = path.at(-1)
    path.push(section)
    const block = byId.get(section.blocks?.[0] ?? '')
    const cut = sentences.get(block?.id ?? '') ?? []
    const [first] = cut
    const last = cut.at(-1)
    if (block?.kind !== 'paragraph' || !first || !last || section.title === null) return []
    // A label in the block is nearer than the head.
    if (boldAt(block, 0)) return []
    const isWhole = section.blocks?.length === 1 && cut.length === 1
    return [
      {
        block,
        label: section.title.replace(/\s?:$/, ''),
        first,
        all: isWhole ? { start: first.start, end: last.end } : { start: first.start, end: first.start },
        parent: above?.id ?? '',
        above: above?.title ?? null,
      },
    ]
  })
}

const levelOf = (section: HeadedSection | undefined): number => (section ? (section.level ?? 1) : 0)

/** Without those of one key that stand twice, and without those among which any does, where `among` tells. */
function withoutRepeats(
  found: readonly Found[],
  keyOf: (found: Found) => string,
  among: (found: Found) => string = keyOf,
): Found[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const each of found) {
    if (seen.has(keyOf(each))) twice.add(among(each))
    seen.add(keyOf(each))
  }
  return found.filter((each) => !twice.has(among(each)))
}

function readGloss({ block, label, first, all, above }: Found): Labelled | null {
  const text = block.text.slice(first.start, first.end)
  const read = glossOf(text, label)
  if (!read) return null
  const { length, ...gloss } = read
  const isHead = above !== undefined
  // A head labels what is short enough to be its only text, or says of what kind it is.
  if (isHead && gloss.kind !== 'meaning' && !(gloss.kind === 'list' && all.end > all.start)) return null
  const end = gloss.kind === 'said' ? all.end : first.start + length
  return {
    ...gloss,
    block: block.id,
    label,
    gloss: { start: first.start, end },
    ...(isHead && { above }),
  }
}
