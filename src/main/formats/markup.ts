/** Writes what a format found as HTML, which the reader of pages makes blocks of: that is where lists, tables and notes are known. */
import { ok, type Result } from '../../core/model/result.ts'
import { cleanText } from '../../core/text/normalize.ts'
import { type PageBlocks, readBlocks } from './html/blocks.ts'
import { parsePage } from './html/parse.ts'
import { attribute } from './html/tree.ts'
import { safeAddress } from './inline-text.ts'
import { boundPage } from './length.ts'
import type { PictureTaker } from './pictures.ts'

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)

/** How a run of text is set. */
export interface Setting {
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly raised?: boolean | undefined
  readonly lowered?: boolean | undefined
}

export function setAs(inner: string, { bold, italic, raised, lowered }: Setting): string {
  if (inner === '') return ''
  let html = inner
  if (raised) html = `<sup>${html}</sup>`
  else if (lowered) html = `<sub>${html}</sub>`
  if (italic) html = `<em>${html}</em>`
  return bold ? `<strong>${html}</strong>` : html
}

export const linkTo = (inner: string, address: string): string =>
  safeAddress.test(address) ? `<a href="${escapeHtml(address)}">${inner}</a>` : inner

/** @param number what stands before it; empty for a bullet */
export const itemOf = (inner: string, number: string): string =>
  `<li data-number="${escapeHtml(number)}">${inner}</li>`

/** An item so many lists deep; lists that stand side by side are read as one. */
export const itemAt = (inner: string, number: string, level: number): string =>
  `${'<ul>'.repeat(level)}${itemOf(inner, number)}${'</ul>'.repeat(level)}`

export const tableOf = (rows: readonly (readonly string[])[], headed: boolean): string => {
  const cells = (row: readonly string[], tag: string) =>
    row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')
  return `<table>${rows.map((row, index) => `<tr>${cells(row, headed && index === 0 ? 'th' : 'td')}</tr>`).join('')}</table>`
}

/** The notes of a text: where each is called, and all of them at its end. */
export class NoteList {
  readonly #notes: string[] = []

  /** @param inner the note as HTML; @param mark as it is printed, where that is known */
  call(inner: string, mark = ''): string {
    const number = this.#notes.length + 1
    const label = escapeHtml(mark === '' ? String(number) : mark)
    // Its mark stands in its first line.
    const line = inner.startsWith('<p>') ? '<p>' : ''
    const rest = inner.slice(line.length).trimStart()
    this.#notes.push(`<li id="footnote-${number}">${line}<sup>${label}</sup> ${rest}</li>`)
    return `<sup><a href="#footnote-${number}" role="doc-noteref">${label}</a></sup>`
  }

  get html(): string {
    return this.#notes.length === 0 ? '' : `<ol>${this.#notes.join('')}</ol>`
  }
}

interface MarkupReading {
  /** The number of the slide or page that all of it stands on. */
  readonly page?: number
  /** Takes the pictures; without it there are none. */
  readonly pictures?: PictureTaker
}

export function readMarkup(html: string, { page, pictures }: MarkupReading = {}): Result<PageBlocks, string> {
  const bound = boundPage(cleanText(html))
  const tree = bound.ok ? parsePage(bound.value) : bound
  if (!tree.ok) return tree
  const numberOf = (item: Parameters<typeof attribute>[0]) => attribute(item, 'data-number') ?? ''
  const part = { numberOf, ...(page !== undefined && { page }) }
  return ok(readBlocks(tree.value, { part, ...(pictures !== undefined && { pictures }) }))
}
