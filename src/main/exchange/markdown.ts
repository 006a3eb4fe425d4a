/** Marks as Markdown (CommonMark), for note programs. */

import { cleanText } from '../../core/text/normalize.ts'
import { messages } from '../../shared/messages/messages.ts'
import type { Passage, PassageDocument } from './passage.ts'

/** Documents one after the other; quotes, notes and titles are read by a parser as the words they are. */
export function exportMarkdown(documents: readonly PassageDocument[]): string {
  const blocks = documents.flatMap(({ title, date, passages }) => [
    `# ${escapeLine(oneLine(title))}`,
    `## ${messages.exported.passages.metadata}`,
    [
      ...(date === null ? [] : [`- ${messages.exported.passages.date(escapeLine(oneLine(date)))}`]),
      `- ${messages.exported.passages.count(passages.length)}`,
    ].join('\n'),
    `## ${messages.exported.passages.highlights}`,
    ...passages.flatMap(blocksOf),
  ])
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`
}

function blocksOf({ parts, note, tags, section, page, link }: Passage): string[] {
  const quote = parts.map((part) =>
    linesOf(part)
      .map((line) => `> ${line}`.trimEnd())
      .join('\n'),
  )
  const where = linked(placeOf(section, page), link)
  const noteLines = linesOf(note)
  return [
    quote.join('\n>\n'),
    noteLines.some((line) => line !== '') ? messages.exported.passages.note(noteLines.join('\n')) : '',
    tags.length === 0 ? '' : messages.exported.passages.tags(tags.map((tag) => escapeLine(oneLine(tag)))),
    where,
  ].filter((block) => block !== '')
}

function placeOf(section: string | null, page: number | null): string {
  const words = messages.exported.passages
  if (section === null) return page === null ? '' : words.page(page)
  const title = escapeLine(oneLine(section))
  return page === null ? title : words.sectionAndPage(title, page)
}

/** An address of ours has no sign that Markdown would read. */
const linked = (where: string, link: string | null): string =>
  link === null ? where : `[${where === '' ? messages.exported.passages.inPrecis : where}](${link})`

function linesOf(text: string): string[] {
  return cleanText(text).trim().split('\n').map(escapeLine)
}

function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim()
}

/**
 * A line as a parser must find it to read the same words. Only what may mean something is escaped: signs of
 * emphasis, links, code, HTML, tables and templates anywhere; signs of headings, lists and rules where a line begins.
 */
export function escapeLine(line: string): string {
  return (
    line
      .trim()
      .replace(/[\\`*_[\]>~|]|<(?!%)/g, '\\$&')
      .replace(/&(?=#?\w+;)/g, '\\&')
      // What fills templates reads a file before Markdown does, and knows no escapes.
      .replace(/<(?=%)|\{(?=[{%#])/g, (sign) => (sign === '<' ? '&lt;' : '&#123;'))
      .replace(/(^|\s)#/g, '$1\\#')
      .replace(/^[-+=:]/, '\\$&')
      .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
  )
}
