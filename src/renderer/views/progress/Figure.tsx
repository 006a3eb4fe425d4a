import { type ReactNode, useId } from 'react'
import { messages } from '../../../shared/messages/messages.ts'
import styles from './Progress.module.css'

/** The values of a chart as rows of a table; the first cell of each names it. */
export interface ChartRows {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

interface Props {
  readonly title: string
  /** What the chart means, in a sentence or two. */
  readonly sentence: string
  readonly numbers: ChartRows
  /** How to read the drawing. */
  readonly caption?: string
  /** The drawing; null where there is too little to draw. */
  readonly children: ReactNode
}

/** A chart with its meaning above it, and its numbers as a table below. */
export function Figure({ title, sentence, caption, numbers: { head, rows }, children }: Props) {
  const id = useId()
  return (
    <section className={styles.figure} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className={styles.sentence}>{sentence}</p>
      {children}
      {caption !== undefined && <p className={styles.caption}>{caption}</p>}
      {rows.length > 0 && (
        <details className={styles.numbers}>
          <summary>{messages.progress.showNumbers}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <section className={styles.frame} tabIndex={0} aria-label={messages.progress.numbersOf(title)}>
            <table>
              <thead>
                <tr>
                  {head.map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(([name = '', ...cells], row) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two rows may be called the same
                  <tr key={row}>
                    <th scope="row">{name}</th>
                    {cells.map((cell, column) => (
                      <td key={head[column + 1]}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </details>
      )}
    </section>
  )
}
