/** Tells what a number at the start of a piece numbers: a heading, a paragraph or an item of a list. */
import type { Off } from '../model/rule.ts'
import { wordsOf } from '../text/words.ts'
import type { Piece } from './draft.ts'
import { isSentences, isTitleCase, looksLikeHeading, looksLikeProse, numbering } from './headings.ts'

/** Words from which a numbered text that stands alone is a paragraph, and from which it is one anywhere. */
const wordsOfParagraph = { alone: 12, anywhere: 30 } as const

interface Numbered {
  readonly index: number
  readonly piece: Piece
  /** The number as written, with the blanks behind it. */
  readonly mark: string
  readonly text: string
}

/** The pieces, with what carries a number and is no item of a list made a heading or a paragraph. */
export function settleNumbers(pieces: readonly Piece[], off?: Off): Piece[] {
  const numbered = pieces.flatMap((piece, index) => numberedOf(piece, index))
  const listed = listedItems(pieces)
  // The last item of a numbered list stands over a paragraph too, and is no title for that.
  const counts = new Set(numbered.map(({ index }) => index))
  const goesOn = (index: number) => listed.has(index) && listed.has(index - 1) && counts.has(index - 1)
  // Questions one under the other are a list; what answers them would stand between.
  const asked = new Set(numbered.filter(({ text }) => text.endsWith('?')).map(({ index }) => index))
  const isAskedOn = (index: number) => asked.has(index) && (asked.has(index - 1) || asked.has(index + 1))
  const titles = numbered.filter(
    (each) => isTitle(each, pieces[each.index + 1], off) && !goesOn(each.index) && !isAskedOn(each.index),
  )
  const sure = titles.filter(({ index, mark }) => leadsToText(pieces[index + 1], mark))
  // Where one number of a kind stands over text, the others do, however short theirs is.
  const styles = new Set(sure.map(({ mark }) => styleOf(mark)))
  const heads = new Set(
    [
      ...sure,
      ...titles.filter(
        ({ index, mark, piece }) => piece.single && styles.has(styleOf(mark)) && !isItem(pieces[index + 1]),
      ),
    ].map(({ index }) => index),
  )
  const paragraphs = paragraphsOf(
    numbered.filter(({ index }) => !listed.has(index) && !heads.has(index)),
    pieces,
  )
  return pieces.map((piece, index) => {
    if (heads.has(index)) return as(piece, 'line', piece.single)
    return paragraphs.has(index) ? as(piece, 'paragraph') : piece
  })
}

function numberedOf(piece: Piece, index: number): Numbered[] {
  if (!isItem(piece) || piece.source.spans?.some(({ kind }) => kind !== 'noteref')) return []
  const mark = numbering.exec(piece.text)?.[0]
  return mark === undefined ? [] : [{ index, piece, mark, text: piece.text.slice(mark.length) }]
}

const isItem = (piece: Piece | undefined) => piece?.source.kind === 'item'

/** "12." and "3." are of one style, "IV." and "(a)" of others. */
const styleOf = (mark: string) =>
  mark
    .trim()
    .replace(/\d+/g, '1')
    .replace(/[IVXL]+/, 'I')
    .replace(/[a-z]+/, 'a')

const as = (piece: Piece, kind: 'line' | 'paragraph', head = false): Piece => {
  const { level: _, ...source } = piece.source
  return { ...piece, source: { ...source, kind }, ...(head && { head }) }
}

/** Reads as a title and stands over something. */
function isTitle({ text, piece }: Numbered, next: Piece | undefined, off?: Off): boolean {
  if (!next || (isItem(next) && !numbering.test(next.text))) return false
  if (isTitleWithStop(text, off)) return piece.single && !isItem(next)
  return looksLikeHeading(text, off) && (text.endsWith('?') || (!looksLikeProse(text) && !isSentences(text)))
}

/** "Definitions.": a title with a full stop. */
const isTitleWithStop = (text: string, off?: Off) =>
  text.length < 80 &&
  /\p{L}\.$/u.test(text) &&
  (isTitleCase(text) || /^\p{Lu}\p{Ll}+\.$/u.test(text)) &&
  looksLikeHeading(text.slice(0, -1), off)

/** The next point of a list, however long, is no text under the point before it. */
const leadsToText = (next: Piece | undefined, mark: string) =>
  next !== undefined &&
  !isNextOf(next, mark) &&
  wordsOf(next.text).length >= wordsOfParagraph.alone &&
  looksLikeProse(next.text)

function isNextOf(next: Piece, mark: string): boolean {
  const after = isItem(next) ? numbering.exec(next.text)?.[0] : undefined
  return after !== undefined && styleOf(after) === styleOf(mark)
}

/** Share of the numbered texts of one style that must be paragraphs for all of them to be. */
const shareOfParagraphs = 0.3

/** The numbered paragraphs: a document numbers them all or none, however short some are. */
function paragraphsOf(numbered: readonly Numbered[], pieces: readonly Piece[]): Set<number> {
  const styles = new Map<string, Numbered[]>()
  for (const each of numbered) {
    const style = styleOf(each.mark)
    const same = styles.get(style)
    if (same) same.push(each)
    else styles.set(style, [each])
  }
  return new Set(
    [...styles.values()].flatMap((all) => {
      const certain = all.filter((each) => isParagraph(each, standsAlone(pieces, each.index)))
      const taken = certain.length >= all.length * shareOfParagraphs ? all.filter(isOutermost) : certain
      return certain.length === 0 ? [] : taken.map(({ index }) => index)
    }),
  )
}

const isOutermost = ({ piece }: Pick<Numbered, 'piece'>) => piece.source.level === 1

/** "(a)" and "i)" number items; "1." may number the paragraphs of a document. */
function isParagraph({ mark, text, piece }: Numbered, alone: boolean): boolean {
  if (!/^\d/.test(mark) || !isOutermost({ piece })) return false
  const words = wordsOf(text).length
  if (looksLikeProse(text) && words >= wordsOfParagraph.anywhere) return true
  return alone && (text.endsWith(':') || (looksLikeProse(text) && words >= wordsOfParagraph.alone))
}

/** Was a chunk of its own in the source: a list's items share one. */
function standsAlone(pieces: readonly Piece[], index: number): boolean {
  const chunk = pieces[index]?.chunk
  return chunk !== undefined && pieces[index - 1]?.chunk !== chunk && pieces[index + 1]?.chunk !== chunk
}

/** Items under a lead-in ("must be met:"): however long they are, they are a list. */
function listedItems(pieces: readonly Piece[]): Set<number> {
  const found = new Set<number>()
  pieces.forEach((piece, index) => {
    const above = pieces[index - 1]
    if (!isItem(piece) || !above) return
    if (found.has(index - 1) || (!isItem(above) && above.text.endsWith(':'))) found.add(index)
  })
  return found
}
