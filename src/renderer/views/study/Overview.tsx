import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Agenda } from '../../../core/model/agenda.ts'
import type { Briefing } from '../../../core/model/document.ts'
import type { RestingCard, StudySummary } from '../../../shared/contract/study.ts'
import { formatNumber } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { appError } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import { LanguageNote } from '../../components/LanguageNote.tsx'
import { NoCards } from '../../components/NoCards.tsx'
import { PartButton } from '../../components/PartButton.tsx'
import { Parts } from '../../components/Parts.tsx'
import shared from '../../components/Place.module.css'
import { Place } from '../../components/Place.tsx'
import { useAgendaOf, useAgendas } from '../../state/agendas.ts'
import { useCalled } from '../../state/apart.ts'
import { flagCards } from '../../state/flags.ts'
import { documentsPart } from '../../state/parts.ts'
import { studyOverview, studyResting } from '../../state/queries.ts'
import { openSheetOf } from '../../state/sheet.ts'
import { beginStudy } from '../../state/study.ts'
import {
  agendaSession,
  isLastRun,
  leaveOverview,
  plainSession,
  runSession,
  type Session,
  useStudy,
} from '../../state/study-session.ts'
import { sayError } from '../../state/ui.ts'
import { PracticeEntry } from '../practice/PracticeEntry.tsx'
import { DaysAway } from './DaysAway.tsx'
import { Held } from './Held.tsx'
import { MoreCards } from './MoreCards.tsx'
import styles from './Overview.module.css'
import { Sections } from './Sections.tsx'

/** What there is to study: in the open document, in all of them, and in each. */
export function Overview({ briefing }: { readonly briefing: Briefing }) {
  const { data: overview, error } = useQuery(studyOverview)
  useEffect(() => {
    if (error !== null) sayError(appError(error))
  }, [error])
  // Whoever comes from the cards of a briefing finds it, be the open document another's.
  const begun = useStudy((study) => study.begun)
  const studied = useAgendas().find(({ id }) => id === begun?.agenda)
  const own = useAgendaOf(briefing.id)
  const agenda = studied ?? own
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  // Whoever leaves from here comes back to the cards.
  useEffect(() => leaveOverview, [])
  const called = useCalled()
  const here = overview?.documents.find(({ document }) => document === briefing.id)
  return (
    <Place>
      <div className={shared.column}>
        <h1 ref={heading} tabIndex={-1}>
          {messages.places.study}
        </h1>
        {overview !== undefined && (
          <>
            <div className={styles.parts}>
              {here?.cards === 0 && (
                <NoneHere title={called(here.document, here.title)} briefing={briefing} />
              )}
              {here !== undefined && here.cards > 0 && (
                <Part
                  title={called(here.document, here.title)}
                  summary={here}
                  session={plainSession(briefing.id)}
                >
                  <div className={styles.actions}>
                    <Button
                      kind={isDone(here) ? 'plain' : 'primary'}
                      onClick={() => void beginStudy(plainSession(briefing.id))}
                    >
                      {isDone(here)
                        ? messages.study.overviewOf.studyMore
                        : messages.study.overviewOf.studyNow}
                    </Button>
                    <PracticeEntry subject={{ document: briefing.id, agenda: null }} />
                  </div>
                  {briefing.sections.length > 1 && <Sections document={briefing.id} />}
                  <MoreCards briefing={briefing} />
                </Part>
              )}
              {agenda !== null && agenda.at > Date.now() && (
                <BriefingPart agenda={agenda} hasCards={hasCardsIn(overview.documents, agenda)} />
              )}
            </div>
            {overview.documents.length > 1 && (
              <>
                <Part title={messages.study.allDocuments} summary={overview.all} session={plainSession(null)}>
                  <Button
                    kind={here === undefined || (isDone(here) && !isDone(overview.all)) ? 'primary' : 'plain'}
                    onClick={() => void beginStudy(plainSession(null))}
                  >
                    {messages.study.overviewOf.studyAll}
                  </Button>
                </Part>
                <Documents rows={overview.documents} />
              </>
            )}
            <DaysAway away={overview.away} today={overview.today} />
            {overview.resting > 0 && <Resting number={overview.resting} />}
          </>
        )}
      </div>
    </Place>
  )
}

interface PartProps {
  readonly title: string
  readonly summary: StudySummary
  /** What it is studied by, once more than what is left of the day. */
  readonly session: Session
  readonly children: React.ReactNode
}

const isDone = ({ counts }: StudySummary): boolean => counts.new + counts.learning + counts.due === 0

function Part({ title, summary, session, children }: PartProps) {
  const { counts, minutes, holding } = summary
  return (
    <section className={styles.part} aria-label={title}>
      <h2>{title}</h2>
      <p>
        {isDone(summary)
          ? messages.study.finished.done
          : messages.study.overviewOf.counts(counts.new, counts.learning, counts.due, minutes)}
      </p>
      {holding !== null && <Held holding={holding} session={session} />}
      {children}
    </section>
  )
}

