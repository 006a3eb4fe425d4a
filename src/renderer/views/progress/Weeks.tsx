import { scaleLinear } from 'd3-scale'
import type { ProgressState } from '../../../shared/contract/plan.ts'
import { formatStudyDay, percent } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Axes } from './Axes.tsx'
import styles from './Progress.module.css'
import { margin, tickIndices, width } from './parts.ts'

interface Props {
  readonly label: string
  /** Two or more. */
  readonly weeks: ProgressState['weeks']
}

const height = 200
/** Half the width of the dash that stands for what was predicted. */
const dash = 8

/** What was predicted in each week, and what came with the range that so few answers leave open. */
export function Weeks({ label, weeks }: Props) {
  const [first, last] = [weeks[0]?.monday ?? 0, weeks.at(-1)?.monday ?? 0]
  const lowest =
    Math.floor(Math.min(0.5, ...weeks.map(({ low, predicted }) => Math.min(low, predicted))) * 10) / 10
  const x = scaleLinear([first, Math.max(last, first + 7)], [margin.left + 20, width - margin.right - 20])
  const y = scaleLinear([lowest, 1], [height - margin.bottom, margin.top + 4])
  const rows = y.ticks(4).map((share) => ({ y: y(share), label: percent(share) }))
  const columns = tickIndices(weeks.length, 6).flatMap((index) => {
    const monday = weeks[index]?.monday
    return monday === undefined ? [] : [{ x: x(monday), label: formatStudyDay(monday, 'short') }]
  })
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.chart} role="img" aria-label={label}>
      <Axes height={height} rows={rows} columns={columns} />
      {weeks.map(({ monday, reviews, predicted, recalled, low, high }) => (
        <g key={monday}>
          <title>
            {messages.progress.weeks.week(monday, messages.progress.recall.dot(predicted, recalled, reviews))}
          </title>
          <line className={styles.reach} x1={x(monday)} x2={x(monday)} y1={y(low)} y2={y(high)} />
          <circle className={styles.end} cx={x(monday)} cy={y(recalled)} r={4} />
          <line
            className={styles.promised}
            x1={x(monday) - dash}
            x2={x(monday) + dash}
            y1={y(predicted)}
            y2={y(predicted)}
          />
        </g>
      ))}
    </svg>
  )
}
