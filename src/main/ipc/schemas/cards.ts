import { z } from 'zod'
import type { CardCalls } from '../../../shared/contract/cards.ts'
import { sentAnchor } from '../../store/schemas/mark.ts'
import { cardWords, id, nothing, words } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

export const cardSchemas = {
  'cards:save': z.strictObject({
    document: id,
    card: id.nullable(),
    ...cardWords,
    accept: z.array(words).max(50),
    place: sentAnchor().nullable(),
    deleted: z.boolean(),
  }),
  'cards:edit': z.strictObject({ document: id, card: id, ...cardWords, accept: z.array(words).max(50) }),
  'cards:export': z.strictObject({
    format: z.enum(['anki-text', 'apkg']),
    document: id.nullable(),
    history: z.boolean(),
  }),
  'cards:choose': nothing,
  'cards:read': z.strictObject({ job: id, document: id }),
  'cards:import': z.strictObject({ job: id, lost: z.boolean() }),
  'cards:cancel': z.strictObject({ job: id }),
} satisfies SchemasOf<CardCalls>
