import type { Database, Row } from '../database.ts'
import { StoreError } from '../errors.ts'
import { workOut } from '../memories.ts'
import { straightenLog } from '../review-times.ts'
import { numberOf, numberOrNull, textOf } from '../rows.ts'
import { readScheduling } from '../scheduling.ts'
import { type Merging, refersToSome } from './merging.ts'
import { insertRow } from './sql.ts'

/**
 * The number that a row of the log that was found has here. `same`: null where it did not come in; `before`: then that of
 * the last one before it.
 */
export type NumberHere = (id: number, wanted: 'same' | 'before') => number | null

/**
 * The log of ratings is a set: what is in both is there once. Up to the last row that both have they are one log, and
 * a row that differs there is damaged. Beyond it each may have its own: then what was found follows with new numbers.
 * The memories of its cards are worked out anew.
 *
 * @returns tells the numbers of its rows here
 */
export function bringRatings({ found, store, tally }: Merging): NumberHere {
  const log = logOf(store, found.db)
  const rated = new Map<string, Row>()
  /** The ratings that came in and stand, by their numbers here. */
  const standing = new Set<number>()
  for (const row of log.theirs) {
    const fate = fateOf(log, row, store)
    if (fate === 'known') tally.known += 1
    else if (fate === 'older' || fate === 'orphaned' || !append(store, { ...row, ...fate })) {
      tally.left[fate === 'older' ? 'older' : 'orphaned'] += 1
    } else {
      log.numbers.set(numberOf(row, 'id'), fate.id)
      if (fate.revokes === null) standing.add(fate.id)
      else standing.delete(fate.revokes)
      rated.set(JSON.stringify([row.document, row.card]), row)
    }
  }
  tally.brought.ratings += standing.size
  bringPackReviews(found, store, log.numbers)
  const scheduling = readScheduling(store)
  // More ratings may say something else of when the others were given.
  const cards = [
    ...[...rated.values()].map((row) => ({ document: textOf(row, 'document'), card: textOf(row, 'card') })),
    ...(rated.size > 0 ? straightenLog(store, null) : []),
  ]
  for (const { document, card } of cards) workOut(store, document, card, scheduling)
  return numberIn(log)
}

/** A row that was lost has its number here too, where that is no other's. */
function numberIn({ theirs, end, numbers, next }: RatingLogs): NumberHere {
  return (id, wanted) => {
    const own = numbers.get(id) ?? (id <= end || next === null ? id : null)
    if (own !== null || wanted === 'same') return own
    const before = theirs.findLast((row) => numberOf(row, 'id') < id && numbers.has(numberOf(row, 'id')))
    return before === undefined ? end : (numbers.get(numberOf(before, 'id')) ?? end)
  }
}

/** Which of them came in packs, by their numbers here. */
function bringPackReviews(
  { db }: Merging['found'],
  store: Database,
  numbers: ReadonlyMap<number, number>,
): void {
  for (const row of db.all('SELECT review, document FROM pack_ratings')) {
    const review = numbers.get(numberOf(row, 'review'))
    if (review === undefined || !refersToSome(store, row)) continue
    store.run(
      'INSERT INTO pack_ratings (review, document) VALUES ($review, $document) ON CONFLICT DO NOTHING',
      {
        review,
        document: textOf(row, 'document'),
      },
    )
  }
}

/** Two logs, and what is known of how they belong together. */
interface RatingLogs {
  readonly theirs: readonly Row[]
  readonly ours: ReadonlyMap<number, Row>
  /** The number of the last row that both have. */
  readonly end: number
  /** What the store has beyond it, by what it says: it may have been brought in before. */
  readonly said: ReadonlyMap<string, number>
  /** The numbers here of what was found. */
  readonly numbers: Map<number, number>
  /** The number of the next row that comes in; null where each keeps its own. */
  next: number | null
}

function logOf(store: Database, found: Database): RatingLogs {
  const all = 'SELECT * FROM reviews ORDER BY id'
  const [theirs, mine] = [found.all(all), store.all(all)]
  const ours = new Map(mine.map((row) => [numberOf(row, 'id'), row]))
  const shared = theirs.findLast((row) => isSame(row, ours.get(numberOf(row, 'id'))))
  const end = shared === undefined ? 0 : numberOf(shared, 'id')
  const isOther = (row: Row) => {
    const here = ours.get(numberOf(row, 'id'))
    return numberOf(row, 'id') > end && here !== undefined && !isNearly(row, here)
  }
  const beyond = mine.filter((row) => numberOf(row, 'id') > end)
  return {
    theirs,
    ours,
    end,
    said: new Map(beyond.map((row) => [sayingOf(row), numberOf(row, 'id')])),
    numbers: new Map(),
    next: theirs.some(isOther) ? numberOf(mine.at(-1) ?? {}, 'id') + 1 : null,
  }
}

/** Where a row goes, with what it takes back; or why it does not. */
function fateOf(
  log: RatingLogs,
  row: Row,
  store: Database,
): 'known' | 'older' | 'orphaned' | { readonly id: number; readonly revokes: number | null } {
  const id = numberOf(row, 'id')
  const here = log.ours.get(id)
  if (here !== undefined && (id <= log.end || isNearly(row, here))) {
    log.numbers.set(id, id)
    return isSame(row, here) ? 'known' : 'older'
  }
  const before = log.said.get(sayingOf(row))
  if (before !== undefined) {
    log.numbers.set(id, before)
    return 'known'
  }
  const taken = numberOrNull(row, 'revokes')
  const revokes = taken === null ? null : (log.numbers.get(taken) ?? (taken <= log.end ? taken : null))
  if ((taken !== null && revokes === null) || !refersToSome(store, row)) return 'orphaned'
  return { id: log.next === null ? id : log.next++, revokes }
}

/** @returns false where the log does not take it: it takes back what is no rating of its card, or no longer stands. */
function append(store: Database, row: Row): boolean {
  try {
    insertRow(store, 'reviews', row)
    return true
  } catch (error) {
    if (error instanceof StoreError && error.constraint) return false
    throw error
  }
}

/** What makes two rows one, beside their numbers. The steps of a rating may be told by other means. */
const told = ['document', 'card', 'rating', 'at', 'utc_offset', 'duration_ms'] as const

/** All but one thing: another rating differs in more, since it was given at another moment and took its own time. */
const isNearly = (one: Row, other: Row): boolean =>
  told.filter((column) => one[column] !== other[column]).length <= 1

const sayingOf = (row: Row): string => JSON.stringify(told.map((column) => row[column]))

const isSame = (one: Row, other: Row | undefined): boolean =>
  other !== undefined && sayingOf(one) === sayingOf(other) && one.revokes === other.revokes
