import type { FactType } from './fact.ts'

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
