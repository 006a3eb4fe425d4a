import type { PlanState } from '../../../shared/contract/plan.ts'
import type { TodayChange, TodayReading } from '../../../shared/contract/today.ts'
import { sentences } from '../../../shared/messages/forms.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { figureOf } from '../progress/figures.ts'
import { minutesFor } from '../read/time-left.ts'

/** "12 cards are due. About 3 minutes." */
export function sayDue(due: number, secondsPerCard: number): string {
  if (due === 0) return messages.today.noneDue
  return messages.today.due(due, Math.max(1, Math.ceil((due * secondsPerCard) / 60)))
}

/** From five in the afternoon on, an evening's study is meant, and until four at night. */
const isEvening = (hour: number): boolean => hour >= 17 || hour < 4

/** Minutes of the sitting that is to begin now; null where the plan has none. */
export function minutesNow({ days: [first], now, verdict }: PlanState): number | null {
  return verdict === 'over' || first === undefined || first.at > now || first.minutes === 0
    ? null
    : first.minutes
}

/**
 * How ready one is at the hour, and what is to be done for it now: "54% to 78% if you stop now; 12 minutes tonight, and
 * the plan brings 80% to 91%."
 *
 * @param hour of the clock, 0 to 23
 */
export function sayForecast(plan: PlanState, hour: number): string {
  const { asIs, reach, verdict } = plan
  if (asIs.cards === 0) return messages.today.noCardsToPlan
  if (verdict === 'over') return ''
  const minutes = minutesNow(plan)
  if (minutes === null && plan.isToday && plan.lastPass)
    return messages.today.lastPassPlanned(figureOf(asIs), isEvening(hour), figureOf(reach))
  return minutes === null
    ? messages.today.nothingPlanned(figureOf(asIs), isEvening(hour))
    : messages.today.planned(figureOf(asIs), minutes, isEvening(hour), figureOf(reach))
}

/** "2 hours ago", "40 minutes ago", "just now". */
export function sayAgo(now: number, at: number): string {
  const minutes = Math.floor((now - at) / 60_000)
  if (minutes < 1) return messages.today.justNow
  return minutes < 60 ? messages.today.minutesAgo(minutes) : messages.today.hoursAgo(Math.floor(minutes / 60))
}

/** "41 % read", "12 min left". What was hardly begun says only how long it is. */
export function sayReading({ words, share }: Pick<TodayReading, 'words' | 'share'>): readonly string[] {
  const minutes = minutesFor(words * (1 - share))
  return [
    ...(share >= 0.01 ? [messages.today.read(share)] : []),
    ...(minutes === null ? [] : [messages.today.minutesLeft(minutes)]),
  ]
}

/** What a new version means for its reader. */
export function sayChanged({ isNew, cards }: Pick<TodayChange, 'isNew' | 'cards'>): string {
  return sentences([
    isNew ? messages.today.newVersion : '',
    cards > 0 ? messages.today.cardsChanged(cards) : '',
  ])
}
