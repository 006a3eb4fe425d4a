import type { PlanState } from '../../../shared/contract.ts'
import { count } from '../../components/format.ts'
import { percent } from './parts.ts'

/** "in 3 days and 4 hours", "in 10 minutes", "which is past". */
export function sayAway(now: number, hour: number): string {
  const minutes = Math.floor((hour - now) / 60_000)
  if (minutes < 0) return 'which is past'
  if (minutes < 1) return 'which is now'
  if (minutes < 60) return `in ${count(minutes, 'minute')}`
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return `in ${count(hours, 'hour')}`
  const rest = hours % 24
  return `in ${count(Math.floor(hours / 24), 'day')}${rest === 0 ? '' : ` and ${count(rest, 'hour')}`}`
}

/** What the figures rest on. */
export function sayReadiness({ asIs, verdict }: PlanState): string {
  if (asIs.cards === 0) return 'This document has no cards.'
  const unseen = asIs.unseen === 0 ? '' : ` ${count(asIs.unseen, 'card')} never seen count as unknown.`
  const range = asIs.settled ? '' : ' They are ranges, as there are too few answers yet to be sure.'
  return verdict === 'over'
    ? `Nothing is planned.${unseen}`
    : `Of ${count(asIs.cards, 'card')} you would then recall the shares below.${unseen}${range}`
}

/** Whether the goal is met, and if not, what can be. */
export function sayVerdict({ verdict, goal, enough, best, planned, days, reach }: PlanState): string {
  const aim = percent(goal)
  const isToday = days.length <= 1
  const each = isToday ? 'now' : 'a day'
  switch (verdict) {
    case 'reached':
      return planned === 0
        ? `You reach your goal of ${aim} without more study.`
        : `${count(planned, 'minute')} ${each} ${planned === 1 ? 'reaches' : 'reach'} your goal of ${aim}.`
    case 'more-minutes':
      return `${count(planned, 'minute')} ${each} ${planned === 1 ? 'brings' : 'bring'} you to about ${percent(reach.mean)}, not to ${aim}. ${count(enough ?? 0, 'minute')} ${each} would.`
    case 'out-of-reach':
      return `${aim} can no longer be reached by then. The most that can is about ${percent(best)}; the plan takes what matters most first.`
    case 'over':
      return 'The hour is past.'
  }
}
