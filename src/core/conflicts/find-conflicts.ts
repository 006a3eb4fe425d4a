/** Where two documents say different things of the same. */

import { gradeAnswer } from '../cards/grade.ts'
import { factTraits } from '../model/fact.ts'
import { groupBy } from '../model/group-by.ts'
import type { Claim, Claims } from './claims.ts'

/** A value of one document and the other value that another document has for it. */
export interface Conflict {
  readonly one: { readonly document: string; readonly fact: string }
  readonly other: { readonly document: string; readonly fact: string }
}

/** What was true so many years ago need not be any more, where neither text says of when it speaks. */
const mostYears = 1
/** Texts without a name in common are on the same matter if their titles share so much. */
const leastShared = 0.5

/**
 * The same thing at the same time with different values. A pair is one where all that the two sentences say besides is
 * the same; what narrows one of them only (a year, a part, "expected") makes it another thing. Precision comes first: what
 * is told in other words is not found.
 */
export function findConflicts(one: Claims, other: Claims): readonly Conflict[] {
  const byWords = groupBy(other.claims, keyOf)
  const areOfOneMatter = shareOf(one.matter, other.matter) >= leastShared
  return one.claims.flatMap((claim) => {
    const others = byWords.get(keyOf(claim)) ?? []
    // Where a text says two things in the same words, neither is the one.
    if (others.length !== 1 || one.claims.filter((each) => keyOf(each) === keyOf(claim)).length !== 1)
      return []
    return others
      .filter((theirs) => theirs.isNamed || areOfOneMatter)
      .filter((theirs) => isSameTime(one, other, claim) && areApart(claim, theirs))
      .map((theirs) => ({
        one: { document: one.document, fact: claim.fact },
        other: { document: other.document, fact: theirs.fact },
      }))
  })
}

const keyOf = ({ type, unit, of }: Claim): string => `${type} ${unit} ${of}`

const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/

/** A figure without a time holds for the time of its document. */
function isSameTime(one: Claims, other: Claims, { type, of }: Claim): boolean {
  if (factTraits[type].isTemporal || year.test(of)) return true
  const [mine, theirs] = [one.date, other.date].map((date) =>
    date === null ? null : Number(date.slice(0, 4)),
  )
  return mine == null || theirs == null || Math.abs(mine - theirs) <= mostYears
}

/** Whether two values cannot both be right: also not the one as a rounding of the other, or as a part of a range. */
function areApart(mine: Claim, theirs: Claim): boolean {
  if (mine.isLoose || theirs.isLoose || doMeet(mine.range, theirs.range)) return false
  const judge = (answer: string, typed: string) =>
    gradeAnswer({ answer, accept: [], type: mine.type, typed }).verdict
  return judge(mine.value, theirs.value) === 'wrong' && judge(theirs.value, mine.value) === 'wrong'
}

const doMeet = (one: Claim['range'], other: Claim['range']): boolean =>
  one !== null && other !== null && one[0] <= other[1] && other[0] <= one[1]

function shareOf(mine: readonly string[], theirs: readonly string[]): number {
  const shared = mine.filter((word) => theirs.includes(word)).length
  const fewer = Math.min(mine.length, theirs.length)
  return fewer === 0 ? 0 : shared / fewer
}
