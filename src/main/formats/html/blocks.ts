/** A parsed page → blocks of plain text in reading order, and what was left out with its reason. */
import type { Dropped, SourceBlock } from '../../../core/model/document.ts'
import { joinCells } from '../../../core/text/cells.ts'
import { addStart, cutStart, type SetText } from '../../../core/text/inline-spans.ts'
import { asFormula, numberedFormula } from '../math/alone.ts'
import { type Formula, readMath } from '../math/read.ts'
import { backLinkReason, isNoteId, readingReason } from '../notes.ts'
import type { PictureTaker } from '../pictures.ts'
import { partReason, type Reason } from './clutter.ts'
import { isDrawnMath, isMath } from './formulas.ts'
import { PageText, targetOf } from './inline.ts'
import {
  isBackLinkTo,
  isCaption,
  isEyebrow,
  isLinkRow,
  isOwnLink,
  isPointer,
  leadsToProse,
} from './labels.ts'
import { ListNumbers } from './list-numbers.ts'
import { type PageParts, partsOf } from './main-part.ts'
import { type Measure, measure, nothing } from './measure.ts'
import { meetsApart } from './meets.ts'
import { findNotes, idsOf, leadsBack, longestMark, type PageNotes } from './notes.ts'
import { pictureOf, picturesIn } from './picture.ts'
import { readPre } from './pre.ts'
import { isProse } from './prose.ts'
import { isTable, readCaption, readRows } from './table.ts'
import { isReading, textOf } from './text-of.ts'
import {
  attribute,
  blockTags,
  childrenOf,
  type Element,
  isElement,
  isTextNode,
  type Node,
  silent,
  steps,
} from './tree.ts'

export interface PageBlocks {
  readonly blocks: readonly SourceBlock[]
  readonly dropped: readonly Dropped[]
  /** The index of the block that each id stands in or before; "" is the piece as a whole. */
  readonly anchors: ReadonlyMap<string, number>
  /** The page that the piece ends on, where that is known. */
  readonly page?: number
  /** How many formulas are too deep or too large to be drawn: they are plain text. */
  readonly undrawn: number
}

/**
 * A page that is no page of a site, but what a document says: a book, a Word file, Markdown. No rule for sites (the main
 * part, eyebrows, rows of links…) leaves anything of it out. What its format knows of its elements is asked here.
 */
export interface Part {
  /** The page that the piece begins on. */
  readonly page?: number
  /** The number of the page that begins with an element; undefined where none does. */
  readonly pageOf?: (element: Element) => number | undefined
  /** What numbers an item, where the list that it stands in does not say it. */
  readonly numberOf?: (item: Element) => string | undefined
  /** How places are called in the whole document, where it has more than this piece; without it by their ids. */
  readonly places?: Places
}

/** What names the places of a document, so that links lead from one piece of it to another. */
export interface Places {
  /** The place that a link leads to within the document; null for one that leads elsewhere, or nowhere. */
  readonly leadsTo: (link: Element) => string | null
  /** The place that an id of the piece names; undefined where no link leads there. */
  readonly nameOf: (id: string) => string | undefined
}

export interface Reading {
  /** The level of the heading that the piece stands under; 0 if none. */
  readonly level?: number
  /** The numbers of lists stand in the text of their items. */
  readonly numbersInText?: boolean
  /** Takes the pictures; without it there are none. */
  readonly pictures?: PictureTaker
  /** Given for what a document says; without it the rules for sites are followed. */
  readonly part?: Part
  /** It is a whole page of a site, of which one part holds the document; this is its title's heading, if it has one. */
  readonly title?: Element | null
}

/** Reads what stands below a node. */
export function readBlocks(root: Node, reading: Reading = {}): PageBlocks {
  const sizes = measure(root)
  const notes = findNotes(root, sizes)
  const isPage = reading.title !== undefined
  const parts = isPage ? partsOf(root, sizes, reading.title ?? null) : null
  return new Reader(sizes, parts, notes, reading).read(root)
}

