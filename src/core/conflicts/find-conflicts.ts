/** Where two documents say different things of the same. */

import { groupBy } from '../model/group-by.ts'
import { agree } from './amount.ts'
import type { Claim, Claims } from './claims.ts'

/** A value of one document and the other value that another document has for it. */
export interface Conflict {
  readonly one: ConflictSide
  readonly other: ConflictSide
}
interface ConflictSide {
  readonly document: string
  readonly fact: string
}

interface Told extends Claim {
  readonly by: Claims
}

/**
 * The same thing at the same time with different values, in several documents: all that two sentences say besides is the
 * same, so what narrows one of them only (a year, a part, "expected") makes it another thing. Precision comes first: what
 * is told in other words is not found.
 */
export function findConflicts(documents: readonly Claims[]): readonly Conflict[] {
  const told = documents.flatMap((by) => by.claims.map((claim): Told => ({ ...claim, by })))
  return [...groupBy(told, ({ key }) => key).values()].flatMap(conflictsIn)
}

/** What documents tell in more ways is another thing each time: the figure of a series. */
const mostValues = 3
/** So many conflicts about one thing are found, those of the documents that came last; more say nothing new. */
const mostOfOne = 12

function conflictsIn(all: readonly Told[]): readonly Conflict[] {
  if (all.length < 2) return []
  // Where a document tells two values of one thing, neither is the one.
  const single = [...groupBy(all, ({ by }) => by.document).values()].flatMap((own) => {
    const [first] = own
    return first !== undefined && own.every((each) => !areApart(each, first)) ? [first] : []
  })
  if (valuesOf(single).length > mostValues) return []
  const found: Conflict[] = []
  for (let at = single.length - 1; at > 0; at -= 1)
    for (const one of single.slice(0, at)) {
      const other = single[at]
      if (other === undefined || !areApart(one, other) || !isOfSame(one, other)) continue
      found.push({ one: sideOf(one), other: sideOf(other) })
      if (found.length === mostOfOne) return found
    }
  return found
}

/** One for each value that is none of the others; at most one more than is looked for. */
function valuesOf(all: readonly Told[]): readonly Told[] {
  const values: Told[] = []
  for (const one of all) {
    if (values.every((each) => areApart(each, one))) values.push(one)
    if (values.length > mostValues) break
  }
  return values
}

const sideOf = ({ by, fact }: Told): ConflictSide => ({ document: by.document, fact })

/** Whether both cannot be right. */
function areApart(one: Told, other: Told): boolean {
  if (one.amount !== null && other.amount !== null) return !agree(one.amount, other.amount)
  if (one.date !== null && other.date !== null) return areOtherDates(one.date, other.date)
  return false
}

/** A month is no other date than a day in it. */
const areOtherDates = (one: string, other: string): boolean =>
  !one.startsWith(other) && !other.startsWith(one)

function isOfSame(one: Told, other: Told): boolean {
  const isOneMatter = one.by.matter !== '' && one.by.matter === other.by.matter
  if (!one.isNamed && !isOneMatter) return false
  if (areUnderOther(one, other)) return false
  if (one.date !== null && other.date !== null) return isOneEvent(one, other, isOneMatter)
  if (one.isOfDay) return one.by.date !== null && one.by.date === other.by.date
  return (one.isDated && !one.isOpen) || areNear(one.by.date, other.by.date)
}

/** Each stands under a country or a year that the other does not stand under. */
const areUnderOther = (one: Told, other: Told): boolean =>
  one.under.some((name) => !other.under.includes(name)) &&
  other.under.some((name) => !one.under.includes(name))

/** Also of what happens once, a date in another year may be that of another time; and what a document has seen since is over. */
function isOneEvent(one: Told, other: Told, isOneMatter: boolean): boolean {
  const [from = '', to = ''] = [one.date ?? '', other.date ?? ''].toSorted()
  const isBetween = [one.by.date, other.by.date].some((day) => day !== null && from <= day && day < to)
  if (isBetween) return false
  if (one.happens === 'once') return true
  const areYears = from.length === 4 && to.length === 4
  const isSameYear = from.slice(0, 4) === to.slice(0, 4)
  if (one.happens === null && !isOneMatter) return false
  return (areYears || isSameYear) && areNear(one.by.date, other.by.date)
}

/** What holds for one day holds for another one that is no farther from it. */
const mostDays = 62

function areNear(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other
  return Math.abs(dayOf(one) - dayOf(other)) <= mostDays
}

const dayOf = (iso: string): number => Date.parse(iso) / 86_400_000
