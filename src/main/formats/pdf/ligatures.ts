/** Ligatures that a program wrote without their letters, as macOS does where it prints what TeX has set. */
import type { TextRun } from './text-run.ts'

/** What pdf.js gives for such a glyph: "ffi" has no number, and "ff" that of an arrow. */
const unnumbered = '\u0000'
const arrow = /(?<=\p{L})\u21B5|\u21B5(?=\p{Ll})/gu

/** Kept so that what stands around it can tell. */
export const isUnnumbered = (text: string): boolean => text === unnumbered

/** The runs of a page with the letters of these; what stands within no word stays a sign, or is nothing. */
export const withLigatures = <Run extends TextRun>(runs: readonly Run[]): Run[] =>
  runs.map((run, index) => ({ ...run, text: textOf(run, runs[index - 1], runs[index + 1]) }))

function textOf(run: TextRun, before: TextRun | undefined, next: TextRun | undefined): string {
  const follows = before !== undefined && isBeside(before, run) && /\p{L}$/u.test(before.text)
  const leads = next !== undefined && isBeside(run, next) && /^\p{Ll}/u.test(next.text)
  if (run.text === unnumbered) return follows && leads ? 'ffi' : ''
  if (run.text === '\u21B5') return follows || leads ? 'ff' : run.text
  return run.text.replace(arrow, 'ff')
}

/** Next to each other on one line, with no blank between them. */
const isBeside = (left: TextRun, right: TextRun): boolean =>
  Math.abs(left.y - right.y) < 1 && Math.abs(right.x - left.x - left.width) < right.size * 0.2
