/** A document as what is compared: its passages in reading order, headings among them. */
import type { ComparedPassage } from '../model/change.ts'
import type { Briefing } from '../model/document.ts'

export function passagesOf({
  sections,
  blocks,
}: Pick<Briefing, 'sections' | 'blocks'>): readonly ComparedPassage[] {
  const byId = new Map(blocks.map((block) => [block.id, block]))
  return sections.flatMap(({ id, title, blocks: ids }): readonly ComparedPassage[] => [
    ...(title === null ? [] : [{ id, kind: 'heading' as const, text: title }]),
    ...ids.flatMap((each): readonly ComparedPassage[] => {
      const block = byId.get(each)
      if (block === undefined) return []
      const { kind, text, rows } = block
      return [{ id: each, kind, text, ...(rows && { cells: rows }) }]
    }),
  ])
}
