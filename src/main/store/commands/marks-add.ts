import { z } from 'zod'
import type { Mark } from '../../../core/model/mark.ts'
import { addMark, readMark, removeMark } from '../marks.ts'
import { once } from '../schemas/form.ts'
import { mark } from '../schemas/mark.ts'
import { type NamedDocument, namedDocument } from './document.ts'
import { type CommandKind, none, type Reversal, type StoredForm, said } from './kind.ts'

/** Marks of one document that came together: they go together too. */
export interface MarksAdd extends StoredForm<'marks.add'> {
  readonly document: NamedDocument
  readonly marks: readonly Mark[]
}

export interface MarksRemove extends StoredForm<'marks.remove'> {
  readonly document: NamedDocument
  /** The command beside it holds the marks whole. */
  readonly ids: readonly string[]
}

export interface MarksEffect {
  readonly kind: 'marks.added' | 'marks.removed'
  readonly ids: readonly string[]
}

export const marksAdd: CommandKind<MarksAdd, MarksRemove, MarksEffect> = {
  schema: once(() =>
    said('marks.add', { document: namedDocument(), marks: z.array(mark()).min(1) }).refine(areOfOne),
  ),
  apply(db, { document, marks }) {
    if (marks.some(({ id }) => readMark(db, id) !== null)) return null
    for (const mark of marks) addMark(db, mark)
    const ids = marks.map(({ id }) => id)
    return { effect: { kind: 'marks.added', ids }, inverse: { v: 1, kind: 'marks.remove', document, ids } }
  },
  reversal: () => marksRemove,
  rewords: none,
  isStudied: false,
  describe: ({ document, marks }) => ({
    kind: 'passages-imported',
    document: document.id,
    documentTitle: document.title,
    passages: marks.length,
  }),
}

const marksRemove: Reversal<MarksRemove, MarksEffect> = {
  schema: once(() => said('marks.remove', { document: namedDocument(), ids: z.array(z.string()).min(1) })),
  apply(db, inverse) {
    // A mark that is gone already is no reason to keep the others.
    const ids = inverse.ids.filter((id) => removeMark(db, id) !== null)
    return ids.length === 0 ? null : { kind: 'marks.removed', ids }
  },
}

/** Whether each mark is of the command's document, and has an id of its own. */
const areOfOne = ({ document, marks }: Pick<MarksAdd, 'document' | 'marks'>): boolean =>
  marks.every((mark) => mark.document === document.id) &&
  new Set(marks.map(({ id }) => id)).size === marks.length
