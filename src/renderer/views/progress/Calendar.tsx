import { scaleQuantize } from 'd3-scale'
import type { ProgressState } from '../../../shared/contract/plan.ts'
import { formatStudyDay } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { weekdayOf } from './days.ts'
import styles from './Progress.module.css'
import { width } from './parts.ts'

interface Props {
  readonly label: string
  readonly today: number
  readonly totals: ProgressState['totals']
}

/** Weeks that are shown, this one at last. */
export const weeks = 26
const cell = 20
const left = 40
const top = 20

/** A square for each day of half a year, the darker the more was answered. */
export function Calendar({ label, today, totals }: Props) {
  const byDay = new Map(totals.map(({ day, reviews }) => [day, reviews]))
  const monday = today - weekdayOf(today) - (weeks - 1) * 7
  const days = Array.from({ length: today - monday + 1 }, (_, index) => monday + index)
  const shade = scaleQuantize([1, Math.max(4, ...days.map((day) => byDay.get(day) ?? 0))], [1, 2, 3, 4])
  const xOf = (day: number) => left + Math.floor((day - monday) / 7) * ((width - left) / weeks)
  const months = days.filter((day) => weekdayOf(day) === 0 && new Date(day * 86_400_000).getUTCDate() <= 7)
  return (
    <svg viewBox={`0 0 ${width} ${top + 7 * cell}`} className={styles.chart} role="img" aria-label={label}>
      <g className={styles.axes} aria-hidden>
        {months.map((day) => (
          <text key={day} x={xOf(day)} y={12}>
            {formatStudyDay(day, 'month')}
          </text>
        ))}
        {[0, 2, 4].map((weekday) => (
          <text key={weekday} x={left - 8} y={top + weekday * cell + 13} textAnchor="end">
            {formatStudyDay(4 + weekday, 'weekday')}
          </text>
        ))}
      </g>
      {days.map((day) => {
        const reviews = byDay.get(day) ?? 0
        return (
          <rect
            key={day}
            className={styles.day}
            data-shade={reviews === 0 ? 0 : shade(reviews)}
            x={xOf(day)}
            y={top + weekdayOf(day) * cell}
            width={cell - 4}
            height={cell - 4}
            rx={3}
          >
            <title>{messages.progress.answersOn(formatStudyDay(day, 'full'), reviews)}</title>
          </rect>
        )
      })}
    </svg>
  )
}
