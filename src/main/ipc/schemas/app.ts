import { z } from 'zod'
import { besideShares } from '../../../shared/beside.ts'
import type { AppCalls } from '../../../shared/contract/app.ts'
import { places } from '../../../shared/places.ts'
import { isVisitable, longestAddress } from '../../app/address.ts'
import { id, nothing } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

export const appSchemas = {
  'start:up': nothing,
  'place:note': z.strictObject({ place: z.enum(places.map(({ name }) => name)) }),
  'beside:note': z.strictObject({
    what: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('document'), document: id }),
        z.strictObject({ kind: z.literal(['facts', 'cards']) }),
      ])
      .nullable(),
    isShown: z.boolean(),
    share: z.number().min(besideShares.min).max(besideShares.max),
  }),
  'badge:show': z.strictObject({ cards: z.int().min(0).max(10_000_000) }),
  'start:usual': nothing,
  'link:visit': z.strictObject({ address: z.string().max(longestAddress).refine(isVisitable) }),
  'about:read': nothing,
  'trust:read': nothing,
  'trust:check': nothing,
} satisfies SchemasOf<AppCalls>
