import { findAll } from '../../../core/text/find.ts'
import { type Folded, foldText } from '../../../core/text/normalize.ts'
import type { Run } from './page.ts'

/** A run of text made ready to be scanned many times. */
export interface FoldedRun {
  readonly id: string
  readonly text: Folded
}

export interface Hit {
  readonly run: string
  readonly start: number
  readonly end: number
}

/** Folds every run once, so that a keystroke costs only the scan. */
export function foldRuns(runs: readonly Run[]): readonly FoldedRun[] {
  return runs.map(({ id, text }) => ({ id, text: foldText(text) }))
}

/** Every place where the words stand, in reading order. */
export function findHits(runs: readonly FoldedRun[], query: string): readonly Hit[] {
  if (query === '') return []
  return runs.flatMap(({ id, text }) =>
    findAll(text, query).map(({ start, end }) => ({ run: id, start, end })),
  )
}
