import { useId, useState } from 'react'
import type { ProgressState } from '../../../shared/contract/plan.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { figureOf } from './figures.ts'
import styles from './Progress.module.css'
import { SectionName } from './SectionName.tsx'

interface Props {
  readonly sentence: string
  readonly sections: ProgressState['sections']
}

/** Drawn at first; the weakest are what one looks for. */
const few = 8

/** What is known of each section, the weakest first: a table with a bar in each row. */
export function Sections({ sentence, sections }: Props) {
  const id = useId()
  const [isWhole, setWhole] = useState(false)
  const documents = new Set(sections.map(({ document }) => document)).size
  return (
    <section className={styles.figure} aria-labelledby={id}>
      <h2 id={id}>{messages.progress.sections.title}</h2>
      <p className={styles.sentence}>{sentence}</p>
      <table className={styles.sections}>
        <thead className="quiet">
          <tr>
            <th scope="col">{messages.progress.section}</th>
            <th scope="col">{messages.progress.known}</th>
            <th scope="col">{messages.progress.seen}</th>
          </tr>
        </thead>
        <tbody>
          {sections.slice(0, isWhole ? undefined : few).map((each) => (
            <tr key={`${each.document} ${each.section}`}>
              <th scope="row">
                <SectionName of={each} apart={documents > 1} />
              </th>
              <td>
                <span className={styles.track} aria-hidden>
                  {!each.settled && (
                    <span className={styles.upTo} style={{ inlineSize: `${each.high * 100}%` }} />
                  )}
                  <span style={{ inlineSize: `${(each.settled ? each.mean : each.low) * 100}%` }} />
                </span>
                <span className={styles.share}>{figureOf(each)}</span>
              </td>
              <td>{messages.progress.sections.seen(each.cards - each.unseen, each.cards)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sections.length > few && !isWhole && (
        <Button kind="link" onClick={() => setWhole(true)}>
          {messages.progress.sections.showAll(sections.length)}
        </Button>
      )}
    </section>
  )
}
