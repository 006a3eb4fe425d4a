import { z } from 'zod'
import type { Away } from '../../../core/model/away.ts'
import { parseAway, writeAway } from '../away.ts'
import { once } from '../schemas/form.ts'
import { byCommand, type CommandKind, none, type StoredForm, said } from './kind.ts'

/** Sets the days away or, for null, takes them back. */
export interface AwaySet extends StoredForm<'away.set'> {
  readonly away: Away | null
}

export interface AwayEffect {
  readonly kind: 'away.set'
}

export const awaySet: CommandKind<AwaySet, AwaySet, AwayEffect> = {
  schema: once(() =>
    said('away.set', {
      away: z
        .object({ from: z.number(), to: z.number() })
        .refine((away) => parseAway(away) !== null)
        .nullable(),
    }),
  ),
  apply: (db, { away }) => ({
    effect: { kind: 'away.set' },
    inverse: { v: 1, kind: 'away.set', away: writeAway(db, away) },
  }),
  reversal: () => byCommand(awaySet),
  rewords: none,
  isStudied: false,
  describe: ({ away }) => ({ kind: away === null ? 'away-removed' : 'away-set' }),
}
