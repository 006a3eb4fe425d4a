import type { Briefing } from '../../core/model/document.ts'
import type { SearchReply } from '../../core/search/lunr-index.ts'
import type { FoundGroup, FoundItem } from '../../shared/contract/find.ts'

/** What one document's own index found in its text; null where that is nothing. */
export function foundText(
  { hits, count }: SearchReply,
  { id, sections }: Briefing,
  documentTitle: string,
): FoundGroup | null {
  if (hits.length === 0) return null
  const found = hits.map(
    (hit): FoundItem => ({
      kind: 'text',
      document: id,
      documentTitle,
      id: hit.block,
      section: sections.find(({ blocks }) => blocks.includes(hit.block))?.title ?? null,
      excerpt: hit.excerpt,
      marks: hit.marks,
      type: null,
      answer: null,
      place: { block: hit.block, ranges: hit.ranges },
    }),
  )
  return { kind: 'text', hits: found, count, more: false }
}
