/** What of a document can be searched: a figure that nothing stands in for has no words to be found by, or shown as. */
import type { Briefing } from '../model/document.ts'

/** The document without blocks that have no text, so that the first block of a section is one that can be shown. */
export function withText<B extends Pick<Briefing, 'blocks' | 'sections'>>(briefing: B): B {
  const blank = new Set(briefing.blocks.filter(({ text }) => text === '').map(({ id }) => id))
  if (blank.size === 0) return briefing
  return {
    ...briefing,
    blocks: briefing.blocks.filter(({ id }) => !blank.has(id)),
    sections: briefing.sections.map((section) => ({
      ...section,
      blocks: section.blocks.filter((id) => !blank.has(id)),
    })),
  }
}
