import { useQuery } from '@tanstack/react-query'
import type { Mock } from '../../../core/model/practice.ts'
import { formatMoment, percent } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import shared from '../../components/Place.module.css'
import { goToPractice } from '../../state/practice.ts'
import { mocksOf } from '../../state/queries.ts'
import styles from './Progress.module.css'

/** Rows that are shown: the last ones. */
const most = 10

/** How mocks over a briefing went, the last at first; nothing before there is one. */
export function Mocks({ agenda }: { readonly agenda: string }) {
  const mocks = useQuery(mocksOf(agenda)).data ?? []
  const [last, before] = mocks
  if (last === undefined) return null
  return (
    <section className={styles.figure} aria-label={messages.progress.mocks.title}>
      <div className={shared.head}>
        <h2>{messages.progress.mocks.title}</h2>
        <span className={styles.ways}>
          <Button kind="link" onClick={() => goToPractice({ document: null, agenda }, 'mock')}>
            {messages.progress.mocks.another}
          </Button>
        </span>
      </div>
      <p className={styles.sentence}>{sayMocks(last, before)}</p>
      <table className={styles.days}>
        <caption className="quiet">{messages.progress.mocks.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.progress.mocks.on}</th>
            <th scope="col">{messages.progress.mocks.right}</th>
            <th scope="col">{messages.progress.mocks.share}</th>
            <th scope="col">{messages.progress.mocks.time}</th>
          </tr>
        </thead>
        <tbody>
          {mocks.slice(0, most).map((mock) => (
            <tr key={mock.at}>
              <th scope="row">{formatMoment(mock.at)}</th>
              <td>{messages.progress.mocks.correct(mock.correct, mock.asked)}</td>
              <td>{percent(shareOf(mock))}</td>
              <td>{messages.progress.mocks.took(mock.minutes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const shareOf = ({ correct, asked }: Mock): number => correct / asked

/** How the last mock went, and the one before it. */
function sayMocks(last: Mock, before: Mock | undefined): string {
  return before === undefined
    ? messages.progress.mocks.last(last.correct, last.asked)
    : messages.progress.mocks.lastTwo([last.correct, last.asked], [before.correct, before.asked])
}
