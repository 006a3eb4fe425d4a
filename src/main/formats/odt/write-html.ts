/** The body of an OpenDocument text as HTML (OpenDocument 1.3, part 3, 5 to 7). */
import type { Dropped } from '../../../core/model/document.ts'
import { escapeHtml, itemOf, linkTo, NoteList, setAs, tableOf } from '../markup.ts'
import { type Change, deletedReason } from '../notices.ts'
import { allIn, childNamed, elementsIn, findIn, type XmlElement, type XmlNode, xmlText } from '../xml.ts'
import { Count } from './count.ts'
import { writePicture } from './pictures.ts'
import type { Styles } from './styles.ts'

export interface WrittenText {
  readonly html: string
  readonly dropped: readonly Dropped[]
  /** Paths of the pictures that it shows. */
  readonly pictures: readonly string[]
  readonly changes: readonly Change[]
}

export function writeHtml(body: XmlElement, styles: Styles): WrittenText {
  const writer = new Writer(styles)
  // Each line of code is a paragraph of its own.
  const html = writer.blocks(body).replaceAll('</pre><pre>', '\n')
  return {
    html: html + writer.notes.html,
    dropped: writer.dropped,
    pictures: writer.pictures,
    changes: writer.changes,
  }
}

/** Elements whose text is not the document's, and why. */
const leftOut: ReadonlyMap<string, string> = new Map([
  ['text:table-of-content', 'contents list'],
  ['text:illustration-index', 'contents list'],
  ['text:table-index', 'contents list'],
  ['text:hidden-text', 'hidden'],
  ['office:annotation', 'comment'],
  ['text:ruby-text', 'reading of a sign'],
])

/** What LibreOffice and Pandoc call the style of a caption. */
const captions = /^(?:Caption|Table_20_Caption|TableCaption|FigureCaption|Illustration|Figure|Drawing)$/

/** No table that is read has more columns; programs write the empty ones to the sheet's edge. */
const mostRepeated = 50
const deepestHeading = 6

class Writer {
  readonly notes = new NoteList()
  readonly dropped: Dropped[] = []
  readonly pictures: string[] = []
  changes: readonly Change[] = []
  readonly #styles: Styles
  readonly #outline: Count
  /** The counts of lists by their ids and styles, which later ones go on from. */
  readonly #counts = new Map<string, Count>()
  /** What stands in frames at a paragraph, which comes after it. */
  #frames: string[] = []

  constructor(styles: Styles) {
    this.#styles = styles
    this.#outline = new Count(styles.outline)
  }

  blocks(parent: XmlElement): string {
    return elementsIn(parent)
      .map((child) => this.#block(child))
      .join('')
  }

  #block(element: XmlElement): string {
    const { name } = element
    if (this.#leavesOut(element)) return ''
    if (name === 'text:p') return this.#paragraph(element)
    if (name === 'text:h') return this.#heading(element, null)
    if (name === 'text:list') return this.#list(element, 1, null)
    if (name === 'table:table') return this.#table(element)
    if (name === 'text:tracked-changes') {
      this.#trackedChanges(element)
      return ''
    }
    if (name.startsWith('draw:')) {
      this.#frame(element)
      return this.#takeFrames()
    }
    return this.blocks(element)
  }

  #leavesOut(element: XmlElement): boolean {
    const hidden = element.name === 'text:section' && element.attributes['text:display'] === 'none'
    const why = hidden ? 'hidden' : leftOut.get(element.name)
    if (why === undefined) return false
    const text = lineOf(element)
    if (text !== '') this.dropped.push({ text, why })
    return true
  }

