import { type Agenda, everyDay } from '../../../core/model/agenda.ts'
import type { Readiness } from '../../../core/model/readiness.ts'
import type { PlanState } from '../../../shared/contract/plan.ts'
import { formatMoment } from '../../../shared/messages/format.ts'
import { count } from '../../../shared/messages/forms.ts'
import { Button } from '../../components/Button.tsx'
import shared from '../../components/Place.module.css'
import { editAgenda, setAgenda } from '../../state/agendas.ts'
import { goToPractice } from '../../state/practice.ts'
import { beginStudy } from '../../state/study.ts'
import { agendaSession } from '../../state/study-session.ts'
import styles from './Progress.module.css'
import { figureOf } from './parts.ts'
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
      <section className={styles.figure} aria-label="Briefing">
        <h2>Ready by the hour</h2>
        <p className={styles.sentence}>
          Say when the briefing is, and Precis plans the days until then and tells how much you will know.
        </p>
        <Button onClick={() => editAgenda(null, [document])}>Set the hour…</Button>
      </section>
    )
  const { now, agenda, asIs, reach, verdict, days, spent, lastPass } = plan
  const today = days[0]
  return (
    <section className={styles.figure} aria-label="Briefing">
      <div className={shared.head}>
        <h2>Ready by the hour</h2>
        <span className={styles.ways}>
          <Button kind="link" onClick={() => goToPractice({ document: null, agenda: agenda.id })}>
            Practice
          </Button>
          <Button kind="link" onClick={() => editAgenda(agenda.id, [])}>
            Change the briefing…
          </Button>
        </span>
      </div>
      <p className={styles.sentence}>
        <bdi>{agenda.name}</bdi>
        {agenda.documents.length > 1 && `, ${count(agenda.documents.length, 'document')}`}:{' '}
        {formatMoment(agenda.at)}, {sayAway(now, agenda.at)}. {sayReadiness(plan)}
      </p>
      <Gauge asIs={asIs} reach={verdict === 'over' ? null : reach} goal={agenda.goal} />
      {verdict !== 'over' && (
        <>
          <p className={styles.sentence} role="status">
            {sayVerdict(plan)}
          </p>
          <div className={styles.plan} data-controls>
            <Minutes agenda={agenda} />
            {today !== undefined && (
              <Button kind="primary" onClick={() => void beginStudy(agendaSession(agenda.id))}>
                Study by the plan
              </Button>
            )}
          </div>
          <table className={styles.days}>
            <caption className="quiet">The plan, day by day</caption>
            <thead>
              <tr>
                <th scope="col">From</th>
                <th scope="col">New cards</th>
                <th scope="col">Reviews</th>
                <th scope="col">Time</th>
              </tr>
            </thead>
            <tbody>
              {days.slice(0, mostDays).map(({ at, newCards, reviews, minutes: time }, n) => (
                <tr key={at}>
                  <th scope="row">
                    {at === now ? 'Now' : formatMoment(at)}
                    {lastPass && n === days.length - 1 && ' (last pass)'}
                  </th>
                  <td>{newCards}</td>
                  <td>{reviews}</td>
                  <td>{count(time, 'minute')}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={styles.caption}>
            {days.length > mostDays && `And ${count(days.length - mostDays, 'more day')}. `}
            {spent >= 0.5 && `${count(Math.round(spent), 'minute')} studied today. `}
            The plan is made anew each time, from what you know by then.
          </p>
        </>
      )}
    </section>
  )
}

/** The minutes that the plan reckons with. Where they differ by the day, the dialog has them. */
function Minutes({ agenda: { id, ...agenda } }: { readonly agenda: Agenda }) {
  const { minutes } = agenda
  const same = minutes?.every((each) => each === minutes[0]) ? minutes[0] : null
  const usual = [5, 10, 15, 20, 30, 45, 60, 90, 120]
  const offered = same == null || usual.includes(same) ? usual : [...usual, same].toSorted((a, b) => a - b)
  return (
    <label>
      Plan with
      <select
        value={minutes === null ? '' : (same ?? 'week')}
        onChange={({ target: { value } }) =>
          void setAgenda(id, { ...agenda, minutes: value === '' ? null : everyDay(Number(value)) })
        }
      >
        <option value="">as many minutes as it takes</option>
        {minutes !== null && same === null && (
          <option value="week" disabled>
            minutes by the day of the week
          </option>
        )}
        {offered.map((each) => (
          <option key={each} value={each}>
            {count(each, 'minute')} a day
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
    { name: 'If you stop now', of: asIs },
    ...(reach === null ? [] : [{ name: 'With the plan', of: reach }]),
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
