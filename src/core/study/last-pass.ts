import type { DayRoom } from '../model/agenda.ts'
import type { Calibration } from './calibrate.ts'
import type { Pace } from './pace.ts'
import { learnAheadMinutes, type Queue } from './queue.ts'
import { dayStart, epochTime, isDue, type Memory, type Moment, studyDay, studyTime } from './schedule.ts'
import { daysLeft, lastPassMs } from './sittings.ts'
import { longestLook, type Near, spread } from './spread.ts'
import { byTurn, comes, type Turn, type Worth, worthOf, worthOfNew } from './worth.ts'

const dayMs = 86_400_000
const minuteMs = 60_000

export interface PassCard {
  readonly id: string
  /** 1 to 3, 3 the most: of new cards, which gain alike, the more important come first. */
  readonly importance: number
}

export interface PassQuestion {
  /** The active cards, in the document's order. */
  readonly cards: readonly PassCard[]
  readonly memories: ReadonlyMap<string, Memory>
  readonly now: Moment
  /** The hour, in epoch milliseconds. */
  readonly hour: number
  readonly calibration: Calibration
  readonly pace: Pace
}

/** Wishes for the order of a pass. */
export interface PassOrder {
  /** What of the cards disturbs each: those stand as far apart as can be among what is shown next. */
  readonly near: Near
  /** A card to show first where it is among those to be studied now. */
  readonly prefer: string | null
  /** How many more may come today; null for all. */
  readonly room?: DayRoom | null
}

export interface Gain extends Worth {
  readonly id: string
}

/**
 * The cards whose showing now raises recall at the hour, and by how much, in the order in which they come. A card that was
 * shown today is left out: what a second showing within a day gains, no calibration says. In the last pass nothing
 * is left out but what was shown in it: whoever knows all may still be wrong about it, and there is no later.
 */
export function listGains(question: PassQuestion): readonly Gain[] {
  const { now, hour, calibration, pace, memories } = question
  const ahead = daysUntil(hour, now)
  const today = studyDay(studyTime(now))
  const fresh = worthOfNew(ahead, calibration, pace)
  const passBegins = hour - lastPassMs
  const isPass = now.at >= passBegins
  const gains: (Gain & Turn & { readonly importance: number })[] = []
  for (const { id, importance } of question.cards) {
    const memory = memories.get(id)
    if (memory?.lastAt == null) {
      gains.push({ id, importance, isNew: true, overdue: null, ...fresh })
      continue
    }
    const days = today - studyDay(studyTime({ ...now, at: memory.lastAt }))
    if (days < 1 && !(isPass && memory.lastAt < passBegins)) continue
    const since = (now.at - memory.lastAt) / dayMs
    const strength = { stability: memory.stability, difficulty: memory.fsrs.difficulty }
    const overdue = isDue(memory, now) ? today - studyDay(memory.due) : null
    const worth = worthOf(strength, { since, days, ahead }, calibration, pace)
    gains.push({ id, importance: 0, isNew: false, overdue, ...worth })
  }
  const inTurn = byTurn(ahead)
  return gains
    .filter((turn) => isPass || comes(turn, ahead))
    .sort((a, b) => inTurn(a, b) || b.importance - a.importance)
    .map(({ id, gain, seconds }) => ({ id, gain, seconds }))
}

/** The parts of a queue that a last pass has. */
export type Pass = Pick<Queue, 'counts' | 'next' | 'nextDue'>

/**
 * Whether a card on its steps waits until all others were shown: on the day of the hour, what was seen today is seen
 * again only then. Its answer was read, and there is no later day for which a step would make it stronger, whereas a
 * card that was not shown may be forgotten. A first showing tells nothing yet: a card begun today is seen twice.
 */
export function waitsForOthers(
  { lastAt, firstDay, reps }: Memory,
  { now, hour }: Pick<PassQuestion, 'now' | 'hour'>,
): boolean {
  if (lastAt === null || daysLeft({ now, hour }) > 0) return false
  const today = studyDay(studyTime(now))
  const wasShownToday = studyDay(studyTime({ ...now, at: lastAt })) === today
  return wasShownToday && (firstDay !== today || reps > 1)
}

/**
 * What to study now on the way to an hour, in the shape of the ordinary queue: learning cards whose step is over,
 * then the cards in their turn (`worth.ts`), then learning cards that wait for those, and others a
 * little early. New cards have no limit but that of the briefing itself: the plan has one. Cards that disturb each other
 * are all shown, since every day may be the last before the hour, but spread over what is shown next.
 */
export function buildPass(question: PassQuestion, { near, prefer, room = null }: PassOrder): Pass {
  const { cards, memories, now } = question
  const learning = cards
    .flatMap(({ id }) => {
      const memory = memories.get(id)
      return memory?.phase === 'learning' ? [{ id, memory }] : []
    })
    .sort((a, b) => a.memory.dueAt - b.memory.dueAt)
  const inSteps = new Set(learning.map(({ id }) => id))
  const gains = withinRoom(
    listGains(question).filter(({ id }) => !inSteps.has(id)),
    memories,
    room,
  )
  const waits = ({ memory }: (typeof learning)[number]) => waitsForOthers(memory, question)
  const isOver = learning.filter(({ memory }) => isDue(memory, now))
  const over = isOver.filter((each) => !waits(each))
  const early = learning.filter(
    ({ memory }) => !isDue(memory, now) && memory.dueAt <= now.at + learnAheadMinutes * minuteMs,
  )
  const soon = gains.slice(0, longestLook).map(({ id }) => id)
  const again = [...isOver.filter(waits), ...early]
  const first = over[0]?.id ?? spread(soon, near, shownBefore(question))[0] ?? again[0]?.id ?? null
  const canShow = (id: string) => [...over, ...gains, ...again].some((each) => each.id === id)
  const fresh = gains.filter(({ id }) => !memories.has(id)).length
  const tomorrow = epochTime(dayStart(studyDay(studyTime(now)) + 1), now)
  const step = learning.find(({ memory }) => !isDue(memory, now))?.memory.dueAt ?? tomorrow
  const passBegins = question.hour - lastPassMs
  const pass = now.at < passBegins ? passBegins : tomorrow
  return {
    counts: { new: fresh, learning: learning.length, due: gains.length - fresh },
    next: prefer !== null && canShow(prefer) ? prefer : first,
    nextDue: cards.length === 0 ? null : Math.min(step, pass, tomorrow),
  }
}

/** As many of each kind as there is room for, those that gain most. */
function withinRoom(
  gains: readonly Gain[],
  memories: PassQuestion['memories'],
  room: DayRoom | null,
): readonly Gain[] {
  if (room === null) return gains
  let { fresh, reviews } = room
  return gains.filter(({ id }) => (memories.has(id) ? reviews-- > 0 : fresh-- > 0))
}

/** What was shown longer ago is another session. */
const sessionMs = 2 * 60 * minuteMs

/** The cards that were shown in this session, the last first. */
function shownBefore({ cards, memories, now }: PassQuestion): readonly string[] {
  return cards
    .map(({ id }) => ({ id, at: memories.get(id)?.lastAt ?? Number.NEGATIVE_INFINITY }))
    .filter(({ at }) => at > now.at - sessionMs)
    .sort((a, b) => b.at - a.at)
    .map(({ id }) => id)
}

/** Days from now to the hour; 0 once it is past. */
function daysUntil(hour: number, now: Moment): number {
  return Math.max(0, hour - now.at) / dayMs
}
