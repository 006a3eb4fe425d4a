/** Which lines of a text a title names: one, or some that follow one another. */
import { foldWhole } from '../../../core/text/normalize.ts'
import type { PdfLine } from './lines.ts'

const mostLines = 5
/** What numbers a title, in the text or in the title alone. */
const numbering =
  /^(?:(?:chapter|part|appendix|annex|section)\s+(?:\d{1,3}|[IVXLC]{1,6}|[a-z]|(?:(?:twen|thir)ty-)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty))\b|(?:[a-z]|\d{1,3})(?:\.\d{1,3}){1,4}|\d{1,3}|[IVXLC]{1,6}(?=[.:)])|[a-z](?=[.:)]\s))[.:)]?\s+(?=\S)/iu

const lettersOf = (text: string) => foldWhole(text.normalize('NFKC')).replace(/[^\p{L}\p{N}]+/gu, '')

/** A line is compared with many titles. */
const known = new WeakMap<PdfLine, { readonly whole: string; readonly bare: string }>()
function lettersIn(line: PdfLine) {
  const before = known.get(line)
  if (before !== undefined) return before
  const letters = { whole: lettersOf(line.text), bare: lettersOf(line.text.replace(numbering, '')) }
  known.set(line, letters)
  return letters
}

/** A title as lines are compared with it. */
export class Title {
  /** All of it, and all but its number. */
  readonly #whole: string
  readonly #bare: string

  constructor(text: string) {
    this.#whole = lettersOf(text)
    this.#bare = lettersOf(text.replace(numbering, ''))
  }

  /** How many lines from `start` on are the title; 0 if they are not. */
  span(lines: readonly PdfLine[], start: number): number {
    if (this.#bare === '') return 0
    let [whole, bare] = ['', '']
    for (let count = 1; count <= mostLines; count += 1) {
      const line = lines[start + count - 1]
      if (line === undefined || line.page !== lines[start]?.page) return 0
      const letters = lettersIn(line)
      // A number may fill a line of its own.
      bare =
        count === 1
          ? letters.bare === letters.whole && /^[\divxlc]+$/.test(letters.whole)
            ? ''
            : letters.bare
          : bare + letters.whole
      whole += letters.whole
      if ([whole, bare].some((text) => text !== '' && (text === this.#whole || text === this.#bare)))
        return count
      if (![whole, bare].some((text) => this.#whole.startsWith(text) || this.#bare.startsWith(text))) return 0
    }
    return 0
  }
}
