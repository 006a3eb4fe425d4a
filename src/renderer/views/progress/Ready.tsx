import { type Agenda, everyDay } from '../../../core/model/agenda.ts'
import type { Readiness } from '../../../core/model/readiness.ts'
import type { PlanState } from '../../../shared/contract/plan.ts'
import { formatMoment, formatNumber } from '../../../shared/messages/format.ts'
import { sentences } from '../../../shared/messages/forms.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { NoCards } from '../../components/NoCards.tsx'
import { Phrase } from '../../components/Phrase.tsx'
import shared from '../../components/Place.module.css'
import { editAgenda, setAgenda } from '../../state/agendas.ts'
import { goToPractice } from '../../state/practice.ts'
import { beginStudy } from '../../state/study.ts'
import { agendaSession } from '../../state/study-session.ts'
import { figureOf } from './figures.ts'
import styles from './Progress.module.css'
import { sayAway, sayReadiness, sayVerdict } from './ready-words.ts'

interface Props {
  readonly document: string
  /** Null where it is in no briefing. */
  readonly plan: PlanState | null
}

/** How ready one is by the hour of the briefing, and what leads there. */
export function Ready({ document, plan }: Props) {
  if (plan === null)
    return (
      <section className={`${styles.figure} ${styles.whole}`} aria-label={messages.readiness.label}>
        <h2>{messages.readiness.title}</h2>
        <p className={styles.sentence}>{messages.readiness.none}</p>
        <Button onClick={() => editAgenda(null, [document])}>{messages.readiness.setHour}</Button>
      </section>
    )
  const { now, agenda, asIs, reach, verdict, days, spent, lastPass } = plan
  const today = days[0]
  const hasCards = asIs.cards > 0
  return (
    <section className={`${styles.figure} ${styles.whole}`} aria-label={messages.readiness.label}>
      <div className={shared.head}>
        <h2>{messages.readiness.title}</h2>
        <span className={styles.ways}>
          {hasCards && (
            <Button kind="link" onClick={() => goToPractice({ document: null, agenda: agenda.id })}>
              {messages.readiness.practice}
            </Button>
          )}
          <Button kind="link" onClick={() => editAgenda(agenda.id, [])}>
            {messages.readiness.change}
          </Button>
        </span>
      </div>
      <div className={styles.halves}>
        <div>
          <p className={styles.sentence}>
            <Phrase
              of={messages.readiness.of(
                <bdi>{agenda.name}</bdi>,
                agenda.documents.length,
                agenda.at,
                sayAway(now, agenda.at),
                sayReadiness(plan),
              )}
            />
          </p>
          {hasCards ? (
            <Gauge asIs={asIs} reach={verdict === 'over' ? null : reach} goal={agenda.goal} />
          ) : (
            <NoCards document={document} />
          )}
          {hasCards && verdict !== 'over' && (
            <>
              <p className={styles.sentence} role="status">
                {sayVerdict(plan)}
              </p>
              <div className={styles.plan} data-controls>
                <Minutes agenda={agenda} />
                {today !== undefined && (
                  <Button kind="primary" onClick={() => void beginStudy(agendaSession(agenda.id))}>
                    {messages.readiness.studyByPlan}
                  </Button>
                )}
              </div>
            </>
          )}
        </div>
        {hasCards && verdict !== 'over' && (
          <div>
            <table className={styles.days}>
              <caption className="quiet">{messages.readiness.dayByDay}</caption>
              <thead>
                <tr>
                  <th scope="col">{messages.readiness.from}</th>
                  <th scope="col">{messages.readiness.newCards}</th>
                  <th scope="col">{messages.readiness.reviews}</th>
                  <th scope="col">{messages.readiness.time}</th>
                </tr>
              </thead>
              <tbody>
                {days.slice(0, mostDays).map(({ at, newCards, reviews, minutes: time }, n) => (
                  <tr key={at}>
                    <th scope="row">{sayStart(at, now, lastPass && n === days.length - 1)}</th>
                    <td>{formatNumber(newCards)}</td>
                    <td>{formatNumber(reviews)}</td>
                    <td>{messages.readiness.minutes(time)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p className={styles.caption}>
              {sentences([
                days.length > mostDays ? messages.readiness.moreDays(days.length - mostDays) : '',
                spent >= 0.5 ? messages.readiness.studiedToday(Math.round(spent)) : '',
                messages.readiness.madeAnew,
              ])}
            </p>
          </div>
        )}
      </div>
    </section>
  )
}

/** When a sitting of the plan begins. */
function sayStart(at: number, now: number, isLastPass: boolean): string {
  const when = at === now ? messages.readiness.now : formatMoment(at)
  return isLastPass ? messages.readiness.lastPass(when) : when
}

/** The minutes that the plan reckons with. Where they differ by the day, the dialog has them. */
function Minutes({ agenda: { id, ...agenda } }: { readonly agenda: Agenda }) {
  const { minutes } = agenda
  const same = minutes?.every((each) => each === minutes[0]) ? minutes[0] : null
  const usual = [5, 10, 15, 20, 30, 45, 60, 90, 120]
  const offered = same == null || usual.includes(same) ? usual : [...usual, same].toSorted((a, b) => a - b)
  return (
    <label>
      {messages.readiness.planWith}
      <select
        value={minutes === null ? '' : (same ?? 'week')}
        onChange={({ target: { value } }) =>
          void setAgenda(id, { ...agenda, minutes: value === '' ? null : everyDay(Number(value)) })
        }
      >
        <option value="">{messages.readiness.asManyMinutes}</option>
        {minutes !== null && same === null && (
          <option value="week" disabled>
            {messages.readiness.minutesByWeekday}
          </option>
        )}
        {offered.map((each) => (
          <option key={each} value={each}>
            {messages.readiness.minutesADay(each)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Rows of the plan that are shown. */
const mostDays = 14

/** Two bars: what is known at the hour as it is, and with the plan; the goal is a line through both. */
function Gauge({
  asIs,
  reach,
  goal,
}: {
  readonly asIs: Readiness
  readonly reach: Readiness | null
  readonly goal: number
}) {
  const bars = [
    { name: messages.readiness.ifYouStop, of: asIs },
    ...(reach === null ? [] : [{ name: messages.readiness.withPlan, of: reach }]),
  ]
  return (
    <dl className={styles.gauge}>
      {bars.map(({ name, of }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <span className={styles.track} aria-hidden>
              <span
                className={styles.range}
                style={{ insetInlineStart: percentOf(of.low), inlineSize: percentOf(of.high - of.low) }}
              />
              {of.settled && (
                <span className={styles.mean} style={{ insetInlineStart: percentOf(of.mean) }} />
              )}
              <span className={styles.goal} style={{ insetInlineStart: percentOf(goal) }} />
            </span>
            <span className={styles.figureText}>{figureOf(of)}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

const percentOf = (share: number) => `${share * 100}%`
