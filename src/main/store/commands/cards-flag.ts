import { z } from 'zod'
import { type FlagAct, flagActs } from '../../../shared/contract/study.ts'
import { type CardState, type FlagSet, writeCardStates } from '../card-states.ts'
import { once } from '../schemas/form.ts'
import { byCommand, type CommandKind, type Described, none, type StoredForm, said } from './kind.ts'

/** Suspends, buries or marks cards, or takes that back. */
export interface CardsFlag extends StoredForm<'cards.flag'> {
  readonly flags: FlagSet
}

export interface FlagEffect {
  readonly kind: 'cards.flagged'
  readonly document: string
}

export const cardsFlag: CommandKind<CardsFlag, CardsFlag, FlagEffect> = {
  schema: once(() => said('cards.flag', { flags: flags() })),
  apply: (db, { flags }) => ({
    effect: { kind: 'cards.flagged', document: flags.document },
    inverse: { v: 1, kind: 'cards.flag', flags: writeCardStates(db, flags) },
  }),
  reversal: () => byCommand(cardsFlag),
  rewords: none,
  isStudied: true,
  describe: ({ flags: { document, act, cards } }) => ({
    kind: kinds[act],
    document,
    card: cards[0]?.card ?? null,
  }),
}

const state = once(
  (): z.ZodType<CardState> =>
    z.object({
      card: z.string().min(1),
      suspended: z.boolean(),
      buried: z.int().nullable(),
      marked: z.boolean(),
    }),
)

const flags = once(
  (): z.ZodType<FlagSet> =>
    z.object({ document: z.string(), act: z.enum(flagActs), cards: z.array(state()).min(1) }),
)

const kinds = {
  suspend: 'card-suspended',
  unsuspend: 'card-unsuspended',
  bury: 'card-buried',
  unbury: 'card-unburied',
  mark: 'card-marked',
  unmark: 'card-unmarked',
} as const satisfies Record<FlagAct, Described['kind']>
