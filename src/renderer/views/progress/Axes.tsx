import styles from './Progress.module.css'
import { margin, width } from './parts.ts'

interface Props {
  readonly height: number
  /** Lines across, with what is written at their left ends. */
  readonly rows: readonly { readonly y: number; readonly label: string }[]
  /** What is written below, with its middle. */
  readonly columns: readonly { readonly x: number; readonly label: string }[]
}

/** Hairlines across and the words at the edges of a drawing. */
export function Axes({ height, rows, columns }: Props) {
  return (
    <g className={styles.axes} aria-hidden>
      {rows.map(({ y, label }) => (
        <g key={label}>
          <line x1={margin.left} x2={width - margin.right} y1={y} y2={y} />
          <text x={margin.left - 8} y={y + 4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {columns.map(({ x, label }) => (
        <text key={`${x} ${label}`} x={x} y={height - 6} textAnchor="middle">
          {label}
        </text>
      ))}
    </g>
  )
}
