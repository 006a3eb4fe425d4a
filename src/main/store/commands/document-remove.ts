import { z } from 'zod'
import { setRemoved } from '../documents.ts'
import { count, once } from '../schemas/form.ts'
import type { NamedDocument } from './document.ts'
import { byCommand, type CommandKind, describeDocument, none, type StoredForm, said } from './kind.ts'

interface RemovalCommand<K extends string> extends StoredForm<K> {
  readonly document: RemovedDocument
}

/** A removed document, with when it was removed (milliseconds since 1970-01-01 UTC). */
interface RemovedDocument extends NamedDocument {
  readonly at: number
}

export type DocumentRemove = RemovalCommand<'document.remove'>
export type DocumentRestore = RemovalCommand<'document.restore'>

export interface RemovalEffect {
  readonly kind: 'document.removed' | 'document.restored'
  readonly id: string
}

const removed = once(
  (): z.ZodType<RemovedDocument> => z.object({ id: z.string(), title: z.string(), at: count() }),
)

export const documentRemove: CommandKind<DocumentRemove, DocumentRestore, RemovalEffect> = {
  schema: once(() => said('document.remove', { document: removed() })),
  apply(db, { document }) {
    if (!setRemoved(db, document.id, document.at)) return null
    return {
      effect: { kind: 'document.removed', id: document.id },
      inverse: { v: 1, kind: 'document.restore', document },
    }
  },
  reversal: () => byCommand(documentRestore),
  rewords: none,
  isStudied: false,
  describe: ({ document }) => describeDocument('document-removed', document),
}

export const documentRestore: CommandKind<DocumentRestore, DocumentRemove, RemovalEffect> = {
  schema: once(() => said('document.restore', { document: removed() })),
  apply(db, { document }) {
    if (!setRemoved(db, document.id, null)) return null
    return {
      effect: { kind: 'document.restored', id: document.id },
      inverse: { v: 1, kind: 'document.remove', document },
    }
  },
  reversal: () => byCommand(documentRemove),
  rewords: none,
  isStudied: false,
  describe: ({ document }) => describeDocument('document-restored', document),
}
