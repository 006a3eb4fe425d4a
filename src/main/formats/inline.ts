/** Inline Markdown → plain text and spans: CommonMark's code, links, emphasis, entities, and HTML between. One pass. */
import type { InlineSpan, SourceBlock } from '../../core/model/document.ts'
import { type Delimiter, delimiterOf, pairUp } from './emphasis.ts'
import { spanKindOf } from './html/inline.ts'
import { parsePiece } from './html/parse.ts'
import { picturesIn } from './html/picture.ts'
import { textOf } from './html/text-of.ts'
import { InlineText, safeAddress } from './inline-text.ts'
import { glimpse, opensWord, partsLabel } from './joint.ts'
import { dropUnclosed, pairLoosely } from './loose-emphasis.ts'
import { keyOf } from './markdown-asides.ts'
import { isBackLink } from './notes.ts'
import type { PictureTaker } from './pictures.ts'

// Every pattern is tried at one place only and is bounded, so that no text costs more than linear time.
const plain = /[^\\`![\]*_<&~^]+/y
const escaped = /\\([!-/:-@[-`{-~])/y
const entity = /&(?:[a-z][a-z\d]{1,30}|#\d{1,7}|#x[\da-f]{1,6});/iy
const autolink = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000}|[\w.+-]{1,64}@[\w.-]{1,200})>/iy
const tag = /<(\/?)([a-z][a-z\d-]{0,30})((?:\s[^<>]{0,2000})?)\/?>/iy
const marks = /\*+|_+/y
const ticks = /`+/y
/** Raised and lowered as Pandoc writes them: "28^1^", "H~2~O". */
const raised = /\^([\p{L}\d*\u2020\u2021\u00A7,+\u2212\u2013-]{1,12})\^(?!\d)/uy
const lowered = /~([\p{L}\d]{1,6})~(?!~)/uy
const note = /\[\^([^\]\s]{1,40})\]/y
const target =
  /\(\s{0,100}(?:<([^<>]{0,2000})>|([^\s()]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,5}))(?:\s{1,100}(?:"[^"]{0,500}"|'[^']{0,500}'))?\s{0,100}\)/y
/** What the number of a source or of a note stands behind: "Lund[5](#5)", but not "G[20](g20)". */
const behindWord = /(?:[\p{L}\d]{2}|[^\p{L}\s([{])$/u
const label = /\[([^[\]]{0,200})\]/y
/** What Pandoc writes behind a picture: `{width=3in .wide}`. */
const attributes = /\{((?:\s?(?:[#.][\w-]{1,40}|[\w-]{1,40}=(?:"[^"{}]{0,80}"|[^\s"{}]{1,80}))){1,9})\s?\}/y
const badge = /^(?:https?:)?\/\/|\.svg(?:$|[?#])/i
const leastWordsOfAlt = 5
/** A name of an address longer than this is none. */
const longestName = 300

export interface InlineResult {
  readonly text: string
  readonly spans: readonly InlineSpan[]
  /** Links that only lead back from a note, left out of the text. */
  readonly backLinks: readonly string[]
  /** The pictures that stand in it, in order. */
  readonly figures: readonly SourceBlock[]
  /** How many signs there are beside them. */
  readonly badges: number
}

/** What is known of the whole document. */
export interface InlineContext {
  /** Addresses by their names. */
  readonly definitions: ReadonlyMap<string, string>
  /** Whether stars are used for notes. */
  readonly starNotes: boolean
  readonly pictures: PictureTaker
}

/** The text as read, without marks, with the ranges that carried them. */
export function readInline(source: string, context: InlineContext): InlineResult {
  return new Inline(source, context).read()
}

/** A range between two pieces: from the end of one to the start of another. */
interface Range {
  readonly from: number
  readonly to: number
  readonly kind: InlineSpan['kind']
  readonly href?: string
  readonly label?: string
  readonly notes?: readonly string[]
}

class Inline {
  readonly #source: string
  readonly #context: InlineContext
  /** The pieces of the text in order; a mark is a piece of its own, emptied when it is understood. */
  readonly #pieces: string[] = []
  readonly #ranges: Range[] = []
  readonly #delimiters: Delimiter[] = []
  readonly #brackets: { piece: number; delimiter: number; at: number; image: boolean }[] = []
  readonly #tags: { name: string; piece: number; href: string }[] = []
  readonly #ticks: ReadonlyMap<number, number[]>
  readonly #backLinks: string[] = []
  readonly #figures: SourceBlock[] = []
  #badges = 0
  #at = 0

  constructor(source: string, context: InlineContext) {
    this.#source = source
    this.#context = context
    this.#ticks = placesOfTicks(source)
  }

  read(): InlineResult {
    while (this.#at < this.#source.length) this.#step()
    this.#pair(0)
    const text = new InlineText()
    const edges = this.#pieces.map((piece) => {
      const start = text.length
      text.add(piece)
      return { start, end: text.length }
    })
    for (const { from, to, ...span } of this.#ranges)
      text.mark({ ...span, start: edges[from]?.end ?? 0, end: edges[to]?.start ?? text.length })
    return { ...text.take(), backLinks: this.#backLinks, figures: this.#figures, badges: this.#badges }
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#source)
    if (match) this.#at += match[0].length
    return match
  }

  #step(): void {
    const run = this.#take(plain)?.[0]
    if (run !== undefined) {
      this.#pieces.push(run)
      return
    }
    const character = this.#source.charAt(this.#at)
    const understood =
      character === '\\'
        ? this.#readEscape()
        : character === '`'
          ? this.#readCode()
          : character === '<'
            ? this.#readTag()
            : character === '&'
              ? this.#readEntity()
              : character === '*' || character === '_'
                ? this.#readMarks()
                : character === '[' || character === '!'
                  ? this.#readOpening()
                  : character === ']'
                    ? this.#readClosing()
                    : (this.#source.startsWith('~~', this.#at) && this.#skip(2)) || this.#readRaised()
    if (understood) return
    this.#pieces.push(character)
    this.#at += 1
  }

  #skip(length: number): boolean {
    this.#at += length
    return true
  }

  #readEscape(): boolean {
    const match = this.#take(escaped)
    if (match) this.#pieces.push(match[1] ?? '')
    return match !== null
  }

  #readEntity(): boolean {
    const match = this.#take(entity)
    if (match) this.#pieces.push(entityOf(match[0]))
    return match !== null
  }

  /** Code runs to the next run of as many ticks; where there is none, the ticks are text. */
  #readCode(): boolean {
    const length = this.#take(ticks)?.[0].length ?? 1
    const start = this.#at
    const places = this.#ticks.get(length) ?? []
    while ((places.at(-1) ?? start) < start) places.pop()
    const end = places.at(-1)
    if (end === undefined) {
      this.#pieces.push('`'.repeat(length))
      return true
    }
    this.#add({ kind: 'code' }, this.#source.slice(start, end))
    this.#at = end + length
    return true
  }

  /** A piece that is a range of its own. */
  #add(range: Omit<Range, 'from' | 'to'>, text: string): void {
    this.#pieces.push('', text, '')
    const to = this.#pieces.length - 1
    this.#ranges.push({ ...range, from: to - 2, to })
  }

  #readRaised(): boolean {
    // Only behind what it belongs to: "~no~" by itself is struck out.
    if (!/[^\s^~]/.test(this.#source.charAt(this.#at - 1))) return false
    const up = this.#take(raised)
    const down = up ? null : this.#take(lowered)
    if (up) this.#add({ kind: 'sup' }, up[1] ?? '')
    if (down) this.#add({ kind: 'sub' }, down[1] ?? '')
    return up !== null || down !== null
  }

  #readTag(): boolean {
    const address = this.#take(autolink)?.[1]
    if (address !== undefined) {
      this.#add({ kind: 'link', href: safeAddress.test(address) ? address : `mailto:${address}` }, address)
      return true
    }
    const match = this.#take(tag)
    if (!match) return false
    const name = (match[2] ?? '').toLowerCase()
    if (name === 'img') this.#addImage(match[0])
    if (match[1] === '') this.#part(match.index)
    this.#pieces.push(name === 'br' ? ' ' : '')
    const piece = this.#pieces.length - 1
    if (match[1] === '') {
      const href = /\shref\s{0,9}=\s{0,9}["']?([^\s"'>]{1,2000})/i.exec(match[3] ?? '')?.[1] ?? ''
      if (spanKindOf(name) !== undefined) this.#tags.push({ name, piece, href })
    } else if (this.#tags.at(-1)?.name === name) this.#closeTag(this.#tags.pop(), piece)
    return true
  }

  /** A blank before an element or a link that stands right behind another and is a word of its own. */
  #part(start: number): void {
    const behind = /(<\/(?!su[bp]\b)[a-z]{1,9}>|\]\([^()\s]{0,300}\))$/i.exec(
      this.#source.slice(Math.max(0, start - 310), start),
    )?.[1]
    if (behind === undefined) return
    const left = this.#pieces.findLast((piece) => piece !== '') ?? ''
    const linked = behind.startsWith(']') && this.#source[start] === '['
    const right = this.#source.slice(this.#at, this.#at + glimpse)
    if (linked ? partsLabel(left, right) : opensWord(left, right)) this.#pieces.push(' ')
  }

  #closeTag(open: { name: string; piece: number; href: string } | undefined, to: number): void {
    const kind = spanKindOf(open?.name ?? '')
    if (!open || !kind || (kind === 'link' && !safeAddress.test(open.href))) return
    this.#ranges.push({ from: open.piece, to, kind, ...(kind === 'link' && { href: open.href }) })
  }

  #readMarks(): boolean {
    const before = this.#source.slice(Math.max(0, this.#at - glimpse), this.#at)
    const run = this.#take(marks)?.[0] ?? ''
    this.#pieces.push(run)
    const after = this.#source.slice(this.#at, this.#at + glimpse)
    this.#delimiters.push(delimiterOf(run, this.#pieces.length - 1, before, after))
    return true
  }

  /** Pairs what emphasis stands open since a delimiter, and writes what is left of its marks. */
  #pair(since: number): void {
    const open = this.#delimiters.splice(since)
    const pairs = pairUp(open)
    const loose = pairLoosely(open)
    dropUnclosed(open, pairs, this.#context.starNotes)
    this.#ranges.push(...pairs, ...loose)
    for (const { token, mark, left } of open) this.#pieces[token] = mark.repeat(left)
    // What stands outside has its own blanks.
    for (const { from, to } of loose) {
      this.#pieces[from + 1] = this.#pieces[from + 1]?.trimStart() ?? ''
      this.#pieces[to - 1] = this.#pieces[to - 1]?.trimEnd() ?? ''
    }
  }

  #readOpening(): boolean {
    const image = this.#source.startsWith('![', this.#at)
    if (!image && this.#source[this.#at] === '!') return false
    const mark = image ? null : this.#take(note)
    if (mark) {
      const name = mark[1] ?? ''
      this.#add({ kind: 'noteref', label: name, notes: [name] }, name)
      return true
    }
    this.#at += image ? 2 : 1
    if (!image) this.#part(this.#at - 1)
    this.#pieces.push(image ? '![' : '[')
    const piece = this.#pieces.length - 1
    this.#brackets.push({ piece, delimiter: this.#delimiters.length, at: this.#at, image })
    return true
  }

  #readClosing(): boolean {
    const open = this.#brackets.pop()
    if (!open) return false
    const end = this.#at
    this.#at += 1
    const href = this.#address(this.#source.slice(open.at, Math.min(end, open.at + longestName + 1)))
    if (href === null) {
      this.#at = end
      return false
    }
    this.#pair(open.delimiter)
    this.#pieces[open.piece] = ''
    const text = this.#source.slice(open.at, Math.min(end, open.at + longestName))
    if (isBackLink(text, href)) {
      this.#backLinks.push(text)
      this.#pieces.fill('', open.piece)
      return true
    }
    if (open.image) this.#addFigure(href, this.#pieces.slice(open.piece).join(''))
    this.#pieces.push('')
    const isMark =
      !open.image &&
      /^\[?\d{1,3}\]?$/.test(text) &&
      behindWord.test(this.#source.slice(Math.max(0, open.at - 4), open.at - 1))
    if (isMark) {
      const kept = safeAddress.test(href) ? { href } : {}
      this.#ranges.push({ from: open.piece, to: this.#pieces.length - 1, kind: 'noteref', ...kept })
    } else if (!open.image && safeAddress.test(href))
      this.#ranges.push({ from: open.piece, to: this.#pieces.length - 1, kind: 'link', href })
    return true
  }

  /** An `img` written out. */
  #addImage(written: string): void {
    const piece = parsePiece(written)
    if (piece.ok) this.#figures.push(...picturesIn(piece.value, this.#context.pictures))
  }

  #addFigure(address: string, alt: string): void {
    const { pictures } = this.#context
    const told = { alt, ...sizeIn(this.#take(attributes)?.[1] ?? '') }
    // A sign that leads elsewhere, or a picture from elsewhere that does, is a badge.
    const isBadge =
      this.#brackets.length > 0 && badge.test(address) && alt.split(' ').length < leastWordsOfAlt
    if (isBadge) this.#badges += 1
    const figure = isBadge ? null : pictures.find(address, told)
    if (figure !== null) this.#figures.push(figure)
  }

  /** The address after a closing bracket: set out, or by the name of a definition; null if this is no link. */
  #address(name: string): string | null {
    const set = this.#take(target)
    if (set) return set[1] ?? set[2] ?? ''
    const { definitions } = this.#context
    if (definitions.size === 0 || name.length > longestName) return null
    const start = this.#at
    const named = this.#take(label)?.[1]
    const address = definitions.get(keyOf(named || name))
    if (address === undefined) this.#at = start
    return address ?? null
  }
}

