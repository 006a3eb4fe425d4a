/** The running text of a block of a page: which elements set a range of it in another way. */
import type { InlineSpan } from '../../../core/model/document.ts'
import { InlineText, safeAddress } from '../inline-text.ts'
import { attribute, type Element } from './tree.ts'

/** How elements set the text within them. */
export const spanKinds: Readonly<Record<string, InlineSpan['kind']>> = {
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

interface Open {
  readonly element: Element
  readonly kind: InlineSpan['kind']
  readonly href: string | undefined
  start: number
}

export class PageText extends InlineText {
  readonly #open: Open[] = []

  open(element: Element): void {
    const kind = spanKinds[element.tagName]
    if (!kind) return
    const href = attribute(element, 'href')?.trim()
    if (kind === 'link' && !(href && safeAddress.test(href))) return
    this.#open.push({ element, kind, href: kind === 'link' ? href : undefined, start: this.length })
  }

  close(element: Element): void {
    if (this.#open.at(-1)?.element !== element) return
    const span = this.#open.pop()
    if (span) this.#keep(span)
  }

  /** What is open goes on in the next block. */
  override take(): { text: string; spans: InlineSpan[] } {
    for (const span of this.#open) {
      this.#keep(span)
      span.start = 0
    }
    return super.take()
  }

  #keep({ kind, href, start }: Open): void {
    this.mark({ start, end: this.length, kind, ...(href !== undefined && { href }) })
  }
}
