import { z } from 'zod'
import { type AgendaWords, agendaLimits, type OwnSettings } from '../../../core/model/agenda.ts'
import { isStorable } from '../../../core/text/storable.ts'
import { newPerDays, retentions, reviewsPerDays } from '../../../shared/settings.ts'
import { once } from './form.ts'

const minutes = z.int().min(0).max(agendaLimits.minutes)
const ofDay = z.int().min(0).max(1439)
const whole = ({ min, max }: { readonly min: number; readonly max: number }) => z.int().min(min).max(max)
const ownSettings = once(
  (): z.ZodType<OwnSettings, OwnSettings> =>
    z.strictObject({
      retention: z.number().min(retentions.min).max(retentions.max).optional(),
      newPerDay: whole(newPerDays).optional(),
      reviewsPerDay: whole(reviewsPerDays).optional(),
    }),
)
const isSet = (list: readonly unknown[]): boolean => new Set(list).size === list.length

/** What is said of an agenda, in a request as in the journal. */
export const agendaWords = once(
  (): z.ZodType<AgendaWords, AgendaWords> =>
    z.strictObject({
      name: z.string().trim().min(1).max(agendaLimits.name).refine(isStorable),
      at: z.int().min(0).max(agendaLimits.at),
      goal: z.number().min(agendaLimits.goal.min).max(agendaLimits.goal.max),
      minutes: z.tuple([minutes, minutes, minutes, minutes, minutes, minutes, minutes]).nullable(),
      daysOff: z.array(z.int().min(0).max(200_000)).max(agendaLimits.daysOff).refine(isSet),
      quiet: z.strictObject({ from: ofDay, to: ofDay }).nullable(),
      documents: z
        .array(z.string().regex(/^[0-9a-f]{16}$/))
        .min(1)
        .max(agendaLimits.documents)
        .refine(isSet),
      own: ownSettings().optional(),
    }),
)
