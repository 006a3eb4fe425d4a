import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { nextOf } from '../../../core/model/agenda.ts'
import type { Subject } from '../../../shared/contract/agendas.ts'
import type { ProgressState } from '../../../shared/contract/plan.ts'
import { formatDecimal, formatNumber, formatStudyDay, percent } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { appError } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import shared from '../../components/Place.module.css'
import { Place } from '../../components/Place.tsx'
import { useAgendas } from '../../state/agendas.ts'
import { libraryList, planRead, progressRead } from '../../state/queries.ts'
import { openSheetOf } from '../../state/sheet.ts'
import { beginStudy } from '../../state/study.ts'
import { plainSession, type Session, useStudy } from '../../state/study-session.ts'
import { openDialog, sayError } from '../../state/ui.ts'
import { Bars } from './Bars.tsx'
import { BriefingMap } from './BriefingMap.tsx'
import { Calendar, weeks as calendarWeeks } from './Calendar.tsx'
import { Costs } from './Costs.tsx'
import { Figure } from './Figure.tsx'
import { FittedWeights } from './FittedWeights.tsx'
import { atMost } from './figures.ts'
import { KnownLine } from './KnownLine.tsx'
import { Mocks } from './Mocks.tsx'
import styles from './Progress.module.css'
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
  // Whoever comes from a briefing's study is shown that briefing.
  const [chosen, setChosen] = useState<string | null>(() => useStudy.getState().begun?.agenda ?? null)
  const isThere = chosen === 'this' || chosen === 'all' || agendas.some(({ id }) => id === chosen)
  const usual = own !== null && own.documents.length > 1 ? own.id : 'this'
  const choice = isThere && chosen !== null ? chosen : usual
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
        {choice === 'all' ? messages.progress.allDocuments : choice === 'this' ? title : agenda?.name}
      </p>
      <div className={shared.column}>
        <div className={`${shared.head} ${styles.head}`}>
          <h1>{messages.places.progress}</h1>
          <div className={styles.acts}>
            {choice !== 'all' && (
              <Button onClick={() => openSheetOf(subject)}>{messages.progress.cueSheet}</Button>
            )}
            <Button onClick={() => openDialog({ kind: 'export', what: 'statistics', shown: null })}>
              {messages.progress.exportCsv}
            </Button>
          </div>
          <select
            aria-label={messages.progress.ofWhich}
            value={choice}
            onChange={(event) => setChosen(event.target.value)}
          >
            <option value="this">{messages.progress.thisDocument}</option>
            {agendas.map(({ id, name }) => (
              <option key={id} value={id}>
                {messages.progress.briefing(name)}
              </option>
            ))}
            <option value="all">{messages.progress.allDocuments}</option>
          </select>
        </div>
        <div className={styles.figures}>
          {choice !== 'all' && plan !== undefined && <Ready document={document} plan={plan} />}
          {choice !== 'all' && agenda !== null && <Mocks agenda={agenda.id} />}
          {agenda !== null && choice === agenda.id && <BriefingMap agenda={agenda} entries={entries} />}
          {state !== undefined &&
            (state.totals.length === 0 ? (
              <Nothing
                state={state}
                session={{ ...plainSession(subject.document), agenda: subject.agenda }}
                isPlanned={
                  choice !== 'all' && plan != null && plan.verdict !== 'over' && plan.days.length > 0
                }
              />
            ) : (
              <Charts state={state} />
            ))}
        </div>
      </div>
    </Place>
  )
}

interface NothingProps {
  readonly state: ProgressState
  readonly session: Session
  /** Whether the page has a plan to study by, which comes first. */
  readonly isPlanned: boolean
}