class Reader {
  readonly #blocks: SourceBlock[] = []
  readonly #dropped: Dropped[] = []
  readonly #text: PageText
  readonly #sizes: Map<Node, Measure>
  readonly #parts: PageParts | null
  readonly #pageNotes: PageNotes
  /** The notes that stand open. */
  readonly #notes: { readonly element: Node; readonly id: string }[] = []
  /** The note that the open text is, where only an anchor in it says so. */
  #textNote: string | null = null
  readonly #numbersInText: boolean
  readonly #pictures: PictureTaker | null
  /** Those that stand within the text that is open: they come after it. */
  readonly #waiting: SourceBlock[] = []
  readonly #part: Part | null
  readonly #leadsTo: (link: Element) => string | null
  readonly #anchors = new Map<string, number>([['', 0]])
  #page: number | undefined
  /** The page that the open text begins on. */
  #textPage: number | undefined
  #level: number
  /** The open lists, outermost first; null for one without numbers. */
  readonly #lists: (ListNumbers | null)[] = []
  #quotes = 0
  /**
   * What is open and was judged, innermost last: the main part and what is spared whole (no doubt), or what is
   * doubtful, of which only prose is kept.
   */
  readonly #judged: { readonly element: Node; readonly doubt: string | null }[] = []
  /** What the next text is set as: the innermost block that says so. */
  readonly #roles: { element: Element; kind: SourceBlock['kind']; level?: number; number?: string }[] = []
  #brokeLine = false
  #undrawn = 0
  /** What was left just now, with nothing after it yet. */
  #left: Node | null = null

  constructor(sizes: Map<Node, Measure>, parts: PageParts | null, notes: PageNotes, reading: Reading) {
    this.#pageNotes = notes
    this.#level = reading.level ?? 0
    this.#numbersInText = reading.numbersInText ?? false
    this.#pictures = reading.pictures ?? null
    this.#part = reading.part ?? null
    this.#leadsTo = this.#part?.places?.leadsTo ?? targetOf
    this.#text = new PageText(this.#leadsTo)
    this.#page = reading.part?.page
    this.#sizes = sizes
    this.#parts = parts
  }

  get #inside(): boolean {
    return (this.#parts?.text ?? null) === null || this.#judged.some((each) => each.doubt === null)
  }

