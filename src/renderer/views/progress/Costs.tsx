import { useId } from 'react'
import type { ProgressState } from '../../../shared/contract/plan.ts'
import { count } from '../../../shared/messages/forms.ts'
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
      <h2 id={id}>What a point costs</h2>
      <p className={styles.sentence}>{sayCosts(costs)}</p>
      <table className={styles.sections}>
        <thead className="quiet">
          <tr>
            <th scope="col">Section</th>
            <th scope="col">For a point</th>
            <th scope="col">In all</th>
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
              <td>{`${count(Math.round(each.minutes), 'minute')}, ${count(Math.round(each.points), 'point')}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.caption}>
        A point is one percent of all cards here that you would likely recall now. Its cost is the time of all
        answers to the cards of a section, a minute each at most, over its points. Sections with fewer than 10
        answers or less than a point are left out.
      </p>
    </section>
  )
}
