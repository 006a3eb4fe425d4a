import styles from './RecallLegend.module.css'
import { recallClasses } from './recall.ts'

/** What the tints of a memory map mean, and how many paragraphs have each. */
export function RecallLegend({ numbers }: { readonly numbers: readonly number[] }) {
  return (
    <ul className={styles.legend}>
      {recallClasses.map(({ name }, each) => (
        <li key={name}>
          <span className={styles.swatch} data-recall={each} aria-hidden />
          {name}
          <span className={styles.number}> {numbers[each]}</span>
        </li>
      ))}
    </ul>
  )
}
