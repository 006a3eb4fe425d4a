import { z } from 'zod'
import { colours, hasOwnColour, markKinds } from '../../../core/model/mark.ts'
import { storable } from '../../../core/text/storable.ts'
import type { MarkCalls } from '../../../shared/contract/marks.ts'
import { sentParts } from '../../store/schemas/mark.ts'
import { id, nothing, tags } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

// More blocks than any passage that a reader marks; a longer selection is cut by the renderer.
const parts = sentParts(500)

/** A note is prose: what is longer than a book's chapter is refused, not cut. */
const note = z.string().max(1_000_000).transform(storable)

const kind = { kind: z.enum(markKinds), colour: z.literal(colours).nullable() }

export const markSchemas = {
  'marks:list': nothing,
  'marks:add': z.strictObject({ document: id, ...kind, note, parts }).refine(hasOwnColour),
  'marks:edit': z.strictObject({ id, ...kind, note, tags }).refine(hasOwnColour),
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
