import type { FactType } from './fact.ts'

/** How a mock went: a round against the clock. */
export interface Mock {
  /** When it ended, in milliseconds since 1970 UTC. */
  readonly at: number
  /** The time that there was for it. */
  readonly minutes: number
  readonly asked: number
  /** Of them right at the first answer. */
  readonly correct: number
}

/** Which cards are practised. */
export type PracticeScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'document'; readonly document: string }
  | { readonly kind: 'section'; readonly document: string; readonly section: string }
  | { readonly kind: 'type'; readonly type: FactType }
  | { readonly kind: 'block'; readonly block: string }
  | { readonly kind: 'weak' }
  | { readonly kind: 'marked' }
  | {
      readonly kind: 'cards'
      readonly cards: readonly { readonly document: string; readonly card: string }[]
    }
