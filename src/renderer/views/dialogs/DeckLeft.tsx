import type { DeckTold } from '../../../shared/contract/packs.ts'
import { count } from '../../../shared/messages/forms.ts'
import styles from './ImportDialog.module.css'

/** Why notes of a deck, or parts of them, are left out, and of how many. */
export function DeckLeft({ left }: Pick<DeckTold, 'left'>) {
  if (left.length === 0) return null
  return (
    <div>
      <h3>Left out or cut short</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard */}
      <ul className={styles.skipped} aria-label="Left out or cut short" tabIndex={0}>
        {left.map(({ why, notes }) => (
          <li key={why}>
            {count(notes, 'note')}: {why.charAt(0).toLowerCase() + why.slice(1)}
          </li>
        ))}
      </ul>
    </div>
  )
}
