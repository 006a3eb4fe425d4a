/** Passages as a page to be printed: our own markup around escaped words, with no script and nothing to fetch. */

import { cleanText } from '../../core/text/normalize.ts'
import { messages } from '../../shared/messages/messages.ts'
import type { Passage, PassageDocument } from './passage.ts'

/** The body and the style of a page with each document's passages in reading order. */
export function exportHtml(documents: readonly PassageDocument[]): string {
  const body = documents.map(
    ({ title, date, passages }) =>
      `<section><h1>${escapeHtml(title)}</h1>${date === null ? '' : `<p class="date">${escapeHtml(date)}</p>`}` +
      `${passages.map(passageOf).join('')}</section>`,
  )
  return `<style>${style}</style>${body.join('')}`
}

function passageOf({ colour, parts, note, tags, section, page, link }: Passage): string {
  const where = [
    ...(section === null ? [] : [section]),
    ...(page === null ? [] : [messages.contents.pageShort(page)]),
  ].join(', ')
  const quote = parts.map((part) => `<p>${escapeHtml(part)}</p>`).join('')
  const lines = [note, tags.map((tag) => `#${tag}`).join(' ')].filter((line) => line.trim() !== '')
  return (
    `<article><blockquote data-colour="${colour ?? 0}">${quote}</blockquote>` +
    `${lines.map((line) => `<p class="note">${escapeHtml(line)}</p>`).join('')}` +
    `${placeOf(where, link)}</article>`
  )
}

function placeOf(where: string, link: string | null): string {
  if (link === null) return where === '' ? '' : `<p class="where">${escapeHtml(where)}</p>`
  return `<p class="where"><a href="${escapeHtml(link)}">${escapeHtml(where === '' ? messages.exported.passages.inPrecis : where)}</a></p>`
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escapeHtml = (text: string): string =>
  cleanText(text).replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)

const style = `
  body { margin: 0; font: 11pt/1.5 "Literata Variable", Georgia, serif; color: #000; }
  section + section { break-before: page; }
  h1 { margin: 0 0 4pt; font-size: 18pt; line-height: 1.25; }
  .date, .where { margin: 2pt 0 0; color: #555; font: 9pt/1.4 sans-serif; }
  a { color: inherit; }
  article { margin: 16pt 0 0; break-inside: avoid; }
  blockquote { margin: 0; padding-left: 10pt; border-left: 3pt solid #999; white-space: pre-wrap; }
  blockquote p { margin: 0 0 4pt; overflow-wrap: anywhere; }
  [data-colour="1"] { border-left: 3pt solid #b9821a; }
  [data-colour="2"] { border-left: 3pt dashed #2d8660; }
  [data-colour="3"] { border-left: 3pt dotted #2f72ab; }
  [data-colour="4"] { border-left: 3pt double #ab4562; }
  .note { margin: 4pt 0 0; white-space: pre-wrap; overflow-wrap: anywhere; }
`
