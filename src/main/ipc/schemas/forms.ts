/** What stands in requests of several kinds. */
import { z } from 'zod'
import { shownName } from '../../../core/text/shown-name.ts'
import { clean, isClean } from '../../base/clean.ts'

export const id = z.string().min(1).max(64).refine(isClean)
export const nothing = z.null()
export const backupName = z.string().regex(/^precis-[\w-]{1,80}\.db$/)

// A quote is a passage, not a book: a longer selection is cut by the renderer before it is sent.
export const text = z.string().max(100_000)
/** What is compared with a text must be what stands in it. */
const quoted = text.refine(isClean)

export const index = z.int().min(0).max(10_000_000)

export const anchor = z.strictObject({
  block: id,
  position: z.strictObject({ start: index, end: index }).refine(({ start, end }) => start < end),
  quote: z.strictObject({ exact: quoted.min(1), prefix: quoted, suffix: quoted }),
})

export const name = z.string().transform((text) => shownName(clean(text)))
export const tags = z.array(name.pipe(z.string().min(1).max(60))).max(50)

/** One line or a few of a fact or a card. */
export const line = z.string().transform(clean).pipe(z.string().trim().max(2000))
export const words = line.pipe(z.string().min(1))
export const cardWords = { prompt: words, answer: words }
