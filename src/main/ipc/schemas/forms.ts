/** The forms of fields that several kinds of requests have. */
import { z } from 'zod'
import { type Part, partLimits } from '../../../core/model/part.ts'
import { shownName } from '../../../core/text/shown-name.ts'
import { isStorable, storable } from '../../../core/text/storable.ts'
import { anchorLimits } from '../../store/schemas/mark.ts'

export const id = z.string().min(1).max(64).refine(isStorable)
/** What is studied or told of: at most one of the two is given. */
export const subject = { document: id.nullable(), agenda: id.nullable() }
const offset = z.int().min(0).max(anchorLimits.offset)
/** Some of the cards of a library. */
export const part = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('section'), document: id, section: id }),
  z.strictObject({
    kind: z.literal('places'),
    places: z
      .array(z.strictObject({ document: id, block: id, start: offset, end: offset }))
      .min(1)
      .max(partLimits.places),
  }),
  z.strictObject({ kind: z.literal('documents'), documents: z.array(id).min(1).max(partLimits.documents) }),
]) satisfies z.ZodType<Part>
export const nothing = z.null()
export const backupName = z.string().regex(/^precis-[\w-]{1,80}\.db$/)

// A quote is a passage, not a book: a longer selection is cut by the renderer before it is sent.
export const text = z.string().max(100_000)

export const index = offset

export const name = z.string().transform((text) => shownName(storable(text)))
export const tags = z.array(name.pipe(z.string().min(1).max(60))).max(50)

/** One line or a few of a fact or a card. */
export const line = z.string().transform(storable).pipe(z.string().trim().max(2000))
export const words = line.pipe(z.string().min(1))
export const cardWords = { prompt: words, answer: words }
