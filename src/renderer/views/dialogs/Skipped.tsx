import type { PassagesPreview } from '../../../shared/contract/marks.ts'
import { messages } from '../../../shared/messages/messages.ts'
import styles from './ImportDialog.module.css'

/** What could not be read of a file, with its number or line in it. */
export function Skipped({ skipped, skips }: Pick<PassagesPreview, 'skipped' | 'skips'>) {
  if (skips === 0) return null
  return (
    <div>
      <h3>{messages.fileImports.skipped}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard */}
      <ul className={styles.skipped} aria-label={messages.fileImports.skipped} tabIndex={0}>
        {skipped.map(({ row, why }) => (
          <li key={`${row} ${why}`}>{messages.fileImports.skippedRow(row, why)}</li>
        ))}
      </ul>
      {skips > skipped.length && <p>{messages.fileImports.skippedMore(skips - skipped.length)}</p>}
    </div>
  )
}
