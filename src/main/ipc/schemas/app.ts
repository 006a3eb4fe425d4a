import { z } from 'zod'
import type { AppCalls } from '../../../shared/contract/app.ts'
import { isVisitable, longestAddress } from '../../app/address.ts'
import { nothing } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

export const appSchemas = {
  'start:up': nothing,
  'start:usual': nothing,
  'link:visit': z.strictObject({ address: z.string().max(longestAddress).refine(isVisitable) }),
  'about:read': nothing,
  'trust:read': nothing,
  'trust:check': nothing,
} satisfies SchemasOf<AppCalls>
