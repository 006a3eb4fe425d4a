import { findAll } from '../../../core/text/find.ts'
import type { Run } from './page.ts'

export interface Hit {
  readonly run: string
  readonly start: number
  readonly end: number
}

// see below
export const foldRuns = (runs: readonly Run[]) => runs

/** Every place where the words stand, in reading order. */
export function findHits(runs: readonly Run[], query: string): readonly Hit[] {
  if (query === '') return []
  return runs.flatMap(({ id, text }) =>
    findAll(text, query).map(({ start, end }) => ({ run: id, start, end })),
  )
}
