import { useQuery } from '@tanstack/react-query'
import { errorText } from '../../../shared/error-text.ts'
import { formatMoment, formatSize } from '../../../shared/messages/format.ts'
import { count } from '../../../shared/messages/forms.ts'
import { appError } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { backupsState } from '../../state/backups.ts'
import { copyText } from '../../state/marks.ts'
import { aboutRead, trustCheck, trustRead } from '../../state/queries.ts'
import { openDialog } from '../../state/ui.ts'
import styles from './TrustDialog.module.css'
import { backupText, fileNames, foundText, reportOf, requestsText } from './trust-words.ts'

/** What Precis does with what is the user's: what left it, where it lies, whether it is whole. */
export function TrustDialog({ onClose }: { readonly onClose: () => void }) {
  const { data: trust, error } = useQuery(trustRead)
  const { data: check } = useQuery(trustCheck)
  const { data: state } = useQuery(backupsState)
  const { data: about } = useQuery(aboutRead)
  const found = check?.found ?? null
  return (
    <Dialog title="Trust" onClose={onClose} wide>
      {error !== null && <p role="alert">{errorText(appError(error)).what}</p>}
      {trust !== undefined && state !== undefined && about !== undefined && (
        <>
          <section className={styles.part}>
            <h3>Network</h3>
            <p>{requestsText(trust.requests)}</p>
            <p className={styles.quiet}>
              Counted where the page’s requests leave the program. There each one that is not for a file of
              Precis is refused, and no name of a server resolves.
            </p>
          </section>
          <section className={styles.part}>
            <h3>Whole and saved</h3>
            <p role="status">{found === null ? 'The data file is read through…' : foundText[found]}</p>
            <p>
              {backupText(state)}
              {state.failure !== null &&
                ` On ${formatMoment(state.failure.at)}: ${errorText(state.failure.error).what}`}
            </p>
          </section>
          <section className={styles.part}>
            <h3>Where it lies</h3>
            <dl className={styles.files}>
              {trust.files.map(({ what, path, bytes }) => (
                <div key={what}>
                  <dt>
                    {fileNames[what].name}
                    <span className={styles.quiet}>{bytes === null ? 'None yet' : formatSize(bytes)}</span>
                  </dt>
                  <dd>
                    <span className={styles.quiet}>{fileNames[what].is}</span>
                    <code>{path}</code>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
          <p className={styles.quiet}>
            Precis {about.version} on Electron {about.electron}, with {count(about.notices.length, 'work')} of
            others.{' '}
            <Button kind="link" onClick={() => openDialog({ kind: 'about' })}>
              Licences
            </Button>
          </p>
          <div className={styles.actions}>
            <Button
              title="Versions and numbers: no title, no text, no path"
              onClick={() =>
                void copyText(
                  reportOf(trust, about, state, found),
                  'Report copied. It holds no word of a document.',
                )
              }
            >
              Copy a report
            </Button>
            <Button onClick={() => openDialog({ kind: 'backups' })}>Backups…</Button>
          </div>
        </>
      )}
    </Dialog>
  )
}
