import { z } from 'zod'
import {
  type CardDetail,
  type DetailAct,
  type DetailSet,
  detailActs,
  parseTags,
  writeCardDetails,
} from '../card-details.ts'
import { count, once, readBy } from '../schemas/form.ts'
import { startingState } from '../schemas/starting-state.ts'
import { byCommand, type CommandKind, type Described, none, type StoredForm, said } from './kind.ts'

/** Tags cards, or says when they are to come. */
export interface CardsDetail extends StoredForm<'cards.detail'> {
  readonly details: DetailSet
}

export interface DetailEffect {
  readonly kind: 'cards.detailed'
  readonly document: string
}

export const cardsDetail: CommandKind<CardsDetail, CardsDetail, DetailEffect> = {
  schema: once(() => said('cards.detail', { details: details() })),
  apply: (db, { details }) => ({
    effect: { kind: 'cards.detailed', document: details.document },
    inverse: { v: 1, kind: 'cards.detail', details: writeCardDetails(db, details) },
  }),
  reversal: () => byCommand(cardsDetail),
  rewords: none,
  isStudied: false,
  describe: ({ details: { document, act, cards } }) => ({
    kind: detailKinds[act],
    document,
    card: cards[0]?.card ?? null,
    cards: cards.length,
  }),
}

export const detailKinds = {
  tag: 'cards-tagged',
  reset: 'cards-reset',
  postpone: 'cards-postponed',
  due: 'cards-dated',
} as const satisfies Record<DetailAct, Described['kind']>

const detail = once(
  (): z.ZodType<CardDetail> =>
    z.object({
      card: z.string().min(1),
      tags: readBy(parseTags),
      resetAfter: count().nullable(),
      due: z.object({ day: z.int(), after: count() }).nullable(),
      // Of commands that were stored before there was any.
      startingState: startingState().nullable().default(null),
    }),
)

const details = once(
  (): z.ZodType<DetailSet> =>
    z.object({ document: z.string(), act: z.enum(detailActs), cards: z.array(detail()).min(1) }),
)
