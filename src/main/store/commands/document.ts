import { z } from 'zod'
import { once } from '../schemas/form.ts'
import { isRecord, isText } from '../values.ts'

/** A document's id, and its name when the command was given. */
export interface NamedDocument {
  readonly id: string
  readonly title: string
}

export const namedDocument = once(
  (): z.ZodType<NamedDocument> => z.object({ id: z.string(), title: z.string() }),
)

/** Every command but those of packs is about one document, and names it in one of these parts: in which field of it. */
const naming = {
  mark: 'document',
  review: 'document',
  edits: 'document',
  flags: 'document',
  document: 'id',
} as const
type Naming = typeof naming

/** What is about one document. */
export type NamesDocument = {
  [P in keyof Naming]: Readonly<Record<P, Readonly<Record<Naming[P], string>>>>
}[keyof Naming]

/** What is about several documents lists them. */
export interface NamesDocuments {
  readonly documents: readonly NamedDocument[]
}

/** The document that a command is about. */
export function documentOf(command: NamesDocument): string {
  const parts: Readonly<Record<string, unknown>> = { ...command }
  const [id] = Object.entries(naming).flatMap(([part, field]) => {
    const named = parts[part]
    return isRecord(named) && isText(named[field]) ? [named[field]] : []
  })
  if (id === undefined) throw new TypeError('A command names no document')
  return id
}

const documentOfCommand = `coalesce(${Object.entries(naming)
  .map(([part, field]) => `json_extract(command, '$.${part}.${field}')`)
  .join(', ')})`

/** Whether a row of the journal is about the document $document, as an SQL expression. */
export const isAboutDocument = `(${documentOfCommand} = $document
  OR $document IN (SELECT json_extract(value, '$.id') FROM json_each(command, '$.documents')))`
