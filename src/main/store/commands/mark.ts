import type { Mark } from '../../../core/model/mark.ts'
import { addMark, readMark, removeMark, writeMark } from '../marks.ts'
import { once } from '../schemas/form.ts'
import { mark } from '../schemas/mark.ts'
import { byCommand, type CommandKind, type Described, none, type StoredForm, said } from './kind.ts'

interface MarkCommand<K extends string> extends StoredForm<K> {
  readonly mark: Mark
}

export type MarkAdd = MarkCommand<'mark.add'>
export type MarkRemove = MarkCommand<'mark.remove'>
/** Puts a mark in place of the one with its id: colour, note, tags, or where it stands. */
export type MarkEdit = MarkCommand<'mark.edit'>

export interface MarkEffect {
  readonly kind: 'mark.added' | 'mark.removed' | 'mark.edited'
  readonly mark: Mark
}

export const markAdd: CommandKind<MarkAdd, MarkRemove, MarkEffect> = {
  schema: once(() => said('mark.add', { mark: mark() })),
  apply(db, { mark }) {
    if (readMark(db, mark.id)) return null
    addMark(db, mark)
    return { effect: { kind: 'mark.added', mark }, inverse: { v: 1, kind: 'mark.remove', mark } }
  },
  reversal: () => byCommand(markRemove),
  rewords: none,
  isStudied: false,
  describe: ({ mark }) => seen(mark, mark.kind === 'bookmark' ? 'bookmark-added' : 'highlight-added'),
}

export const markRemove: CommandKind<MarkRemove, MarkAdd, MarkEffect> = {
  schema: once(() => said('mark.remove', { mark: mark() })),
  apply(db, command) {
    // Undo brings back the mark that was stored, not the one that the caller sent.
    const mark = removeMark(db, command.mark.id)
    return mark && { effect: { kind: 'mark.removed', mark }, inverse: { v: 1, kind: 'mark.add', mark } }
  },
  reversal: () => byCommand(markAdd),
  rewords: none,
  isStudied: false,
  describe: ({ mark }) => seen(mark, mark.kind === 'bookmark' ? 'bookmark-removed' : 'highlight-removed'),
}

export const markEdit: CommandKind<MarkEdit, MarkEdit, MarkEffect> = {
  schema: once(() => said('mark.edit', { mark: mark() })),
  apply(db, { mark }) {
    const before = readMark(db, mark.id)
    if (before === null) return null
    writeMark(db, mark)
    return { effect: { kind: 'mark.edited', mark }, inverse: { v: 1, kind: 'mark.edit', mark: before } }
  },
  reversal: () => byCommand(markEdit),
  rewords: none,
  isStudied: false,
  describe: ({ mark }) => seen(mark, 'mark-edited'),
}

const seen = ({ document, parts: [first] }: Mark, kind: Described['kind']): Described => ({
  kind,
  document,
  block: first.block,
})
