import type { Readiness } from '../../../core/model/readiness.ts'
import type { PlanState } from '../../../shared/contract/plan.ts'
import { Button } from '../../components/Button.tsx'
import shared from '../../components/Place.module.css'
import { changeSettings } from '../../state/settings.ts'
import { beginStudy } from '../../state/study.ts'
import { plainSession } from '../../state/study-session.ts'
import { openDialog } from '../../state/ui.ts'
import { count, formatMoment } from '../../text/format.ts'
import styles from './Progress.module.css'
import { figureOf } from './parts.ts'
import { sayAway, sayReadiness, sayVerdict } from './ready-words.ts'

interface Props {
  readonly document: string
  /** Null where no hour is set. */
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
        <Button onClick={() => openDialog({ kind: 'hour', document })}>Set the hour…</Button>
      </section>
    )
  const { now, briefingAt, goal, asIs, reach, verdict, minutes, days, spent, lastPass } = plan
  const today = days[0]
  return (
    <section className={styles.figure} aria-label="Briefing">
      <div className={shared.head}>
        <h2>Ready by the hour</h2>
        <Button kind="link" onClick={() => openDialog({ kind: 'hour', document })}>
          Change the hour…
        </Button>
      </div>
      <p className={styles.sentence}>
        {formatMoment(briefingAt)}, {sayAway(now, briefingAt)}. {sayReadiness(plan)}
      </p>
      <Gauge asIs={asIs} reach={verdict === 'over' ? null : reach} goal={goal} />
      {verdict !== 'over' && (
        <>
          <p className={styles.sentence} role="status">
            {sayVerdict(plan)}
          </p>
          <div className={styles.plan}>
            <label>
              Plan with
              <select
                value={minutes ?? ''}
                onChange={(event) =>
                  changeSettings({
                    planMinutes: event.target.value === '' ? null : Number(event.target.value),
                  })
                }
              >
                <option value="">as many minutes as it takes</option>
                {[5, 10, 15, 20, 30, 45, 60, 90, 120].map((each) => (
                  <option key={each} value={each}>
                    {each} minutes a day
                  </option>
                ))}
              </select>
            </label>
            {today !== undefined && (
              <Button
                kind="primary"
                onClick={() => void beginStudy({ ...plainSession(document), byPlan: true })}
              >
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
