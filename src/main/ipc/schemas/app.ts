import { z } from 'zod'
import type { AppCalls } from '../../../shared/contract/app.ts'
import { places } from '../../../shared/places.ts'
import { isVisitable, longestAddress } from '../../app/address.ts'
import { nothing } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

export const appSchemas = {
  'start:up': nothing,
  'place:note': z.strictObject({ place: z.enum(places.map(({ name }) => name)) }),
  'badge:show': z.strictObject({ cards: z.int().min(0).max(10_000_000) }),
  'start:usual': nothing,
  'link:visit': z.strictObject({ address: z.string().max(longestAddress).refine(isVisitable) }),
  'about:read': nothing,
  'trust:read': nothing,
  'trust:check': nothing,
} satisfies SchemasOf<AppCalls>
