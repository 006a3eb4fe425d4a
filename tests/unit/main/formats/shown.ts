/** A document as tables of expected answers write it: a line for each block, the marks of notes in braces. */
import type { SourceBlock, SourceDocument } from '../../../../src/core/model/document.ts'
import { toPng } from '../../../../src/main/pages/png.ts'
import type { ZipEntry } from '../../../faults/hostile-parts.ts'

/** PNGs of those sizes, each of a gray of its own, as entries of a zip. */
export const picturesAs = (
  pictures: Readonly<Record<string, readonly [width: number, height: number]>>,
): readonly ZipEntry[] =>
  Object.entries(pictures).map(([name, [width, height]], index) => ({
    name,
    data: toPng({ width, height, channels: 3, data: new Uint8Array(width * height * 3).fill(index) }),
  }))

/** A figure by its size, why there is none, and the words that stand in for it; other blocks by kind and text. */
export const shownFigures = ({ blocks }: SourceDocument): string[] =>
  blocks.map(({ kind, text, figure }) =>
    figure === undefined
      ? `${kind}: ${text}`
      : [`${figure.width}x${figure.height}`, figure.why ?? '', text].filter(Boolean).join(' '),
  )

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
