import { messages } from '../../../shared/messages/messages.ts'
import styles from './RecallLegend.module.css'

/** What the tints of a memory map mean, and how many paragraphs have each. */
export function RecallLegend({ numbers }: { readonly numbers: readonly number[] }) {
  return (
    <ul className={styles.legend}>
      {messages.read.map.classes.map((name, each) => (
        <li key={name}>
          <span className={styles.swatch} data-recall={each} aria-hidden />
          {name}
          <span className={styles.number}> {numbers[each]}</span>
        </li>
      ))}
    </ul>
  )
}
