/** Gathers the running text of one block: blanks made one, and the ranges of emphasis, code and links. */
import type { InlineSpan } from '../../../core/model/document.ts'
import { attribute, type Element } from './tree.ts'

const kinds: Readonly<Record<string, InlineSpan['kind']>> = {
  em: 'em',
  i: 'em',
  cite: 'em',
  strong: 'strong',
  b: 'strong',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  a: 'link',
}

/** Addresses that a link may keep; all others are shown as plain text. */
const safe = /^(?:https?:\/\/|mailto:)/i

interface Open {
  readonly element: Element
  readonly kind: InlineSpan['kind']
  readonly href: string | undefined
  start: number
}

export class InlineText {
  #parts: string[] = []
  #length = 0
  #blank = true
  #spans: InlineSpan[] = []
  readonly #open: Open[] = []

  get isBlank(): boolean {
    return this.#length === 0
  }

  add(text: string): void {
    let piece = text.replace(/[ \t\n\r\f]+/g, ' ')
    if (this.#blank && piece.startsWith(' ')) piece = piece.slice(1)
    if (piece === '') return
    this.#parts.push(piece)
    this.#length += piece.length
    this.#blank = piece.endsWith(' ')
  }

  open(element: Element): void {
    const kind = kinds[element.tagName]
    if (!kind) return
    const href = attribute(element, 'href')?.trim()
    if (kind === 'link' && !(href && safe.test(href))) return
    this.#open.push({ element, kind, href: kind === 'link' ? href : undefined, start: this.#length })
  }

  close(element: Element): void {
    if (this.#open.at(-1)?.element !== element) return
    const span = this.#open.pop()
    if (span) this.#keep(span)
  }

  /** Hands over the block and starts the next; what is open goes on in it. */
  take(): { text: string; spans: InlineSpan[] } {
    for (const span of this.#open) {
      this.#keep(span)
      span.start = 0
    }
    const text = this.#parts.join('').trimEnd()
    const spans = this.#spans
      .map((span) => trimSpan(span, text))
      .filter((span) => span.end > span.start)
      .sort((a, b) => a.start - b.start || a.end - b.end)
    this.#parts = []
    this.#length = 0
    this.#blank = true
    this.#spans = []
    return { text, spans }
  }

  #keep({ kind, href, start }: Open): void {
    if (this.#length > start && this.#spans.length < mostSpans)
      this.#spans.push({ start, end: this.#length, kind, ...(href !== undefined && { href }) })
  }
}

/** Spans beyond these are left out: thousands of nested tags around one word show nothing more. */
const mostSpans = 5000

/** A span without the blanks at its ends. */
function trimSpan(span: InlineSpan, text: string): InlineSpan {
  let { start, end } = span
  end = Math.min(end, text.length)
  while (start < end && /\s/.test(text.charAt(start))) start += 1
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1
  return { ...span, start, end }
}
