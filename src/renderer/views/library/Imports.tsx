import type { ImportJob } from '../../../shared/contract/imports.ts'
import { count } from '../../../shared/messages/forms.ts'
import { appError, call } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import { openAgendaOf } from '../../state/agendas.ts'
import { cancelImports } from '../../state/documents.ts'
import { showDocument } from '../../state/open.ts'
import { openDialog, sayError } from '../../state/ui.ts'
import { askedOf, summaryOf } from '../../text/import-words.ts'
import styles from './LibraryView.module.css'

const stages: Readonly<Record<ImportJob['stage'], string>> = {
  waiting: 'Waiting',
  reading: 'Reading the file',
  parsing: 'Reading its layout',
  structure: 'Finding its structure',
  facts: 'Finding key facts',
  cards: 'Making cards',
  index: 'Preparing search',
  saving: 'Saving',
  asking: 'Waits for your answer',
  ended: '',
}
/** How far along a stage is; for the bar only. */
const order = Object.keys(stages)

/** How much of its stage is done, from 0 to 1. */
const partOf = ({ page }: ImportJob): number => (page === null ? 0 : (page.page - 1) / page.of)

const doingOf = ({ stage, page }: ImportJob): string =>
  page === null ? stages[stage] : `Reading page ${page.page} of ${page.of}`

const tell = (cause: unknown) => sayError(appError(cause))

/** What is being imported, and how it ended, until it is dismissed. */
export function Imports({ jobs }: { readonly jobs: readonly ImportJob[] }) {
  if (jobs.length === 0) return null
  const running = jobs.some(({ outcome }) => outcome === null)
  const shown = shownOf(jobs)
  const waiting = jobs.filter(({ near, outcome }) => near !== null && outcome === null).length
  return (
    <section className={styles.imports} aria-label="Imports">
      {waiting > 0 && (
        <p className={styles.waiting}>
          {askedOf(jobs)}{' '}
          <Button kind="link" onClick={() => openDialog({ kind: 'near' })}>
            Decide…
          </Button>
        </p>
      )}
      <ul aria-live="polite">
        {shown.map((job) => (
          <li key={job.id} className={styles.job} data-failed={job.outcome?.kind === 'failed' || undefined}>
            <span className={styles.name}>{job.name}</span>
            {job.near !== null && job.outcome === null ? (
              <span className={styles.stage}>{stages.asking}</span>
            ) : job.outcome === null ? (
              <>
                <span className={styles.stage}>
                  <progress
                    aria-label={`Import of ${job.name}`}
                    max={order.length - 1}
                    value={order.indexOf(job.stage) + partOf(job)}
                  />
                  {doingOf(job)}
                </span>
                <Button
                  kind="link"
                  onClick={() => void call('import:cancel', { job: job.id }).catch(tell)}
                  aria-label={`Cancel the import of ${job.name}`}
                >
                  Cancel
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
          Cancel all
        </Button>
      )}
      {!running && (
        <Button kind="link" onClick={() => void call('import:clear', null).catch(tell)}>
          Dismiss
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

const endings: Readonly<Record<'added' | 'restored' | 'known' | 'version' | 'older', string>> = {
  added: 'Added to the library',
  restored: 'Added to the library',
  known: 'In the library already',
  version: 'Added as a new version',
  older: 'Added as an older version',
}

function Outcome({ job: { outcome } }: { readonly job: ImportJob }) {
  if (outcome === null) return null
  if (outcome.kind === 'cancelled')
    return <span className={styles.stage}>Cancelled. Nothing was changed.</span>
  if (outcome.kind === 'failed')
    return <span className={styles.stage}>{outcome.why}. Nothing was changed.</span>
  if (outcome.kind === 'listed') {
    const found = outcome.files === 0 ? 'No file that Precis reads' : count(outcome.files, 'document')
    return <span className={styles.stage}>{[found, ...outcome.notes].join(' · ')}</span>
  }
  const { document } = outcome
  return (
    <>
      <span className={styles.stage}>
        {endings[outcome.kind]}
        {outcome.notes.map((note) => ` · ${note}`)}
      </span>
      <div className={styles.ends}>
        {(outcome.kind === 'added' || outcome.kind === 'restored') && (
          <Button kind="link" onClick={() => void openAgendaOf(document)}>
            Set its hour…
          </Button>
        )}
        <Button kind="link" onClick={() => void showDocument(document)}>
          Open
        </Button>
      </div>
    </>
  )
}
