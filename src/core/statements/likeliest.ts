/** Which of a sentence's phrases are statements: those that a good question could be asked for. */
import type { Span } from '../model/span.ts'

/** Most statements of one sentence. */
const most = 3
/** Least chance, between 0 and 1, that a question for it is a good one. */
const leastChance = 0.6

/** The likeliest first, none of which holds a part of another; in the order of the text. */
export function likeliestOf<Draft extends Span>(
  drafts: readonly Draft[],
  chanceOf: (draft: Draft) => number,
): Draft[] {
  const weighed = drafts
    .map((draft) => ({ draft, chance: chanceOf(draft) }))
    .filter(({ chance }) => chance >= leastChance)
    .toSorted((a, b) => b.chance - a.chance)
  const kept: Draft[] = []
  for (const { draft } of weighed)
    if (kept.length < most && !kept.some(({ start, end }) => start < draft.end && draft.start < end))
      kept.push(draft)
  return kept.toSorted((a, b) => a.start - b.start)
}
