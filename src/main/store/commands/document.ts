import { z } from 'zod'
import { once } from '../schemas/once.ts'

// Every command is about one document, and names it in one of these parts.

/** Which document, and how it was called when the command was given. */
export interface NamedDocument {
  readonly id: string
  readonly title: string
}

export const namedDocument = once(
  (): z.ZodType<NamedDocument> => z.object({ id: z.string(), title: z.string() }),
)

interface OfDocument {
  readonly document: string
}

export type NamesDocument =
  | { readonly mark: OfDocument }
  | { readonly review: OfDocument }
  | { readonly edits: OfDocument }
  | { readonly flags: OfDocument }
  | { readonly document: NamedDocument }

/** The document that a command is about. */
export function documentOf(command: NamesDocument): string {
  if ('mark' in command) return command.mark.document
  if ('review' in command) return command.review.document
  if ('edits' in command) return command.edits.document
  if ('flags' in command) return command.flags.document
  return command.document.id
}

/** The same as SQL, of a row of the journal. */
export const documentOfCommand =
  "coalesce(json_extract(command, '$.mark.document'), json_extract(command, '$.review.document'), json_extract(command, '$.edits.document'), json_extract(command, '$.flags.document'), json_extract(command, '$.document.id'))"
