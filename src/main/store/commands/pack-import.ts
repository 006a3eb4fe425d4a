import { z } from 'zod'
import type { Database } from '../database.ts'
import { StoreError } from '../errors.ts'
import { addHanded, type HandedState, removeHanded, thingKinds } from '../pack/handed.ts'
import { once, readBy } from '../schemas/form.ts'
import { type NamedDocument, namedDocument } from './document.ts'
import { type CommandKind, none, type Reversal, type StoredForm, said } from './kind.ts'

/** What a pack brought into the documents, as changes that go together. `S` is a change of one document. */
export interface PackImport<S> extends StoredForm<'pack.import'> {
  /** The name of the file. */
  readonly name: string
  readonly documents: readonly NamedDocument[]
  readonly steps: readonly S[]
  /** What things were in the pack. Taken back, they never came. */
  readonly handed: readonly HandedState[]
}

/** How a step is taken back: the kind of the step, and what takes it back. */
export interface PackStepBack<K, I> {
  readonly of: K
  readonly by: I
}

export interface PackUndo<K, I> extends StoredForm<'pack.undo'> {
  readonly name: string
  readonly documents: readonly NamedDocument[]
  readonly steps: readonly PackStepBack<K, I>[]
  readonly handed: readonly HandedState[]
}

export interface PackEffect {
  readonly kind: 'pack.imported' | 'pack.undone'
  readonly documents: readonly string[]
}

/** What there is to know of the kinds of steps. */
export interface StepKinds<S extends StoredForm, I extends StoredForm> {
  kindOf(step: Pick<S, 'kind'>): CommandKind<S, I, unknown>
  parse(value: unknown): S | null
  isKind(kind: string): kind is S['kind']
}

/** Made of the kinds of its steps, which the table of commands knows. */
export function packImportOf<S extends StoredForm, I extends StoredForm>(
  kinds: StepKinds<S, I>,
): CommandKind<PackImport<S>, PackUndo<S['kind'], I>, PackEffect> {
  const backOf = (value: unknown): PackStepBack<S['kind'], I> | null => {
    const { of, by } = (value ?? {}) as { readonly of?: unknown; readonly by?: unknown }
    if (typeof of !== 'string' || !kinds.isKind(of)) return null
    const read = kinds.kindOf({ kind: of }).reversal().schema().safeParse(by)
    return read.success ? { of, by: read.data } : null
  }
  const reversal: Reversal<PackUndo<S['kind'], I>, PackEffect> = {
    schema: once(() =>
      said('pack.undo', {
        name: z.string(),
        documents: z.array(namedDocument()),
        steps: z.array(readBy(backOf)).min(1),
        handed: handed(),
      }),
    ),
    apply(db, inverse, at) {
      const { steps, documents } = inverse
      const done = steps
        .toReversed()
        // What cannot be taken back any more is no reason to keep the rest.
        .filter(
          ({ of, by }) => tryStep(db, () => kinds.kindOf({ kind: of }).reversal().apply(db, by, at)) !== null,
        )
      if (done.length === 0) return null
      removeHanded(db, inverse.handed)
      return { kind: 'pack.undone', documents: documents.map(({ id }) => id) }
    },
  }
  return {
    schema: once(() =>
      said('pack.import', {
        name: z.string(),
        documents: z.array(namedDocument()),
        steps: z.array(readBy(kinds.parse)).min(1),
        handed: handed(),
      }),
    ),
    apply(db, { name, documents, steps, handed: states }) {
      const backs: PackStepBack<S['kind'], I>[] = []
      const isDone = allOrNothing(db, () =>
        steps.every((step) => {
          const applied = kinds.kindOf(step).apply(db, step)
          if (applied === null) return false
          backs.push({ of: step.kind, by: applied.inverse })
          return true
        }),
      )
      if (!isDone) return null
      return {
        effect: { kind: 'pack.imported', documents: documents.map(({ id }) => id) },
        inverse: { v: 1, kind: 'pack.undo', name, documents, steps: backs, handed: addHanded(db, states) },
      }
    },
    reversal: () => reversal,
    // Each step's are noted with it.
    rewords: none,
    isStudied: false,
    describe: ({ name }) => ({ kind: 'pack-imported', documentTitle: name }),
  }
}

class Refused extends Error {}

function allOrNothing(db: Database, work: () => boolean): boolean {
  try {
    db.transaction(() => {
      if (!work()) throw new Refused()
    })
    return true
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

/** Null also where a rule of the tables refuses it: its document is gone. */
function tryStep<T>(db: Database, apply: () => T | null): T | null {
  try {
    return db.transaction(apply)
  } catch (error) {
    if (error instanceof StoreError && error.constraint) return null
    throw error
  }
}

const handed = once(() =>
  z.array(z.object({ document: z.string(), kind: z.enum(thingKinds), ref: z.string(), print: z.string() })),
)
