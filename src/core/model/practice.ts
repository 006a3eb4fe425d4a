import type { FactType } from './fact.ts'

/** Which cards are practised. */
export type PracticeScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'section'; readonly section: string }
  | { readonly kind: 'type'; readonly type: FactType }
  | { readonly kind: 'block'; readonly block: string }
  | { readonly kind: 'weak' }
  | { readonly kind: 'marked' }
  | { readonly kind: 'cards'; readonly ids: readonly string[] }
