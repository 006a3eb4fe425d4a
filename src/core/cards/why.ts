/** Why a fact has no card: every reason has a name. What it is called on screen, the app says. */
import type { FaultName } from '../check/fault.ts'
import type { WhyNot } from '../statements/stand.ts'
import type { NoProse } from './prose.ts'

/** By the step that refuses: where it stands, what it is, how it could be asked, its sentence's cards, the choice. */
type Own =
  | 'back-matter'
  | 'caption'
  | 'fragment'
  | 'long-sentence'
  | 'of-itself'
  | 'cell'
  | 'letters'
  | 'undated'
  | 'own-date'
  | 'listed'
  | 'mentioned'
  | 'small'
  | 'open'
  | 'told'
  | 'unlikely'
  | 'same-sentence'
  | 'enough-of-sentence'
  | 'repeated'
  | 'enough'

/** Those of the checker bear the names of its faults. */
export type Why = Own | NoProse | WhyNot | FaultName

export interface Refusal {
  /** The fact's id. */
  readonly fact: string
  readonly why: Why
  /** The rule that was broken, by name. */
  readonly rule?: string
}

export const refuse = (facts: readonly { readonly id: string }[], why: Why, rule?: string): Refusal[] =>
  facts.map(({ id }) => ({ fact: id, why, ...(rule !== undefined && { rule }) }))
