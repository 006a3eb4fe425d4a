import type { PassagesPreview } from '../../../shared/contract/marks.ts'
import { count } from '../../../shared/messages/forms.ts'
import styles from './ImportDialog.module.css'

/** What could not be read of a file, with its number or line in it. */
export function Skipped({ skipped, skips }: Pick<PassagesPreview, 'skipped' | 'skips'>) {
  if (skips === 0) return null
  return (
    <div>
      <h3>Left out or cut short</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard */}
      <ul className={styles.skipped} aria-label="Left out or cut short" tabIndex={0}>
        {skipped.map(({ row, why }) => (
          <li key={`${row} ${why}`}>
            {row}: {why.charAt(0).toLowerCase() + why.slice(1)}
          </li>
        ))}
      </ul>
      {skips > skipped.length && <p>And {count(skips - skipped.length, 'more', 'more')}.</p>}
    </div>
  )
}
