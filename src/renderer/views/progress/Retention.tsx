import { scaleLinear, scaleSqrt } from 'd3-scale'
import type { RetentionBin } from '../../../core/model/readiness.ts'
import { percent } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Axes } from './Axes.tsx'
import styles from './Progress.module.css'
import { margin, width } from './parts.ts'

interface Props {
  readonly label: string
  readonly bins: readonly RetentionBin[]
}

const height = 240

/** Predicted against true recall: on the line the two are the same, above it more came than was promised. */
export function Retention({ label, bins }: Props) {
  const low = Math.min(0.5, ...bins.flatMap(({ predicted, recalled }) => [predicted, recalled]))
  const x = scaleLinear([low, 1], [margin.left + 12, width - margin.right - 16])
  const y = scaleLinear([low, 1], [height - margin.bottom, margin.top + 8])
  const size = scaleSqrt([0, Math.max(1, ...bins.map(({ reviews }) => reviews))], [3, 11])
  const ticks = x.ticks(5)
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.chart} role="img" aria-label={label}>
      <Axes
        height={height}
        rows={ticks.map((share) => ({ y: y(share), label: percent(share) }))}
        columns={ticks.map((share) => ({ x: x(share), label: percent(share) }))}
      />
      <line className={styles.even} x1={x(low)} y1={y(low)} x2={x(1)} y2={y(1)} />
      {bins.map(({ from, reviews, predicted, recalled }) => (
        <circle key={from} className={styles.dot} cx={x(predicted)} cy={y(recalled)} r={size(reviews)}>
          <title>{messages.progress.recall.dot(predicted, recalled, reviews)}</title>
        </circle>
      ))}
    </svg>
  )
}
