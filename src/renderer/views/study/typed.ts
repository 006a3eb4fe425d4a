import type { ComponentType } from 'react'
import type { FactType } from '../../../core/model/fact.ts'
import type { Rating } from '../../../shared/contract.ts'

/** How near a typed answer comes. */
export type Verdict = 'right' | 'close' | 'wrong'

export interface TypedAnswerProps {
  readonly answer: string
  readonly accept: readonly string[]
  readonly type: FactType | null
  /** Once, when the answer was given. */
  readonly onChecked: (verdict: Verdict) => void
  /** The user knows better than the verdict: it counts as right. */
  readonly onOverride: () => void
}

/** The field in which an answer is typed; null while there is none. The setting is then not offered. */
export const TypedAnswer: ComponentType<TypedAnswerProps> | null =
  null as ComponentType<TypedAnswerProps> | null

/** The rating that a verdict suggests. */
export const ratingOf: Readonly<Record<Verdict, Rating>> = { right: 3, close: 2, wrong: 1 }
