import type { QueueCard } from './queue-card.ts'
import { type Memory, studyDay } from './schedule.ts'

/**
 * What the queue asks of each card, as plain numbers by the card's place: thousands of them are looked through after
 * each rating. Kept from one look to the next; only what has changed is read again.
 */
export interface CardTable {
  readonly length: number
  /** The places of all cards, in their order. */
  readonly all: Uint32Array
  /** The place of each card, by its key. */
  readonly places: ReadonlyMap<string, number>
  readonly kind: Memory['phase'][]
  /** The study day on which a review is due. */
  readonly dueDay: Int32Array
  /** When a learning step is over, in epoch milliseconds. */
  readonly dueAt: Float64Array
  /** The study days of the first and of the last rating, as they were where and when it was given. */
  readonly firstDay: Int32Array
  readonly lastDay: Int32Array
}

interface Kept {
  readonly table: CardTable
  readonly memories: ReadonlyMap<string, Memory>
  /** How many changes of the memories the table has taken in. */
  taken: number
}

const kept = new WeakMap<readonly QueueCard[], Kept>()

/**
 * @param changed keys whose memory changed in the map since it was made, the first change first; null for a map
 *   that is looked at once
 */
export function tableOf(
  cards: readonly QueueCard[],
  memories: ReadonlyMap<string, Memory>,
  changed: readonly string[] | null,
): CardTable {
  const known = kept.get(cards)
  if (changed === null || known?.memories !== memories) {
    const table = makeTable(cards, memories)
    if (changed !== null) kept.set(cards, { table, memories, taken: changed.length })
    return table
  }
  for (; known.taken < changed.length; known.taken += 1) {
    const key = changed[known.taken] ?? ''
    const place = known.table.places.get(key)
    if (place !== undefined) put(known.table, place, memories.get(key))
  }
  return known.table
}

function makeTable(cards: readonly QueueCard[], memories: ReadonlyMap<string, Memory>): CardTable {
  const { length } = cards
  const places = new Map<string, number>()
  for (const [place, { key }] of cards.entries()) places.set(key, place)
  const table: CardTable = {
    length,
    all: Uint32Array.from(cards.keys()),
    places,
    kind: Array.from({ length }, () => 'new'),
    dueDay: new Int32Array(length),
    dueAt: new Float64Array(length),
    firstDay: new Int32Array(length),
    lastDay: new Int32Array(length),
  }
  for (const [place, { key }] of cards.entries()) put(table, place, memories.get(key))
  return table
}

/** The places of cards by their keys, in order. */
export const placesOf = ({ places }: CardTable, keys: ReadonlySet<string>): Uint32Array =>
  Uint32Array.from([...keys].flatMap((key) => places.get(key) ?? [])).sort()

/** No day: long before any clock. */
const never = -(2 ** 31)

function put(table: CardTable, place: number, memory: Memory | undefined): void {
  const last = memory?.fsrs.last_review
  table.kind[place] = memory?.phase ?? 'new'
  table.dueDay[place] = memory === undefined ? never : studyDay(memory.due)
  table.dueAt[place] = memory?.dueAt ?? 0
  table.firstDay[place] = memory?.firstDay ?? never
  table.lastDay[place] = last === undefined ? never : studyDay(last.getTime())
}
