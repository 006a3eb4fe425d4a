/** A parsed page → blocks of plain text in reading order, and what was left out with its reason. */
import type { Dropped, InlineSpan, SourceBlock } from '../../../core/model/document.ts'
import { joinCells } from '../../../core/text/cells.ts'
import { addStart, cutStart, type SetText } from '../../../core/text/inline-spans.ts'
import { asFormula, numberedFormula } from '../math/alone.ts'
import { type Formula, readMath } from '../math/read.ts'
import { backLinkReason, isNoteId } from '../notes.ts'
import type { PictureTaker } from '../pictures.ts'
import { clutterJudge, partReason, type Reason } from './clutter.ts'
import { isDrawnMath, isMath } from './formulas.ts'
import { PageText } from './inline.ts'
import { isBackLinkTo, isCaption, isEyebrow, isLinkRow, isOwnLink, leadsToProse } from './labels.ts'
import { ListNumbers } from './list-numbers.ts'
import { type PageParts, partsOf } from './main-part.ts'
import { type Measure, measure, nothing } from './measure.ts'
import { meetsApart } from './meets.ts'
import { findNotes, leadsBack, longestMark, type PageNotes } from './notes.ts'
import { pictureOf, picturesIn } from './picture.ts'
import { readPre } from './pre.ts'
import { isProse } from './prose.ts'
import { isTable, readCaption, readRows } from './table.ts'
import { textOf } from './text-of.ts'
import {
  attribute,
  blockTags,
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
  /** Of a part of a file: the index of the block that each id stands in or before. */
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
  readonly #judge = clutterJudge()
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
  readonly #anchors = new Map<string, number>()
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
    this.#text = new PageText(this.#part !== null)
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
    return {
      blocks: this.#part === null ? this.#blocks : withAnchors(this.#blocks, this.#anchors),
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
    if (this.#part !== null) this.#note(node, this.#part)
    const note = this.#pageNotes.noteOf(node)
    const reason = note === null ? this.#reason(node) : null
    if (reason && !this.#spares(node, reason)) {
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

  /** Where an element of a part stands, and whether a page begins with it. */
  #note(element: Element, part: Part): void {
    this.#page = part.pageOf?.(element) ?? this.#page
    const id = attribute(element, 'id')
    if (id === null || this.#anchors.has(id)) return
    // What stands on a line of its own begins the block after the open one.
    const opens = blockTags.has(element.tagName) && this.#text.length > 0
    this.#anchors.set(id, this.#blocks.length + (opens ? 1 : 0))
  }

  #reason(element: Element): Reason | null {
    const size = this.#sizes.get(element) ?? nothing
    if (this.#notes.length > 0 && leadsBack(element)) return { why: backLinkReason, certain: true }
    if (this.#part !== null) return partReason(element, size)
    const reason = this.#parts === null ? this.#judge(element, size) : (this.#parts.left.get(element) ?? null)
    if (reason !== null) return reason
    if (isBackLinkTo(element, size)) return { why: backLinkReason, certain: true }
    if (isOwnLink(element, size)) return { why: 'link of a heading to itself', certain: true }
    if (isEyebrow(element, size, this.#text.length === 0)) return { why: 'eyebrow', certain: true }
    if (isLinkRow(element, size)) return { why: 'row of links', certain: true }
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
    const caption = readCaption(element)
    if (caption.text !== '') this.#push({ kind: 'caption', ...caption })
    const { cells, marks } = readRows(element)
    this.#dropped.push(...marks)
    const { text, rows, spans } = joinCells(cells)
    if (text.trim() !== '') this.#push({ kind: 'table', text, rows, ...(spans.length > 0 && { spans }) })
    if (this.#pictures !== null) for (const figure of picturesIn(element, this.#pictures)) this.#push(figure)
    if (this.#part !== null)
      for (const { node, leaving } of steps(element))
        if (!leaving && isElement(node) && node !== element) this.#note(node, this.#part)
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

/** The blocks, those that links lead to with what these call them. A link that leads nowhere is only its words. */
function withAnchors(
  blocks: readonly SourceBlock[],
  anchors: ReadonlyMap<string, number>,
): readonly SourceBlock[] {
  const names = new Map<number, Set<string>>()
  const leads = ({ kind, href }: InlineSpan): boolean => {
    if (kind !== 'link' || href?.startsWith('#') !== true) return true
    const name = href.slice(1)
    const at = anchors.get(name)
    if (at !== undefined) names.set(at, (names.get(at) ?? new Set()).add(name))
    return at !== undefined
  }
  const settled = blocks.map((block) => {
    const { spans, ...plain } = block
    if (spans === undefined || spans.every(leads)) return block
    const kept = spans.filter(leads)
    return kept.length === 0 ? plain : { ...plain, spans: kept }
  })
  if (names.size === 0) return settled
  return settled.map((block, at) => {
    const own = names.get(at)
    return own === undefined ? block : { ...block, anchors: [...own] }
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
