import type { z } from 'zod'

/** Something, as a schema, that is made when it is first asked for, so that a start makes none. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** What a schema makes of a value; null if it refuses it. */
export const parsed = <T>(schema: z.ZodType<T>, value: unknown): T | null =>
  schema.safeParse(value).data ?? null
