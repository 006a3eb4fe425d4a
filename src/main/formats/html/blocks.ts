/** A parsed page → blocks of plain text in reading order, and what was left out with its reason. */
import type { Dropped, SourceBlock } from '../../../core/model/document.ts'
import { clutterReason, type Reason } from './clutter.ts'
import { PageText } from './inline.ts'
import { type Measure, measure } from './measure.ts'
import { isProse } from './prose.ts'
import { isTable, readCaption, readRows } from './table.ts'
import {
  attribute,
  blockTags,
  collapse,
  type Element,
  isElement,
  isTextNode,
  meetsLabel,
  type Node,
  silent,
  steps,
  textOf,
} from './tree.ts'

export interface PageBlocks {
  readonly blocks: readonly SourceBlock[]
  readonly dropped: readonly Dropped[]
}

const nothing: Measure = { words: 0, linked: 0, prose: 0, titles: 0 }

/** Reads what stands below a node. */
export function readBlocks(root: Node): PageBlocks {
  const sizes = measure(root)
  const reader = new Reader(sizes, mainPart(root, sizes))
  return reader.read(root)
}

/** Share of a page's text in paragraphs that its main part must hold to be taken for it. */
const mainShare = 0.5

/** The element that holds most of the text, with all elements around it, or null. */
function mainPart(root: Node, sizes: Map<Node, Measure>): ReadonlySet<Node> | null {
  const whole = sizes.get(root) ?? nothing
  const found: { main: Element | null; article: Element | null } = { main: null, article: null }
  for (const node of sizes.keys()) {
    if (!isElement(node)) continue
    const main = node.tagName === 'main' || attribute(node, 'role')?.toLowerCase() === 'main'
    const size = sizes.get(node) ?? nothing
    const enough =
      size.words > 0 && size.words >= whole.words * mainShare && size.prose >= whole.prose * mainShare
    if (main && enough) found.main ??= node
    if (node.tagName === 'article' && enough) found.article ??= node
  }
  const part = found.main ?? found.article
  if (!part) return null
  const path = new Set<Node>()
  for (let node: Node | null = part; node !== null; node = 'parentNode' in node ? node.parentNode : null)
    path.add(node)
  return path
}

class Reader {
  readonly #blocks: SourceBlock[] = []
  readonly #dropped: Dropped[] = []
  readonly #text = new PageText()
  readonly #sizes: Map<Node, Measure>
  readonly #path: ReadonlySet<Node> | null
  readonly #main: Node | null
  #lists = 0
  #quotes = 0
  /**
   * What is open and was judged, innermost last: the main part and what is spared whole (no doubt), or what is
   * doubtful, of which only prose is kept.
   */
  readonly #judged: { readonly element: Node; readonly doubt: string | null }[] = []
  /** What the next text is set as: the innermost block that says so. */
  readonly #roles: { element: Element; kind: SourceBlock['kind']; level?: number }[] = []
  #brokeLine = false
  /** What was left just now, with nothing after it yet. */
  #left: Node | null = null

  constructor(sizes: Map<Node, Measure>, path: ReadonlySet<Node> | null) {
    this.#sizes = sizes
    this.#path = path
    this.#main = path ? (path.values().next().value ?? null) : null
  }

