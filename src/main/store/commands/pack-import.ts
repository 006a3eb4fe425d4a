import { z } from 'zod'
import { slicesOf } from '../../../core/base/slices.ts'
import { addHanded, type HandedState, removeHanded, thingKinds } from '../pack/handed.ts'
import { once } from '../schemas/form.ts'
import { type NamedDocument, namedDocument } from './document.ts'
import { type LongKind, type LongReversal, none, type StoredForm, said } from './kind.ts'
import { mostOfStep, type StepBackOf, type StepKinds, stepsWith } from './steps.ts'

/** What a pack brought into the documents, as changes that go together. `S` is a change of one document. */
export interface PackImport<S> extends StoredForm<'pack.import'> {
  /** The name of the file. */
  readonly name: string
  readonly documents: readonly NamedDocument[]
  readonly steps: readonly S[]
  /** What things were in the pack. Taken back, they never came. */
  readonly handed: readonly HandedState[]
}

export interface PackUndo<K, I> extends StoredForm<'pack.undo'> {
  readonly name: string
  readonly documents: readonly NamedDocument[]
  readonly steps: readonly StepBackOf<K, I>[]
  readonly handed: readonly HandedState[]
}

export interface PackEffect {
  readonly kind: 'pack.imported' | 'pack.undone'
  readonly documents: readonly string[]
}

/** Made of the kinds of its steps, which the table of commands knows. */
export function packImportOf<S extends StoredForm, I extends StoredForm>(
  kinds: StepKinds<S, I>,
): LongKind<PackImport<S>, PackUndo<S['kind'], I>, PackEffect> {
  const together = stepsWith(kinds)
  const reversal: LongReversal<PackUndo<S['kind'], I>, PackEffect> = {
    schema: once(() =>
      said('pack.undo', {
        name: z.string(),
        documents: z.array(namedDocument()),
        steps: together.backSchema(),
        handed: handed(),
      }),
    ),
    *apply(db, inverse, at) {
      const { steps, documents } = inverse
      if (!(yield* together.takeBack(db, steps, at))) return null
      for (const states of slicesOf(inverse.handed, mostOfStep)) {
        removeHanded(db, states)
        yield
      }
      return { kind: 'pack.undone', documents: documents.map(({ id }) => id) }
    },
  }
  return {
    schema: once(() =>
      said('pack.import', {
        name: z.string(),
        documents: z.array(namedDocument()),
        steps: together.schema(),
        handed: handed(),
      }),
    ),
    *apply(db, { name, documents, steps, handed: states }) {
      const backs = yield* together.apply(db, steps)
      if (backs === null) return null
      const handed: HandedState[] = []
      for (const slice of slicesOf(states, mostOfStep)) {
        handed.push(...addHanded(db, slice))
        yield
      }
      return {
        effect: { kind: 'pack.imported', documents: documents.map(({ id }) => id) },
        inverse: { v: 1, kind: 'pack.undo', name, documents, steps: backs, handed },
      }
    },
    reversal: () => reversal,
    // Each step's are noted with it.
    rewords: none,
    isStudied: false,
    describe: ({ name }) => ({ kind: 'pack-imported', documentTitle: name }),
  }
}

const handed = once(() =>
  z.array(z.object({ document: z.string(), kind: z.enum(thingKinds), ref: z.string(), print: z.string() })),
)
