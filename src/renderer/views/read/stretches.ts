import type { Section } from '../../../core/model/document.ts'
import type { Stretch } from '../../../core/model/span.ts'
import { covers } from '../../../core/text/passed.ts'
import type { WordCounts } from './time-left.ts'

/** What each run is of the whole text; runs without words are none of it. */
export function stretchesOf(counts: WordCounts): ReadonlyMap<string, Stretch> {
  const total = [...counts.values()].reduce((sum, { words }) => sum + words, 0)
  return new Map(
    [...counts].flatMap(([id, { before, words }]) =>
      words === 0 ? [] : [[id, [before / total, (before + words) / total]] as const],
    ),
  )
}

/** The sections that were read through. */
export function sectionsRead(
  sections: readonly Section[],
  stretches: ReadonlyMap<string, Stretch>,
  read: readonly Stretch[],
): ReadonlySet<string> {
  const isRead = ({ id, blocks }: Section) => {
    const own = [id, ...blocks].map((each) => stretches.get(each)).filter((each) => each !== undefined)
    const [start, end] = [own[0]?.[0], own.at(-1)?.[1]]
    return start !== undefined && end !== undefined && covers(read, [start, end])
  }
  return new Set(sections.filter(isRead).map(({ id }) => id))
}
