import { z } from 'zod'
import { factTypes } from '../../../core/model/fact.ts'
import type { PracticeCalls } from '../../../shared/contract/practice.ts'
import { id, part, subject } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

export const practiceSchemas = {
  'practice:overview': z.strictObject(subject),
  'practice:cards': z.strictObject({
    ...subject,
    part: part.nullable(),
    mode: z.enum(['choices', 'cram', 'mock']),
    scope: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.enum(['all', 'weak', 'marked']) }),
      z.strictObject({ kind: z.literal('document'), document: id }),
      z.strictObject({ kind: z.literal('section'), document: id, section: id }),
      z.strictObject({ kind: z.literal('block'), block: id }),
      z.strictObject({ kind: z.literal('type'), type: z.enum(factTypes) }),
      z.strictObject({
        kind: z.literal('cards'),
        cards: z.array(z.strictObject({ document: id, card: id })).max(10_000),
      }),
    ]),
    seed: z.int().min(0).max(0xffff_ffff),
  }),
  'practice:keep': z
    .strictObject({
      agenda: id,
      minutes: z.int().min(1).max(240),
      asked: z.int().min(1).max(100_000),
      correct: z.int().min(0),
    })
    .refine(({ asked, correct }) => correct <= asked),
  'practice:mocks': z.strictObject({ agenda: id }),
} satisfies SchemasOf<PracticeCalls>
