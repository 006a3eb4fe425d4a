/** From a marked span to an anchor: its place, its words, and the words around it. */
import type { Figure } from '../model/document.ts'
import { type Anchor, pictureSign } from '../model/mark.ts'
import type { Span } from '../model/span.ts'

/** A block of a document, as far as anchors look at it. */
export interface TextBlock {
  readonly id: string
  readonly text: string
  readonly figure?: Pick<Figure, 'image'>
}

/** How much text around a quote is kept on each side, in UTF-16 units. */
export const contextLength = 32

/** The most that is quoted, in UTF-16 units: a mark is a passage, not a book. */
export const longestQuote = 50_000

/** The anchor of a span. What lies outside the text is left out; what is too long is cut at its end. */
export function describeAnchor({ id, text }: TextBlock, span: Span): Anchor {
  const { start, end } = wholeCharacters(text, span)
  const stop = end - start > longestQuote ? backToCharacter(text, start + longestQuote) : end
  return {
    block: id,
    position: { start, end: stop },
    quote: {
      exact: text.slice(start, stop),
      prefix: text.slice(onToCharacter(text, Math.max(0, start - contextLength)), start),
      suffix: text.slice(stop, backToCharacter(text, Math.min(text.length, stop + contextLength))),
    },
  }
}

/** The anchor of a picture without words; null of a block with words, and of a picture that is not there to be shown. */
export function describePicture({ id, text, figure }: TextBlock): Anchor | null {
  if (text !== '' || figure === undefined || figure.image === null) return null
  return {
    block: id,
    position: { start: 0, end: pictureSign.length },
    quote: { exact: pictureSign, prefix: '', suffix: '' },
    figure: figure.image,
  }
}

/** The span inside the text, widened where it would cut a surrogate pair. */
export function wholeCharacters(text: string, span: Span): Span {
  const start = backToCharacter(text, Math.max(0, Math.min(span.start, text.length)))
  const end = onToCharacter(text, Math.max(start, Math.min(span.end, text.length)))
  return { start, end }
}

/** The beginning of a text: so many UTF-16 units at most, and no half of a character. */
export const cutTo = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, backToCharacter(text, most))

export function backToCharacter(text: string, at: number): number {
  return cutsPair(text, at) ? at - 1 : at
}

export function onToCharacter(text: string, at: number): number {
  return cutsPair(text, at) ? at + 1 : at
}

function cutsPair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1))
}
