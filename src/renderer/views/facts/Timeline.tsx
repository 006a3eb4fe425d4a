import { useMemo } from 'react'
import type { LedgerEntry } from '../../../core/model/edits.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Statement } from '../../components/Statement.tsx'
import type { LedgerEntryRow } from './arrange.ts'
import styles from './Timeline.module.css'
import { byYear, type Dated } from './years.ts'

interface Props {
  readonly rows: readonly LedgerEntryRow[]
  /** Of the document's text (BCP 47). */
  readonly language: string
  readonly onShow: (entry: LedgerEntry) => void
}

/** The dated facts in the order of their dates, by year; each leads to its sentence. */
export function Timeline({ rows, language, onShow }: Props) {
  const years = useMemo(() => byYear(rows), [rows])
  if (years.length === 0) return <p className={styles.none}>{messages.facts.noneDated}</p>
  return (
    <ol className={styles.years} aria-label={messages.facts.views.timeline}>
      {years.map(({ year, dated }) => (
        <li key={year}>
          <h2>{year}</h2>
          <ol className={styles.dates}>
            {dated.map((each) => (
              <Item key={each.entry.fact.id} dated={each} language={language} onShow={onShow} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

interface ItemProps extends Pick<Props, 'language' | 'onShow'> {
  readonly dated: Dated
}

function Item({ dated, language, onShow }: ItemProps) {
  const { entry, date, said } = dated
  return (
    <li>
      <button type="button" data-prints className={styles.date} onClick={() => onShow(entry)}>
        <span className={styles.when}>{date}</span>
        <span className={styles.sentence} dir="auto" lang={language}>
          <Statement text={said.text} answers={[said.answer]} />
        </span>
      </button>
    </li>
  )
}