  #paragraph(element: XmlElement): string {
    const line = this.#styles.lineOf(element.attributes['text:style-name'] ?? '')
    const inner = this.#inline(element)
    const frames = this.#takeFrames()
    if (line.includes('Title')) return `<h1>${inner}</h1>${frames}`
    const quoted = line.some((style) => /^(?:Quotations|Block_20_Text|Quote)$/.test(style))
    if (line.some((style) => /^(?:Preformatted_20_Text|Source_20_Code|Source_20_Text)$/.test(style)))
      return `<pre>${inner}</pre>${frames}`
    // A caption stands in one box with what it is of.
    if (line.some((style) => captions.test(style))) return `${frames}<figcaption>${inner}</figcaption>`
    return `${quoted ? `<blockquote><p>${inner}</p></blockquote>` : `<p>${inner}</p>`}${frames}`
  }

  /** @param number that it has as an item of a list; null where it is none */
  #heading(element: XmlElement, number: string | null): string {
    const level = Math.min(deepestHeading, Math.max(1, Number(element.attributes['text:outline-level']) || 1))
    const isCounted = element.attributes['text:is-list-header'] !== 'true'
    const own = number ?? (isCounted ? this.#outline.next(level) : '')
    const inner = this.#inline(element)
    const text = own === '' || inner === '' ? inner : `${escapeHtml(own)} ${inner}`
    return `<h${level}>${text}</h${level}>${this.#takeFrames()}`
  }

  #list(list: XmlElement, level: number, above: Count | null): string {
    const count = above ?? this.#countOf(list)
    const items = elementsIn(list).map((item) => {
      const first = elementsIn(item).find(({ name }) => name !== 'text:soft-page-break')
      const isItem = item.name === 'text:list-item' && (first?.name === 'text:p' || first?.name === 'text:h')
      const start = Number(item.attributes['text:start-value'] ?? '')
      const number = isItem ? count.next(level, start > 0 ? start : null) : ''
      if (first?.name === 'text:h') return `${this.#heading(first, number)}`
      const inner = elementsIn(item)
        .map((child) =>
          child.name === 'text:list' ? this.#list(child, level + 1, count) : this.#block(child),
        )
        .join('')
      return isItem ? itemOf(inner, number) : inner
    })
    return `<ul>${items.join('')}</ul>`
  }

  #countOf({ attributes }: XmlElement): Count {
    const style = attributes['text:style-name'] ?? ''
    const goesOn =
      this.#counts.get(attributes['text:continue-list'] ?? '') ??
      (attributes['text:continue-numbering'] === 'true' ? this.#counts.get(style) : undefined)
    const count = goesOn ?? new Count(this.#styles.levelsOf(style))
    this.#counts.set(style, count)
    const id = attributes['xml:id']
    if (id !== undefined) this.#counts.set(id, count)
    return count
  }

  #table(table: XmlElement): string {
    const rows: string[][] = []
    let headed = false
    for (const row of allIn(table)) {
      if (row.name === 'table:table-header-rows') headed = true
      if (row.name !== 'table:table-row') continue
      rows.push(
        elementsIn(row).flatMap((cell) => {
          const times = Number(cell.attributes['table:number-columns-repeated'] ?? 1) || 1
          const inner = cell.name === 'table:table-cell' ? this.blocks(cell) : ''
          return Array.from({ length: Math.min(times, mostRepeated) }, () => inner)
        }),
      )
    }
    return tableOf(rows, headed)
  }

  #trackedChanges(element: XmlElement): void {
    const all = [...allIn(element)]
    const kinds = (['insertions', 'deletions'] as const).filter((kind) =>
      all.some(({ name }) => name === `text:${kind.slice(0, -1)}`),
    )
    this.changes = kinds
    for (const deletion of all.filter(({ name }) => name === 'text:deletion')) {
      const info = childNamed(deletion, 'office:change-info')
      const text = lineOf({ ...deletion, children: deletion.children.filter((child) => child !== info) })
      if (text !== '') this.dropped.push({ text, why: deletedReason })
    }
  }

  #inline(parent: XmlElement): string {
    return parent.children.map((child) => this.#run(child)).join('')
  }

  #run(node: XmlNode): string {
    if (typeof node === 'string') return escapeHtml(node)
    const { name, attributes } = node
    if (this.#leavesOut(node)) return ''
    if (name === 'text:s' || name === 'text:tab') return ' '
    if (name === 'text:line-break') return '<br>'
    if (name === 'text:note') return this.#note(node)
    if (name === 'text:span')
      return setAs(this.#inline(node), this.#settingOf(attributes['text:style-name'] ?? ''))
    if (name === 'text:a') return linkTo(this.#inline(node), attributes['xlink:href'] ?? '')
    if (name.startsWith('draw:')) {
      this.#frame(node)
      return ''
    }
    return this.#inline(node)
  }

  #settingOf(style: string) {
    // Named styles of runs say by their names what they mean.
    const names = this.#styles.lineOf(style)
    const own = this.#styles.settingOf(style)
    return {
      ...own,
      bold: own.bold || names.includes('Strong_20_Emphasis'),
      italic: own.italic || names.includes('Emphasis'),
    }
  }

  #note(note: XmlElement): string {
    const citation = childNamed(note, 'text:note-citation')
    const body = childNamed(note, 'text:note-body')
    const inner = body === undefined ? '' : this.#apart(body)
    return this.notes.call(inner, citation === undefined ? '' : xmlText(citation).trim())
  }

  #frame(element: XmlElement): void {
    const box = findIn(element, 'draw:text-box')
    if (box !== undefined) {
      this.#frames.push(this.#apart(box))
      return
    }
    const picture = element.name === 'draw:frame' ? writePicture(element) : null
    if (picture?.path) this.pictures.push(picture.path)
    // A shape may hold text itself, and a group what else there is.
    this.#frames.push(picture?.html ?? this.#apart(element))
  }

  /** Frames of the paragraph that a box or a note stands in are not its own. */
  #apart(element: XmlElement): string {
    const frames = this.#frames
    this.#frames = []
    const html = this.blocks(element)
    this.#frames = frames
    return html
  }

  #takeFrames(): string {
    const html = this.#frames.join('')
    this.#frames = []
    return html
  }
}

/** All text of an element that is left out, without who wrote it and when. */
const lineOf = (element: XmlElement): string =>
  element.children
    .filter((child) => typeof child === 'string' || !/^(?:dc|meta):/.test(child.name))
    .map(xmlText)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
