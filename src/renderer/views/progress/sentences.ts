import type { ProgressState } from '../../../shared/contract/plan.ts'
import { sentences } from '../../../shared/messages/forms.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { atMost, figureOf } from './figures.ts'

/** With fewer answers a share says little. */
const fewest = 20
/** A gap that is smaller than this is none to care for. */
const smallGap = 0.03
/** A share whose chance reaches further than this to a side says little, too. */
const mostChance = 0.05

/** A sentence on how much of the cards is known. */
export function sayKnown({ known, cards, now }: ProgressState): string {
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return messages.progress.whole.nothing
  // Of the past no more is known than of today: where that is a range, a figure to compare with would say too much.
  const isCompared = first.day !== last.day && now.settled
  return sentences([
    messages.progress.whole.today(figureOf(now), cards),
    isCompared ? messages.progress.whole.before(first.day, atMost(first.recall)) : '',
    messages.progress.whole.seen(atMost(last.seen)),
  ])
}

export function sayComing({ coming, today }: ProgressState): string {
  const week = coming.slice(0, 7).reduce((sum, each) => sum + each, 0)
  const most = Math.max(0, ...coming)
  if (most === 0) return messages.progress.coming.none
  const fullest = coming.indexOf(most)
  return messages.progress.coming.week(week, fullest === 0 ? null : today + fullest, most)
}

export function sayRetention({ overall: { reviews, predicted, recalled } }: ProgressState): string {
  const said = messages.progress.recall
  if (reviews === 0) return said.nothing
  const shares = said.shares(recalled, reviews, predicted)
  return sentences([shares, said[meaningOf(reviews, predicted, recalled)]])
}

/** What two shares of so many answers say: no more than chance leaves of them. */
function meaningOf(reviews: number, predicted: number, recalled: number) {
  if (reviews < fewest) return 'few'
  const gap = recalled - predicted
  // Of a true prediction so much is chance, nine times in ten.
  const chance = 1.645 * Math.sqrt((predicted * (1 - predicted)) / reviews)
  if (Math.abs(gap) < Math.max(smallGap, chance)) return chance > mostChance ? 'few' : 'holds'
  return gap < 0 ? 'faster' : 'better'
}

/** Of two weeks or more. */
export function sayWeeks(weeks: ProgressState['weeks']): string {
  const tooHigh = weeks.filter(({ predicted, high }) => predicted > high).length
  const tooLow = weeks.filter(({ predicted, low }) => predicted < low).length
  const off = tooHigh + tooLow
  return sentences([
    messages.progress.weeks.within(weeks.length - off, weeks.length),
    off === 0 ? '' : messages.progress.weeks.off(tooHigh, tooLow),
  ])
}

type SectionCosts = ProgressState['costs']

/** What a point has cost in a section, in the unit that says it best. */
interface Cost {
  readonly unit: 'seconds' | 'minutes'
  readonly amount: number
}

function costIn({ minutes, points }: Pick<SectionCosts[number], 'minutes' | 'points'>): Cost {
  const each = minutes / points
  return each < 1
    ? { unit: 'seconds', amount: Math.max(1, Math.round(each * 60)) }
    : { unit: 'minutes', amount: each }
}

const sayCost = ({ unit, amount }: Cost): string => messages.progress.costs[unit](amount)

/** What a point has cost in a section: "18 seconds", "1.2 minutes". */
export const costOf = (section: Pick<SectionCosts[number], 'minutes' | 'points'>): string =>
  sayCost(costIn(section))

/** A quotient that is less than so many times another is about the same: both come from few answers. */
const alike = 1.25

/** "16 to 17 seconds": a unit that both have is said once. */
function sayRange(from: Cost, to: Cost): string {
  const [least, most] = [sayCost(from), sayCost(to)]
  if (least === most) return most
  return from.unit === to.unit
    ? messages.progress.costs[`${to.unit}Range`](from.amount, to.amount)
    : messages.progress.costs.range(least, most)
}

/** Of two sections or more. */
export function sayCosts(costs: SectionCosts): string {
  const [dearest, cheapest] = [costs[0], costs.at(-1)]
  if (dearest === undefined || cheapest === undefined) return ''
  if (dearest.minutes / dearest.points < (cheapest.minutes / cheapest.points) * alike)
    return messages.progress.costs.alike(sayRange(costIn(cheapest), costIn(dearest)))
  const name = ({ section, documentTitle }: SectionCosts[number]) => section ?? documentTitle
  return messages.progress.costs.apart(name(dearest), costOf(dearest), costOf(cheapest), name(cheapest))
}

export function sayCalendar({ totals, today }: ProgressState, days: number): string {
  const studied = new Set(totals.map(({ day }) => day))
  const recent = totals.filter(({ day }) => day > today - days).length
  const withToday = studied.has(today)
  let row = 0
  for (let day = withToday ? today : today - 1; studied.has(day); day -= 1) row += 1
  return sentences([
    messages.progress.days.studied(recent, days),
    row < 2 ? '' : messages.progress.days.streak(row, withToday),
  ])
}

export function sayTime({ totals, today }: ProgressState, days: number): string {
  const recent = totals.filter(({ day }) => day > today - days)
  const minutes = recent.reduce((sum, each) => sum + each.minutes, 0)
  const reviews = recent.reduce((sum, each) => sum + each.reviews, 0)
  if (reviews === 0) return messages.progress.time.none(days)
  const seconds = Math.max(1, Math.round((minutes * 60) / reviews))
  return messages.progress.time.spent(Math.round(minutes), days, seconds)
}

export function saySections({ sections, sectionsAt }: ProgressState): string {
  const [weakest] = sections
  if (weakest === undefined) return messages.progress.sections.none
  const { section, documentTitle, cards, unseen, settled } = weakest
  const name = section ?? documentTitle
  return unseen === cards
    ? messages.progress.sections.unseen(name)
    : messages.progress.sections.weakest({
        name,
        isSure: settled,
        figure: figureOf(weakest),
        cards,
        isAtHour: sectionsAt === 'hour',
      })
}