/** The open document, where it has no cards. */
function NoneHere({ title, briefing }: { readonly title: string; readonly briefing: Briefing }) {
  return (
    <section className={styles.part} aria-label={title}>
      <h2>{title}</h2>
      <p>{messages.study.finished.documentHasNone}</p>
      <LanguageNote language={briefing.source.language} />
      <NoCards document={briefing.id} />
    </section>
  )
}

const hasCardsIn = (rows: readonly Row[], { documents }: Agenda): boolean =>
  rows.some(({ document, cards }) => cards > 0 && documents.includes(document))

interface BriefingProps {
  readonly agenda: Agenda
  readonly hasCards: boolean
}

/** The briefing that is studied, or that the open document is for, while it is to come. */
function BriefingPart({ agenda, hasCards }: BriefingProps) {
  const { id, name, at, documents } = agenda
  const subject = { document: null, agenda: id }
  return (
    <section className={styles.part} aria-labelledby="study-briefing">
      <h2 id="study-briefing" dir="auto">
        {name}
      </h2>
      <p>{messages.study.overviewOf.briefing(at, documents.length)}</p>
      {!hasCards && <p>{messages.study.finished.briefingHasNone}</p>}
      <div className={styles.actions}>
        {!hasCards ? null : isLastRun(agenda, Date.now()) ? (
          <Button onClick={() => void beginStudy(runSession(agenda))}>
            {messages.study.overviewOf.lastRun}
          </Button>
        ) : (
          <Button onClick={() => void beginStudy(agendaSession(id))}>
            {messages.study.studyForBriefing}
          </Button>
        )}
        {hasCards && <PracticeEntry subject={subject} />}
        <Button kind="link" onClick={() => openSheetOf(subject)}>
          {messages.study.cueSheet}
        </Button>
      </div>
    </section>
  )
}

type Row = StudySummary & { readonly document: string; readonly title: string; readonly cards: number }

function Documents({ rows }: { readonly rows: readonly Row[] }) {
  const called = useCalled()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const documents = rows.flatMap(({ document }) => (chosen.has(document) ? [document] : []))
  const choose = (document: string, isChosen: boolean) =>
    setChosen(new Set(isChosen ? [...chosen, document] : [...chosen].filter((each) => each !== document)))
  return (
    <>
      <table className={styles.documents}>
        <thead>
          <tr>
            <th scope="col">
              <span className="quiet">{messages.study.overviewOf.chosen}</span>
            </th>
            <th scope="col">{messages.study.overviewOf.document}</th>
            <th scope="col">{messages.study.new}</th>
            <th scope="col">{messages.study.learning}</th>
            <th scope="col">{messages.study.due}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ document, title, cards, counts }) => (
            <tr key={document}>
              <td>
                <input
                  type="checkbox"
                  aria-label={messages.study.overviewOf.choose(called(document, title))}
                  disabled={cards === 0}
                  checked={chosen.has(document)}
                  onChange={({ target }) => choose(document, target.checked)}
                />
              </td>
              <td>
                <button
                  type="button"
                  data-prints
                  disabled={cards === 0}
                  onClick={() => void beginStudy(plainSession(document))}
                >
                  <bdi>{called(document, title)}</bdi>
                </button>
              </td>
              <td>{formatNumber(counts.new)}</td>
              <td>{formatNumber(counts.learning)}</td>
              <td>{formatNumber(counts.due)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {documents.length > 0 && (
        <div className={styles.chosen}>
          <PartButton named={documentsPart(documents)} ways={messages.parts.documents(documents.length)} />
          <span>{messages.study.overviewOf.documentsChosen(documents.length)}</span>
        </div>
      )}
    </>
  )
}

/** Cards that are not asked, and the way back for each. */
function Resting({ number }: { readonly number: number }) {
  const [isOpen, setOpen] = useState(false)
  const called = useCalled()
  const cards = useQuery({ ...studyResting, enabled: isOpen }).data
  const bringBack = ({ document, card, suspended }: RestingCard) =>
    void flagCards({ document }, [card], suspended ? 'unsuspend' : 'unbury')
  return (
    <section className={styles.resting} aria-label={messages.study.overviewOf.resting}>
      <p>
        {messages.study.overviewOf.restingCards(number)}{' '}
        <Button kind="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? messages.study.hide : messages.common.show}
        </Button>
      </p>
      {isOpen && (
        <ul>
          {cards?.map((card) => (
            <li key={`${card.document} ${card.card}`}>
              <div>
                <p className={styles.prompt} dir="auto">
                  {card.prompt || messages.read.picture}
                </p>
                <p className={styles.where}>
                  <Parts
                    parts={[
                      card.suspended ? messages.study.overviewOf.suspended : messages.study.overviewOf.buried,
                      called(card.document, card.documentTitle),
                    ]}
                  />
                </p>
              </div>
              <Button onClick={() => bringBack(card)}>{messages.study.card.bringBack}</Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
