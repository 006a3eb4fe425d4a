/** The sentences of a block that facts are found in, and their cells: no fact reaches over the end of either. */
import type { Block } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { partLabels } from '../statements/labelled.ts'
import { unsaid } from '../text/language.ts'
import { type Sentences, splitSentences } from '../text/sentences.ts'

/**
 * A row of a table is one sentence, so that what a figure is about may stand in the cell beside it; where a cell holds
 * several sentences, each of the row's is one of its own. The number of an item, or of a note before its own text, is in
 * none.
 *
 * @param language of the text (BCP 47)
 */
export function sentencesOf(
  block: Pick<Block, 'text' | 'rows' | 'spans' | 'number'>,
  language = unsaid,
): Span[] {
  const { text, rows, spans = [], number = '' } = block
  if (rows !== undefined) return pieces(text, 0, '\n').flatMap((row) => sentencesOfRow(text, row, language))
  const own = spans.find(({ kind, start }) => kind === 'sup' && start === 0)?.end ?? number.length
  return splitIn(text, { start: own, end: text.length }, language)
}

/** The sentences of all blocks. */
export const cutSentences = (blocks: readonly Block[], language = unsaid): Sentences =>
  partLabels(blocks, new Map(blocks.map((block) => [block.id, sentencesOf(block, language)])))

/** The cells of a sentence: what a tab, a line's end or a wide blank parts. */
export function cellsOf(sentence: string): Span[] {
  const edges = [...sentence.matchAll(/\t|\n|\s{3,}/g)]
  return [-1, ...edges.keys()].map((index) => {
    const edge = edges[index]
    return {
      start: edge === undefined ? 0 : edge.index + edge[0].length,
      end: edges[index + 1]?.index ?? sentence.length,
    }
  })
}

function sentencesOfRow(text: string, row: Span, language: string): Span[] {
  const cells = pieces(text.slice(row.start, row.end), row.start, '\t').map((cell) =>
    splitIn(text, cell, language),
  )
  const all = cells.flat()
  const [first] = all
  const last = all.at(-1)
  if (!first || !last || cells.some((sentences) => sentences.length > 1)) return all
  return [{ start: first.start, end: last.end }]
}

const splitIn = (text: string, { start, end }: Span, language: string): Span[] =>
  splitSentences(text.slice(start, end), language).map((span) => ({
    start: span.start + start,
    end: span.end + start,
  }))

/** The pieces of a text between a sign, in offsets from `from`. */
function pieces(text: string, from: number, sign: string): Span[] {
  let at = from
  return text.split(sign).map((piece) => {
    const span = { start: at, end: at + piece.length }
    at = span.end + 1
    return span
  })
}
