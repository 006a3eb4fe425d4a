/** Numbers that open items, and numbers that only stand in a sentence. */
import type { Line } from './draft.ts'
import { bulletMark, endsEarly, isClosed, opensItem } from './marks.ts'

/** A number at a line's start that goes on counting inside the sentence before it: "(1) ships, (2) ports". */
export function countsInside(text: string, line: string): boolean {
  if (text === '' || bulletMark.test(line)) return false
  const count = /^\((\d{1,3}|[a-z])\)/.exec(line)?.[1]
  if (count === undefined) return false
  const before = /^\d/.test(count) ? `${Number(count) - 1}` : previousLetter(count)
  return text.lastIndexOf(`(${before})`) > 0
}

/** The kind and the value of the number that opens an item; null for bullets. */
function markOf(text: string): { style: string; value: number; first: boolean } | null {
  const [, open = '', count, close = ''] = /^(\(?)(\d{1,3}|[a-z])([.)])/.exec(text) ?? []
  if (count === undefined) return null
  const digits = /^\d/.test(count)
  const value = digits ? Number(count) : count.charCodeAt(0) - 96
  // A letter may be a Roman number.
  return { style: `${open}${digits ? '1' : 'a'}${close}`, value, first: value === 1 || /^[ivx]$/.test(count) }
}

const previousLetter = (letter: string) => String.fromCharCode(letter.charCodeAt(0) - 1)

/**
 * Tells whether a number opens an item. After a line that was left open it does so only if it counts on:
 * "under section / 7. This" is one sentence.
 */
export function counter(): (line: Line, before?: Line, next?: Line) => boolean {
  const last = new Map<string, number>()
  return (line, before, next) => {
    const mark = markOf(line.text)
    if (mark === null) return true
    const expected = mark.first || last.get(mark.style) === mark.value - 1
    const cut = before !== undefined && !line.gap && !isClosed(before.text) && !/;$/.test(before.text)
    if (cut && (!expected || (mark.first && (wrapsInto(before, line) || countsOn(line, next))))) return false
    last.set(mark.style, mark.value)
    return true
  }
}

/** A full line of text that goes on below: "can be / (1) a paper, (2) a file". */
const wrapsInto = (before: Line, line: Line) =>
  /[\p{Ll},]$/u.test(before.text) && !opensItem(before.text) && !endsEarly(before, line)

/** "(1) a paper or (2) a file": the next number stands in the same sentence. */
const countsOn = (line: Line, next: Line | undefined) =>
  /^\((?:1|a|i)\)/.test(line.text) &&
  /\S\s\((?:2|b|ii)\)\s/.test(
    `${line.text.slice(0, 400)} ${next && !opensItem(next.text) ? next.text.slice(0, 400) : ''}`,
  )
