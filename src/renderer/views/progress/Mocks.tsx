import { useQuery } from '@tanstack/react-query'
import type { Mock } from '../../../core/model/practice.ts'
import { formatMoment, percent } from '../../../shared/messages/format.ts'
import { count } from '../../../shared/messages/forms.ts'
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
    <section className={styles.figure} aria-label="Mocks">
      <div className={shared.head}>
        <h2>Mocks</h2>
        <span className={styles.ways}>
          <Button kind="link" onClick={() => goToPractice({ document: null, agenda }, 'mock')}>
            Another mock
          </Button>
        </span>
      </div>
      <p className={styles.sentence}>{sayMocks(last, before)}</p>
      <table className={styles.days}>
        <caption className="quiet">Mocks, the last at first</caption>
        <thead>
          <tr>
            <th scope="col">On</th>
            <th scope="col">Right</th>
            <th scope="col">Share</th>
            <th scope="col">Time</th>
          </tr>
        </thead>
        <tbody>
          {mocks.slice(0, most).map((mock) => (
            <tr key={mock.at}>
              <th scope="row">{formatMoment(mock.at)}</th>
              <td>
                {mock.correct} of {mock.asked}
              </td>
              <td>{percent(shareOf(mock))}</td>
              <td>{count(mock.minutes, 'minute')}</td>
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
  const now = `${last.correct} of ${last.asked} right in the last mock`
  return before === undefined ? `${now}.` : `${now}, ${before.correct} of ${before.asked} in the one before.`
}
