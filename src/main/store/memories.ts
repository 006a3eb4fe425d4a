import { keyOf } from '../../core/study/deck.ts'
import {
  dayStart,
  type Memory,
  type Moment,
  newMemory,
  putOff,
  type Scheduler,
  studyDay,
  studyTime,
} from '../../core/study/schedule.ts'
import { type CardSchedule, readCardSchedule } from './card-schedules.ts'
import type { Database, Row } from './database.ts'
import { hasMoved, isBehind, type RatedCard, straightenLog } from './review-times.ts'
import {
  appendReview,
  cardsOutOfTurn,
  lastReviewId,
  listReviewsOf,
  type ReviewEntry,
  revokeReview,
  type StoredReview,
} from './reviews.ts'
import { numberOf, numberOrNull, textOf, wordOf } from './rows.ts'
import { readScheduling, type Scheduling, schedulerFor } from './scheduling.ts'

// What is remembered of each card: derived from the log, stored beside it, and kept in memory while it is used.

/** @returns the new row's id. The card's memory is brought up to it. Within a transaction. */
export function addReview(db: Database, rating: ReviewEntry): number {
  const scheduling = readScheduling(db)
  const review = { learningSteps: scheduling.learningSteps, ...rating }
  const id = appendReview(db, review)
  const { document, card } = review
  const moved = isBehind(db, review.at) ? renewMoved(db, null) : []
  if (moved.some((each) => each.document === document && each.card === card)) return id
  const stored = readStored(db, document, card)
  // A rating that came in a pack may be of a later moment than this one, and then comes after it.
  if (stored?.generation === scheduling.generation && (stored.memory.lastAt ?? review.at) <= review.at)
    write(db, document, card, schedulerFor(scheduling, document).review(stored.memory, review), scheduling)
  else workOut(db, document, card, scheduling)
  return id
}

const followed = new WeakMap<Database, string>()

/**
 * Works out anew what was rated under a clock that is known now to have been wrong: it stands before those ratings, or
 * later ones say so.
 */
export function followClock(db: Database, now: number): void {
  const behind = isBehind(db, now)
  const looked = `${Math.floor(now / 86_400_000)} ${behind ? lastReviewId(db) : ''}`
  if (followed.get(db) === looked || !(behind || hasMoved(db))) return
  db.transaction(() => renewMoved(db, now))
  followed.set(db, looked)
}

/** @returns the cards whose ratings count at other moments than before. */
function renewMoved(db: Database, now: number | null): readonly RatedCard[] {
  const scheduling = readScheduling(db)
  const moved = straightenLog(db, now)
  for (const { document, card } of moved) workOut(db, document, card, scheduling)
  return moved
}

/** A rating that came in a pack. */
export interface PackReview extends ReviewEntry {
  /** When it counts as given, where its library knows that the clock was wrong. */
  readonly given?: number | undefined
}

/** Adds the ratings of one document that came in a pack, and works out what they say of its cards. Within a transaction. @returns their rows' ids */
export function addPackReviews(
  db: Database,
  document: string,
  reviews: readonly PackReview[],
): readonly number[] {
  const scheduling = readScheduling(db)
  // From the first one on all ratings of the document are taken by when they were given.
  const isFirst =
    db.get('SELECT 1 FROM pack_ratings WHERE document = $document LIMIT 1', { document }) === null
  const turned = isFirst ? cardsOutOfTurn(db, document) : []
  const ids = reviews.map(({ given, ...review }) => {
    const id = appendReview(db, { learningSteps: scheduling.learningSteps, ...review, document })
    db.run('INSERT INTO pack_ratings (review, document) VALUES ($id, $document)', { id, document })
    if (given !== undefined)
      db.run('INSERT INTO review_times (review, document, at) VALUES ($id, $document, $given)', {
        id,
        document,
        given,
      })
    return id
  })
  workOutAll(db, document, new Set([...turned, ...reviews.map(({ card }) => card)]))
  return ids
}

/** Takes back those that still stand of some ratings of one document. Within a transaction. @returns how many */
export function takeBackReviews(db: Database, document: string, ids: readonly number[], at: number): number {
  const cards = ids.flatMap((id) => {
    const row = db.get('SELECT card FROM reviews WHERE id = $id AND document = $document', { id, document })
    return row !== null && revokeReview(db, id, at) ? [textOf(row, 'card')] : []
  })
  workOutAll(db, document, new Set(cards))
  return cards.length
}

/** Works out cards of one document. Within a transaction. */
export function workOutAll(db: Database, document: string, cards: ReadonlySet<string>): void {
  const scheduling = readScheduling(db)
  for (const card of cards) workOut(db, document, card, scheduling)
}

