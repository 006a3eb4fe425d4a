/** What main and the engine say to each other. The engine handles hostile bytes: main checks what it says like a request. */
import { z } from 'zod'

/** The steps of reading a document, in order, as they are shown. */
export const engineStages = ['reading', 'parsing', 'structure', 'facts', 'cards', 'index'] as const
export type EngineStage = (typeof engineStages)[number]

/** Main to engine: read one document. A path has been checked by main; the engine opens it for reading only. */
export interface ReadRequest {
  readonly job: string
  /** The name shown, with its extension, without folders. */
  readonly name: string
  readonly from: { readonly path: string } | { readonly bytes: Uint8Array }
}

const compiled = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{16}$/),
  title: z.string().min(1),
  date: z.string().nullable(),
  kind: z.enum(['text', 'markdown', 'html', 'pdf', 'docx', 'epub']),
  words: z.int().min(0),
  cards: z.int().min(0),
  /** What the reader was not sure of, as whole sentences for the user. */
  notes: z.array(z.string().min(1).max(500)).max(20),
  /** The Briefing and its lunr index as JSON: main stores them without parsing. */
  briefing: z.string(),
  index: z.string(),
})
/** A document as the engine gives it back. */
export type Compiled = z.infer<typeof compiled>

const job = z.string().min(1).max(64)
/** Engine to main. */
export const engineReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('stage'), job, stage: z.enum(engineStages) }),
  z.strictObject({ kind: z.literal('done'), job, document: compiled }),
  /** One plain sentence without the file's name: "is empty". */
  z.strictObject({ kind: z.literal('refused'), job, why: z.string().min(1).max(500) }),
])
export type EngineReply = z.infer<typeof engineReply>
