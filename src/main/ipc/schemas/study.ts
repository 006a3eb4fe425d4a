import { z } from 'zod'
import { mostDaysAway } from '../../../core/model/away.ts'
import { flagActs, type StudyCalls } from '../../../shared/contract/study.ts'
import { id, index, nothing, part, subject } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

const moment = z.int().min(0).max(8.64e15)
/** What is studied, of it which part, how many days ahead, and since when a last run goes. */
const study = {
  ...subject,
  part: part.nullable(),
  aheadDays: z.int().min(0).max(36_500),
  anyway: z.boolean(),
  run: moment.nullable(),
}

const day = z.int().min(0).max(1_000_000)
const away = z
  .strictObject({ from: day, to: day })
  .refine(({ from, to }) => from <= to && to - from < mostDaysAway)

export const studySchemas = {
  'study:next': z.strictObject({ ...study, prefer: id.nullable() }),
  'study:rate': z.strictObject({
    ...study,
    of: id,
    card: id,
    reps: index,
    rating: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    durationMs: z.int().min(0).max(86_400_000),
  }),
  'study:undo': z.strictObject(study),
  'study:flag': z.strictObject({
    document: id,
    cards: z.array(id).min(1).max(1000),
    act: z.enum(flagActs),
  }),
  'study:more': z.strictObject({ document: id.nullable(), newCards: z.int().min(1).max(9999) }),
  'study:missed': z.strictObject({ agenda: id, run: moment }),
  'study:deck': z.strictObject({ ...subject, part: part.nullable() }),
  'study:overview': nothing,
  'study:sections': z.strictObject({ document: id }),
  'study:away': z.strictObject({ away: away.nullable() }),
  'study:resting': nothing,
} satisfies SchemasOf<StudyCalls>
