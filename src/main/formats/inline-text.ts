/** Gathers the running text of one block: blanks made one, the ranges of emphasis, code and links, marks of notes. */
import type { InlineSpan } from '../../core/model/document.ts'
import { type SetText, trimSpans } from '../../core/text/inline-spans.ts'
import { settleRaised } from '../../core/text/lift-marks.ts'

/** Addresses that a link may keep; all others are shown as plain text. */
export const safeAddress = /^(?:https?:\/\/|mailto:)/i

/** Spans beyond these are left out: thousands of nested tags around one word show nothing more. */
const mostSpans = 5000

export class InlineText {
  #parts: string[] = []
  #length = 0
  #blank = true
  #spans: InlineSpan[] = []

  /** Characters so far: where the next piece will start. */
  get length(): number {
    return this.#length
  }

  /** Whether all of the text so far is set bold. */
  get isBold(): boolean {
    const end = this.#length - (this.#blank ? 1 : 0)
    return (
      end > 0 && this.#spans.some((each) => each.kind === 'strong' && each.start === 0 && each.end >= end)
    )
  }

  add(text: string): void {
    let piece = text.replace(/[ \t\n\r\f]+/g, ' ')
    if (this.#blank && piece.startsWith(' ')) piece = piece.slice(1)
    if (piece === '') return
    this.#parts.push(piece)
    this.#length += piece.length
    this.#blank = piece.endsWith(' ')
  }

  mark(span: InlineSpan): void {
    if (span.end > span.start && this.#spans.length < mostSpans) this.#spans.push(span)
  }

  /** Hands over the block and starts the next. */
  take(): SetText {
    const text = this.#parts.join('').trimEnd()
    const set = settleRaised({ text, spans: trimSpans(text, this.#spans) })
    this.#parts = []
    this.#length = 0
    this.#blank = true
    this.#spans = []
    return set
  }
}
