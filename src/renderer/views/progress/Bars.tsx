import { scaleBand, scaleLinear } from 'd3-scale'
import { messages } from '../../../shared/messages/messages.ts'
import { Axes } from './Axes.tsx'
import styles from './Progress.module.css'
import { margin, tickIndices, wholeTicks, width } from './parts.ts'

interface Props {
  readonly label: string
  /** In order; each with what it is called in full and where there is little room. */
  readonly bars: readonly { readonly name: string; readonly short: string; readonly value: number }[]
  readonly format: (value: number) => string
}

const height = 160

/** One bar for each of some days. */
export function Bars({ label, bars, format }: Props) {
  const x = scaleBand(
    bars.map((_, index) => index),
    [margin.left, width - margin.right],
  ).paddingInner(0.25)
  const ticks = wholeTicks(Math.max(...bars.map(({ value }) => value)))
  const y = scaleLinear([0, ticks.at(-1) ?? 1], [height - margin.bottom, margin.top])
  const rows = ticks.map((value) => ({ y: y(value), label: format(value) }))
  const columns = tickIndices(bars.length, 6).map((index) => ({
    x: (x(index) ?? 0) + x.bandwidth() / 2,
    label: bars[index]?.short ?? '',
  }))
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.chart} role="img" aria-label={label}>
      <Axes height={height} rows={rows} columns={columns} />
      {bars.map(({ name, value }, index) => (
        <rect
          key={name}
          className={styles.bar}
          x={x(index)}
          width={x.bandwidth()}
          y={y(value)}
          height={Math.max(0, height - margin.bottom - y(value))}
        >
          <title>{messages.progress.ofEach(name, format(value))}</title>
        </rect>
      ))}
    </svg>
  )
}
