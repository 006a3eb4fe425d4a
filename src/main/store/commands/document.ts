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

/** A command that is about one document names it in one of these parts: in which field of it. Packs, agendas and changes of many cards have several. */
const naming = {
  mark: 'document',
  review: 'document',
  edits: 'document',
  flags: 'document',
  details: 'document',
  document: 'id',
} as const

/** The one document that a command is about; null where it is about none or several. */
export function documentOf(command: object): string | null {
  const parts: Readonly<Record<string, unknown>> = { ...command }
  const [id] = Object.entries(naming).flatMap(([part, field]) => {
    const named = parts[part]
    return isRecord(named) && isText(named[field]) ? [named[field]] : []
  })
  return id ?? null
}

const documentOfCommand = `coalesce(${Object.entries(naming)
  .map(([part, field]) => `json_extract(command, '$.${part}.${field}')`)
  .join(', ')})`

/** Whether a row of the journal is about the document $document, as an SQL expression. */
export const isAboutDocument = `(${documentOfCommand} = $document
  OR $document IN (SELECT json_extract(value, '$.id') FROM json_each(command, '$.documents')))`
