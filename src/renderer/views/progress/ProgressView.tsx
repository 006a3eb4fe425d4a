import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { nextOf } from '../../../core/model/agenda.ts'
import type { Subject } from '../../../shared/contract/agendas.ts'
import type { ProgressState } from '../../../shared/contract/plan.ts'
import { percent } from '../../../shared/messages/format.ts'
import { count } from '../../../shared/messages/forms.ts'
import { appError } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import shared from '../../components/Place.module.css'
import { Place } from '../../components/Place.tsx'
import { useAgendas } from '../../state/agendas.ts'
import { libraryList, planRead, progressRead } from '../../state/queries.ts'
import { openSheetOf } from '../../state/sheet.ts'
import { beginStudy } from '../../state/study.ts'
import { plainSession, type Session } from '../../state/study-session.ts'
import { openDialog, sayError } from '../../state/ui.ts'
import { Bars } from './Bars.tsx'
import { BriefingMap } from './BriefingMap.tsx'
import { Calendar, weeks as calendarWeeks } from './Calendar.tsx'
import { Costs } from './Costs.tsx'
import { formatDay } from './days.ts'
import { Figure } from './Figure.tsx'
import { FittedWeights } from './FittedWeights.tsx'
import { KnownLine } from './KnownLine.tsx'
import { Mocks } from './Mocks.tsx'
import styles from './Progress.module.css'
import { atMost } from './parts.ts'
import { Ready } from './Ready.tsx'
import { Retention } from './Retention.tsx'
import { Sections } from './Sections.tsx'
import {
  sayCalendar,
  sayComing,
  sayKnown,
  sayRetention,
  saySections,
  sayTime,
  sayWeeks,
} from './sentences.ts'
import { Weeks } from './Weeks.tsx'

/** What is chosen: an agenda by its id, this document, or all. */
const subjectOf = (choice: string, document: string): Subject => ({
  document: choice === 'this' ? document : null,
  agenda: choice === 'this' || choice === 'all' ? null : choice,
})

/** What was done and what is known: each drawn, each said, each with its numbers. */
export function ProgressView({ document, title }: { readonly document: string; readonly title: string }) {
  const agendas = useAgendas()
  const entries = useQuery(libraryList).data?.entries ?? []
  const own = nextOf(agendas, document, Date.now())
  const [chosen, setChosen] = useState<string | null>(null)
  const choice = chosen ?? (own !== null && own.documents.length > 1 ? own.id : 'this')
  const agenda = agendas.find(({ id }) => id === choice) ?? (choice === 'all' ? null : own)
  const subject = subjectOf(choice, document)
  const { data: state, error } = useQuery(progressRead(subject))
  const planned = useQuery({ ...planRead(agenda?.id ?? ''), enabled: agenda !== null })
  const plan = agenda === null ? null : planned.data
  useEffect(() => {
    if (error !== null) sayError(appError(error))
  }, [error])
  return (
    <Place>
      <p data-on-paper dir="auto">
        {choice === 'all' ? 'All documents' : choice === 'this' ? title : agenda?.name}
      </p>
      <div className={shared.column}>
        <div className={`${shared.head} ${styles.head}`}>
          <h1>Progress</h1>
          <div className={styles.acts}>
            {choice !== 'all' && <Button onClick={() => openSheetOf(subject)}>Cue sheet…</Button>}
            <Button onClick={() => openDialog({ kind: 'export', what: 'statistics', shown: null })}>
              Export as CSV…
            </Button>
          </div>
          <select
            aria-label="Of which documents"
            value={choice}
            onChange={(event) => setChosen(event.target.value)}
          >
            <option value="this">This document</option>
            {agendas.map(({ id, name }) => (
              <option key={id} value={id}>
                Briefing: {name}
              </option>
            ))}
            <option value="all">All documents</option>
          </select>
        </div>
        {choice !== 'all' && plan !== undefined && <Ready document={document} plan={plan} />}
        {choice !== 'all' && agenda !== null && <Mocks agenda={agenda.id} />}
        {agenda !== null && choice === agenda.id && <BriefingMap agenda={agenda} entries={entries} />}
        {state !== undefined &&
          (state.totals.length === 0 ? (
            <Nothing state={state} session={{ ...plainSession(subject.document), agenda: subject.agenda }} />
          ) : (
            <Charts state={state} />
          ))}
      </div>
    </Place>
  )
}

