import { useId } from 'react'
import type { ProgressState } from '../../../shared/contract/plan.ts'
import { messages } from '../../../shared/messages/messages.ts'
import styles from './Progress.module.css'
import { SectionName } from './SectionName.tsx'
import { costOf, sayCosts } from './sentences.ts'

/** The dearest are what one looks for. */
const few = 8

/** What a point of what is known has cost in each section; two sections or more. */
export function Costs({ costs }: { readonly costs: ProgressState['costs'] }) {
  const id = useId()
  const apart = new Set(costs.map(({ document }) => document)).size > 1
  const most = Math.max(...costs.map(({ minutes, points }) => minutes / points))
  return (
    <section className={styles.figure} aria-labelledby={id}>
      <h2 id={id}>{messages.progress.costs.title}</h2>
      <p className={styles.sentence}>{sayCosts(costs)}</p>
      <table className={styles.sections}>
        <thead className="quiet">
          <tr>
            <th scope="col">{messages.progress.section}</th>
            <th scope="col">{messages.progress.costs.forAPoint}</th>
            <th scope="col">{messages.progress.costs.inAll}</th>
          </tr>
        </thead>
        <tbody>
          {costs.slice(0, few).map((each) => (
            <tr key={`${each.document} ${each.section}`}>
              <th scope="row">
                <SectionName of={each} apart={apart} />
              </th>
              <td>
                <span className={styles.track} aria-hidden>
                  <span style={{ inlineSize: `${(each.minutes / each.points / most) * 100}%` }} />
                </span>
                <span className={styles.share}>{costOf(each)}</span>
              </td>
              <td>{messages.progress.costs.total(Math.round(each.minutes), Math.round(each.points))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.caption}>{messages.progress.costs.caption}</p>
    </section>
  )
}
