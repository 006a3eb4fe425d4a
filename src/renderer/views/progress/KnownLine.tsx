import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import type { ProgressState } from '../../../shared/contract/plan.ts'
import { formatStudyDay, percent } from '../../../shared/messages/format.ts'
import { Axes } from './Axes.tsx'
import styles from './Progress.module.css'
import { margin, tickIndices, width } from './parts.ts'

interface Props {
  readonly label: string
  readonly days: ProgressState['known']
}

const height = 200

/** How much was known at the end of each day, under how much was seen. */
export function KnownLine({ label, days }: Props) {
  const first = days[0]?.day ?? 0
  const last = days.at(-1)?.day ?? 0
  const x = scaleLinear([first, Math.max(last, first + 1)], [margin.left, width - margin.right - 8])
  const y = scaleLinear([0, 1], [height - margin.bottom, margin.top])
  const known = line<Props['days'][number]>()
    .x(({ day }) => x(day))
    .y(({ recall }) => y(recall))
  const seen = area<Props['days'][number]>()
    .x(({ day }) => x(day))
    .y0(y(0))
    .y1((each) => y(each.seen))
  const rows = [0, 0.5, 1].map((share) => ({ y: y(share), label: percent(share) }))
  // The same day of two years is not called the same.
  const form = last - first < 365 ? 'short' : 'full'
  const columns = tickIndices(days.length, 5).flatMap((index) => {
    const day = days[index]?.day
    return day === undefined ? [] : [{ x: x(day), label: formatStudyDay(day, form) }]
  })
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.chart} role="img" aria-label={label}>
      <path className={styles.seen} d={seen(days) ?? undefined} />
      <Axes height={height} rows={rows} columns={columns} />
      <path className={styles.line} d={known(days) ?? undefined} />
      {days.length > 0 && (
        <circle className={styles.end} cx={x(last)} cy={y(days.at(-1)?.recall ?? 0)} r={3.5} />
      )}
    </svg>
  )
}
