import type { Block } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import type { FactDraft } from './draft.ts'

/** A sentence with what was found in it. */
export interface Finding {
  readonly block: Block
  readonly sentence: Span
  readonly text: string
  readonly first: boolean
  readonly drafts: readonly FactDraft[]
}
