import type { PlanState } from '../../../shared/contract/plan.ts'
import type { TodayChange, TodayReading } from '../../../shared/contract/today.ts'
import { count } from '../../../shared/messages/forms.ts'
import { figureOf } from '../progress/parts.ts'
import { minutesFor } from '../read/time-left.ts'

/** "12 cards are due. About 3 minutes." */
export function sayDue(due: number, secondsPerCard: number): string {
  if (due === 0) return 'No card is due.'
  const minutes = Math.max(1, Math.ceil((due * secondsPerCard) / 60))
  return `${count(due, 'card')} ${due === 1 ? 'is' : 'are'} due. About ${count(minutes, 'minute')}.`
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
  if (asIs.cards === 0) return 'There are no cards to plan with.'
  if (verdict === 'over') return ''
  const stop = `${figureOf(asIs)} if you stop now`
  const minutes = minutesNow(plan)
  if (minutes === null) return `${stop}; nothing is planned for ${isEvening(hour) ? 'tonight' : 'today'}.`
  const when = isEvening(hour) ? 'tonight' : 'today'
  return `${stop}; ${count(minutes, 'minute')} ${when}, and the plan brings ${figureOf(reach)}.`
}

/** "2 hours ago", "40 minutes ago", "just now". */
export function sayAgo(now: number, at: number): string {
  const minutes = Math.floor((now - at) / 60_000)
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `${count(minutes, 'minute')} ago`
  return `${count(Math.floor(minutes / 60), 'hour')} ago`
}

/** "41 % read", "12 min left". What was hardly begun says only how long it is. */
export function sayReading({ words, share }: Pick<TodayReading, 'words' | 'share'>): readonly string[] {
  const minutes = minutesFor(words * (1 - share))
  return [
    ...(share >= 0.01 ? [`${Math.floor(share * 100)} % read`] : []),
    ...(minutes === null ? [] : [`${minutes} min left`]),
  ]
}

/** What a new version means for its reader. */
export function sayChanged({ isNew, cards }: Pick<TodayChange, 'isNew' | 'cards'>): string {
  const asks = cards === 1 ? 'asks' : 'ask'
  const waiting = `${count(cards, 'card')} ${asks} for what changed.`
  return [...(isNew ? ['A new version came.'] : []), ...(cards > 0 ? [waiting] : [])].join(' ')
}
