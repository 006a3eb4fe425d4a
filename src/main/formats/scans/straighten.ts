/** Lines of a page that lay askew, as they would stand if it had lain straight. */
import type { ReadLine, ReadWord } from '../../recognition/page.ts'

/** Shorter lines do not tell how a page lies, in heights of their letters. */
const telling = 10

export function straightened(lines: readonly ReadLine[]): ReadLine[] {
  const slope = slopeOf(lines)
  return slope === 0 ? [...lines] : lines.map((line) => straighten(line, slope))
}

/** How far the lines fall to the right, as a part of their length: the middle one of those that are long enough. */
function slopeOf(lines: readonly ReadLine[]): number {
  const slopes = lines
    .filter(({ left, right, height }) => right - left > height * telling)
    .map(({ baseline, left, right }) => (baseline.right - baseline.left) / (right - left))
    .sort((a, b) => a - b)
  return slopes[Math.floor(slopes.length / 2)] ?? 0
}

/** For the small angles at which pages lie, turning is moving: up by how far right it stands, right by how far down. */
function straighten(line: ReadLine, slope: number): ReadLine {
  const { baseline, left, right } = line
  const y = (baseline.left + baseline.right) / 2 - (slope * (left + right)) / 2
  return {
    ...line,
    words: line.words.map((word) => straightenWord(word, line, y, slope)),
    baseline: { left: y, right: y },
    left: left + slope * baseline.left,
    right: right + slope * baseline.right,
  }
}

/** Letters keep their place over their line. */
function straightenWord(
  word: ReadWord,
  { baseline, left, right }: ReadLine,
  y: number,
  slope: number,
): ReadWord {
  const fall = (baseline.right - baseline.left) / Math.max(1, right - left)
  const under = (x: number) => baseline.left + (x - left) * fall
  const across = (x: number) => x + slope * under(x)
  return {
    ...word,
    left: across(word.left),
    right: across(word.right),
    letters: word.letters.map(({ text, ...box }) => {
      const by = y - under((box.left + box.right) / 2)
      return {
        text,
        left: across(box.left),
        right: across(box.right),
        top: box.top + by,
        foot: box.foot + by,
      }
    }),
  }
}
