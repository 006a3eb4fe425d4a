import type { z } from 'zod'

/** A schema for each call of a part of the contract: what it lets through is what the contract says. */
export type SchemasOf<Calls extends { readonly [C in keyof Calls]: { request: unknown } }> = {
  readonly [C in keyof Calls]: z.ZodType<Calls[C]['request']>
}
