/** What main and the searcher say to each other. Main checks what it hears like a request. */
import { z } from 'zod'
import { factTypes } from '../../core/model/fact.ts'
import { foundKinds } from '../../core/model/found.ts'
import type { FindQuery } from './find.ts'

/** What the process is started with, in this order: the data, the index, the folder of what came with the app. */
export type SearcherFiles = readonly [store: string, index: string, bundled: string]
/** And how the one before it ended, if there was one while the app runs: by itself, or as it should. */
export type SearcherArguments = readonly [...SearcherFiles, before: 'failed' | 'fine']

/** Main to searcher. `find`: the newest counts; an older one that waits is answered with nothing. */
export type SearcherRequest =
  | { readonly kind: 'find'; readonly job: number; readonly query: FindQuery }
  | { readonly kind: 'catch-up' }
  /** A search is about to come: of a document, with its text where main leaves that to the searcher, or of the library. */
  | { readonly kind: 'warm'; readonly document: string | null; readonly withText: boolean }

const offset = z.int().min(0)
const marks = z.array(z.tuple([offset, offset]))
const found = z.strictObject({
  kind: z.enum(foundKinds),
  document: z.string().min(1),
  documentTitle: z.string(),
  id: z.string().min(1),
  section: z.string().nullable(),
  excerpt: z.string(),
  marks,
  type: z.enum(factTypes).nullable(),
  answer: z.strictObject({ text: z.string(), marks }).nullable(),
  place: z
    .strictObject({
      block: z.string().min(1),
      ranges: z.array(z.strictObject({ start: offset, end: offset })),
    })
    .nullable(),
})

const findReply = z.strictObject({
  groups: z.array(
    z.strictObject({
      kind: z.enum(foundKinds),
      hits: z.array(found),
      count: z.int().min(1),
      more: z.boolean(),
    }),
  ),
  mended: z.array(z.strictObject({ typed: z.string(), shown: z.string() })),
  lack: z
    .strictObject({ count: z.int().min(1), of: z.int().min(2), words: z.array(z.string()).nullable() })
    .nullable(),
  pending: z.int().min(0),
})

/** Searcher to main. */
export const searcherReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('found'), job: z.int(), reply: findReply }),
  /** The searcher is at work, with so many documents still to be indexed. */
  z.strictObject({ kind: z.literal('working'), pending: z.int().min(0) }),
  /** Documents say other things of the same than before. */
  z.strictObject({ kind: z.literal('conflicts') }),
  /** The index can be neither opened nor made: it ends. */
  z.strictObject({ kind: z.literal('unopened') }),
  /** A line for the log. */
  z.strictObject({ kind: z.literal('told'), what: z.string() }),
])
export type SearcherReply = z.infer<typeof searcherReply>
