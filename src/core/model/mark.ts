import type { Span } from './span.ts'

/** Where a mark stands: by block and position, and by quote so that it survives a changed text. */
export interface Anchor {
  readonly block: string
  readonly position: Span
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string }
}

export type MarkKind = 'bookmark'

export interface Mark {
  readonly id: string
  readonly document: string
  readonly kind: MarkKind
  readonly anchor: Anchor
  /** Milliseconds since 1970-01-01 UTC. */
  readonly createdAt: number
}
