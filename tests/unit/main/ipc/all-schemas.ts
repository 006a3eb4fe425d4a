import type { z } from 'zod'
import { nouns } from '../../../../src/main/ipc/nouns.ts'
import type { Channel } from '../../../../src/shared/contract/api.ts'

/** The schemas of all nouns, which the app loads one by one. */
export const schemas = Object.assign(
  {},
  ...(await Promise.all(nouns.map(({ loadSchemas }) => loadSchemas()))),
) as Readonly<Record<Channel, z.ZodType>>
