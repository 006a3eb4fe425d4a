/** Markdown as people write it: CommonMark's blocks, GitHub's tables, tasks and footnotes, HTML between. Line by line. */
import { idOfBytes } from '../../core/base/ids.ts'
import type { Dropped, SourceBlock, SourceDocument } from '../../core/model/document.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import { isTitleCase } from '../../core/structure/headings.ts'
import { cleanText } from '../../core/text/normalize.ts'
import { decodeText } from './decode.ts'
import type { Format, FormatInput } from './format.ts'
import { readFrontMatter } from './front-matter.ts'
import { readBlocks as readHtml } from './html/blocks.ts'
import { parsePiece } from './html/parse.ts'
import { type InlineContext, readInline } from './inline.ts'
import { shiftedBy } from './left-out.ts'
import { boundText } from './length.ts'
import { hasStarNotes } from './loose-emphasis.ts'
import { takeComments, takeDefinitions, withoutAttributes } from './markdown-asides.ts'
import { takeData, takerOf } from './markdown-data.ts'
import { backLinkReason, cellOf } from './notes.ts'
import { isFigure, Pictures } from './pictures.ts'

export const markdownFormat = {
  kind: 'markdown',
  read({ bytes, name, besides }: FormatInput): Result<SourceDocument, string> {
    const decoded = decodeText(bytes)
    if (!decoded.ok) return decoded
    const { text: raw, ...said } = decoded.value
    const data = takeData(raw)
    const bound = boundText(cleanText(data.text))
    if (!bound.ok) return bound
    const { meta, body, dropped } = readFrontMatter(bound.value)
    const text = takeComments(body.split('\n'))
    const links = takeDefinitions(withoutAttributes(text.lines))
    const pictures = new Pictures(besides)
    const reader = new Reader({
      definitions: links.definitions,
      starNotes: hasStarNotes(links.lines),
      pictures: takerOf(data, pictures),
      putBack: data.putBack,
    })
    for (const line of links.lines) reader.add(line)
    reader.finish()
    if (reader.error !== null) return err(reader.error)
    const left = [...dropped, ...text.dropped, ...links.dropped, ...reader.dropped, ...pictures.dropped]
    if (reader.blocks.every(isFigure) && left.length === 0) return err('holds no text')
    return ok({
      name,
      kind: 'markdown',
      id: idOfBytes(bytes),
      blocks: reader.blocks,
      meta,
      dropped: left,
      images: pictures.images,
      ...said,
      notes: [...(said.notes ?? []), ...pictures.notes],
    })
  },
} satisfies Format

type Open = {
  kind: SourceBlock['kind'] | 'html'
  readonly level?: number
  readonly number?: string
  /** What a term means. */
  readonly isGloss?: true
  /** The name of the note that it is. */
  readonly note?: string
  readonly lines: string[]
}

