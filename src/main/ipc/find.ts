import type { Briefing } from '../../core/model/document.ts'
import { ok, type Result } from '../../core/model/result.ts'
import type { FindReply, Found, Request } from '../../shared/contract.ts'
import type { AppError } from '../../shared/errors.ts'
import type { DocumentSearch } from '../library/document-search.ts'

/** The paragraphs of one document. */
export async function findText(
  search: DocumentSearch,
  { id, title, sections }: Briefing,
  { query, kinds, limit }: Request<'search:find'>,
): Promise<Result<FindReply, AppError>> {
  if (!kinds.includes('text')) return ok({ groups: [], note: null, pending: 0 })
  const reply = await search.run(id, query, limit)
  if (!reply.ok) return reply
  const { hits, note } = reply.value
  const found = hits.map(
    (hit): Found => ({
      kind: 'text',
      document: id,
      documentTitle: title,
      id: hit.block,
      section: sections.find(({ blocks }) => blocks.includes(hit.block))?.title ?? null,
      excerpt: hit.excerpt,
      marks: hit.marks,
      type: null,
      answer: null,
      place: { block: hit.block, range: hit.range },
    }),
  )
  const groups =
    found.length === 0 ? [] : [{ kind: 'text' as const, hits: found, count: found.length, more: false }]
  return ok({ groups, note, pending: 0 })
}
