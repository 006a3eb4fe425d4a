/** One run of paragraphs and tables on its way to HTML: the text itself, a note, or what stands in a box. */
import { escapeHtml, itemAt, type Setting, setAs, tableOf } from '../markup.ts'

/** What is said of a paragraph. */
export interface Paragraph {
  /** Of a heading, from 1; null for text. */
  readonly heading: number | null
  readonly quoted: boolean
  readonly inTable: boolean
  /** What numbers it as an item; empty for a bullet, null where it is none. */
  readonly number: string | null
  /** From 1. */
  readonly level: number
  /** Whether its first line begins before the others: then what stands before its first tab numbers it. */
  readonly hangs: boolean
}

/** A number or a sign, and the tab behind it. */
const label = /^([^\s<]{1,8})\t/

export class Flow {
  readonly #html: string[] = []
  #line: string[] = []
  #run: { text: string; setting: Setting } | null = null
  #cell: string[] = []
  #row: string[] = []
  #rows: string[][] = []
  #headed = false
  /** What stands in boxes at the open paragraph. */
  #boxes: string[] = []

  text(text: string, setting: Setting): void {
    if (this.#run !== null && isSame(this.#run.setting, setting)) this.#run.text += text
    else {
      this.#endRun()
      this.#run = { text, setting }
    }
  }

  /** HTML within the line. */
  add(html: string): void {
    this.#endRun()
    this.#line.push(html)
  }

  addBox(html: string): void {
    this.#boxes.push(html)
  }

  /** Where the open line has come to. */
  get place(): number {
    this.#endRun()
    return this.#line.length
  }

  /** Puts what came after a place of the same line into something else. */
  wrap(place: number, wrapper: (inner: string) => string): void {
    this.#endRun()
    if (place > this.#line.length) return
    const inner = this.#line.splice(place).join('')
    if (inner !== '') this.#line.push(wrapper(inner))
  }

  endParagraph(paragraph: Paragraph): void {
    const html = this.#take(paragraph)
    if (paragraph.inTable) this.#cell.push(html)
    else {
      this.#endTable()
      this.#html.push(html)
    }
  }

  endCell(paragraph: Paragraph): void {
    this.#row.push(this.#cell.join('') + this.#take(paragraph))
    this.#cell = []
  }

  /** @param headed whether it stands over the rows that follow */
  endRow(headed: boolean): void {
    if (this.#rows.length === 0) this.#headed = headed
    if (this.#row.length > 0) this.#rows.push(this.#row)
    this.#row = []
  }

  end(paragraph: Paragraph): string {
    this.endParagraph({ ...paragraph, inTable: false })
    this.#endTable()
    return this.#html.join('')
  }

  #take({ heading, quoted, number: listed, level, hangs }: Paragraph): string {
    this.#endRun()
    const line = this.#line.join('')
    const [written = '', sign] = (hangs && listed === null && label.exec(line)) || []
    const inner = line.slice(written.length)
    const number = sign === undefined ? listed : /[\p{L}\p{N}]/u.test(sign) ? sign : ''
    const boxes = this.#boxes.join('')
    this.#line = []
    this.#boxes = []
    if (inner.trim() === '') return boxes
    if (heading !== null) {
      const text = number === null || number === '' ? inner : `${escapeHtml(number)} ${inner}`
      return `<h${heading}>${text}</h${heading}>${boxes}`
    }
    if (number !== null) return itemAt(inner, number, level) + boxes
    return (quoted ? `<blockquote><p>${inner}</p></blockquote>` : `<p>${inner}</p>`) + boxes
  }

  #endRun(): void {
    if (this.#run !== null) this.#line.push(setAs(escapeHtml(this.#run.text), this.#run.setting))
    this.#run = null
  }

  #endTable(): void {
    if (this.#cell.length > 0) this.#row.push(this.#cell.join(''))
    if (this.#row.length > 0) this.#rows.push(this.#row)
    if (this.#rows.length > 0) this.#html.push(tableOf(this.#rows, this.#headed))
    this.#cell = []
    this.#row = []
    this.#rows = []
  }
}

const isSame = (a: Setting, b: Setting): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.raised === b.raised && a.lowered === b.lowered
