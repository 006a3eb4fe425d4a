import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Agenda } from '../../../core/model/agenda.ts'
import type { OpenDocument } from '../../../shared/contract/documents.ts'
import type { ImportJob } from '../../../shared/contract/imports.ts'
import type { TodayState } from '../../../shared/contract/today.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { appError } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import shared from '../../components/Place.module.css'
import { Place } from '../../components/Place.tsx'
import { editAgenda } from '../../state/agendas.ts'
import { useCalled } from '../../state/apart.ts'
import { useDue } from '../../state/badge.ts'
import { chooseFiles } from '../../state/documents.ts'
import { showDocument } from '../../state/open.ts'
import { importList, planRead, todayRead } from '../../state/queries.ts'
import { beginStudy } from '../../state/study.ts'
import { agendaSession, isLastRun, plainSession, runSession } from '../../state/study-session.ts'
import { sayError } from '../../state/ui.ts'
import { usePaste } from '../../state/use-paste.ts'
import { showChanges } from '../../state/versions.ts'
import { Imports } from '../library/Imports.tsx'
import { Conflicts } from './Conflicts.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { Hours } from './Hours.tsx'
import { type Primary, primaryOf } from './primary.ts'
import styles from './Today.module.css'
import { minutesNow, sayChanged, sayDue, sayReading } from './words.ts'

/** How often it is read anew while it is looked at: hours come nearer. */
const lookMs = 60_000

/** What is due, what comes when, what was being read, and what changed. */
export function TodayView({ open }: { readonly open: OpenDocument }) {
  const { data: today, error } = useQuery({ ...todayRead, refetchInterval: lookMs })
  const due = useDue()
  const jobs = useQuery(importList).data ?? []
  usePaste()
  useEffect(() => {
    if (error !== null) sayError(appError(error))
  }, [error])
  return (
    <Place>
      <div className={shared.column}>
        <h1>{messages.places.today}</h1>
        {/* One frame for both: no line comes between two others. */}
        {today !== undefined && due !== undefined && <Page today={today} due={due} open={open} jobs={jobs} />}
      </div>
    </Place>
  )
}

interface PageProps {
  readonly today: TodayState
  readonly due: number
  readonly open: OpenDocument
  readonly jobs: readonly ImportJob[]
}

function Page({ today, due, open, jobs }: PageProps) {
  const { agendas, now, hasAgendas, newest, hasStudied, reading, changed, secondsPerCard, firstSteps } = today
  const next = agendas.find(({ at }) => at > now)
  const plan = useQuery({ ...planRead(next?.id ?? ''), enabled: next !== undefined }).data ?? null
  const hasPlan = plan !== null && minutesNow(plan) !== null
  const primary = primaryOf({
    hasRun: next !== undefined && isLastRun(next, now) && (plan?.asIs.cards ?? 0) > 0,
    hasPlan,
    due,
    hasOwn: newest !== null,
    hasAgendas,
    isReading: reading.length > 0,
    hasStudied,
  })
  const isPressing = primary === 'run' || primary === 'plan' || primary === 'due'
  const hasSteps = firstSteps !== null
  return (
    <div className={styles.sides}>
      <div>
        <p className={styles.lead} role="status">
          {hasSteps && !isPressing
            ? messages.today.firstSteps.lead
            : hasStudied || due > 0
              ? sayDue(due, secondsPerCard)
              : messages.today.leads[primary]}
        </p>
        {(isPressing || !hasSteps) && (
          <div className={styles.acts}>
            <Act primary={primary} today={today} agenda={next ?? null} open={open} />
            {(primary === 'plan' || primary === 'run') && due > 0 && (
              <Button onClick={() => void beginStudy(plainSession(null))}>{messages.today.studyDue}</Button>
            )}
          </div>
        )}
        {hasSteps && <FirstSteps steps={firstSteps} newest={newest} open={open} leads={!isPressing} />}
        <Hours agendas={agendas} now={now} />
      </div>
      <div>
        <Imports jobs={jobs} />
        <Changed changed={changed} />
        <Reading reading={reading} />
        <Conflicts />
      </div>
    </div>
  )
}

interface ActProps {
  readonly primary: Primary
  readonly today: TodayState
  /** The briefing that comes next. */
  readonly agenda: Agenda | null
  readonly open: OpenDocument
}

/** The one button. */
function Act({ primary, today, agenda, open }: ActProps) {
  const called = useCalled()
  const { newest, reading } = today
  const [first] = reading
  const act = (label: string, run: () => void) => (
    <Button kind="primary" onClick={run}>
      {label}
    </Button>
  )
  if (primary === 'run' && agenda !== null)
    return act(messages.today.beginLastRun, () => void beginStudy(runSession(agenda)))
  if (primary === 'plan' && agenda !== null)
    return act(messages.today.studyForBriefing, () => void beginStudy(agendaSession(agenda.id)))
  if (primary === 'due') return act(messages.today.studyNow, () => void beginStudy(plainSession(null)))
  if (primary === 'hour' && newest !== null)
    return act(messages.today.setHourOf(called(newest.document, newest.title)), () =>
      editAgenda(null, [newest.document]),
    )
  if (primary === 'read' && first !== undefined)
    return act(messages.today.continueReading, () => void showDocument(first.document))
  if (primary === 'import') return act(messages.today.importDocuments, () => void chooseFiles())
  return act(messages.today.study, () => void beginStudy(plainSession(open.briefing.id)))
}

function Reading({ reading }: Pick<TodayState, 'reading'>) {
  const called = useCalled()
  if (reading.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby="today-reading">
      <h2 id="today-reading">{messages.today.continueReading}</h2>
      <ul>
        {reading.map(({ document, title, ...rest }) => (
          <li key={document}>
            <button type="button" className={styles.row} onClick={() => void showDocument(document)}>
              <span className={styles.title} dir="auto">
                {called(document, title)}
              </span>
              <span className={styles.facts}>{sayReading(rest).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Changed({ changed }: Pick<TodayState, 'changed'>) {
  const called = useCalled()
  if (changed.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby="today-changed">
      <h2 id="today-changed">{messages.places.changes}</h2>
      <ul>
        {changed.map(({ document, title, ...rest }) => (
          <li key={document}>
            <button type="button" className={styles.row} onClick={() => void showChanges(document)}>
              <span className={styles.title} dir="auto">
                {called(document, title)}
              </span>
              <span className={styles.facts}>{sayChanged(rest)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