function Nothing({ state, session, isPlanned }: NothingProps) {
  return (
    <section className={`${styles.figure} ${styles.whole}`}>
      <p className={styles.sentence}>
        {state.cards === 0 ? messages.progress.noCards : messages.progress.nothingYet(state.cards)}
      </p>
      {state.cards > 0 && (
        <Button kind={isPlanned ? 'plain' : 'primary'} onClick={() => void beginStudy(session)}>
          {messages.progress.study}
        </Button>
      )}
    </section>
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
        title={messages.progress.whole.title}
        sentence={sayKnown(state)}
        caption={messages.progress.whole.caption}
        numbers={{
          head: [messages.progress.day, messages.progress.likelyKnown, messages.progress.seen],
          rows: known.map(({ day, recall, seen }) => [
            formatStudyDay(day, 'full'),
            atMost(recall),
            atMost(seen),
          ]),
        }}
      >
        <KnownLine label={sayKnown(state)} days={known} />
      </Figure>
      <Figure
        title={messages.progress.coming.title}
        sentence={sayComing(state)}
        numbers={{
          head: [messages.progress.day, messages.progress.cards],
          rows: coming.map((cards, index) => [formatStudyDay(today + index, 'full'), formatNumber(cards)]),
        }}
      >
        <Bars
          label={sayComing(state)}
          format={formatNumber}
          bars={coming.map((value, index) => ({
            name: formatStudyDay(today + index, 'full'),
            short: formatStudyDay(today + index, 'short'),
            value,
          }))}
        />
      </Figure>
      <Figure
        title={messages.progress.recall.title}
        sentence={sayRetention(state)}
        {...(retention.length > 0 && {
          caption: messages.progress.recall.caption,
        })}
        numbers={{
          head: [
            messages.progress.predicted,
            messages.progress.mean,
            messages.progress.recalled,
            messages.progress.answers,
          ],
          rows: retention.map(({ from, to, predicted, recalled, reviews }) => [
            messages.readiness.range(percent(from), percent(to)),
            percent(predicted),
            percent(recalled),
            formatNumber(reviews),
          ]),
        }}
      >
        {retention.length > 0 && <Retention label={sayRetention(state)} bins={retention} />}
      </Figure>
      <FittedWeights />
      {weeks.length > 1 && (
        <Figure
          title={messages.progress.weeks.title}
          sentence={sayWeeks(weeks)}
          caption={messages.progress.weeks.caption}
          numbers={{
            head: [
              messages.progress.weekOf,
              messages.progress.predicted,
              messages.progress.recalled,
              messages.progress.from,
              messages.progress.to,
              messages.progress.answers,
            ],
            rows: weeks
              .toReversed()
              .map(({ monday, predicted, recalled, low, high, reviews }) => [
                formatStudyDay(monday, 'full'),
                ...[predicted, recalled, low, high].map(percent),
                formatNumber(reviews),
              ]),
          }}
        >
          <Weeks label={sayWeeks(weeks)} weeks={weeks} />
        </Figure>
      )}
      <Figure
        title={messages.progress.days.title}
        sentence={sayCalendar(state, calendarWeeks * 7)}
        numbers={{
          head: [messages.progress.day, messages.progress.answers, messages.progress.minutes],
          rows: totals
            .toReversed()
            .map((total) => [
              formatStudyDay(total.day, 'full'),
              formatNumber(total.reviews),
              formatDecimal(total.minutes, 1),
            ]),
        }}
      >
        <Calendar label={sayCalendar(state, calendarWeeks * 7)} today={today} totals={totals} />
      </Figure>
      <Figure
        title={messages.progress.time.title}
        sentence={sayTime(state, timeDays)}
        numbers={{
          head: [messages.progress.day, messages.progress.minutes],
          rows: lastDays.map((day) => [formatStudyDay(day, 'full'), formatDecimal(minutes.get(day) ?? 0, 1)]),
        }}
      >
        <Bars
          label={sayTime(state, timeDays)}
          format={(value) => messages.progress.shortMinutes(Math.round(value))}
          bars={lastDays.map((day) => ({
            name: formatStudyDay(day, 'full'),
            short: formatStudyDay(day, 'short'),
            value: minutes.get(day) ?? 0,
          }))}
        />
      </Figure>
      <Sections sentence={saySections(state)} sections={state.sections} />
      {state.costs.length > 1 && <Costs costs={state.costs} />}
    </>
  )
}
