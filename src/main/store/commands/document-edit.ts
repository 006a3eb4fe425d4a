import { z } from 'zod'
import { type Details, writeDetails } from '../documents.ts'
import { once } from '../schemas/form.ts'
import { type NamedDocument, namedDocument } from './document.ts'
import { byCommand, type CommandKind, describeDocument, none, type StoredForm, said } from './kind.ts'

export interface DocumentEdit extends StoredForm<'document.edit'> {
  readonly document: NamedDocument
  readonly details: Details
}

export interface DocumentEditEffect {
  readonly kind: 'document.edited'
  readonly id: string
}

export const documentEdit: CommandKind<DocumentEdit, DocumentEdit, DocumentEditEffect> = {
  schema: once(() => said('document.edit', { document: namedDocument(), details: details() })),
  apply(db, { document, details }) {
    const before = writeDetails(db, document.id, details)
    if (before === null) return null
    return {
      effect: { kind: 'document.edited', id: document.id },
      inverse: { v: 1, kind: 'document.edit', document, details: before },
    }
  },
  reversal: () => byCommand(documentEdit),
  rewords: none,
  isStudied: false,
  describe: ({ document }) => describeDocument('document-edited', document),
}

const details = once(
  (): z.ZodType<Details> => z.object({ name: z.string().nullable(), tags: z.array(z.string()) }),
)
