/** A document as what is compared: its passages in reading order, headings among them. */
import type { BlockKind, Briefing } from '../model/document.ts'

export interface Passage {
  /** Of a block, or of the section that a heading begins. */
  readonly id: string
  readonly kind: BlockKind | 'heading'
  readonly text: string
}

export function passagesOf({ sections, blocks }: Pick<Briefing, 'sections' | 'blocks'>): readonly Passage[] {
  const byId = new Map(blocks.map((block) => [block.id, block]))
  return sections.flatMap(({ id, title, blocks: ids }): readonly Passage[] => [
    ...(title === null ? [] : [{ id, kind: 'heading' as const, text: title }]),
    ...ids.flatMap((each): readonly Passage[] => {
      const block = byId.get(each)
      return block === undefined ? [] : [{ id: each, kind: block.kind, text: block.text }]
    }),
  ])
}
