/** How many lines are one heading for certain: by a number, a label, an underline, a question, or their place. */
import { isCapitalized, wordsOf } from '../text/words.ts'
import type { Line } from './draft.ts'
import { endsOpen, isBalanced, isCaps, isTitleCase, numbering, oneWordHeads } from './headings.ts'
import { afterLabel, endsEarly, isClosed, isUnderline, opensCapital, opensItem, opensSmall } from './marks.ts'

const mostLinesOfQuestion = 6
const mostLettersOfQuestion = 320

const isUnderlined = (lines: readonly Line[], at: number): boolean => {
  const line = lines[at]
  const below = lines[at + 1]
  return (
    line !== undefined &&
    below !== undefined &&
    line.gap &&
    !below.gap &&
    isUnderline(below.text) &&
    /\p{L}{2}/u.test(line.text) &&
    line.text.length <= 100 &&
    !/\s{3}|\t|[.,;]$/.test(line.text)
  )
}

/** A short line of its own, set in far beyond the text that follows it. */
function isCentred(lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line
  const next = lines[at + 1]
  return (
    line.gap &&
    line.indent >= 8 &&
    line.text.length <= 60 &&
    next?.gap === true &&
    next.indent <= line.indent - 4 &&
    next.text.length >= 40 &&
    /^["\u201C(]?\p{L}/u.test(line.text) &&
    !isClosed(line.text) &&
    !/[,;)\]]$|\s{3}|\d{4}$/.test(line.text) &&
    !opensItem(line.text)
  )
}

/** How many lines from `at` are one heading, by its number, its label or its question; 0 if none is sure. */
export function headingSpan(lines: readonly Line[], at: number): number {
  const first = lines[at]
  if (!first) return 0
  if (isUnderlined(lines, at) || isCentred(lines, at)) return 1
  const rest = afterLabel(first.text)
  if (rest === '') return titleBelow(lines, at)
  return (
    questionSpan(lines, at, rest !== null) ||
    (rest === null ? numberedSpan(lines, at) : wrappedTitle(lines, at, rest))
  )
}

/** "Section 2" alone on its line, and its title under it. */
function titleBelow(lines: readonly Line[], at: number): number {
  const next = lines[at + 1]
  if (!next || next.gap || numbering.test(next.text) || afterLabel(next.text) !== null || isClosed(next.text))
    return 1
  return isTitleCase(next.text) || isCaps(next.text) || oneWordHeads.test(next.text)
    ? 1 + wrappedTitle(lines, at + 1, next.text)
    : 1
}

/** A question in title case, over as many lines as it takes to its mark. */
function questionSpan(lines: readonly Line[], at: number, sure: boolean): number {
  const first = lines[at] as Line
  const numbered = numbering.test(first.text)
  if (!numbered && !sure && !first.gap) return 0
  let text = ''
  for (let end = at; end < at + mostLinesOfQuestion; end += 1) {
    const line = lines[end]
    if (!line || (end > at && (line.gap || numbering.test(line.text)))) return 0
    text = `${text} ${line.text}`.trim()
    if (text.length > mostLettersOfQuestion) return 0
    if (!line.text.endsWith('?')) continue
    const next = lines[end + 1]
    // A question may hold two: "What Is It? Why Does It Matter?"
    if (next && !next.gap && next.text.endsWith('?') && isTitleCase(next.text)) continue
    return (sure || isTitleCase(text.replace(numbering, ''))) && wordsOf(text).length > 2 ? end - at + 1 : 0
  }
  return 0
}

/** A numbered line in title case over a line of text: "1. Scope", not "1. Scope of the" with its end below. */
function numberedSpan(lines: readonly Line[], at: number): number {
  const line = lines[at] as Line
  const title = line.text.replace(numbering, '')
  const next = lines[at + 1]
  if (title === line.text || !next || next.gap || !opensCapital(next.text)) return 0
  if (/[,;]$/.test(line.text) || isClosed(line.text) || endsOpen(title)) return 0
  const words = wordsOf(title.slice(0, 400))
  const titled = isTitleCase(title) || (words.length === 1 && oneWordHeads.test(title))
  if (words.length > 12 || !isCapitalized(title) || !titled) return 0
  return endsEarly(line, next) && next.text.length > line.text.length ? 1 : 0
}

/**
 * A short line in title case between wrapped lines: no margin explains where it ends, so it is a title set beside or
 * between the text. Returns its number of lines, or 0.
 */
export function loneTitleSpan(lines: readonly Line[], at: number): number {
  const line = lines[at] as Line
  const next = lines[at + 1]
  if (!next || next.gap || line.margin === 0 || wordsOf(line.text.slice(0, 200)).length < 3) return 0
  if (!isTitleCase(line.text) || isCaps(line.text) || isClosed(line.text) || endsOpen(line.text)) return 0
  const before = lines[at - 1]
  if (before && !line.gap && endsOpen(before.text) && !opensSmall(next.text)) return 0
  if (!isBalanced(line.text) || /[,;\t]|\s{2}|\d$/.test(line.text) || line.text.length > line.margin * 0.7)
    return 0
  return orphanWord(lines, at + 1) ? 2 : 1
}

/** The last word of a title, alone on its line over a line of text. */
function orphanWord(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  return (
    line !== undefined &&
    next !== undefined &&
    !line.gap &&
    !next.gap &&
    /^\p{Lu}\p{L}{2,}$/u.test(line.text) &&
    !oneWordHeads.test(line.text) &&
    next.text.length > line.margin * 0.7
  )
}

/** A title in title case or capitals that goes on where the margin cut it. */
function wrappedTitle(lines: readonly Line[], at: number, title: string): number {
  const first = lines[at] as Line
  const after = lines[at + 1]
  // "Section 1 - Scope." may end in a full stop where it stands alone.
  const alone = first.gap && after?.gap === true && wordsOf(title).length <= 12
  if (isClosed(title) && !/[?:]$/.test(title) && !alone) return 0
  if (!isTitleCase(title) && !isCaps(title) && wordsOf(title).length > 2) return 0
  let span = 1
  while (span < 3) {
    const line = lines[at + span - 1] as Line
    const next = lines[at + span]
    if (!isCaps(first.text) && orphanWord(lines, at + span)) return span + 1
    const same = next && (isCaps(first.text) ? isCaps(next.text) : isTitleCase(next.text))
    if (!next || next.gap || !same || isClosed(next.text) || numbering.test(next.text)) break
    if (!isCaps(first.text) && endsEarly(line, next) && !endsOpen(line.text)) break
    span += 1
  }
  return span
}
