import { formatMoment, percent } from '../format.ts'
import { count, plural } from '../forms.ts'

/** How ready one is by the hour of a briefing, and the plan that leads there. */
export const readiness = {
  label: 'Briefing',
  title: 'Ready by the hour',
  none: 'Say when the briefing is, and Precis plans the days until then and tells how much you will know.',
  setHour: 'Set the hour…',
  practice: 'Practice',
  change: 'Change the briefing…',
  /** Which briefing, when it is, and the sentences beside its figures. */
  of: <T>(name: T, documents: number, at: number, away: string, said: string) => [
    name,
    `${documents > 1 ? `, ${count(documents, 'document')}` : ''}: ${formatMoment(at)}, ${away}. ${said}`,
  ],
  past: 'which is past',
  isNow: 'which is now',
  inMinutes: (minutes: number) => `in ${count(minutes, 'minute')}`,
  inHours: (hours: number) => `in ${count(hours, 'hour')}`,
  inDays: (days: number, hours: number) =>
    `in ${count(days, 'day')}${hours === 0 ? '' : ` and ${count(hours, 'hour')}`}`,
  /** Shares of what is known: as one figure where enough is known to say so, else from the least to the most. */
  about: (share: string) => `about ${share}`,
  range: (least: string, most: string) => `${least} to ${most}`,
  noCards: (documents: number): string =>
    documents > 1 ? 'Its documents have no cards to study.' : 'This document has no cards to study.',
  makeCards: 'Read, and make cards of words that you select; or make them of key facts.',
  unseen: (cards: number) =>
    `${count(cards, 'card')} never seen ${plural(cards, { one: 'counts', other: 'count' })} as unknown.`,
  nothingPlanned: 'Nothing is planned.',
  ofCards: (cards: number) => `Of ${count(cards, 'card')} you would then recall the shares below.`,
  whyRange: 'Where a range stands, your answers so far leave that much open.',
  ifYouStop: 'If you stop now',
  withPlan: 'With the plan',
  noTime: 'No time is left to study before the hour: every day until then is off or quiet.',
  over: 'The hour is past.',
  /** `minutes` of the plan are those of each day, or of today alone; with 0 the last pass is all there is. */
  reached: ({ minutes, isToday, isSure, lastPass, goal }: Reached) => {
    const who = minutes === 0 ? 'You' : minutesADay(minutes, isToday)
    const verb = isSure ? plural(minutes, { one: 'reaches', other: 'reach' }) : 'may reach'
    const alone = minutes === 0 ? ' without more study' : ''
    return `${who} ${verb} your goal of ${percent(goal)}${lastPass ? ' with a last pass before the hour' : alone}.`
  },
  tooFew: ({ minutes, isToday, isSure, goal, reach }: TooFew) => {
    const verb = plural(minutes, { one: 'brings', other: 'bring' })
    const miss = isSure ? `, not to ${percent(goal)}` : ` and may miss your goal of ${percent(goal)}`
    return `${minutesADay(minutes, isToday)} ${verb} you to ${reach}${miss}.`
  },
  enough: (minutes: number, isToday: boolean, isSure: boolean) =>
    `${minutesADay(minutes, isToday)} ${isSure ? 'would' : 'may'} reach it.`,
  outOfReach: (goal: number, isSure: boolean, best: string) =>
    `${percent(goal)} ${isSure ? 'can no longer be reached by then' : 'may be out of reach by then'}. The most that can is ${best}; the plan takes what matters most first.`,
  studyByPlan: 'Study by the plan',
  planWith: 'Plan with',
  asManyMinutes: 'as many minutes as it takes',
  minutesByWeekday: 'minutes by the day of the week',
  minutesADay: (minutes: number) => `${count(minutes, 'minute')} a day`,
  dayByDay: 'The plan, day by day',
  from: 'From',
  newCards: 'New cards',
  reviews: 'Reviews',
  time: 'Time',
  minutes: (minutes: number) => count(minutes, 'minute'),
  now: 'Now',
  lastPass: (when: string) => `${when} (last pass)`,
  moreDays: (days: number) => `And ${count(days, 'more day')}.`,
  studiedToday: (minutes: number) => `${count(minutes, 'minute')} studied today.`,
  madeAnew: 'The plan is made anew each time, from what you know by then.',
}

export interface Planned {
  readonly minutes: number
  readonly isToday: boolean
  readonly isSure: boolean
  /** A share of 0 to 1. */
  readonly goal: number
}
export type Reached = Planned & { readonly lastPass: boolean }
/** `reach` is the share that the plan brings, as it is written. */
export type TooFew = Planned & { readonly reach: string }

const minutesADay = (minutes: number, isToday: boolean): string =>
  `${count(minutes, 'minute')} ${isToday ? 'now' : 'a day'}`
