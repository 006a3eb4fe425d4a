import { useQuery } from '@tanstack/react-query'
import { errorText } from '../../../shared/error-text.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { appError } from '../../api.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { aboutRead } from '../../state/queries.ts'
import styles from './AboutDialog.module.css'

/** What the program is, and the works of others in it with their licences. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { data, error } = useQuery(aboutRead)
  return (
    <Dialog title={messages.about.title} onClose={onClose} wide>
      {error !== null && <p role="alert">{errorText(appError(error)).what}</p>}
      {data !== undefined && (
        <>
          <p>{messages.about.program(data)}</p>
          <h3 className={styles.head}>{messages.about.works(data.notices.length)}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard */}
          <ul className={styles.list} aria-label={messages.about.list} tabIndex={0} translate="no">
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
