import { fewestBackups } from '../../shared/backup-limits.ts'
import type { BackupReason } from '../../shared/contract/backups.ts'

/** A backup as retention sees it. */
export interface Retained {
  readonly name: string
  /** When the backup was made by the clock of then, in milliseconds since 1970-01-01 UTC. */
  readonly time: number
  readonly reason: BackupReason
  /** The size of the file in bytes. */
  readonly size: number
  /** Two of the same print have the same contents; null where it is not known. */
  readonly print: string | null
  readonly damaged: boolean
}

/** The last ones that differ, whatever their times. */
const last = 10
/** Of what is not made by sessions so many of each stay, also beyond the budget. */
const ofKind: ReadonlyMap<BackupReason, number> = new Map([
  ['manual', 10],
  ['migration', 5],
  ['restore', 3],
  ['kept', Number.POSITIVE_INFINITY],
])

const dayMs = 86_400_000
/** Days of UTC since 1970-01-01. */
export const dayOf = (time: number): number => Math.floor(time / dayMs)
/** Weeks begin on Monday; 1970-01-01 was a Thursday. */
const weekOf = (time: number): number => Math.floor((dayOf(time) + 3) / 7)
function monthOf(time: number): number {
  const date = new Date(time)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/**
 * A wrong clock that comes right again parts its time from what was before and after it, and may part a day of it in
 * two: in months it makes at most so many stretches more than a right one would have made.
 */
const spare = 4

/** What holds a backup, the weakest first: the order in which a budget takes them. */
const holds = ['last', 'day', 'week', 'month', 'always'] as const
type Hold = (typeof holds)[number]

/**
 * The backups that go, of a list in the order in which they were made.
 *
 * No clock is asked how old one is. Its time only tells which were made on one day: days, weeks and months are counted
 * in which any was made, from the last one made backwards, and each is a stretch of neighbours in the list. So nothing
 * goes because time passed, and a wrong time makes a stretch of its own, which takes no other's place. Only where it is off
 * by about as much as lies between two backups does it join their days; the later one then stands for both.
 * @param budget what all together may take, in bytes
 */
export function surplus(made: readonly Retained[], budget: number): readonly string[] {
  const sound = distinct(made.filter(({ damaged }) => !damaged))
  const held = heldOf(made, sound)
  const kept = made.filter(({ name }) => held.has(name))
  const over = new Set(overBudget(kept, held, budget))
  const stays = kept.filter(({ name }) => !over.has(name))
  const gone = made.filter((each) => !stays.includes(each)).map(({ name }) => name)
  // What stood between two stretches of one day may have gone: they are one now.
  return gone.length === 0 ? gone : [...gone, ...surplus(stays, budget)]
}

/** The newest of each run of neighbours with the same contents. */
const distinct = (sound: readonly Retained[]): readonly Retained[] =>
  sound.filter(({ print }, n) => print === null || print !== sound[n + 1]?.print)

/** What holds each backup most; one that is not named goes. */
function heldOf(made: readonly Retained[], sound: readonly Retained[]): ReadonlyMap<string, Hold> {
  return new Map<string, Hold>(
    [
      sound.slice(-last).map(({ name }) => [name, 'last'] as const),
      lastOfEach(sound, dayOf, 14).map((name) => [name, 'day'] as const),
      lastOfEach(sound, weekOf, 8).map((name) => [name, 'week'] as const),
      lastOfEach(sound, monthOf, 12).map((name) => [name, 'month'] as const),
      sound.slice(-fewestBackups).map(({ name }) => [name, 'always'] as const),
      [...ofKind].flatMap(([kind, count]) =>
        made
          .filter(({ reason, damaged }) => reason === kind && !damaged)
          .slice(-count)
          .map(({ name }) => [name, 'always'] as const),
      ),
      made.filter((each, n) => isOnly(each, made.slice(n + 1))).map(({ name }) => [name, 'always'] as const),
    ].flat(),
  )
}

/** The last of each of the newest stretches of one label. */
function lastOfEach(
  sound: readonly Retained[],
  label: (time: number) => number,
  count: number,
): readonly string[] {
  const ends = sound.filter(({ time }, n) => {
    const next = sound[n + 1]
    return next === undefined || label(next.time) !== label(time)
  })
  let room = count + spare
  return ends
    .toReversed()
    .filter(({ time }, n, newestFirst) => {
      const next = newestFirst[n - 1]
      // A step back of the clock: some of the stretches counted are of its making.
      if (next !== undefined && label(next.time) < label(time)) room += spare
      return n < room
    })
    .map(({ name }) => name)
}

/** Whether a damaged one may still be needed: too few sound ones were made since that would stand for it. */
function isOnly({ reason, damaged }: Retained, since: readonly Retained[]): boolean {
  if (!damaged) return false
  const count = ofKind.get(reason)
  const others = since.filter((each) => !each.damaged && (count === undefined || each.reason === reason))
  return others.length < (count ?? fewestBackups)
}

/** What goes so that the rest keeps to the budget, as far as that is allowed. */
function overBudget(
  kept: readonly Retained[],
  held: ReadonlyMap<string, Hold>,
  budget: number,
): readonly string[] {
  const strengthOf = ({ name }: Retained): number => holds.indexOf(held.get(name) ?? 'last')
  const inTurn = kept
    .filter(({ name }) => held.get(name) !== 'always')
    .toSorted((a, b) => strengthOf(a) - strengthOf(b))
  let over = kept.reduce((sum, { size }) => sum + size, 0) - budget
  return inTurn
    .filter(({ size }) => {
      const goes = over > 0
      if (goes) over -= size
      return goes
    })
    .map(({ name }) => name)
}
