/** The words of a line as runs of text: marks of lists and of notes told by where they stand, doubtful words named. */
import type { ReadLetter, ReadLine, ReadWord } from '../../recognition/page.ts'
import type { TextRun } from '../pdf/text-run.ts'

/**
 * Below this a word is doubtful, of 100. Measured on 32 pages of 9,800 words (clean, worn, askew, of 150 and 200 dots to the
 * inch): 1.6 % of the words are doubtful, of which a third are wrong; of the others 3 in 1,000 are.
 */
const leastSure = 85
/** Words with figures, of which one wrong digit makes another number. */
const leastSureOfFigures = 90
/** A line without one word of this confidence is a drawing, a stain or an ornament. */
const leastOfLine = 50

/** How long a dash is changes nothing that is said. */
const isDoubtful = ({ text, confidence }: ReadWord): boolean =>
  confidence < (/\d/.test(text) ? leastSureOfFigures : leastSure) && !/^[-\u2013\u2014]+$/.test(text)

export const isSure = ({ words }: ReadLine): boolean =>
  words.some(({ text, confidence }) => confidence >= leastOfLine && /[\p{L}\p{N}]/u.test(text))

/** What the marks of items are read as. */
const bullet = /^[*\u2022\u00B7\u00B0\u00BB\u00AB\u00A2\u00A9\u00AE\u25CF\u25AA\u25A0+eo]$/u
/** In sizes of letters: how far the text of an item stands from its mark, at least. */
const gapOfBullet = { sign: 0.45, letter: 0.65 } as const

/** In heights of an x: how high over its line a raised letter's foot stands, and how high it is. */
const raised = { foot: 0.5, height: 0.75 } as const
/** In sizes of the letters: how raised letters are handed on, whatever their own size is. */
const raisedRun = { size: 0.6, rise: 0.4 } as const

export interface Measures {
  /** Of the picture, in pixels. */
  readonly height: number
  /** Points to a pixel. */
  readonly scale: number
  /** Of the line's letters, in pixels. */
  readonly size: number
}

/** @param line one that lies straight */
export function runsOfLine(line: ReadLine, { height, scale, size }: Measures): TextRun[] {
  const y = (height - line.baseline.left) * scale
  const place = (left: number, right: number) => ({ x: left * scale, width: (right - left) * scale })
  return line.words.flatMap((word, index): TextRun[] => {
    const next = line.words[index + 1]
    const isOne = next !== undefined && isUnparted(word, next, size)
    const wide = isOne ? { ...word, right: next.left } : word
    const parts = index === 0 && isBullet(word, next, size) ? [bulletFor(word)] : partsOf(wide, line)
    const runs = parts.map(
      ({ text, left, right, isRaised, doubtful }): TextRun => ({
        text,
        ...place(left, right),
        y: isRaised ? y + size * scale * raisedRun.rise : y,
        size: size * scale * (isRaised ? raisedRun.size : 1),
        ...(doubtful && { doubtful }),
      }),
    )
    if (next === undefined || isOne) return runs
    return [...runs, { text: ' ', ...place(word.right, next.left), y, size: size * scale }]
  })
}

interface Part {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly isRaised: boolean
  readonly doubtful: boolean
}

function isBullet({ text, right }: ReadWord, next: ReadWord | undefined, size: number): boolean {
  if (next === undefined || !bullet.test(text)) return false
  return next.left - right > size * (/[eo]/.test(text) ? gapOfBullet.letter : gapOfBullet.sign)
}

const bulletFor = ({ left, right }: ReadWord): Part => ({
  text: '\u2022',
  left,
  right,
  isRaised: false,
  doubtful: false,
})

const endsUnparted = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]$/u
const beginsUnparted = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u

/** Chinese and Japanese have no blanks: what Tesseract calls words there are signs that stand side by side. */
const isUnparted = (word: ReadWord, next: ReadWord, size: number): boolean =>
  endsUnparted.test(word.text) && beginsUnparted.test(next.text) && next.left - word.right < size

/** A word cut where figures are raised in it: marks of notes, exponents. Any other raised letter was misread. */
function partsOf(word: ReadWord, line: ReadLine): readonly Part[] {
  const { text, left, right, letters } = word
  const whole = (doubtful: boolean) => [{ text, left, right, isRaised: false, doubtful }]
  const up = letters.filter((letter) => isRaised(letter, line))
  if (isDoubtful(word) || up.some((letter) => !/^\d+$/.test(letter.text))) return whole(true)
  if (up.length === 0 || letters.map((letter) => letter.text).join('') !== text) return whole(up.length > 0)
  const parts: Part[] = []
  for (const letter of letters) {
    const last = parts.at(-1)
    const isUp = up.includes(letter)
    if (last?.isRaised === isUp)
      parts.splice(-1, 1, { ...last, text: last.text + letter.text, right: letter.right })
    else
      parts.push({
        text: letter.text,
        left: letter.left,
        right: letter.right,
        isRaised: isUp,
        doubtful: false,
      })
  }
  return parts
}

const isRaised = ({ top, foot }: ReadLetter, { baseline, xHeight }: ReadLine): boolean =>
  baseline.left - foot >= xHeight * raised.foot && foot - top >= xHeight * raised.height
