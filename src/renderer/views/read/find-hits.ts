import { type FindOptions, findAll } from '../../../core/text/find-all.ts'
import { type Folded, foldText } from '../../../core/text/normalize.ts'
import type { RunSpan } from '../../state/text-surface.ts'
import type { PageRun } from './page.ts'

/** A run of text made ready to be scanned many times. */
export interface FoldedRun {
  readonly id: string
  readonly text: Folded
}

/** Folds every run once for a way of finding, so that a keystroke costs only the scan. */
export function foldRuns(runs: readonly PageRun[], matchCase: boolean): readonly FoldedRun[] {
  return runs.map(({ id, text }) => ({ id, text: foldText(text, { case: !matchCase }) }))
}

/** Every place where the words stand, in reading order; the runs are folded with the same `matchCase`. */
export function findHits(
  runs: readonly FoldedRun[],
  query: string,
  options: FindOptions,
): readonly RunSpan[] {
  if (query === '') return []
  return runs.flatMap(({ id, text }) =>
    findAll(text, query, options).map(({ start, end }) => ({ run: id, start, end })),
  )
}
