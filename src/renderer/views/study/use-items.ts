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

export function useItems(all: readonly string[]): Items {
  const [verdicts, setVerdicts] = useState<readonly Verdict[] | null>(null)
  const [ticks, setTicks] = useState<readonly boolean[]>(() => all.map(() => false))
  const put = (next: readonly boolean[]) => {
    setTicks(next)
    return countTicks(next)
  }
  return {
    all,
    ticks,
    verdicts,
    toggle: (at) => put(ticks.map((ticked, nth) => (nth === at ? !ticked : ticked))),
    grade: (typed) => {
      const found = gradeList(all, typed)
      setVerdicts(found)
      return put(found.map((verdict) => verdict !== 'wrong'))
    },
  }
}

export const countTicks = (ticks: readonly boolean[]): number => ticks.filter((ticked) => ticked).length
