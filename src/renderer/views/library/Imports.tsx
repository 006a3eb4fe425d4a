import { type ImportJob, importStages, pagesRead, stagesBehind } from '../../../shared/contract/imports.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { appError, call } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import { openAgendaOf } from '../../state/agendas.ts'
import { cancelImports } from '../../state/documents.ts'
import { showDocument } from '../../state/open.ts'
import { openDialog, sayError } from '../../state/ui.ts'
import { askedOf, summaryOf } from '../../text/import-words.ts'
import styles from './LibraryView.module.css'

const doingOf = ({ stage, page }: ImportJob): string =>
  page === null ? messages.library.imports.stages[stage] : messages.library.imports.page(page.page, page.of)

const tell = (cause: unknown) => sayError(appError(cause))

/** What is being imported, and how it ended, until it is dismissed. */
export function Imports({ jobs }: { readonly jobs: readonly ImportJob[] }) {
  if (jobs.length === 0) return null
  const running = jobs.some(({ outcome }) => outcome === null)
  const shown = shownOf(jobs)
  const waiting = jobs.filter(({ near, outcome }) => near !== null && outcome === null).length
  return (
    <section className={styles.imports} aria-label={messages.library.imports.title}>
      {waiting > 0 && (
        <p className={styles.waiting}>
          {askedOf(jobs)}{' '}
          <Button kind="link" onClick={() => openDialog({ kind: 'near' })}>
            {messages.library.imports.decide}
          </Button>
        </p>
      )}
      <ul aria-live="polite">
        {shown.map((job) => (
          <li key={job.id} className={styles.job} data-failed={job.outcome?.kind === 'failed' || undefined}>
            <span className={styles.name}>{job.name}</span>
            {job.near !== null && job.outcome === null ? (
              <span className={styles.stage}>{messages.library.imports.stages.asking}</span>
            ) : job.outcome === null ? (
              <>
                <span className={styles.stage}>
                  <progress
                    aria-label={messages.library.imports.of(job.name)}
                    max={importStages.length - 1}
                    value={stagesBehind(job) + (pagesRead(job) ?? 0)}
                  />
                  {doingOf(job)}
                </span>
                <Button
                  kind="link"
                  onClick={() => void call('import:cancel', { job: job.id }).catch(tell)}
                  aria-label={messages.library.imports.cancelOf(job.name)}
                >
                  {messages.common.cancel}
                </Button>
              </>
            ) : (
              <Outcome job={job} />
            )}
          </li>
        ))}
      </ul>
      {jobs.length > 1 && <p className={styles.summary}>{summaryOf(jobs)}</p>}
      {running && jobs.length > 1 && (
        <Button kind="link" onClick={() => void cancelImports()}>
          {messages.library.imports.cancelAll}
        </Button>
      )}
      {!running && (
        <Button kind="link" onClick={() => void call('import:clear', null).catch(tell)}>
          {messages.library.imports.dismiss}
        </Button>
      )}
    </section>
  )
}

/** A list that is seen at a glance is shown whole; of a longer one what is under way, and what there is something to say of. */
const fewJobs = 20

const shownOf = (jobs: readonly ImportJob[]): readonly ImportJob[] =>
  jobs.length <= fewJobs
    ? jobs
    : jobs.filter(
        ({ outcome, stage }) =>
          (outcome === null && stage !== 'waiting') ||
          outcome?.kind === 'failed' ||
          outcome?.kind === 'listed' ||
          (outcome !== null && 'notes' in outcome && outcome.notes.length > 0),
      )

function Outcome({ job: { outcome } }: { readonly job: ImportJob }) {
  if (outcome === null) return null
  if (outcome.kind === 'cancelled')
    return <span className={styles.stage}>{messages.library.imports.cancelled}</span>
  if (outcome.kind === 'failed')
    return (
      <span className={styles.stage}>
        {messages.library.imports.failed(messages.reader.told(outcome.why))}
      </span>
    )
  if (outcome.kind === 'listed') {
    const found =
      outcome.files === 0 ? messages.library.imports.noFile : messages.library.documents(outcome.files)
    return (
      <span className={styles.stage}>{[found, ...outcome.notes.map(messages.reader.told)].join(' · ')}</span>
    )
  }
  const { document } = outcome
  return (
    <>
      <span className={styles.stage}>
        {[messages.library.imports.endings[outcome.kind], ...outcome.notes.map(messages.reader.told)].join(
          ' · ',
        )}
      </span>
      <div className={styles.ends}>
        {(outcome.kind === 'added' || outcome.kind === 'restored') && (
          <Button kind="link" onClick={() => void openAgendaOf(document)}>
            {messages.library.imports.setHour}
          </Button>
        )}
        <Button kind="link" onClick={() => void showDocument(document)}>
          {messages.common.open}
        </Button>
      </div>
    </>
  )
}
