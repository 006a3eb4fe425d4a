/** A document as tables of expected answers write it: a line for each block, the marks of notes in braces. */
import type { SourceBlock, SourceDocument } from '../../../../src/core/model/document.ts'

export const shownBlocks = ({ blocks }: SourceDocument): string[] => blocks.map(shown)

function shown({ kind, level, number, page, text, spans = [] }: SourceBlock): string {
  const marked = spans
    .filter(({ kind }) => kind === 'noteref' || kind === 'link')
    .toReversed()
    .reduce(
      (line, { end, label, href }) =>
        `${line.slice(0, end)}${label === undefined ? `<${href}>` : `{${label}}`}${line.slice(end)}`,
      text,
    )
  const at = page === undefined ? '' : `p${page} `
  if (kind === 'heading') return `${at}${level} ${marked}`
  return `${at}${kind}${kind === 'item' ? level : ''}${number === undefined ? '' : ` [${number}]`}: ${marked}`
}
