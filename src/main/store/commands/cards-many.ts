import { z } from 'zod'
import { flagActs } from '../../../shared/contract/study.ts'
import { detailActs } from '../card-details.ts'
import { once } from '../schemas/form.ts'
import { detailKinds } from './cards-detail.ts'
import { type NamedDocument, namedDocument } from './document.ts'
import { type Described, type LongKind, type LongReversal, none, type StoredForm, said } from './kind.ts'
import { type StepBackOf, type StepKinds, stepsWith } from './steps.ts'

export const manyActs = [...flagActs, ...detailActs, 'delete'] as const
export type ManyAct = (typeof manyActs)[number]

/** What was done with cards that were chosen, in any documents, as one. `S` is a change of one document. */
export interface CardsMany<S> extends StoredForm<'cards.many'> {
  readonly act: ManyAct
  readonly documents: readonly NamedDocument[]
  readonly steps: readonly S[]
}

export interface CardsBack<K, I> extends StoredForm<'cards.back'> {
  readonly documents: readonly NamedDocument[]
  readonly steps: readonly StepBackOf<K, I>[]
}

export interface CardsEffect {
  readonly kind: 'cards.changed'
  readonly documents: readonly string[]
}

/** Made of the kinds of its steps, which the table of commands knows. `cardsIn` counts the cards of one. */
export function cardsManyOf<S extends StoredForm, I extends StoredForm>(
  kinds: StepKinds<S, I>,
  cardsIn: (step: S) => number,
): LongKind<CardsMany<S>, CardsBack<S['kind'], I>, CardsEffect> {
  const together = stepsWith(kinds)
  const effect = (documents: readonly NamedDocument[]): CardsEffect => ({
    kind: 'cards.changed',
    documents: documents.map(({ id }) => id),
  })
  const reversal: LongReversal<CardsBack<S['kind'], I>, CardsEffect> = {
    schema: once(() =>
      said('cards.back', { documents: z.array(namedDocument()), steps: together.backSchema() }),
    ),
    *apply(db, { documents, steps }, at) {
      return (yield* together.takeBack(db, steps, at)) ? effect(documents) : null
    },
  }
  return {
    schema: once(() =>
      said('cards.many', {
        act: z.enum(manyActs),
        documents: z.array(namedDocument()),
        steps: together.schema(),
      }),
    ),
    *apply(db, { documents, steps }) {
      const backs = yield* together.apply(db, steps)
      if (backs === null) return null
      return {
        effect: effect(documents),
        inverse: { v: 1, kind: 'cards.back', documents, steps: backs },
      }
    },
    reversal: () => reversal,
    // Each step's are noted with it.
    rewords: none,
    isStudied: false,
    describe: ({ act, steps }) => ({
      kind: doneKinds[act],
      cards: steps.reduce((sum, step) => sum + cardsIn(step), 0),
    }),
  }
}

const doneKinds = {
  ...detailKinds,
  suspend: 'cards-suspended',
  unsuspend: 'cards-unsuspended',
  bury: 'cards-buried',
  unbury: 'cards-unburied',
  mark: 'cards-marked',
  unmark: 'cards-unmarked',
  delete: 'cards-deleted',
} as const satisfies Record<ManyAct, Described['kind']>
