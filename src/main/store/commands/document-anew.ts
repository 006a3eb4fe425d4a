import { z } from 'zod'
import type { Edits } from '../../../core/model/edits.ts'
import type { Stretch } from '../../../core/model/span.ts'
import { writeEdits } from '../edits.ts'
import { swapReadings } from '../other-reading.ts'
import { moveRead } from '../readings.ts'
import { edits } from '../schemas/edits.ts'
import { once } from '../schemas/form.ts'
import { type NamedDocument, namedDocument } from './document.ts'
import { byCommand, type CommandKind, describeDocument, type StoredForm, said } from './kind.ts'

/** Puts the other reading of a document in place of the one that is shown, with the edits that go with it. */
export interface DocumentAnew extends StoredForm<'document.anew'> {
  readonly document: NamedDocument
  /** The print of the other reading, so that no different one is taken for it. */
  readonly to: string
  readonly edits: Edits
  /** Cards that say the same in other words. */
  readonly reworded: readonly string[]
  /** Whether that brings back what was left out, or leaves it out again. */
  readonly lines?: 'in' | 'out' | undefined
  /** The stretches of the text that were read, in either reading; none of a text that stayed as it was. */
  readonly read?: { readonly from: readonly Stretch[]; readonly to: readonly Stretch[] } | undefined
}

export interface AnewEffect {
  readonly kind: 'document.anew'
  readonly id: string
}

const stretches = () => z.array(z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]))

export const documentAnew: CommandKind<DocumentAnew, DocumentAnew, AnewEffect> = {
  schema: once(() =>
    said('document.anew', {
      document: namedDocument(),
      to: z.string(),
      edits: edits(),
      reworded: z.array(z.string()),
      lines: z.enum(['in', 'out']).optional(),
      read: z.strictObject({ from: stretches(), to: stretches() }).optional(),
    }),
  ),
  apply(db, command) {
    const { document, to, edits, read } = command
    const from = swapReadings(db, document.id, to)
    if (from === null) return null
    const { facts, cards } = writeEdits(db, { ...edits, document: document.id })
    if (read !== undefined) moveRead(db, document.id, read.from, read.to)
    return {
      effect: { kind: 'document.anew', id: document.id },
      inverse: {
        ...command,
        to: from,
        edits: { facts, cards },
        ...(read && { read: { from: read.to, to: read.from } }),
      },
    }
  },
  reversal: () => byCommand(documentAnew),
  rewords: ({ reworded }) => reworded,
  isStudied: false,
  describe: ({ document, lines }) => describeDocument(doneOf(lines), document),
}

function doneOf(lines: DocumentAnew['lines']) {
  if (lines === undefined) return 'document-anew'
  return lines === 'in' ? 'lines-brought-back' : 'lines-left-out'
}