  read(root: Node): PageBlocks {
    for (const { node, leaving } of steps(root, (each) => this.#enters(each))) {
      if (leaving) this.#leave(node)
      if (leaving) {
        this.#left = node
        continue
      }
      if (!isTextNode(node)) continue
      if (meetsApart(this.#left, node)) this.#text.add(' ')
      this.#addText(node.value)
      this.#left = null
    }
    this.#flush()
    const nameOf = this.#part?.places?.nameOf ?? ownNames(this.#blocks)
    return {
      blocks: withAnchors(this.#blocks, this.#anchors, nameOf),
      dropped: this.#dropped,
      anchors: this.#anchors,
      undrawn: this.#undrawn,
      ...(this.#page !== undefined && { page: this.#page }),
    }
  }

  #addText(text: string): void {
    // "a<br>• b": a bullet after a break is an item, though the page says nothing of lists.
    if (this.#brokeLine && bulletSign.test(text.trimStart())) this.#flush()
    if (text.trim() !== '') this.#brokeLine = false
    if (this.#text.length === 0) this.#textPage = this.#page
    this.#text.add(text)
  }

  /** Whether to look inside; everything that is read or left out whole is done here. */
  #enters(node: Node): boolean {
    const left = this.#left
    this.#left = null
    if (!isElement(node)) return true
    const tag = node.tagName
    if (tag === 'svg' && !isDrawnMath(node)) this.#addPicture(node)
    if (silent.has(tag) || isDrawnMath(node)) return false
    if (isMath(node)) {
      this.#addFormula(readMath(node))
      return false
    }
    if (tag === 'br') {
      // One break is a blank; two part paragraphs, and one parts a bold line from its text.
      if (this.#brokeLine || (this.#text.isBold && leadsToProse(node))) this.#flush()
      this.#text.add(' ')
      this.#brokeLine = true
      return false
    }
    if (isReading(node)) {
      this.#addReading(node)
      return false
    }
    this.#page = this.#part?.pageOf?.(node) ?? this.#page
    const note = this.#pageNotes.noteOf(node)
    const reason = note === null ? this.#reason(node) : null
    const goes = reason !== null && !this.#spares(node, reason)
    // What was left out is no place, but what only marks one is.
    if (!goes || (this.#sizes.get(node)?.words ?? 0) === 0) this.#notePlace(node)
    if (goes) {
      this.#flush()
      this.#drop(node, reason.why)
      return false
    }
    if (tag === 'img') this.#addPicture(node)
    // What was spared was judged just now.
    if (this.#parts?.text?.has(node) === true && this.#judged.at(-1)?.element !== node)
      this.#judged.push({ element: node, doubt: null })
    if (note !== null) this.#openNote(node, note)
    if (!blockTags.has(tag)) {
      if (meetsApart(left, node)) this.#text.add(' ')
      this.#text.open(node)
      return true
    }
    this.#flush()
    return this.#enterBlock(node)
  }

  /** A note is part of the text wherever the page has it; an anchor says which note the text is that it opens. */
  #openNote(element: Element, id: string): void {
    if (!blockTags.has(element.tagName)) {
      if (this.#text.length <= longestMark) this.#textNote = id
      return
    }
    this.#flush()
    this.#notes.push({ element, id })
    this.#judged.push({ element, doubt: null })
  }

  /** A picture within a text does not part it. Outside the main part, and in what is doubtful, it is the site's. */
  #addPicture(element: Element): void {
    if (this.#pictures === null || !this.#inside || (this.#judged.at(-1)?.doubt ?? null) !== null) return
    const figure = pictureOf(element, this.#pictures)
    if (figure === null) return
    const placed = { ...figure, ...(this.#page !== undefined && { page: this.#page }) }
    ;(this.#text.length === 0 ? this.#blocks : this.#waiting).push(placed)
  }

  /** Where an element stands that a link may lead to. */
  #notePlace(element: Element): void {
    // What stands on a line of its own begins the block after the open one.
    const opens = blockTags.has(element.tagName) && this.#text.length > 0
    for (const id of idsOf(element))
      if (!this.#anchors.has(id)) this.#anchors.set(id, this.#blocks.length + (opens ? 1 : 0))
  }

  /** What is written above a word to say how it is read: the word is the text. */
  #addReading(element: Element): void {
    const text = childrenOf(element).map(textOf).join('')
    if (text !== '' && this.#inside) this.#dropped.push({ text, why: readingReason })
  }

  #reason(element: Element): Reason | null {
    const size = this.#sizes.get(element) ?? nothing
    if (this.#notes.length > 0 && leadsBack(element)) return { why: backLinkReason, certain: true }
    if (this.#part !== null) return partReason(element, size)
    const reason = this.#parts?.left.get(element)
    if (reason !== undefined) return reason
    if (isBackLinkTo(element, size)) return { why: backLinkReason, certain: true }
    if (isOwnLink(element, size)) return { why: 'link of a heading to itself', certain: true }
    if (isEyebrow(element, size, this.#text.length === 0)) return { why: 'eyebrow', certain: true }
    if (isLinkRow(element, size)) return { why: 'row of links', certain: true }
    if (isPointer(element, size)) return { why: 'related links', certain: true }
    if (!blockTags.has(element.tagName)) return null
    const doubt = this.#judged.at(-1)?.doubt ?? null
    return doubt === null ? null : { why: doubt, certain: false }
  }

  /** A doubtful reason leaves an element of prose whole, and of one with a little prose only the rest goes. */
  #spares(element: Element, { why, certain }: Reason): boolean {
    const { words, linked, prose } = this.#sizes.get(element) ?? nothing
    if (this.#pageNotes.holdsNotes(element)) {
      this.#judged.push({ element, doubt: why })
      return true
    }
    if (certain || prose === 0) return false
    this.#judged.push({ element, doubt: prose * 2 >= words - linked ? null : why })
    return true
  }

  #enterBlock(element: Element): boolean {
    const tag = element.tagName
    const heading = /^h([1-6])$/.exec(tag)?.[1]
    if (heading) {
      this.#level = Number(heading)
      this.#roles.push({ element, kind: 'heading', level: this.#level })
    } else if (tag === 'summary' && (this.#sizes.get(element)?.words ?? 0) <= mostWordsOfSummary)
      this.#roles.push({ element, kind: 'heading', level: Math.min(6, this.#level + 1) })
    else if (tag === 'li' && this.#isNote(element)) this.#roles.push({ element, kind: 'paragraph' })
    else if (tag === 'li' || tag === 'dd') this.#roles.push(this.#itemOf(element))
    else if (isCaption(element)) this.#roles.push({ element, kind: 'caption' })
    else if (tag === 'pre') {
      this.#textPage = this.#page
      for (const block of readPre(element)) this.#push(block)
      return false
    } else if (tag === 'table' && isTable(element, this.#part !== null)) {
      this.#addTable(element)
      return false
    }
    if (lists.has(tag))
      this.#lists.push(tag === 'ol' && !this.#numbersInText ? new ListNumbers(element) : null)
    if (tag === 'blockquote') this.#quotes += 1
    return true
  }

  #isNote(element: Element): boolean {
    return this.#pageNotes.noteOf(element) !== null || isNoteId(attribute(element, 'id') ?? '')
  }

  #itemOf(element: Element) {
    const told = this.#part?.numberOf?.(element)
    const number = told ?? (element.tagName === 'li' ? (this.#lists.at(-1)?.next(element) ?? '') : '')
    return { element, kind: 'item', level: this.#depth, number } as const
  }

  get #depth(): number {
    return Math.max(1, this.#lists.length)
  }

  #leave(node: Node): void {
    if (!isElement(node)) return
    if (!blockTags.has(node.tagName)) {
      this.#text.close(node)
      return
    }
    this.#flush()
    if (this.#roles.at(-1)?.element === node) this.#roles.pop()
    if (lists.has(node.tagName)) this.#lists.pop()
    if (node.tagName === 'blockquote') this.#quotes -= 1
    if (this.#judged.at(-1)?.element === node) this.#judged.pop()
    if (this.#notes.at(-1)?.element === node) this.#notes.pop()
  }

  /** Closes the text that stands open, and what pictures stand in it. */
  #flush(): void {
    this.#closeText()
    this.#textNote = null
    this.#blocks.push(...this.#waiting.splice(0))
  }

  /** A block of the innermost role. */
  #closeText(): void {
    this.#brokeLine = false
    const { text, spans } = this.#text.take()
    if (text === '') return
    const doubt = this.#judged.at(-1)?.doubt ?? null
    if (doubt !== null && !isProse(text)) {
      this.#leaveOut(text, doubt)
      return
    }
    const role = this.#roles.at(-1)
    const kind = role?.kind ?? (this.#quotes > 0 ? 'quote' : 'paragraph')
    const mark = kind === 'paragraph' || kind === 'item' ? (bullet.exec(text)?.[0].length ?? 0) : 0
    if (mark > 0) {
      const level = role?.level ?? this.#depth
      const rest = cutStart({ text, spans }, mark)
      this.#push({
        kind: 'item',
        level,
        text: rest.text,
        ...(rest.spans.length > 0 && { spans: rest.spans }),
      })
      return
    }
    const before = this.#blocks.at(-1)
    const formula =
      kind === 'paragraph' ? (numberedFormula(before, text) ?? asFormula({ text, spans })) : null
    if (formula !== null) {
      if (formula.text !== text) this.#blocks.pop()
      this.#push(formula)
      return
    }
    const whole = numbered({ text, spans }, role?.number ?? '')
    this.#push({
      kind,
      text: whole.text,
      ...(role?.level !== undefined && { level: role.level }),
      ...(whole.number !== undefined && { number: whole.number }),
      ...(whole.spans.length > 0 && { spans: whole.spans }),
    })
    // Only the first text of an item carries its bullet.
    if (role?.kind === 'item') {
      this.#roles.pop()
      this.#roles.push({ element: role.element, kind: 'paragraph' })
    }
  }

  #addFormula(formula: Formula | null): void {
    if (formula?.math === null) this.#undrawn += 1
    if (formula?.isDisplay !== true || formula.math === null) {
      this.#text.addFormula(formula)
      return
    }
    this.#flush()
    this.#textPage = this.#page
    const { text, math } = formula
    const doubt = this.#judged.at(-1)?.doubt ?? null
    if (doubt !== null) this.#leaveOut(text, doubt)
    else this.#push({ kind: 'formula', text, math })
  }

  #addTable(element: Element): void {
    this.#textPage = this.#page
    const within = [...steps(element)].flatMap(({ node, leaving }) =>
      !leaving && isElement(node) && node !== element ? [node] : [],
    )
    for (const each of within) this.#notePlace(each)
    const caption = readCaption(element, this.#leadsTo)
    if (caption.text !== '') this.#push({ kind: 'caption', ...caption })
    const { cells, marks } = readRows(element, this.#leadsTo)
    this.#dropped.push(...marks)
    for (const each of within) if (isReading(each)) this.#addReading(each)
    const { text, rows, spans } = joinCells(cells)
    if (text.trim() !== '') this.#push({ kind: 'table', text, rows, ...(spans.length > 0 && { spans }) })
    if (this.#pictures !== null) for (const figure of picturesIn(element, this.#pictures)) this.#push(figure)
    for (const each of within) this.#page = this.#part?.pageOf?.(each) ?? this.#page
  }

  #push(block: SourceBlock): void {
    const note = this.#notes.at(-1)?.id ?? this.#textNote
    this.#blocks.push({
      ...block,
      ...(this.#textPage !== undefined && { page: this.#textPage }),
      ...(note !== null && block.kind !== 'heading' && { note }),
    })
  }

  #drop(element: Element, why: string): void {
    const text = textOf(element)
    if (text !== '') this.#leaveOut(text, why)
  }

  /** What says nothing by itself has no place to come back to. */
  #leaveOut(text: string, why: string): void {
    this.#dropped.push({ text, why, ...(why !== backLinkReason && { at: this.#blocks.length }) })
  }
}

/** What those places are called that links of the piece lead to, where it is the whole document. */
function ownNames(blocks: readonly SourceBlock[]): Places['nameOf'] {
  const linked = new Set(
    blocks.flatMap(({ spans = [] }) =>
      spans.flatMap(({ kind, href }) => (kind === 'link' && href?.startsWith('#') ? [href.slice(1)] : [])),
    ),
  )
  return (id) => (linked.has(id) ? id : undefined)
}

/** The blocks, those that links lead to with what these call them. */
function withAnchors(
  blocks: readonly SourceBlock[],
  anchors: ReadonlyMap<string, number>,
  nameOf: Places['nameOf'],
): readonly SourceBlock[] {
  const names = new Map<number, string[]>()
  for (const [id, at] of anchors) {
    const name = nameOf(id)
    if (name === undefined) continue
    const own = names.get(at)
    if (own === undefined) names.set(at, [name])
    else own.push(name)
  }
  if (names.size === 0) return blocks
  return blocks.map((block, at) => {
    const own = names.get(at)
    return own === undefined ? block : { ...block, anchors: own }
  })
}

const lists = new Set(['ul', 'ol', 'dl', 'dir'])

/** An item with its number, unless its text begins with that too: "1)". */
function numbered(item: SetText, number: string): SetText & { readonly number?: string } {
  if (number === '') return item
  const [own, written] = /^\(?([\w-]{1,12})[.):](?=\s)/.exec(item.text) ?? []
  return own !== undefined && number === `${written}.`
    ? { ...item, number: own }
    : { ...addStart(item, `${number} `), number }
}

/** A sign that starts an item where a page has no list for it. */
const bullet = /^[\u2022\u00B7\u25AA\u25CF\u25E6\u2023\u2043\u25A0\u25BA\u27A2\uF0B7]\s+(?=\S)/
const bulletSign = /^[\u2022\u00B7\u25AA\u25CF\u25E6\u2023\u2043\u25A0\u25BA\u27A2\uF0B7](?:\s|$)/

/** A longer summary is text that is always shown, not the head of what unfolds. */
const mostWordsOfSummary = 14