const pixelsOf: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
  pt: 4 / 3,
}

/** The size that the attributes of a picture give, in CSS pixels. A share of the page is no size. */
function sizeIn(written: string): { width?: number; height?: number } {
  const side = (name: string) => {
    const [, number = '', unit = ''] =
      new RegExp(`\\b${name}="?(\\d{1,5}(?:\\.\\d{1,20})?)(px|in|cm|mm|pt)?(?=["\\s]|$)`).exec(written) ?? []
    return number === '' ? {} : { [name]: Number(number) * (pixelsOf[unit] ?? 1) }
  }
  return { ...side('width'), ...side('height') }
}

/** Where runs of ticks stand, by their length, the first last. */
function placesOfTicks(source: string): ReadonlyMap<number, number[]> {
  const found = new Map<number, number[]>()
  for (const { 0: run, index } of source.matchAll(/`+/g)) {
    const places = found.get(run.length)
    if (places) places.push(index)
    else found.set(run.length, [index])
  }
  for (const places of found.values()) places.reverse()
  return found
}

const entities = new Map<string, string>()

/** What an entity stands for, by the standard's own table; itself if it stands for nothing. */
function entityOf(name: string): string {
  const known = entities.get(name)
  if (known !== undefined) return known
  const read = parsePiece(name)
  const code = /^&#x?0*(?:[0-9]|1[0-9a-f]|[12]\d|3[01]);$/i.test(name)
  const found = read.ok && !code ? textOf(read.value) : name
  const shown = found === '' ? (name === '&nbsp;' ? '\u00A0' : ' ') : found
  if (entities.size < 3000) entities.set(name, shown)
  return shown
}
