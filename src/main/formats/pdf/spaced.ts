/** Words whose letters a designer set apart ("H A R B O U R"), closed up so that they can be read, found and asked. */
import type { TextRun } from './text-run.ts'

/** So many letters, each apart, are one word and no row of single letters. */
const fewestLetters = 5
/** Parts of their size that the letters of a word stand apart at most; further apart each says something by itself. */
const mostApart = 1
/** How much further than its letters words stand apart. */
const gapOfWords = 1.5

/** The runs of one line. */
export function closeUp(runs: readonly TextRun[]): readonly TextRun[] {
  if (runs.some(isSpacedWord)) return runs.map((run) => (isSpaced(run.text) ? withoutBlanks(run) : run))
  return closedLetters(runs) ?? runs
}

const isSpaced = (text: string) => /^\s*\S(?: \S)*\s*$/u.test(text)
const isSpacedWord = ({ text }: TextRun) =>
  isSpaced(text) && countLetters(text) >= fewestLetters && /\p{Ll}|(?:\p{Lu} ){5}/u.test(text)
const countLetters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0

const withoutBlanks = (run: TextRun): TextRun => ({
  ...run,
  text: run.text.trim() === '' ? run.text : run.text.replace(/ /g, ''),
})

/** Part of its size that a letter is wide, as far as can be told. */
const letterWidth = 0.65

/** A run of a few letters, one by one; where exactly each stands is not told. */
function lettersOf(run: TextRun): readonly TextRun[] {
  const letters = run.text.trim().split(' ')
  if (letters.length === 1 || !isSpaced(run.text)) return [run]
  const width = run.size * letterWidth
  const step = (run.width - width) / (letters.length - 1)
  return letters.map((text, index) => ({ ...run, text, x: run.x + step * index, width }))
}

/** A line that is written letter by letter; null if it is not, or its letters stand no further apart than others. */
function closedLetters(runs: readonly TextRun[]): readonly TextRun[] | null {
  const letters = runs.filter(({ text }) => text.trim() !== '').flatMap(lettersOf)
  if (letters.length < fewestLetters || letters.some(({ text }) => [...text.trim()].length > 1)) return null
  if (letters.filter(({ text }) => /\p{L}/u.test(text)).length < letters.length / 2) return null
  const gaps = letters.map((run, index) => {
    const before = letters[index - 1]
    return before === undefined ? 0 : run.x - (before.x + before.width)
  })
  const usual = gaps.slice(1).toSorted((a, b) => a - b)[(gaps.length - 1) >> 1] ?? 0
  const [first] = letters
  if (first === undefined || usual < first.size * 0.1 || usual > first.size * mostApart) return null
  const words: TextRun[] = []
  letters.forEach((run, index) => {
    const last = words.at(-1)
    const text = run.text.trim()
    if (last === undefined || (gaps[index] ?? 0) > usual * gapOfWords + first.size * 0.1) {
      // However far apart its words stand, they are no cells.
      if (last !== undefined) words.splice(-1, 1, { ...last, text: `${last.text} `, width: run.x - last.x })
      words.push({ ...run, text })
    } else words.splice(-1, 1, { ...last, text: last.text + text, width: run.x + run.width - last.x })
  })
  return words
}
