import { useQuery } from '@tanstack/react-query'
import { errorText } from '../../../shared/error-text.ts'
import { formatSize } from '../../../shared/messages/format.ts'
import { sentences } from '../../../shared/messages/forms.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { appError } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { backupsState } from '../../state/backups.ts'
import { copyText } from '../../state/marks.ts'
import { aboutRead, trustCheck, trustRead } from '../../state/queries.ts'
import { openDialog } from '../../state/ui.ts'
import styles from './TrustDialog.module.css'
import { backupText, reportOf } from './trust-words.ts'

/** What Precis does with what is the user's: what left it, where it lies, whether it is whole. */
export function TrustDialog({ onClose }: { readonly onClose: () => void }) {
  const words = messages.trust
  const { data: trust, error } = useQuery(trustRead)
  const { data: check } = useQuery(trustCheck)
  const { data: state } = useQuery(backupsState)
  const { data: about } = useQuery(aboutRead)
  const found = check?.found ?? null
  return (
    <Dialog title={words.title} onClose={onClose} wide>
      {error !== null && <p role="alert">{errorText(appError(error)).what}</p>}
      {trust !== undefined && state !== undefined && about !== undefined && (
        <>
          <section className={styles.part}>
            <h3>{words.network}</h3>
            <p>{words.requests(trust.requests)}</p>
            <p className={styles.quiet}>{words.counted}</p>
          </section>
          <section className={styles.part}>
            <h3>{words.whole}</h3>
            <p role="status">{found === null ? words.checking : words.found[found]}</p>
            <p>
              {sentences([
                backupText(state),
                ...(state.failure === null
                  ? []
                  : [words.failed(state.failure.at, errorText(state.failure.error).what)]),
              ])}
            </p>
          </section>
          <section className={styles.part}>
            <h3>{words.where}</h3>
            <dl className={styles.files}>
              {trust.files.map(({ what, path, bytes }) => (
                <div key={what}>
                  <dt>
                    {words.files[what].name}
                    <span className={styles.quiet}>{bytes === null ? words.noneYet : formatSize(bytes)}</span>
                  </dt>
                  <dd>
                    <span className={styles.quiet}>{words.files[what].is}</span>
                    <code>{path}</code>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
          <p className={styles.quiet}>
            {words.program(about.version, about.electron, about.notices.length)}{' '}
            <Button kind="link" onClick={() => openDialog({ kind: 'about' })}>
              {words.licences}
            </Button>
          </p>
          <div className={styles.actions}>
            <Button
              title={words.reportHint}
              onClick={() => void copyText(reportOf(trust, about, state, found), words.copied)}
            >
              {words.report}
            </Button>
            <Button onClick={() => openDialog({ kind: 'backups' })}>{words.backups}</Button>
          </div>
        </>
      )}
    </Dialog>
  )
}
