import { standingOf } from '../../../core/model/standing.ts'
import type { PlanState } from '../../../shared/contract/plan.ts'
import { sentences } from '../../../shared/messages/forms.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { figureOf } from './figures.ts'

/** "in 3 days and 4 hours", "in 10 minutes", "which is past". */
export function sayAway(now: number, hour: number): string {
  const minutes = Math.floor((hour - now) / 60_000)
  if (minutes < 0) return messages.readiness.past
  if (minutes < 1) return messages.readiness.isNow
  if (minutes < 60) return messages.readiness.inMinutes(minutes)
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return messages.readiness.inHours(hours)
  return messages.readiness.inDays(Math.floor(hours / 24), hours % 24)
}

/** The sentences beside the figures: the cards that they count, and how much is still open. */
export function sayReadiness({ agenda, asIs, reach, verdict }: PlanState): string {
  if (asIs.cards === 0) return messages.readiness.noCards(agenda.documents.length)
  const unseen = asIs.unseen === 0 ? '' : messages.readiness.unseen(asIs.unseen)
  if (verdict === 'over') return sentences([messages.readiness.nothingPlanned, unseen])
  const isSure = asIs.settled && reach.settled
  return sentences([
    messages.readiness.ofCards(asIs.cards),
    unseen,
    isSure ? '' : messages.readiness.whyRange,
  ])
}

/** Whether the goal is met, and if not, what can be: never more than the range says of it. */
export function sayVerdict(plan: PlanState): string {
  if (plan.verdict !== 'over' && plan.days.length === 0) return messages.readiness.noTime
  switch (plan.verdict) {
    case 'reached':
    case 'may-reach':
      return sayReached(plan)
    case 'more-minutes':
      return sayTooFew(plan)
    case 'out-of-reach':
      return sayOutOfReach(plan)
    case 'over':
      return messages.readiness.over
  }
}

const sayReached = ({ verdict, agenda: { goal }, planned, isToday, lastPass }: PlanState): string =>
  messages.readiness.reached({ minutes: planned, isToday, isSure: verdict === 'reached', lastPass, goal })

function sayTooFew({ agenda: { goal }, reach, planned, isToday, enough, withEnough }: PlanState): string {
  const isSure = standingOf(reach, goal) === 'missed'
  const bring = { minutes: planned, isToday, isSure, goal, reach: figureOf(reach) }
  return sentences([
    messages.readiness.tooFew(bring),
    enough === null || withEnough === null
      ? ''
      : messages.readiness.enough(enough, isToday, standingOf(withEnough, goal) === 'reached'),
  ])
}

const sayOutOfReach = ({ agenda: { goal }, best }: PlanState): string =>
  messages.readiness.outOfReach(goal, standingOf(best, goal) === 'missed', figureOf(best))