  get #inside(): boolean {
    return this.#path === null || this.#judged.some((each) => each.doubt === null)
  }

  read(root: Node): PageBlocks {
    for (const { node, leaving } of steps(root, (each) => this.#enters(each))) {
      if (leaving) this.#leave(node)
      if (leaving) {
        this.#left = node
        continue
      }
      if (isTextNode(node)) this.#addText(node.value)
    }
    this.#flush()
    return { blocks: this.#blocks, dropped: this.#dropped }
  }

  #addText(text: string): void {
    if (text.trim() !== '') this.#brokeLine = false
    this.#text.add(text)
  }

  /** Whether to look inside; everything that is read or left out whole is done here. */
  #enters(node: Node): boolean {
    const left = this.#left
    this.#left = null
    if (!isElement(node)) return true
    const tag = node.tagName
    if (silent.has(tag)) return false
    if (tag === 'br') {
      // One break is a blank; two part paragraphs.
      if (this.#brokeLine) this.#flush()
      this.#text.add(' ')
      this.#brokeLine = true
      return false
    }
    const reason = this.#reason(node)
    if (reason && !this.#spares(node, reason)) {
      this.#flush()
      this.#drop(node, reason.why)
      return false
    }
    if (node === this.#main) this.#judged.push({ element: node, doubt: null })
    if (!blockTags.has(tag)) {
      if (meetsLabel(node, left)) this.#text.add(' ')
      this.#text.open(node)
      return true
    }
    this.#flush()
    return this.#enterBlock(node)
  }

  #reason(element: Element): Reason | null {
    const size = this.#sizes.get(element) ?? nothing
    if (this.#path?.has(element) === true) return null
    const reason = clutterReason(element, size, this.#inside)
    if (reason !== null) return reason
    if (isEyebrow(element, this.#text.length === 0)) return { why: 'eyebrow', certain: true }
    if (isLinkRow(element, size)) return { why: 'row of links', certain: true }
    if (!blockTags.has(element.tagName)) return null
    if (!this.#inside && !this.#holdsTitle(size)) return { why: 'outside the main part', certain: false }
    const doubt = this.#judged.at(-1)?.doubt ?? null
    return doubt === null ? null : { why: doubt, certain: false }
  }

  /** A doubtful reason leaves an element of prose whole, and of one with a little prose only the rest goes. */
  #spares(element: Element, { why, certain }: Reason): boolean {
    const { words, linked, prose } = this.#sizes.get(element) ?? nothing
    if (certain || prose === 0) return false
    this.#judged.push({ element, doubt: prose * 2 >= words - linked ? null : why })
    return true
  }

  /** A page's only first heading may stand above its main part. */
  #holdsTitle(size: Measure): boolean {
    return size.titles > 0 && (this.#sizes.get(this.#main as Node)?.titles ?? 0) === 0
  }

  #enterBlock(element: Element): boolean {
    const tag = element.tagName
    const heading = /^h([1-6])$/.exec(tag)?.[1]
    if (heading) this.#roles.push({ element, kind: 'heading', level: Number(heading) })
    else if (tag === 'li' || tag === 'dd')
      this.#roles.push({ element, kind: 'item', level: Math.max(1, this.#lists) })
    else if (tag === 'figcaption' || tag === 'caption') this.#roles.push({ element, kind: 'caption' })
    else if (tag === 'pre') {
      this.#blocks.push(...readPre(element))
      return false
    } else if (tag === 'table' && isTable(element)) {
      this.#addTable(element)
      return false
    }
    if (['ul', 'ol', 'dl', 'dir'].includes(tag)) this.#lists += 1
    if (tag === 'blockquote') this.#quotes += 1
    return true
  }

  #leave(node: Node): void {
    if (!isElement(node)) return
    if (!blockTags.has(node.tagName)) {
      this.#text.close(node)
      return
    }
    this.#flush()
    if (this.#roles.at(-1)?.element === node) this.#roles.pop()
    if (['ul', 'ol', 'dl', 'dir'].includes(node.tagName)) this.#lists -= 1
    if (node.tagName === 'blockquote') this.#quotes -= 1
    if (this.#judged.at(-1)?.element === node) this.#judged.pop()
  }

  /** Closes the text that stands open: a block of the innermost role. */
  #flush(): void {
    this.#brokeLine = false
    const { text, spans } = this.#text.take()
    if (text === '') return
    const doubt = this.#judged.at(-1)?.doubt ?? null
    if (doubt !== null && !isProse(text)) {
      this.#dropped.push({ text, why: doubt })
      return
    }
    const role = this.#roles.at(-1)
    const kind = role?.kind ?? (this.#quotes > 0 ? 'quote' : 'paragraph')
    this.#blocks.push({
      kind,
      text,
      ...(role?.level !== undefined && { level: role.level }),
      ...(spans.length > 0 && { spans }),
    })
    // Only the first text of an item carries its bullet.
    if (role?.kind === 'item') {
      this.#roles.pop()
      this.#roles.push({ element: role.element, kind: 'paragraph' })
    }
  }

  #addTable(element: Element): void {
    const caption = readCaption(element)
    if (caption !== '') this.#blocks.push({ kind: 'caption', text: caption })
    const rows = readRows(element)
    const text = rows.map((cells) => cells.join('\t')).join('\n')
    if (text.trim() !== '') this.#blocks.push({ kind: 'table', text, rows })
  }

  #drop(element: Element, why: string): void {
    const text = textOf(element)
    if (text !== '') this.#dropped.push({ text, why })
  }
}

/** A short label right above a heading, in an element of its own. */
function isEyebrow(element: Element, fresh: boolean): boolean {
  if (!fresh || !['span', 'p', 'div', 'small'].includes(element.tagName)) return false
  const siblings =
    element.parentNode && 'childNodes' in element.parentNode ? element.parentNode.childNodes : []
  if (siblings.length > mostSiblings) return false
  const next = siblings
    .slice(siblings.indexOf(element) + 1)
    .find((node) => !(isTextNode(node) && node.value.trim() === ''))
  if (!next || !isElement(next) || !/^h[1-6]$/.test(next.tagName)) return false
  if (element.childNodes.some((node) => isElement(node) && blockTags.has(node.tagName))) return false
  const text = textOf(element)
  return text !== '' && text.split(' ').length <= 8 && !/[.:;!?,]["'”’)]?$/.test(text)
}

/** Bound on looking among siblings, so that a flat page costs linear time. */
const mostSiblings = 200

/** A paragraph that is nothing but links side by side. */
function isLinkRow(element: Element, size: Measure): boolean {
  if (element.tagName !== 'p' || size.linked < 2 || size.linked < size.words - 1) return false
  const links = element.childNodes.filter((node) => isElement(node) && node.tagName === 'a').length
  return links >= 2 && !/[.:;!?]$/.test(textOf(element))
}

/** Preformatted text: code, or (on old sites) a whole document in hard-wrapped lines, which the structure rules take apart. */
function readPre(element: Element): SourceBlock[] {
  const parts: string[] = []
  for (const { node } of steps(element)) if (isTextNode(node)) parts.push(node.value)
  const text = parts.join('').replace(/^\n+|\s+$/g, '')
  if (text.trim() === '') return []
  const sentences = text.match(/\p{Ll}[.!?]["'”’)]?\s+\p{Lu}/gu)?.length ?? 0
  if (sentences < 3 || element.childNodes.some((node) => isElement(node) && node.tagName === 'code'))
    return [{ kind: 'code', text }]
  return text
    .split(/\n(?:[^\S\n]*\n)+/)
    .filter((piece) => collapse(piece).trim() !== '')
    .map((piece) => ({ kind: 'line', text: piece }))
}
