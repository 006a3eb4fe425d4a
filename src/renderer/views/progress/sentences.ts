import type { ProgressState } from '../../../shared/contract/plan.ts'
import { percent } from '../../../shared/messages/format.ts'
import { count } from '../../../shared/messages/forms.ts'
import { formatDay } from './days.ts'
import { atMost, figureOf } from './parts.ts'

/** With fewer answers a share says little. */
const fewest = 20
/** A gap that is smaller than this is none to care for. */
const smallGap = 0.03
/** A share whose chance reaches further than this to a side says little, too. */
const mostChance = 0.05

/** A sentence on how much of the cards is known. */
export function sayKnown({ known, cards, now }: ProgressState): string {
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return 'Nothing was studied yet.'
  const today = `Today you would recall ${figureOf(now)} of ${count(cards, 'card')}.`
  const seen = ` You have seen ${atMost(last.seen)} of them; a card that was never seen counts as unknown.`
  // Of the past no more is known than of today: where that is a range, a figure to compare with would say too much.
  return first.day === last.day || !now.settled
    ? `${today}${seen}`
    : `${today} On ${formatDay(first.day, 'short')} it was about ${atMost(first.recall)}.${seen}`
}

export function sayComing({ coming, today }: ProgressState): string {
  const week = coming.slice(0, 7).reduce((sum, each) => sum + each, 0)
  const most = Math.max(0, ...coming)
  if (most === 0) return 'No card that you have seen comes due in the next 30 days.'
  const fullest = coming.indexOf(most)
  const day = fullest === 0 ? 'today' : formatDay(today + fullest, 'short')
  return `${count(week, 'card')} of those you have seen ${week === 1 ? 'comes' : 'come'} due within 7 days. The fullest day is ${day} with ${count(most, 'card')}.`
}

export function sayRetention({ overall: { reviews, predicted, recalled } }: ProgressState): string {
  if (reviews === 0)
    return 'Nothing to compare yet: a card must come back on a later day to show what was kept.'
  const shares = `${percent(recalled)} of ${count(reviews, 'answer')} right, ${percent(predicted)} predicted.`
  const few = `${shares} So few say little yet.`
  if (reviews < fewest) return few
  const gap = recalled - predicted
  // Of a true prediction so much is chance, nine times in ten.
  const chance = 1.645 * Math.sqrt((predicted * (1 - predicted)) / reviews)
  if (Math.abs(gap) < Math.max(smallGap, chance))
    return chance > mostChance ? few : `${shares} The prediction holds.`
  return gap < 0 ? `${shares} You forget faster than predicted.` : `${shares} You keep more than predicted.`
}

/** Of two weeks or more. */
export function sayWeeks(weeks: ProgressState['weeks']): string {
  const tooHigh = weeks.filter(({ predicted, high }) => predicted > high).length
  const tooLow = weeks.filter(({ predicted, low }) => predicted < low).length
  const held = weeks.length - tooHigh - tooLow
  const of = held === weeks.length ? 'each' : held === 0 ? 'none' : held
  const within = `In ${of} of ${count(weeks.length, 'week')} what was predicted lies within the range that your answers leave open.`
  const off = [
    ...(tooHigh > 0 ? [`too high in ${tooHigh}`] : []),
    ...(tooLow > 0 ? [`too low in ${tooLow}`] : []),
  ]
  return off.length === 0 ? within : `${within} It was ${off.join(' and ')}.`
}

type SectionCosts = ProgressState['costs']

/** What a point has cost in a section: "18 seconds", "1.2 minutes". */
export function costOf({ minutes, points }: Pick<SectionCosts[number], 'minutes' | 'points'>): string {
  const each = minutes / points
  return each < 1 ? count(Math.max(1, Math.round(each * 60)), 'second') : `${each.toFixed(1)} minutes`
}

/** A quotient that is less than so many times another is about the same: both come from few answers. */
const alike = 1.25

/** "16 to 17 seconds": a unit that both have is said once. */
function rangeOf(from: string, to: string): string {
  if (from === to) return to
  const [number = '', unit = ''] = from.split(' ')
  return unit.replace(/s$/, '') === to.split(' ')[1]?.replace(/s$/, '')
    ? `${number} to ${to}`
    : `${from} to ${to}`
}

/** Of two sections or more. */
export function sayCosts(costs: SectionCosts): string {
  const [dearest, cheapest] = [costs[0], costs.at(-1)]
  if (dearest === undefined || cheapest === undefined) return ''
  if (dearest.minutes / dearest.points < (cheapest.minutes / cheapest.points) * alike)
    return `A point has cost about as much in each section: ${rangeOf(costOf(cheapest), costOf(dearest))}.`
  const name = ({ section, documentTitle }: SectionCosts[number]) => `“${section ?? documentTitle}”`
  return `A point has cost most in ${name(dearest)}: ${costOf(dearest)}, against ${costOf(cheapest)} in ${name(cheapest)}.`
}

export function sayCalendar({ totals, today }: ProgressState, days: number): string {
  const studied = new Set(totals.map(({ day }) => day))
  const recent = totals.filter(({ day }) => day > today - days).length
  let row = 0
  for (let day = studied.has(today) ? today : today - 1; studied.has(day); day -= 1) row += 1
  const streak = row < 2 ? '' : ` ${row} days in a row until ${studied.has(today) ? 'today' : 'yesterday'}.`
  return `You studied on ${recent} of the last ${days} days.${streak}`
}

export function sayTime({ totals, today }: ProgressState, days: number): string {
  const recent = totals.filter(({ day }) => day > today - days)
  const minutes = recent.reduce((sum, each) => sum + each.minutes, 0)
  const reviews = recent.reduce((sum, each) => sum + each.reviews, 0)
  if (reviews === 0) return `Nothing was studied in the last ${days} days.`
  const seconds = Math.max(1, Math.round((minutes * 60) / reviews))
  return `${count(Math.round(minutes), 'minute')} in the last ${days} days, about ${count(seconds, 'second')} an answer.`
}

export function saySections({ sections, sectionsAt }: ProgressState): string {
  const [weakest] = sections
  if (weakest === undefined) return 'There are no cards.'
  const { section, documentTitle, cards, unseen, settled } = weakest
  const name = `“${section ?? documentTitle}”`
  if (unseen === cards) return `Nothing of ${name} was studied yet.`
  const when = sectionsAt === 'hour' ? ' at the briefing, if you stop now' : ''
  return `${name} is ${settled ? '' : 'likely '}the weakest: ${figureOf(weakest)} of ${count(cards, 'card')}${when}.`
}