/** Takes a rating back and works out its card's memory from the ratings that stand. Within a transaction. */
export function takeBackReview(
  db: Database,
  { id, document, card }: { readonly id: number; readonly document: string; readonly card: string },
  at: number,
): boolean {
  if (!revokeReview(db, id, at)) return false
  workOut(db, document, card, readScheduling(db))
  return true
}

/** Works out a card's memory from its log, and stores it. Within a transaction. */
export function workOut(db: Database, document: string, card: string, scheduling: Scheduling): void {
  const memory = replayed(db, document, card, scheduling)
  if (memory === null)
    db.run('DELETE FROM memories WHERE document = $document AND card = $card', { document, card })
  else write(db, document, card, memory, scheduling)
  noteChange(db, document, card)
}

/** The documents of which a card's time has come: no other need be looked into for what is due. */
export function listDue(db: Database, now: Moment): readonly string[] {
  const tomorrow = dayStart(studyDay(studyTime(now)) + 1)
  return db
    .all(
      `SELECT DISTINCT document FROM memories
       WHERE (phase = 'learning' AND due_at <= $at) OR (phase = 'due' AND due < $tomorrow)`,
      { at: now.at, tomorrow },
    )
    .map((row) => textOf(row, 'document'))
}

/**
 * How many cards that were begun before were reviewed on a study day: on a later one than that of their first rating.
 * @param documents those that count; null for all
 */
export function countReviewed(db: Database, day: number, documents: readonly string[] | null = null): number {
  const [where, ids] = among(documents)
  const row = db.get(
    `SELECT count(*) AS number FROM memories
     WHERE last_review >= $from AND last_review < $to AND first_day < $day ${where}`,
    { from: dayStart(day), to: dayStart(day + 1), day, ...ids },
  )
  return numberOf(row ?? {}, 'number')
}

/** How many cards of some documents were begun on a study day. */
export function countBegun(db: Database, day: number, documents: readonly string[]): number {
  const [where, ids] = among(documents)
  const row = db.get(`SELECT count(*) AS number FROM memories WHERE first_day = $day ${where}`, {
    day,
    ...ids,
  })
  return numberOf(row ?? {}, 'number')
}

const among = (documents: readonly string[] | null) =>
  documents === null
    ? (['', {}] as const)
    : ([
        'AND document IN (SELECT value FROM json_each($documents))',
        { documents: JSON.stringify(documents) },
      ] as const)

/** A card's memory as its log has it; null if no rating of it stands. */
function replayed(db: Database, document: string, card: string, scheduling: Scheduling): Memory | null {
  return memoryOf(
    listReviewsOf(db, document, card),
    readCardSchedule(db, document, card),
    schedulerFor(scheduling, document),
  )
}

/** What ratings of a card say of it, with what its user said of its place in the schedule; null if none of them counts. */
export function memoryOf(
  ratings: readonly StoredReview[],
  { resetAfter, due, startingState }: CardSchedule,
  { start, review }: Pick<Scheduler, 'start' | 'review'>,
): Memory | null {
  const counted = resetAfter === null ? ratings : ratings.filter(({ id }) => id > resetAfter)
  const log = startingState === null ? counted : counted.filter(({ at }) => at > startingState.at)
  const [oldest] = log
  const first = startingState === null ? oldest && newMemory(oldest) : start(startingState)
  if (first === undefined) return null
  const memory = log.reduce(review, first)
  const last = Math.max(0, ...counted.map(({ id }) => id))
  return due?.after === last ? putOff(memory, due.day) : memory
}

interface Kept {
  readonly memories: Map<string, Memory>
  /** Rows that were written since, by key: they are read again before the next look. */
  readonly changed: Map<string, readonly [document: string, card: string]>
  /** The keys of all changes since the memories were read. */
  readonly log: string[]
  /** Whether all rows were read. */
  isWhole: boolean
}

const kept = new WeakMap<Database, Kept>()

function keptOf(db: Database): Kept {
  const known = kept.get(db)
  if (known !== undefined) return known
  const empty: Kept = { memories: new Map(), changed: new Map(), log: [], isWhole: false }
  kept.set(db, empty)
  return empty
}

/** The memories of all cards, by key. They are read at once where `loadMemories` has not read them yet. */
export function memoriesOf(db: Database): ReadonlyMap<string, Memory> {
  const all = keptOf(db)
  const { memories, changed } = all
  if (!all.isWhole) keep(all, db.all(`SELECT ${columns} FROM memories`))
  all.isWhole = true
  for (const [key, [document, card]] of changed) {
    const stored = readStored(db, document, card)
    if (stored === null) memories.delete(key)
    else memories.set(key, stored.memory)
    all.log.push(key)
  }
  changed.clear()
  return memories
}

