/** What main and the fitter say to each other. */
import { z } from 'zod'

/** The data file. */
export type FitterArguments = readonly [store: string]

export const fitterReply = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('fitted'),
    /** Null where nothing could be compared. */
    fitted: z
      .strictObject({
        weights: z.array(z.number()).readonly(),
        before: z.number().min(0),
        after: z.number().min(0),
        held: z.int().min(2),
        error: z.number().min(0),
      })
      .nullable(),
  }),
  z.strictObject({ kind: z.literal('failed'), why: z.string() }),
])
export type FitterReply = z.infer<typeof fitterReply>
