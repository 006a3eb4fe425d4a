import { useQuery } from '@tanstack/react-query'
import type { TodayHour, TodayState } from '../../../shared/contract/today.ts'
import { Button } from '../../components/Button.tsx'
import { useCalled } from '../../state/apart.ts'
import { planRead } from '../../state/queries.ts'
import { openDialog } from '../../state/ui.ts'
import { formatMoment } from '../../text/format.ts'
import { sayAway } from '../progress/ready-words.ts'
import styles from './Today.module.css'
import { sayAgo, sayForecast } from './words.ts'

/** Of so many hours it is worked out how ready one will be: those after them are far, and each takes its time. */
const mostForecast = 3

/** The briefings that come, and those that were over within the last day. */
export function Hours({ hours, now }: Pick<TodayState, 'hours' | 'now'>) {
  if (hours.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby="today-hours">
      <h2 id="today-hours">Briefings</h2>
      <ul>
        {hours.map((hour, place) => (
          <Hour key={hour.id} hour={hour} now={now} isForecast={place < mostForecast && hour.at > now} />
        ))}
      </ul>
    </section>
  )
}

interface HourProps {
  readonly hour: TodayHour
  readonly now: number
  readonly isForecast: boolean
}

function Hour({ hour: { id, name, at }, now, isForecast }: HourProps) {
  const plan = useQuery({ ...planRead(id), enabled: isForecast }).data ?? null
  const called = useCalled()
  const title = called(id, name)
  return (
    <li className={styles.hour}>
      <div className={styles.row}>
        <span className={styles.title} dir="auto">
          {title}
        </span>
        <span className={styles.facts}>
          {formatMoment(at)} ·{' '}
          {at > now ? sayAway(now, at) : `${sayAgo(now, at)}; nothing more is planned for it`}
        </span>
        {isForecast && (
          // Its line is there before its words are, so that nothing moves when they come.
          <span className={styles.forecast}>
            {plan === null ? '\u00a0' : sayForecast(plan, new Date(now).getHours())}
          </span>
        )}
      </div>
      <Button
        kind="link"
        aria-label={`Change the hour of ${title}`}
        onClick={() => openDialog({ kind: 'hour', document: id })}
      >
        Change…
      </Button>
    </li>
  )
}