/** The keys of what has changed in `memoriesOf` since it was first asked, the first change first. */
export const changesOf = (db: Database): readonly string[] => keptOf(db).log

/** Some milliseconds' worth. */
const sliceLength = 500

/** Reads all memories in slices, so that nothing else waits long. */
export async function loadMemories(db: Database): Promise<void> {
  const all = keptOf(db)
  let [document, card] = ['', '']
  while (!all.isWhole && db.isOpen) {
    const rows = db.all(
      `SELECT ${columns} FROM memories WHERE (document, card) > ($document, $card)
       ORDER BY document, card LIMIT ${sliceLength}`,
      { document, card },
    )
    keep(all, rows)
    const last = rows.at(-1)
    if (last === undefined || rows.length < sliceLength) {
      all.isWhole = true
      return
    }
    document = textOf(last, 'document')
    card = textOf(last, 'card')
    await new Promise((done) => setImmediate(done))
  }
}

/** Forgets what was read, since rows were deleted: they are read again at the next need. */
export function forgetMemories(db: Database): void {
  kept.delete(db)
}

function keep({ memories }: Kept, rows: readonly Row[]): void {
  for (const row of rows) memories.set(keyOf(textOf(row, 'document'), textOf(row, 'card')), fromRow(row))
}

/** A change that is rolled back is read again as it was. */
function noteChange(db: Database, document: string, card: string): void {
  kept.get(db)?.changed.set(keyOf(document, card), [document, card])
}

interface Stored {
  readonly generation: number
  readonly memory: Memory
}

function readStored(db: Database, document: string, card: string): Stored | null {
  const row = db.get(`SELECT ${columns} FROM memories WHERE document = $document AND card = $card`, {
    document,
    card,
  })
  return row && { generation: numberOf(row, 'generation'), memory: fromRow(row) }
}

const columns = `document, card, generation, phase, due, due_at, last_at, first_day, stability, difficulty,
  elapsed_days, scheduled_days, learning_steps, reps, lapses, state, last_review`

function write(
  db: Database,
  document: string,
  card: string,
  memory: Memory,
  { generation }: Scheduling,
): void {
  const { phase, due, dueAt, lastAt, firstDay, fsrs } = memory
  db.run(
    `INSERT OR REPLACE INTO memories (${columns}) VALUES ($document, $card, $generation, $phase, $due, $dueAt,
       $lastAt, $firstDay, $stability, $difficulty, $elapsedDays, $scheduledDays, $learningSteps, $reps, $lapses,
       $state, $lastReview)`,
    {
      document,
      card,
      generation,
      phase,
      due,
      dueAt,
      lastAt,
      firstDay,
      stability: fsrs.stability,
      difficulty: fsrs.difficulty,
      elapsedDays: fsrs.elapsed_days,
      scheduledDays: fsrs.scheduled_days,
      learningSteps: fsrs.learning_steps,
      reps: fsrs.reps,
      lapses: fsrs.lapses,
      state: fsrs.state,
      lastReview: fsrs.last_review?.getTime() ?? null,
    },
  )
  noteChange(db, document, card)
}

const phases = ['new', 'learning', 'due'] as const satisfies readonly Memory['phase'][]

function fromRow(row: Row): Memory {
  const due = numberOf(row, 'due')
  const stability = numberOf(row, 'stability')
  const reps = numberOf(row, 'reps')
  const lapses = numberOf(row, 'lapses')
  const lastReview = numberOrNull(row, 'last_review')
  return {
    phase: wordOf(row, 'phase', phases),
    due,
    dueAt: numberOf(row, 'due_at'),
    lastAt: numberOrNull(row, 'last_at'),
    stability,
    lapses,
    reps,
    firstDay: numberOrNull(row, 'first_day'),
    fsrs: {
      due: new Date(due),
      stability,
      difficulty: numberOf(row, 'difficulty'),
      elapsed_days: numberOf(row, 'elapsed_days'),
      scheduled_days: numberOf(row, 'scheduled_days'),
      learning_steps: numberOf(row, 'learning_steps'),
      reps,
      lapses,
      state: numberOf(row, 'state') as Memory['fsrs']['state'], // a CHECK of the table
      ...(lastReview === null ? {} : { last_review: new Date(lastReview) }),
    },
  }
}
