import type { Briefing } from '../../core/model/document.ts'
import type { Mark } from '../../core/model/mark.ts'
import type { ListedMark } from '../../shared/contract.ts'

/**
 * The marks of a document in the order of its text, each with the words for where it stands.
 *
 * @param title what the document is called in lists
 */
export function listMarksIn(
  marks: readonly Mark[],
  briefing: Briefing,
  title: string,
): readonly ListedMark[] {
  const order = new Map(briefing.blocks.map(({ id }, index) => [id, index]))
  const place = (mark: Mark) => order.get(mark.anchor.block) ?? briefing.blocks.length
  return marks
    .filter(({ document }) => document === briefing.id)
    .sort((a, b) => place(a) - place(b) || a.anchor.position.start - b.anchor.position.start)
    .map((mark) => ({
      ...mark,
      documentTitle: title,
      sectionTitle: sectionTitleOf(briefing, mark.anchor.block),
    }))
}

/** The title of the section that holds a block; null before the first heading, or where it is gone. */
export function sectionTitleOf(briefing: Briefing, block: string): string | null {
  return briefing.sections.find(({ blocks }) => blocks.includes(block))?.title ?? null
}
