/** What main and the salvager say to each other. */
import { z } from 'zod'
import { storeErrorCodes } from '../store/errors.ts'

/** The store that takes up what is found, the damaged file, and the time (ms since 1970-01-01 UTC). */
export type SalvagerArguments = readonly [copy: string, damaged: string, now: string]

const count = z.int().min(0)

/** The outcome of a salvage. */
export const salvagerReply = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('salvaged'),
    salvaged: z.strictObject({
      brought: z.strictObject({
        documents: count,
        passages: count,
        ratings: count,
        edits: count,
        places: count,
      }),
      known: count,
      left: z.strictObject({ unsound: count, orphaned: count, older: count }),
      textless: count,
    }),
  }),
  z.strictObject({ kind: z.literal('failed'), code: z.enum(storeErrorCodes), why: z.string() }),
])
export type SalvagerReply = z.infer<typeof salvagerReply>
