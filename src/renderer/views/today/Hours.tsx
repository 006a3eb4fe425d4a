import { useQuery } from '@tanstack/react-query'
import type { Agenda } from '../../../core/model/agenda.ts'
import type { TodayState } from '../../../shared/contract/today.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { editAgenda } from '../../state/agendas.ts'
import { showDocument } from '../../state/open.ts'
import { goToPractice } from '../../state/practice.ts'
import { planRead } from '../../state/queries.ts'
import { openSheetOf } from '../../state/sheet.ts'
import { sayAway } from '../progress/ready-words.ts'
import styles from './Today.module.css'
import { sayAgo, sayForecast } from './words.ts'

/** Of so many hours it is worked out how ready one will be: those after them are far, and each takes its time. */
const mostForecast = 3

/** The briefings that come, and those that were over within the last day. */
export function Hours({ agendas, now }: Pick<TodayState, 'agendas' | 'now'>) {
  if (agendas.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby="today-hours">
      <h2 id="today-hours">{messages.today.briefings}</h2>
      <ul>
        {agendas.map((agenda, place) => (
          <Hour
            key={agenda.id}
            agenda={agenda}
            now={now}
            isForecast={place < mostForecast && agenda.at > now}
          />
        ))}
      </ul>
    </section>
  )
}

interface HourProps {
  readonly agenda: Agenda
  readonly now: number
  readonly isForecast: boolean
}

function Hour({ agenda: { id, name, at, documents }, now, isForecast }: HourProps) {
  const plan = useQuery({ ...planRead(id), enabled: isForecast }).data ?? null
  const hasCards = plan?.asIs.cards !== 0
  const [first] = documents
  return (
    <li>
      <div className={styles.row}>
        <span className={styles.title} dir="auto">
          {name}
        </span>
        <span className={styles.facts}>
          {at > now
            ? messages.today.hourAhead(at, documents.length, sayAway(now, at))
            : messages.today.hourOver(at, documents.length, sayAgo(now, at))}
        </span>
        {isForecast && (
          // Its line is there before its words are, so that nothing moves when they come.
          <span className={styles.forecast}>
            {plan === null ? '\u00a0' : sayForecast(plan, new Date(now).getHours())}
          </span>
        )}
      </div>
      <div className={styles.ways}>
        {hasCards ? (
          <Button
            kind="link"
            aria-label={messages.today.practiceOf(name)}
            onClick={() => goToPractice({ document: null, agenda: id })}
          >
            {messages.today.practice}
          </Button>
        ) : (
          first !== undefined && (
            <Button
              kind="link"
              aria-label={messages.today.readOf(name)}
              onClick={() => void showDocument(first)}
            >
              {messages.places.read}
            </Button>
          )
        )}
        <Button
          kind="link"
          aria-label={messages.today.cueSheetOf(name)}
          onClick={() => openSheetOf({ document: null, agenda: id })}
        >
          {messages.today.cueSheet}
        </Button>
        <Button
          kind="link"
          aria-label={messages.today.changeOf(name)}
          onClick={() => editAgenda(id, documents)}
        >
          {messages.today.change}
        </Button>
      </div>
    </li>
  )
}