const atx = /^ {0,3}(#{1,6})(?:\s+(.*))?$/
const fence = /^\s{0,3}(```+|~~~+)/
const item = /^(\s*)([-*+]|\d{1,9}[.)])\s+(.*)$/
const rule = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/
const separator = /^ {0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/
const footnote = /^ {0,3}\[\^([^\]\s]{1,40})\]:\s*(.*)$/
const htmlBlock =
  /^ {0,3}<\/?(?:address|article|aside|blockquote|body|br|center|details|dialog|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|img|li|main|nav|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b/i
/** A tag of its own in a line, whose content is Markdown again. */
const markdownInside = /^ {0,3}<[a-z]+\b[^<>]*\smarkdown\s*=\s*["']?(?:1|block|span)\b[^<>]*>\s*$/i
const closingTag = /^ {0,3}<\/[a-z]+\s*>\s*$/i
/** ": A place where …" below its term. */
const gloss = /^ {0,3}:\s+(\S.*)$/
const mostWordsOfTerm = 8
const isTerm = (line: string) =>
  line.trim().split(/\s+/).length <= mostWordsOfTerm && !/[.!?:;,]$/.test(line.trim())
/** What ends a list in some writers' Markdown. */
const endOfList = /^\^\s*$/
const rawHtml = /^ {0,3}<(pre|script|style)\b/i
/** A bold line of its own heads the text below it, though no blank line parts them. */
const boldLine = /^\s*(?:\*\*[^*]+\*\*|__[^_]+__)[\s\\]*$/
const isSentence = (text: string) =>
  text.trim().split(/\s+/).length >= 4 && /[.!?]["'\u201D\u2019)]*$/.test(text.trim())

/** The first line of a file, set as titles are, over text that begins anew. */
const isTitleLine = (first: string, [next = '']: readonly string[]) =>
  isTitleCase(first.trim()) &&
  first.trim().split(/\s+/).length >= fewestWordsOfTitle &&
  !/[.!?:;,]$/.test(first.trim()) &&
  /^\s*["“(]?\p{Lu}/u.test(next)
const fewestWordsOfTitle = 4

/** Nothing but pictures, each perhaps a link. */
const pictures =
  /^(?:\s*(?:\[!\[[^[\]]{0,300}\]\([^()]{0,1000}\)\]\([^()]{0,1000}\)|!\[[^[\]]{0,300}\](?:\([^()]{0,1000}\)|\[[^[\]]{0,200}\])(?:\{[^{}]{0,300}\})?))+\s*$/
const leastWordsOfCaption = 5
/** GitHub's marks of boxes, shown there as a sign. */
const noteBox = /^\[!(?:note|tip|important|warning|caution)\]\s*$/i

interface Context extends InlineContext {
  /** A text with the addresses that were taken out of it. */
  readonly putBack: (text: string) => string
}

class Reader {
  readonly blocks: SourceBlock[] = []
  readonly dropped: Dropped[] = []
  error: string | null = null
  /** Of the last heading. */
  #level = 0
  readonly #context: Context
  #open: Open | null = null
  #fenced: string | null = null
  /** The indent of a fence, which its code has too. */
  #indent = /^/
  /** The end tag without which HTML goes on over blank lines. */
  #raw: string | null = null
  /** How many tables of the open HTML are not closed: these go on over blank lines. */
  #tables = 0
  #wasBlank = false
  /** How many elements stand open whose content is Markdown. */
  #around = 0
  /** How far each open list is indented, outermost first. */
  #indents: number[] = []

  constructor(context: Context) {
    this.#context = context
  }

  add(line: string): void {
    const mark = fence.exec(line)?.[1]
    if (this.#fenced !== null) {
      if (mark?.startsWith(this.#fenced) === true) this.#close()
      else this.#open?.lines.push(line.replace(this.#indent, ''))
    } else if (mark) {
      this.#start({ kind: 'code', lines: [] })
      this.#fenced = mark
      this.#indent = new RegExp(`^\\s{0,${line.search(/\S/)}}`)
    } else if (line.trim() === '' && this.#raw === null) this.#blank()
    else if (this.#open?.kind === 'html' && !(this.#wasBlank && !htmlBlock.test(line)))
      this.#addHtml(this.#open, line)
    else {
      if (this.#open?.kind === 'html') this.#close()
      this.#addLine(line)
    }
  }

  finish(): void {
    this.#close()
  }

  #addLine(line: string): void {
    const open = this.#open
    const heading = atx.exec(line)
    const entry = item.exec(line)
    const note = footnote.exec(line)
    const meaning = gloss.exec(line)?.[1]
    if (meaning !== undefined && this.#endsInTerm(open)) this.#addGloss(meaning)
    else if (endOfList.test(line) && this.#endsInGloss(open)) this.#close()
    else if (open === null && /^(?: {4}|\t)/.test(line) && !this.#inList())
      this.#start({ kind: 'code', lines: [line] })
    else if (open?.kind === 'code') {
      if (/^(?: {4}|\t)/.test(line)) open.lines.push(line)
      else {
        this.#close()
        this.#addLine(line)
      }
    } else if (heading)
      this.#whole({
        kind: 'heading',
        level: heading[1]?.length ?? 1,
        lines: [(heading[2] ?? '').trimEnd().replace(/(?:^|\s)#+$/, '')],
      })
    else if (open?.kind === 'paragraph' && /^ {0,3}(?:=+|-+)\s*$/.test(line)) {
      this.#whole({ kind: 'heading', level: line.includes('=') ? 1 : 2, lines: this.#take() })
    } else if (open?.kind === 'table') {
      if (line.includes('|')) open.lines.push(line)
      else {
        this.#close()
        this.#addLine(line)
      }
    } else if (open?.kind === 'paragraph' && separator.test(line) && line.includes('|') && isRow(open.lines))
      this.#start({ kind: 'table', lines: this.#take() })
    else if (rule.test(line)) this.#close()
    else if (htmlBlock.test(line)) this.#startHtml(line)
    else if (note)
      this.#start({
        kind: 'paragraph',
        note: note[1] ?? '',
        lines: [`<sup>${note[1] ?? ''}</sup> ${note[2] ?? ''}`],
      })
    else if (
      entry &&
      !(
        open?.kind === 'paragraph' &&
        !this.#inList() &&
        /^\d/.test(entry[2] ?? '') &&
        !/^1[.)]/.test(entry[2] ?? '')
      )
    )
      this.#addItem(entry[1] ?? '', entry[2] ?? '', entry[3] ?? '')
    else if (/^ {0,3}>/.test(line)) this.#addQuote(line)
    else if (open) open.lines.push(line)
    else this.#start({ kind: 'paragraph', lines: [line] })
  }

  /** A term stands right above: a short line of its own, or what another meaning of it says. */
  #endsInTerm(open: Open | null): boolean {
    if (open)
      return (
        open.isGloss === true ||
        (open.kind === 'paragraph' && open.lines.length === 1 && isTerm(open.lines[0] ?? ''))
      )
    const last = this.blocks.at(-1)
    return last?.kind === 'paragraph' && isTerm(last.text)
  }

  #endsInGloss(open: Open | null): boolean {
    return open?.isGloss === true || (open === null && this.blocks.at(-1)?.kind === 'item')
  }

  #addGloss(text: string): void {
    // The line before it was no more of the last meaning, but the next term.
    const lines = this.#open?.isGloss ? this.#open.lines : []
    const last = lines.at(-1) ?? ''
    if (lines.length > 1 && isTerm(last) && !/^\s/.test(last)) {
      lines.pop()
      this.#whole({ kind: 'paragraph', lines: [last] })
    }
    this.#start({ kind: 'item', level: 1, isGloss: true, lines: [text] })
    this.#indents = [0]
  }

  #startHtml(line: string): void {
    if (markdownInside.test(line) || (this.#around > 0 && closingTag.test(line))) {
      this.#close()
      this.#around += markdownInside.test(line) ? 1 : -1
      return
    }
    this.#start({ kind: 'html', lines: [] })
    const name = rawHtml.exec(line)?.[1]
    if (name !== undefined) this.#raw = `</${name.toLowerCase()}`
    if (this.#open) this.#addHtml(this.#open, line)
  }

  #addHtml(open: Open, line: string): void {
    open.lines.push(line)
    this.#wasBlank = false
    this.#tables += (line.match(/<table\b/gi)?.length ?? 0) - (line.match(/<\/table\b/gi)?.length ?? 0)
    if (this.#raw !== null && line.toLowerCase().includes(this.#raw)) this.#raw = null
  }

  #addItem(indent: string, mark: string, text: string): void {
    const width = indent.replaceAll('\t', '    ').length
    while (this.#indents.length > 0 && (this.#indents.at(-1) ?? 0) > width) this.#indents.pop()
    // A blank or two more is the same list, untidily written.
    if (this.#indents.length === 0 || width >= (this.#indents.at(-1) ?? 0) + 2) this.#indents.push(width)
    const number = /^\d/.test(mark) ? mark : ''
    this.#start({
      kind: 'item',
      level: this.#indents.length,
      ...(number !== '' && { number }),
      lines: [`${number} ${text.replace(/^\[[ xX]\]\s+/, '')}`],
    })
  }

  #addQuote(line: string): void {
    // A quote within a quote is a quote: all marks go at once, so that no nesting is too deep.
    const text = line.replace(/^ {0,3}(?:>\s?)+/, '')
    if (noteBox.test(text)) {
      this.dropped.push({ text: text.trim(), why: 'mark of a note box' })
      return
    }
    if (this.#open?.kind === 'quote') this.#open.lines.push(text)
    else this.#start({ kind: 'quote', lines: [text] })
  }

  /** What stands in a quote is Markdown too: its paragraphs are quotes, its lists and headings what they are. */
  #addQuoted(lines: readonly string[]): void {
    const inner = new Reader(this.#context)
    for (const line of lines) inner.add(line)
    inner.finish()
    this.#append({
      blocks: inner.blocks.map((block) => (block.kind === 'paragraph' ? { ...block, kind: 'quote' } : block)),
      dropped: inner.dropped,
    })
    this.error ??= inner.error
  }

  #append(read: { readonly blocks: readonly SourceBlock[]; readonly dropped: readonly Dropped[] }): void {
    for (const each of shiftedBy(read.dropped, this.blocks.length)) this.dropped.push(each)
    for (const block of read.blocks) this.blocks.push(block)
  }

  #inList(): boolean {
    return this.#indents.length > 0
  }

  #blank(): void {
    // Code that is set by its indent goes on over a blank line.
    if (this.#open?.kind === 'code') this.#open.lines.push('')
    else if (this.#open?.kind === 'html' && this.#tables > 0) this.#wasBlank = true
    else this.#close()
  }

  #take(): string[] {
    const lines = this.#open?.lines ?? []
    this.#open = null
    return lines
  }

  #start(next: Open): void {
    this.#close()
    if (next.kind === 'heading' || (next.kind === 'paragraph' && !/^\s/.test(next.lines[0] ?? '')))
      this.#indents = []
    this.#open = next
  }

  #whole(block: Open): void {
    this.#start(block)
    this.#close()
  }

  #close(): void {
    const open = this.#open
    this.#open = null
    const fenced = this.#fenced !== null
    this.#fenced = null
    this.#tables = 0
    this.#wasBlank = false
    if (open?.kind === 'html') {
      const piece = parsePiece(open.lines.join('\n'))
      if (piece.ok)
        this.#append(readHtml(piece.value, { level: this.#level, pictures: this.#context.pictures }))
      else this.error ??= piece.error
    } else if (open?.kind === 'quote') this.#addQuoted(open.lines)
    else if (open?.kind === 'code') this.#addCode(open.lines, fenced)
    else if (open?.kind === 'table') this.blocks.push(...this.#table(open.lines))
    else if (open) this.#addText(open.kind, open.level, open.lines, open)
  }

  #addCode(lines: readonly string[], fenced: boolean): void {
    const text = lines
      .map((line) => (fenced ? line : line.replace(/^(?: {4}|\t)/, '')))
      .join('\n')
      .trimEnd()
    if (text.trim() !== '') this.blocks.push({ kind: 'code', text: this.#context.putBack(text) })
  }

  #addText(
    kind: SourceBlock['kind'],
    level: number | undefined,
    lines: readonly string[],
    { number, note }: Pick<Open, 'number' | 'note'> = {},
  ): void {
    // A line break that the author set ("two blanks" or <br>) between words is a blank here: a block is plain text.
    const [first = '', ...rest] = lines
    if (
      kind === 'paragraph' &&
      rest.length > 0 &&
      (boldLine.test(first) || (this.blocks.length === 0 && isTitleLine(first, rest))) &&
      isSentence(rest.join(' '))
    ) {
      this.#addText(kind, level, [first])
      this.#addText(kind, level, rest)
      return
    }
    // A backslash at a line's end is a break, as two blanks are.
    const source = lines.map((line) => line.trim().replace(/(?<!\\)\\$/, '')).join(' ')
    const { text, spans, backLinks, figures, badges } = readInline(source, this.#context)
    for (const link of backLinks) this.dropped.push({ text: link, why: backLinkReason })
    if (text === '') {
      this.blocks.push(...figures)
      return
    }
    if (kind === 'heading') this.#level = level ?? 1
    if (kind === 'paragraph' && pictures.test(source)) {
      // What stands in for pictures: a caption if it says something, which is then not said twice.
      const isCaption = text.split(' ').length >= leastWordsOfCaption
      if (!isCaption && badges > 0 && figures.every(({ figure }) => figure?.image === null)) {
        this.dropped.push({ text, why: 'picture' })
        return
      }
      this.blocks.push(...(isCaption ? withoutWords(figures, text) : figures))
      if (isCaption) this.blocks.push({ kind: 'caption', text })
      return
    }
    this.blocks.push({
      kind,
      text,
      ...(level !== undefined && { level }),
      ...(number !== undefined && { number }),
      ...(note !== undefined && { note }),
      ...(spans.length > 0 && { spans }),
    })
    this.blocks.push(...withoutWords(figures, text))
  }

  #table(lines: readonly string[]): SourceBlock[] {
    const figures: SourceBlock[] = []
    const rows = lines.map((line) =>
      cellsOf(line).map((cell) => {
        const inline = readInline(cell, this.#context)
        const { text, taken } = cellOf(inline)
        this.dropped.push(...taken)
        figures.push(...inline.figures)
        return text
      }),
    )
    return [{ kind: 'table', text: rows.map((cells) => cells.join('\t')).join('\n'), rows }, ...figures]
  }
}

/** Figures without the words that a text beside them says. */
const withoutWords = (figures: readonly SourceBlock[], text: string): readonly SourceBlock[] =>
  figures.map((figure) => (text.includes(figure.text) ? { ...figure, text: '' } : figure))

const isRow = (lines: readonly string[]) => lines.length === 1 && lines[0]?.includes('|') === true

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))
}
