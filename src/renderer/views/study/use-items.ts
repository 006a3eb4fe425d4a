import { useState } from 'react'
import type { Verdict } from '../../../core/cards/grade.ts'
import { gradeList } from '../../../core/cards/grade-list.ts'

/** The items of a list while it is judged. */
export interface Items {
  readonly all: readonly string[]
  readonly ticks: readonly boolean[]
  /** Of what was typed; null where nothing was. */
  readonly verdicts: readonly Verdict[] | null
  /** Ticks an item, or takes that back. @returns how many are ticked then */
  readonly toggle: (at: number) => number
  /** Ticks what was typed, slips too: the reader sees them and has the last word. @returns how many are ticked then */
  readonly grade: (typed: string) => number
}

type JudgedItems = Pick<Items, 'all' | 'ticks' | 'verdicts'>

const nothingKnown = (all: readonly string[]): JudgedItems => ({
  all,
  ticks: all.map(() => false),
  verdicts: null,
})

export function useItems(all: readonly string[]): Items {
  const [judged, setJudged] = useState(() => nothingKnown(all))
  // Where the items were edited meanwhile, none of the new ones is judged.
  const isSame = judged.all.join('\n') === all.join('\n')
  const { ticks, verdicts } = isSame ? judged : nothingKnown(all)
  const put = (next: Omit<JudgedItems, 'all'>) => {
    setJudged({ all, ...next })
    return countTicks(next.ticks)
  }
  return {
    all,
    ticks,
    verdicts,
    toggle: (at) => put({ ticks: ticks.map((ticked, nth) => (nth === at ? !ticked : ticked)), verdicts }),
    grade: (typed) => {
      const found = gradeList(all, typed)
      return put({ ticks: found.map((verdict) => verdict !== 'wrong'), verdicts: found })
    },
  }
}

export const countTicks = (ticks: readonly boolean[]): number => ticks.filter((ticked) => ticked).length
