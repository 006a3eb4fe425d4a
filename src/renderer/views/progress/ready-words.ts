import { standingOf } from '../../../core/model/standing.ts'
import type { PlanState } from '../../../shared/contract/plan.ts'
import { percent } from '../../../shared/messages/format.ts'
import { count } from '../../../shared/messages/forms.ts'
import { figureOf } from './parts.ts'

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

/** The sentences beside the figures: the cards that they count, and how much is still open. */
export function sayReadiness({ agenda, asIs, reach, verdict }: PlanState): string {
  if (asIs.cards === 0)
    return agenda.documents.length > 1 ? 'Its documents have no cards.' : 'This document has no cards.'
  const unseen =
    asIs.unseen === 0
      ? ''
      : ` ${count(asIs.unseen, 'card')} never seen ${asIs.unseen === 1 ? 'counts' : 'count'} as unknown.`
  if (verdict === 'over') return `Nothing is planned.${unseen}`
  const isSure = asIs.settled && reach.settled
  const range = isSure ? '' : ' Where a range stands, your answers so far leave that much open.'
  return `Of ${count(asIs.cards, 'card')} you would then recall the shares below.${unseen}${range}`
}

/** Whether the goal is met, and if not, what can be: never more than the range says of it. */
export function sayVerdict(plan: PlanState): string {
  if (plan.verdict !== 'over' && plan.days.length === 0)
    return 'No time is left to study before the hour: every day until then is off or quiet.'
  switch (plan.verdict) {
    case 'reached':
    case 'may-reach':
      return sayReached(plan)
    case 'more-minutes':
      return sayTooFew(plan)
    case 'out-of-reach':
      return sayOutOfReach(plan)
    case 'over':
      return 'The hour is past.'
  }
}

/** "12 minutes a day"; "now" where no other day is left. */
const sayMinutes = (minutes: number, isToday: boolean): string =>
  `${count(minutes, 'minute')} ${isToday ? 'now' : 'a day'}`

function sayReached({ verdict, agenda: { goal }, planned, isToday, lastPass }: PlanState): string {
  const who = planned === 0 ? 'You' : sayMinutes(planned, isToday)
  const may = verdict === 'may-reach' ? 'may ' : ''
  const verb = planned === 1 && may === '' ? 'reaches' : 'reach'
  const alone = planned === 0 ? ' without more study' : ''
  const how = lastPass ? ' with a last pass before the hour' : alone
  return `${who} ${may}${verb} your goal of ${percent(goal)}${how}.`
}

function sayTooFew({ agenda: { goal }, reach, planned, isToday, enough, withEnough }: PlanState): string {
  const aim = percent(goal)
  const bring = `${sayMinutes(planned, isToday)} ${planned === 1 ? 'brings' : 'bring'} you to ${figureOf(reach)}`
  const miss = standingOf(reach, goal) === 'missed' ? `, not to ${aim}` : ` and may miss your goal of ${aim}`
  if (enough === null || withEnough === null) return `${bring}${miss}.`
  const would = standingOf(withEnough, goal) === 'reached' ? 'would' : 'may'
  return `${bring}${miss}. ${sayMinutes(enough, isToday)} ${would} reach it.`
}

function sayOutOfReach({ agenda: { goal }, best }: PlanState): string {
  const isSure = standingOf(best, goal) === 'missed'
  const out = isSure ? 'can no longer be reached by then' : 'may be out of reach by then'
  return `${percent(goal)} ${out}. The most that can is ${figureOf(best)}; the plan takes what matters most first.`
}
