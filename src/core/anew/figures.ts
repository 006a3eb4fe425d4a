/** The pictures of a reading, where another one of the same file finds them no more: they stood beside it then. */
import type { Block, Briefing, CompiledBriefing } from '../model/document.ts'

/** The next reading with the pictures of the old one in those of the same places that have none. */
export function keepFigures(old: Pick<Briefing, 'blocks'>, next: CompiledBriefing): CompiledBriefing {
  const before = new Map(old.blocks.map((block) => [block.id, block.figure]))
  const keep = (block: Block): Block => {
    const figure = before.get(block.id)
    return block.figure?.image === null && figure !== undefined && figure.image !== null
      ? { ...block, figure }
      : block
  }
  return { ...next, blocks: next.blocks.map(keep) }
}
