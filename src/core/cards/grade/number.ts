/** The numbers and words of a folded answer. How numbers are written is told by text/numbers. */
import { entryIn } from '../../model/entry-in.ts'
import { chain, figuresOf } from '../../text/numbers/figures.ts'
import { powerAfter, powerTail } from '../../text/numbers/powers.ts'
import { type NumberPiece, readWords } from '../../text/numbers/read-words.ts'
import { scaleOf, shortScaleOf, times } from '../../text/numbers/scales.ts'

export interface ReadNumber {
  /** What it may mean: 10.000 is ten, or ten thousand. The likelier first. */
  readonly readings: readonly number[]
  readonly ordinal: boolean
  /** What its scale words multiply by, where it has any. */
  readonly scale: number | null
  /** Whether it is written as a part of one: "2/3", "half". */
  readonly isShare: boolean
}

/** A number, the words around it, or a sign. */
export type NumberToken = { readonly number: ReadNumber } | { readonly word: string }

/** Scales that only people write who type for themselves. */
const clipped: Readonly<Record<string, number>> = {
  thou: 1e3,
  mil: 1e6,
  mill: 1e6,
  bil: 1e9,
  bill: 1e9,
  tril: 1e12,
  trill: 1e12,
}

interface AnswerPiece extends NumberPiece {
  readonly number?: ReadNumber
}

const pieces = new RegExp(
  `(?<ordinal>\\d+)(?:st|nd|rd|th)(?![\\p{L}\\p{N}])|(?:(?<whole>\\d+) )?(?<top>\\d+)/(?<bottom>[1-9]\\d*)|(?<figure>${chain})(?<power>${powerTail})?|(?<word>\\p{L}[\\p{L}\\p{M}\\p{N}]*)|(?<sign>\\S)`,
  'gu',
)

/** The tokens of a folded answer, numbers put together: "two hundred and five", "1.2 billion", "1 1/2". */
export function readTokens(folded: string): NumberToken[] {
  const list = [...folded.matchAll(pieces)].flatMap((match) => piecesOf(match, folded))
  const tokens: NumberToken[] = []
  for (let at = 0; at < list.length; ) {
    const piece = list[at] ?? {}
    const [number, next] = piece.number ? withScales(piece.number, list, at + 1) : wordsFrom(list, at)
    tokens.push(number ? { number } : { word: piece.word ?? piece.sign ?? '' })
    at = next
  }
  return tokens
}

const numberOf = (readings: readonly number[], rest: Partial<ReadNumber> = {}): ReadNumber => ({
  readings,
  ordinal: false,
  scale: null,
  isShare: false,
  ...rest,
})

function piecesOf(match: RegExpExecArray, folded: string): AnswerPiece[] {
  const { ordinal, whole, top, bottom, figure, power, word, sign } = match.groups ?? {}
  if (ordinal !== undefined) return [{ number: numberOf([Number(ordinal)], { ordinal: true }) }]
  if (top !== undefined) {
    const share = Number(whole ?? 0) + Number(top) / Number(bottom)
    return [{ number: numberOf([share], { isShare: whole === undefined }) }]
  }
  if (figure === undefined)
    return [{ ...(word !== undefined && { word }), ...(sign !== undefined && { sign }) }]
  const figures = figuresOf(figure, match.index, folded.slice(0, match.index), false)
  return figures.map(({ readings, end }) => {
    const raised =
      power === undefined || figures.length > 1 ? null : powerAfter(folded, end, figure, readings)
    return { number: numberOf(raised?.readings ?? readings) }
  })
}

/** With the scales after a figure: "thousand", "bn", "hundred million". */
function withScales(number: ReadNumber, list: readonly AnswerPiece[], from: number): [ReadNumber, number] {
  let factor = 1
  let at = from
  for (; !number.ordinal; ) {
    const skip = list[at]?.sign === '-' ? 1 : 0
    const word = list[at + skip]?.word ?? ''
    const scale = scaleOf(word) ?? entryIn(clipped, word) ?? (word === 't' ? null : shortScaleOf(word))
    if (scale === null) break
    factor *= scale
    at += skip + 1
  }
  if (at === from) return [number, at]
  const readings = number.readings.map((reading) => times(reading, factor))
  return [{ ...number, readings, scale: factor, isShare: false }, at]
}

function wordsFrom(list: readonly AnswerPiece[], at: number): [ReadNumber | null, number] {
  const read = list[at]?.word === undefined ? null : readWords(list, at)
  if (read === null) return [null, at + 1]
  const { value, isOrdinal, scale, isShare, end } = read
  return [numberOf([value], { ordinal: isOrdinal, scale, isShare }), end]
}
