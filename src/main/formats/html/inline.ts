/** The running text of a block of a page: which elements set a range of it in another way. */
import type { InlineSpan } from '../../../core/model/document.ts'
import { entryIn } from '../../../core/model/entry-in.ts'
import type { SetText } from '../../../core/text/inline-spans.ts'
import { isMark } from '../../../core/text/raised.ts'
import { InlineText, safeAddress } from '../inline-text.ts'
import { type Formula, readMath } from '../math/read.ts'
import { isNoteId } from '../notes.ts'
import { isMath } from './formulas.ts'
import { meetsApart } from './meets.ts'
import { isLookedInto, isParting, textOf } from './text-of.ts'
import { attribute, type Element, isElement, isTextNode, type Node, steps } from './tree.ts'

/** How elements set the text within them. */
const spanKinds: Readonly<Record<string, InlineSpan['kind']>> = {
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
  sup: 'sup',
  sub: 'sub',
}
const spanKindOf = (tag: string): InlineSpan['kind'] | undefined => entryIn(spanKinds, tag)

interface Open {
  readonly element: Element
  readonly kind: InlineSpan['kind']
  readonly href: string | undefined
  readonly notes: readonly string[] | undefined
  /** Of a mark that is a name, as Markdown's may be. */
  readonly label: string | undefined
  start: number
}

export class PageText extends InlineText {
  readonly #open: Open[] = []
  readonly #leadsTo: (link: Element) => string | null

  /** @param leadsTo what names the place within the document that a link leads to */
  constructor(leadsTo: (link: Element) => string | null) {
    super()
    this.#leadsTo = leadsTo
  }

  open(element: Element): void {
    const kind = callsNote(element) ? 'noteref' : spanKindOf(element.tagName)
    if (!kind) return
    const inner = this.#leadsTo(element)
    const href = inner === null ? attribute(element, 'href')?.trim() : `#${inner}`
    if (kind === 'link' && !(href && (safeAddress.test(href) || inner !== null))) return
    const target = kind === 'noteref' ? targetOf(element) : null
    this.#open.push({
      element,
      kind,
      href: kind === 'link' ? href : undefined,
      notes: target === null ? undefined : [target],
      label: kind === 'noteref' ? (attribute(element, 'data-label') ?? undefined) : undefined,
      start: this.length,
    })
  }

  close(element: Element): void {
    if (this.#open.at(-1)?.element !== element) return
    const span = this.#open.pop()
    if (span) this.#keep(span)
  }

  /** A formula in its line: its text, and what is drawn over it. */
  addFormula(formula: Formula | null): void {
    if (formula === null) return
    this.add(formula.text)
    const start = this.length - formula.text.length
    if (formula.math !== null) this.mark({ kind: 'formula', start, end: this.length, math: formula.math })
  }

  /** What is open goes on in the next block. */
  override take(): SetText {
    for (const span of this.#open) {
      this.#keep(span)
      span.start = 0
    }
    return super.take()
  }

  #keep({ kind, href, notes, label, start }: Open): void {
    const leads = { ...(href !== undefined && { href }), ...(notes !== undefined && { notes }) }
    this.mark({ start, end: this.length, kind, ...leads, ...(label !== undefined && { label }) })
  }
}

/** Class names that converters and sites give to the marks of notes. */
const markNames =
  /^(?:reference|(?:foot|end)?note-?(?:ref|reference|mark|call)|fn-?ref|noteref|msofootnotereference)$/i

/** Whether a page says that an element is the mark of a note, by its role, its class or where it leads. */
export function callsNote(element: Element): boolean {
  const says = `${attribute(element, 'role') ?? ''} ${attribute(element, 'epub:type') ?? ''}`
  if (/\b(?:doc-)?noteref\b/i.test(says)) return true
  const target = targetOf(element)
  if (target !== null) return isNoteId(target) || (isRaised(element) && isMark(textOf(element)))
  return (attribute(element, 'class') ?? '').split(/\s+/).some((name) => markNames.test(name))
}

/** The id within the page that a link leads to; null for what leads elsewhere, or nowhere. */
export function targetOf(element: Element): string | null {
  const href = element.tagName === 'a' ? attribute(element, 'href')?.trim() : undefined
  if (href?.startsWith('#') !== true || href.length < 2) return null
  try {
    return decodeURIComponent(href.slice(1))
  } catch {
    return href.slice(1)
  }
}

/** Whether a link stands raised, or all that it holds does. */
function isRaised({ parentNode, childNodes }: Element): boolean {
  const [first, ...more] = childNodes
  return [parentNode, more.length === 0 ? first : null].some(
    (node) => node != null && isElement(node) && node.tagName === 'sup',
  )
}

/** All that stands below an element as one run of text, a blank between its blocks. */
export function readRun(root: Element, leadsTo: (link: Element) => string | null): SetText {
  const text = new PageText(leadsTo)
  let left: Node | null = null
  for (const { node, leaving } of steps(root, isLookedInto)) {
    if (!leaving && meetsApart(left, node)) text.add(' ')
    left = leaving ? node : null
    if (isMath(node)) {
      if (!leaving) text.addFormula(readMath(node))
    } else if (isTextNode(node)) text.add(node.value)
    else if (!isElement(node)) continue
    else if (isParting(node)) text.add(' ')
    else if (leaving) text.close(node)
    else text.open(node)
  }
  return text.take()
}
