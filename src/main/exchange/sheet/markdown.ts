/** A cue sheet as Markdown (CommonMark): a list under each heading, or questions with their answers. */

import type { SheetItem } from '../../../core/model/sheet.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { paragraphLink } from '../../../shared/paragraph-link.ts'
import { sheetLeft, sheetPlace } from '../../../shared/sheet-words.ts'
import { escapeLine } from '../markdown.ts'
import { inLine, type LaidSheet, piecesOf } from './laid-sheet.ts'

export function sheetMarkdown({ title, when, documents, parts, layout, left }: LaidSheet): string {
  const ids = documents.map(({ id }) => id)
  const several = documents.length > 1
  const blocks = [
    `# ${escaped(title)}`,
    when === null ? '' : escaped(when),
    several ? documents.map(({ title }, n) => `${n + 1}. ${escaped(title)}`).join('\n') : '',
    ...parts.flatMap(({ kind, items }) => [
      ...(layout === 'fold' ? [] : [`## ${messages.sheet.heads[kind]}`]),
      items.map((item) => (layout === 'fold' ? asked(item, ids) : listed(item, ids))).join('\n'),
    ]),
    sheetLeft(left) ?? '',
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function listed(item: SheetItem, ids: readonly string[]): string {
  const words = piecesOf(item).map(({ text, strong }) => (strong ? bold(text) : escapedInside(text)))
  return `- ${words.join('').trim()} (${where(item, ids)})${noteOf(item)}`
}

function asked(item: SheetItem, ids: readonly string[]): string {
  const { prompt = item.text, answer = '' } = item.question ?? {}
  return `- ${escaped(prompt)}  \n  ${bold(inLine(answer))} (${where(item, ids)})`
}

const noteOf = ({ note }: SheetItem): string =>
  note.trim() === '' ? '' : `  \n  ${messages.exported.passages.note(escaped(note))}`
const where = (item: SheetItem, ids: readonly string[]): string =>
  `[${escaped(sheetPlace(item, ids))}](${paragraphLink(item.document, item.place.block)})`
const escaped = (text: string): string => escapeLine(inLine(text))

/** Signs of emphasis take no blank on their inner side. */
function bold(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
  return words === '' ? text : `${before}**${escapeLine(words)}**${after}`
}

/** A run between two others keeps its blanks. */
function escapedInside(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
  return before + (words === '' ? '' : escapeLine(words)) + after
}
