import styles from './Progress.module.css'
import { margin, width } from './parts.ts'

interface Props {
  readonly height: number
  /** Lines across, with what is written at their left ends. */
  readonly rows: readonly { readonly y: number; readonly label: string }[]
  /** The labels below the axis, each with the x of its middle. */
  readonly columns: readonly { readonly x: number; readonly label: string }[]
}

/** Half of what a label takes, in the drawing's units. */
const edge = 24

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
        <text
          key={`${x} ${label}`}
          x={x > width - edge ? width : x}
          y={height - 6}
          // What stands at the edge must not lie over it.
          textAnchor={x > width - edge ? 'end' : 'middle'}
        >
          {label}
        </text>
      ))}
    </g>
  )
}
