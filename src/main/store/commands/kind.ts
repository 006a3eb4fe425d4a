import { z } from 'zod'
import { oneStretch } from '../../../core/base/to-end.ts'
import type { Done } from '../../../shared/contract/history.ts'
import type { Database } from '../database.ts'
import type { NamedDocument } from './document.ts'

/** What is stored of a command, and of what takes one back. Never change the meaning of a version: add one. */
export interface StoredForm<K extends string = string> {
  readonly v: 1
  readonly kind: K
}

/** The form of a kind, of which the rest is `parts`. */
export const said = <K extends string, P extends z.ZodRawShape>(kind: K, parts: P) =>
  z.object({ v: z.literal(1), kind: z.literal(kind), ...parts })

export interface Applied<I, E> {
  readonly effect: E
  /** The command that takes it back, as it is stored. */
  readonly inverse: I
}

/** What the page is told of a change that was undone: its kind, and where it can be seen. */
export type Described = Pick<Done, 'kind'> & Partial<Omit<Done, 'kind' | 'mark' | 'sectionTitle'>>

/** How a command is taken back. */
export interface Reversal<I extends StoredForm, E> {
  schema(): z.ZodType<I>
  /** @param at when it is taken back. @returns null, with nothing done, if the data no longer allows it */
  apply(db: Database, inverse: I, at: number): E | null
}

/**
 * All that there is to know of a kind of command. The journal asks it, and knows no kind by name.
 * C is the command, I what takes it back, E what came of it.
 */
export interface CommandKind<C extends StoredForm, I extends StoredForm, E> {
  schema(): z.ZodType<C>
  /** @returns null, with nothing done, if the data no longer allows it */
  apply(db: Database, command: C): Applied<I, E> | null
  reversal(): Reversal<I, E>
  /** The cards of its document whose words are others after it, and after it was taken back. */
  rewords(command: C): readonly string[]
  /** Whether the key U takes it back while studying. */
  readonly isStudied: boolean
  describe(command: C): Described
}

/** The same of a kind that may be made of many steps: it is done and taken back in stretches. */
export interface LongKind<C extends StoredForm, I extends StoredForm, E>
  extends Omit<CommandKind<C, I, E>, 'apply' | 'reversal'> {
  apply(db: Database, command: C): Generator<void, Applied<I, E> | null>
  reversal(): LongReversal<I, E>
}

export interface LongReversal<I extends StoredForm, E> extends Omit<Reversal<I, E>, 'apply'> {
  apply(db: Database, inverse: I, at: number): Generator<void, E | null>
}

/** A kind that is done in one stretch. */
export const inOne = <C extends StoredForm, I extends StoredForm, E>(
  kind: CommandKind<C, I, E>,
): LongKind<C, I, E> => ({
  ...kind,
  apply: (db, command) => oneStretch(() => kind.apply(db, command)),
  reversal: () => ({
    schema: () => kind.reversal().schema(),
    apply: (db, inverse, at) => oneStretch(() => kind.reversal().apply(db, inverse, at)),
  }),
})

/** Taken back by a command. */
export const byCommand = <C extends StoredForm, E>(kind: CommandKind<C, StoredForm, E>): Reversal<C, E> => ({
  schema: () => kind.schema(),
  apply: (db, command) => kind.apply(db, command)?.effect ?? null,
})

/** For commands that reword no card. */
export const none = (): readonly string[] => []

/** Of a change that is about a document as a whole. */
export const describeDocument = (kind: Described['kind'], { id, title }: NamedDocument): Described => ({
  kind,
  document: id,
  documentTitle: title,
})
