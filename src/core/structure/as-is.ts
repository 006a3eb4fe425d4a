/** The outline of a document whose format knows what each block is: nothing is left out, and nothing made a heading. */
import type { SourceBlock, SourceDocument } from '../model/document.ts'
import type { DraftLine, Outline } from './draft.ts'

export function outlineAsIs({ name, blocks, meta, dropped }: SourceDocument): Outline {
  return {
    title: meta.title ?? name,
    date: meta.date ?? null,
    citation: meta.author ?? null,
    lines: blocks.map(lineOf),
    dropped,
    broughtBack: [],
  }
}

function lineOf({ kind, level, anchors, ...block }: SourceBlock): DraftLine {
  if (kind === 'heading') return { role: 'heading', level: level ?? 1, text: block.text }
  return {
    role: 'block',
    block: { ...block, kind: kind === 'line' ? 'paragraph' : kind, ...(level !== undefined && { level }) },
  }
}
