/** Reads the numbers of a folded answer: figures in the ways that countries write them, and words. */
import { readNumber, scaled } from '../../text/numbers.ts'

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
export type Token = { readonly number: ReadNumber } | { readonly word: string }

const grouped = "\\d{1,3}(?:[ ,.'\\u00A0]\\d{3})+(?!\\d)(?:[.,]\\d+)?"
const indian = '\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?'
const figurePattern = `${grouped}|${indian}|\\d+(?:[.,]\\d+)?`
const pieces = new RegExp(
  `(?<ordinal>\\d+)(?:st|nd|rd|th)(?![\\p{L}\\p{N}])|(?:(?<whole>\\d+) )?(?<top>\\d+)/(?<bottom>[1-9]\\d*)|(?<figure>${figurePattern})|(?<word>\\p{L}[\\p{L}\\p{M}\\p{N}]*)|(?<sign>\\S)`,
  'gu',
)
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const parts: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 }
const shortScale = /^(?:bn|tn|mn|m|k|b)$/

type Piece = Readonly<Record<string, string | undefined>>

/** The tokens of a folded answer, numbers put together: "two hundred and five", "1.2 billion", "1 1/2". */
export function readTokens(folded: string): Token[] {
  const list = [...folded.matchAll(pieces)].map((match): Piece => match.groups ?? {})
  const tokens: Token[] = []
  for (let at = 0; at < list.length; ) {
    const piece = list[at] ?? {}
    const [number, next] = piece['word'] === undefined ? readFigure(list, at) : readWords(list, at)
    tokens.push(number ? { number } : { word: piece['word'] ?? piece['sign'] ?? '' })
    at = next
  }
  return tokens
}

const plain = (readings: readonly number[], rest: Partial<ReadNumber> = {}): ReadNumber => ({
  readings,
  ordinal: false,
  scale: null,
  isShare: false,
  ...rest,
})

function readFigure(list: readonly Piece[], at: number): [ReadNumber | null, number] {
  const { ordinal, whole, top, bottom, figure } = list[at] ?? {}
  if (ordinal !== undefined) return [plain([Number(ordinal)], { ordinal: true }), at + 1]
  const share = top !== undefined && bottom !== undefined ? Number(top) / Number(bottom) : null
  if (figure === undefined && share === null) return [null, at + 1]
  const readings = share === null ? readingsOf(figure ?? '') : [Number(whole ?? 0) + share]
  const [factor, next] = readScales(list, at + 1)
  return [
    plain(
      readings.map((reading) => scaled(reading * factor, undefined)),
      {
        scale: next > at + 1 ? factor : null,
        isShare: share !== null && whole === undefined && next === at + 1,
      },
    ),
    next,
  ]
}

/** Scales after a figure: "thousand", "bn", "hundred million". */
function readScales(list: readonly Piece[], from: number): [number, number] {
  let factor = 1
  let at = from
  for (;;) {
    const skip = list[at]?.['sign'] === '-' ? 1 : 0
    const word = list[at + skip]?.['word'] ?? ''
    const scale = scaleOf(word) ?? (shortScale.test(word) ? scaled(1, word) : null)
    if (scale === null) return [factor, at]
    factor *= scale
    at += skip + 1
  }
}

/** A point or a comma before three digits may group them or begin the decimals. */
function readingsOf(figure: string): number[] {
  const decimal = /^(?<whole>\d+)[.,](?<part>\d+)$/.exec(figure)?.groups
  const asDecimal = decimal ? Number(`${decimal['whole']}.${decimal['part']}`) : null
  if (decimal && decimal['part']?.length !== 3) return [asDecimal ?? Number.NaN]
  const last = /[.,](?=\d+$)/.exec(figure)
  const mixed = last && figure.length - last.index !== 4 && /\D/.test(figure.slice(0, last.index))
  const asGroups = mixed
    ? Number(`${figure.slice(0, last.index).replace(/\D/g, '')}.${figure.slice(last.index + 1)}`)
    : Number(figure.replace(/\D/g, ''))
  if (asDecimal === null || figure.includes(',')) return [asGroups]
  return [asDecimal, asGroups]
}

const scaleOf = (word: string): number | null => {
  const single = word.replace(/s$/, '')
  const factor = single.length > 2 ? scaled(1, single) : 1
  return factor > 1 ? factor : null
}

const smallOf = (word: string): number =>
  word === 'zero' ? 0 : /^(?:an?|and|hundred|half)$/.test(word) ? Number.NaN : readNumber(word)

/** Number words from `at`: each group below a thousand times its scale. */
function readWords(list: readonly Piece[], at: number): [ReadNumber | null, number] {
  let total = 0
  let group: number | null = null
  let next = at
  let end = at
  let flags: Partial<ReadNumber> = {}
  while (next < list.length) {
    const word = list[next]?.['word'] ?? (list[next]?.['sign'] === '-' ? '-' : '')
    const small = smallOf(word)
    const rank = ordinals.indexOf(word)
    const part = parts[word.replace(/s$/, '')]
    const scale = scaleOf(word)
    if (/^(?:an?|and|-|of)$/.test(word)) {
      // They belong to a number only where it goes on, and "a" may begin one.
      if (next === at && !/^an?$/.test(word)) break
      next += 1
      continue
    }
    if (Number.isFinite(small)) {
      if (group !== null && !(group % 100 >= 20 && small < 10) && group % 100 !== 0) break
      group = (group ?? 0) + small
    } else if (scale !== null && (next === at || end > at || articleBefore(list, next))) {
      if (scale === 100 || scale === 12) group = (group ?? 1) * scale
      else {
        total = total === 0 || group !== null ? total + (group ?? 1) * scale : total * scale
        group = null
      }
      flags = { ...flags, scale: (flags.scale ?? 1) * scale }
    } else if (
      part !== undefined &&
      word !== 'second' &&
      (group !== null || word === 'half' || articleBefore(list, next))
    ) {
      // "one and a half", but "two-thirds".
      const isAdded: boolean = group !== null && list[next - 2]?.['word'] === 'and'
      group = isAdded ? (group ?? 0) + 1 / part : (group ?? 1) / part
      flags = { ...flags, isShare: !isAdded }
    } else if (rank > 0 && (group === null || group % 10 === 0)) {
      group = (group ?? 0) + rank
      return [plain([total + group], { ...flags, ordinal: true }), next + 1]
    } else break
    next += 1
    end = next
  }
  if (end === at) return [null, at + 1]
  return [
    plain([scaled(total + (group ?? 0), undefined)], {
      ...flags,
      isShare: flags.isShare === true && total === 0,
    }),
    end,
  ]
}

const articleBefore = (list: readonly Piece[], at: number) => /^an?$/.test(list[at - 1]?.['word'] ?? '')
