import { useQuery } from '@tanstack/react-query'
import { errorText } from '../../../shared/error-text.ts'
import { count } from '../../../shared/messages/forms.ts'
import { appError } from '../../api.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { aboutRead } from '../../state/queries.ts'
import styles from './AboutDialog.module.css'

/** What the program is, and the works of others in it with their licences. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { data, error } = useQuery(aboutRead)
  return (
    <Dialog title="About Precis" onClose={onClose} wide>
      {error !== null && <p role="alert">{errorText(appError(error)).what}</p>}
      {data !== undefined && (
        <>
          <p>
            Precis {data.version}, under the MIT licence. It runs on Electron {data.electron}, Chromium{' '}
            {data.chromium} and Node {data.node}.
          </p>
          <h3 className={styles.head}>{count(data.notices.length, 'work')} of others in it</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard */}
          <ul className={styles.list} aria-label="Works of others" tabIndex={0}>
            {data.notices.map(({ name, version, license, text }) => (
              <li key={`${name} ${version}`} className={styles.row}>
                <details>
                  <summary>
                    {name} <span className={styles.quiet}>{version}</span>
                    <span className={styles.licence}>{license}</span>
                  </summary>
                  <pre className={styles.text}>{text}</pre>
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}
