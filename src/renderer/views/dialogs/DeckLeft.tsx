import type { DeckTold } from '../../../shared/contract/packs.ts'
import { messages } from '../../../shared/messages/messages.ts'
import styles from './ImportDialog.module.css'

/** Why notes of a deck, or parts of them, are left out, and of how many. */
export function DeckLeft({ left }: Pick<DeckTold, 'left'>) {
  if (left.length === 0) return null
  return (
    <div>
      <h3>{messages.fileImports.skipped}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard */}
      <ul className={styles.skipped} aria-label={messages.fileImports.skipped} tabIndex={0}>
        {left.map(({ why, notes }) => (
          <li key={why}>{messages.fileImports.skippedRow(messages.packs.notes(notes), why)}</li>
        ))}
      </ul>
    </div>
  )
}
