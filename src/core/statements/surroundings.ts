/** What stands around a sentence of a document: the sentences before it, its head, and the line that leads to its list. */
import type { Block, Section } from '../model/document.ts'
import type { Off } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import { isCertain } from '../text/doubtful.ts'
import { type Sentences, sentencesBefore } from '../text/sentences.ts'
import type { FullNames } from './full-names.ts'
import { type Labelled, labelledIn } from './labelled.ts'
import type { Around } from './stand.ts'
import { termsOf } from './terms.ts'

export interface SentencePlace {
  readonly block: Block
  /** Where the sentence starts in it. */
  readonly start: number
}

/** How far back sentences are looked for, in characters: a block may be endless. */
const reach = 900
/** Most items that stand between one and the line that leads to them. */
const mostItems = 40

interface WholeDocument {
  readonly title: string
  readonly dated: boolean
  readonly speaker: string | null
  readonly names: FullNames
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  readonly sentences: Sentences
  readonly off?: Off | undefined
}

/** Looks up what is around a place; each look is bounded. */
export function surroundings(whole: WholeDocument): (place: SentencePlace) => Around {
  const heads = new Map(whole.sections.map(({ id, title }) => [id, title]))
  const order = new Map(whole.blocks.map(({ id }, index) => [id, index]))
  const { title, dated, speaker, names, sentences, off } = whole
  const terms = termsOf(whole.blocks)
  const labels = labelledIn(whole, sentences)
  const advises = countYou(whole.blocks) >= fewestYou
  return ({ block, start }) => {
    const index = order.get(block.id) ?? 0
    return {
      title,
      dated,
      speaker,
      advises,
      names,
      off,
      head: heads.get(block.section) ?? null,
      lead:
        terms.get(block.id) ?? withLabel(leadTo(whole.blocks, index, sentences), labels.get(block.id), start),
      previous: () => previousOf(whole.blocks, index, start, sentences),
    }
  }
}

/** Behind the line that leads to the list, the label that its sentences are about. */
const withLabel = (lead: string | null, labelled: Labelled | undefined, start: number): string | null =>
  labelled?.kind === 'said' && start >= labelled.gloss.start
    ? [lead, `${labelled.label}:`].filter(Boolean).join(' ')
    : lead

/** A document that says "you" so often gives advice. */
const fewestYou = 6

function countYou(blocks: readonly Block[]): number {
  let count = 0
  for (const { text } of blocks) {
    count += text.match(/\byou(?:rs?)?\b/gi)?.length ?? 0
    if (count >= fewestYou) break
  }
  return count
}

/** "(Source: Harbour Board, 2030)" at the end of a caption. */
const sourceNote = /\s?\(?Sources?:.*$/isu

/** What leads to an item or names a table; null for other blocks. */
function leadTo(blocks: readonly Block[], index: number, sentences: Sentences): string | null {
  const kind = blocks[index]?.kind
  const before = blocks[index - 1]
  if (kind === 'table') return before?.kind === 'caption' ? before.text.replace(sourceNote, '') : null
  return kind === 'item' ? leadOf(blocks, index, sentences) : null
}

/** The paragraph that ends in a colon before a list. */
export function leadOf(blocks: readonly Block[], index: number, sentences: Sentences): string | null {
  const own = blocks[index]
  for (let at = index - 1; at >= Math.max(0, index - mostItems); at -= 1) {
    const block = blocks[at]
    if (!block || block.section !== own?.section) return null
    if (block.kind === 'item' && (block.level ?? 1) >= (own?.level ?? 1)) continue
    const last = sentences.get(block.id)?.at(-1)
    const text = last ? block.text.slice(Math.max(last.start, last.end - reach), last.end) : ''
    return /[:—–]$/.test(text) ? text : null
  }
  return null
}

/** What a sentence leans on must be as certain as it is: none beyond the first that is not. */
function whileCertain(block: Block, spans: readonly Span[]): readonly Span[] {
  const doubted = spans.findLastIndex((span) => !isCertain(block, span))
  return spans.slice(doubted + 1)
}

/** Nearest first; of a paragraph that begins with the sentence, the end of the paragraph before. */
function previousOf(blocks: readonly Block[], index: number, start: number, sentences: Sentences): string[] {
  const own = blocks[index]
  if (!own || own.kind === 'caption') return []
  const near = textsBefore(own, start, sentences)
  if (near.length >= 2 || own.kind !== 'paragraph') return near
  const block = blocks[index - 1]
  if (block?.kind !== 'paragraph' || block.section !== own.section) return near
  return [...near, ...textsBefore(block, block.text.length, sentences)]
}

const mostBefore = 3

const textsBefore = (block: Block, end: number, sentences: Sentences): string[] =>
  whileCertain(block, sentencesBefore(sentences.get(block.id) ?? [], end, mostBefore))
    .filter(({ start }) => end - start <= reach)
    .map((span) => block.text.slice(span.start, span.end))
    .reverse()