function Nothing({ state, session }: { readonly state: ProgressState; readonly session: Session }) {
  return (
    <div className={shared.empty}>
      <p>
        {state.cards === 0
          ? 'There are no cards to study here.'
          : `Nothing was studied yet. ${count(state.cards, 'card')} ${state.cards === 1 ? 'waits' : 'wait'}; after the first session this page shows what you know.`}
      </p>
      {state.cards > 0 && (
        <Button kind="primary" onClick={() => void beginStudy(session)}>
          Study
        </Button>
      )}
    </div>
  )
}

/** Days of which the time is told. */
const timeDays = 30

function Charts({ state }: { readonly state: ProgressState }) {
  const { known, coming, retention, weeks, totals, today } = state
  const minutes = new Map(totals.map((total) => [total.day, total.minutes]))
  const lastDays = Array.from({ length: timeDays }, (_, index) => today - timeDays + 1 + index)
  return (
    <>
      <Figure
        title="What you know"
        sentence={sayKnown(state)}
        caption="The line: what you would likely recall at the end of each day. Shaded: what you had seen."
        numbers={{
          head: ['Day', 'Likely known', 'Seen'],
          rows: known.map(({ day, recall, seen }) => [formatDay(day, 'full'), atMost(recall), atMost(seen)]),
        }}
      >
        <KnownLine label={sayKnown(state)} days={known} />
      </Figure>
      <Figure
        title="What comes"
        sentence={sayComing(state)}
        numbers={{
          head: ['Day', 'Cards'],
          rows: coming.map((cards, index) => [formatDay(today + index, 'full'), `${cards}`]),
        }}
      >
        <Bars
          label={sayComing(state)}
          format={(cards) => `${cards}`}
          bars={coming.map((value, index) => ({
            name: formatDay(today + index, 'full'),
            short: formatDay(today + index, 'short'),
            value,
          }))}
        />
      </Figure>
      <Figure
        title="Predicted and true recall"
        sentence={sayRetention(state)}
        {...(retention.length > 0 && {
          caption:
            'Across: what was predicted. Upwards: what you recalled. On the dashed line the two agree; a larger dot stands for more answers.',
        })}
        numbers={{
          head: ['Predicted', 'Mean', 'Recalled', 'Answers'],
          rows: retention.map(({ from, to, predicted, recalled, reviews }) => [
            `${percent(from)} to ${percent(to)}`,
            percent(predicted),
            percent(recalled),
            `${reviews}`,
          ]),
        }}
      >
        {retention.length > 0 && <Retention label={sayRetention(state)} bins={retention} />}
      </Figure>
      <FittedWeights />
      {weeks.length > 1 && (
        <Figure
          title="Week by week"
          sentence={sayWeeks(weeks)}
          caption="The dot: the share that you recalled. The bar: where it may truly lie, since answers are few (nine times in ten). The dash: what was predicted."
          numbers={{
            head: ['Week of', 'Predicted', 'Recalled', 'From', 'To', 'Answers'],
            rows: weeks
              .toReversed()
              .map(({ monday, predicted, recalled, low, high, reviews }) => [
                formatDay(monday, 'full'),
                ...[predicted, recalled, low, high].map(percent),
                `${reviews}`,
              ]),
          }}
        >
          <Weeks label={sayWeeks(weeks)} weeks={weeks} />
        </Figure>
      )}
      <Figure
        title="Days"
        sentence={sayCalendar(state, calendarWeeks * 7)}
        numbers={{
          head: ['Day', 'Answers', 'Minutes'],
          rows: totals
            .toReversed()
            .map((total) => [formatDay(total.day, 'full'), `${total.reviews}`, total.minutes.toFixed(1)]),
        }}
      >
        <Calendar label={sayCalendar(state, calendarWeeks * 7)} today={today} totals={totals} />
      </Figure>
      <Figure
        title="Time"
        sentence={sayTime(state, timeDays)}
        numbers={{
          head: ['Day', 'Minutes'],
          rows: lastDays.map((day) => [formatDay(day, 'full'), (minutes.get(day) ?? 0).toFixed(1)]),
        }}
      >
        <Bars
          label={sayTime(state, timeDays)}
          format={(value) => `${Math.round(value)} min`}
          bars={lastDays.map((day) => ({
            name: formatDay(day, 'full'),
            short: formatDay(day, 'short'),
            value: minutes.get(day) ?? 0,
          }))}
        />
      </Figure>
      <Sections sentence={saySections(state)} sections={state.sections} />
      {state.costs.length > 1 && <Costs costs={state.costs} />}
    </>
  )
}
