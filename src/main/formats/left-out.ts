import type { Dropped } from '../../core/model/document.ts'

/** What a piece of a file leaves out, placed among the blocks of the whole: `by` of them stand before the piece. */
export const shiftedBy = (dropped: readonly Dropped[], by: number): Dropped[] =>
  dropped.map((each) => (each.at === undefined ? each : { ...each, at: by + each.at }))
