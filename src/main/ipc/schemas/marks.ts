import { z } from 'zod'
import { type Colour, colours, type MarkKind } from '../../../core/model/mark.ts'
import type { MarkCalls } from '../../../shared/contract/marks.ts'
import { clean } from '../../base/clean.ts'
import { anchor, id, nothing, tags } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

// More blocks than any passage that a reader marks; a longer selection is cut by the renderer.
const parts = z.tuple([anchor], anchor).refine(({ length }) => length <= 500)

/** A note is prose: what is longer than a book's chapter is refused, not cut. */
const note = z.string().max(1_000_000).transform(clean)

const kind = { kind: z.enum(['bookmark', 'highlight']), colour: z.literal(colours).nullable() }

const colourFits = ({ kind, colour }: { kind: MarkKind; colour: Colour | null }) =>
  (colour === null) === (kind === 'bookmark')

export const markSchemas = {
  'marks:list': nothing,
  'marks:add': z.strictObject({ document: id, ...kind, note, parts }).refine(colourFits),
  'marks:edit': z.strictObject({ id, ...kind, note, tags }).refine(colourFits),
  'marks:move': z.strictObject({ id, parts }),
  'marks:remove': z.strictObject({ id }),
  'passages:export': z
    .strictObject({
      format: z.enum(['markdown', 'annotations', 'readwise', 'json', 'pdf']),
      document: id.nullable(),
      ids: z.array(id).max(100_000).nullable(),
    })
    .refine(({ format, document }) => format !== 'annotations' || document !== null),
  'passages:choose': nothing,
  'passages:read': z.strictObject({ job: id, document: id }),
  'passages:import': z.strictObject({ job: id, lost: z.boolean() }),
  'passages:cancel': z.strictObject({ job: id }),
} satisfies SchemasOf<MarkCalls>
