import { z } from 'zod'

/** Makes a value when it is first asked for, so that a start makes none. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** A whole number from 0 that JSON keeps exactly. */
export const count = once(() => z.int().min(0))

/** The value as a schema reads it; null where the schema refuses it. */
export const parsed = <T>(schema: z.ZodType<T>, value: unknown): T | null =>
  schema.safeParse(value).data ?? null

/** A schema of a function that reads a value: where the function gives null, the value is refused. */
export const readBy = <T>(read: (value: unknown) => T | null): z.ZodType<T, T> =>
  z.custom<T>().transform((value, context) => {
    const made = read(value)
    if (made !== null) return made
    context.addIssue({ code: 'custom' })
    return z.NEVER
  })
