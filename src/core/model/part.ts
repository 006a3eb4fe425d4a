import type { Place } from './span.ts'

/** Some of the cards of a library, by what they ask about. */
export type Part =
  /** A section with those below its heading. */
  | { readonly kind: 'section'; readonly document: string; readonly section: string }
  /** What touches these places: passages, or what a search has found. */
  | { readonly kind: 'places'; readonly places: readonly DocumentPlace[] }
  | { readonly kind: 'documents'; readonly documents: readonly string[] }

export interface DocumentPlace extends Place {
  readonly document: string
}

/** What a part may have at most. */
export const partLimits = { places: 2_000, documents: 200 } as const
