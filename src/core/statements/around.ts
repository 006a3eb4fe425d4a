/** What stands around a sentence of a document: the sentences before it, its head, and the line that leads to its list. */
import type { Block, Section } from '../model/document.ts'
import { splitSentences } from '../text/sentences.ts'
import type { Around } from './stand.ts'
import { termsOf } from './terms.ts'

export interface Place {
  readonly block: Block
  /** Where the sentence starts in it. */
  readonly start: number
}

/** How far back sentences are looked for, in characters: a block may be endless. */
const reach = 900
/** Most items that stand between one and the line that leads to them. */
const mostItems = 40

interface Whole {
  readonly title: string
  readonly dated: boolean
  readonly speaker: string | null
  readonly names: readonly string[]
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

/** Looks up what is around a place; each look is bounded. */
export function surroundings(whole: Whole): (place: Place) => Around {
  const heads = new Map(whole.sections.map(({ id, title }) => [id, title]))
  const order = new Map(whole.blocks.map(({ id }, index) => [id, index]))
  const { title, dated, speaker, names } = whole
  const terms = termsOf(whole.blocks)
  const advises = countYou(whole.blocks) >= fewestYou
  return ({ block, start }) => {
    const index = order.get(block.id) ?? 0
    return {
      title,
      dated,
      speaker,
      advises,
      names,
      head: heads.get(block.section) ?? null,
      lead: terms.get(block.id) ?? (block.kind === 'item' ? leadOf(whole.blocks, index) : null),
      previous: () => previousOf(whole.blocks, index, start),
    }
  }
}

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

/** The paragraph that ends in a colon before a list. */
export function leadOf(blocks: readonly Block[], index: number): string | null {
  const own = blocks[index]
  for (let at = index - 1; at >= Math.max(0, index - mostItems); at -= 1) {
    const block = blocks[at]
    if (!block || block.section !== own?.section) return null
    if (block.kind === 'item' && (block.level ?? 1) >= (own?.level ?? 1)) continue
    const last = splitSentences(block.text.slice(-reach)).at(-1)
    const text = last ? block.text.slice(-reach).slice(last.start, last.end) : ''
    return /[:—–]$/.test(text.trim()) ? text.trim() : null
  }
  return null
}

/** Nearest first; of a paragraph that begins with the sentence, the end of the paragraph before. */
function previousOf(blocks: readonly Block[], index: number, start: number): string[] {
  const own = blocks[index]
  if (!own) return []
  const before = sentencesBefore(own.text, start)
  if (own.kind === 'caption') return []
  if (before.length >= 2 || own.kind !== 'paragraph') return before
  const block = blocks[index - 1]
  if (block?.kind !== 'paragraph' || block.section !== own.section) return before
  return [...before, ...sentencesBefore(block.text, block.text.length)]
}

function sentencesBefore(text: string, end: number): string[] {
  const from = Math.max(0, end - reach)
  const piece = text.slice(from, end)
  return splitSentences(piece)
    .filter(({ start }) => start > 0 || from === 0)
    .slice(-3)
    .map((span) => piece.slice(span.start, span.end))
    .reverse()
}
