import type { Block, Briefing, Dropped, InlineSpan } from '../model/document.ts'
import { byHand, leaver } from '../text/left-by-hand.ts'

type LaidOut = Pick<Briefing, 'sections' | 'blocks'>

/** A text without some of its blocks. What led to one of them leads nowhere; its section stays, and so do all ids. */
export function leaveOut(
  { sections, blocks }: LaidOut,
  texts: readonly string[],
): LaidOut & { readonly left: readonly Dropped[] } {
  const isOut = leaver(texts)
  const kept = blocks.filter((block) => !isOut(block))
  if (kept.length === blocks.length) return { sections, blocks, left: [] }
  const gone = new Set(blocks.filter(isOut).map(({ id }) => id))
  const notes = new Set(kept.flatMap(({ note }) => note ?? []))
  let at = 0
  return {
    sections: sections.map((section) => ({
      ...section,
      blocks: section.blocks.filter((id) => !gone.has(id)),
    })),
    blocks: kept.map((block) => withSpans(block, (span) => spanWithout(span, gone, notes))),
    left: blocks.flatMap((block) => {
      if (isOut(block)) return [{ text: block.text, why: byHand, at }]
      at += 1
      return []
    }),
  }
}

function withSpans(block: Block, settle: (span: InlineSpan) => readonly InlineSpan[]): Block {
  if (block.spans === undefined) return block
  const { spans: before, ...plain } = block
  const spans = before.flatMap(settle)
  return spans.length === 0 ? plain : { ...plain, spans }
}

/** Without its way to a block that is gone, or to a note of which no block is left. */
function spanWithout(span: InlineSpan, gone: ReadonlySet<string>, notes: ReadonlySet<string>): InlineSpan[] {
  if (span.kind === 'link' && span.href?.startsWith('#') === true && gone.has(span.href.slice(1))) return []
  if (span.notes === undefined) return [span]
  const { notes: called, ...rest } = span
  const left = called.filter((note) => notes.has(note))
  return [left.length === 0 ? rest : { ...rest, notes: left }]
}
