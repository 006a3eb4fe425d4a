import { useMemo } from 'react'
import type { Block } from '../../../core/model/document.ts'
import type { LedgerEntry } from '../../../core/model/edits.ts'
import type { Row } from './arrange.ts'
import styles from './Timeline.module.css'
import { byYear, type Dated } from './years.ts'

interface Props {
  readonly rows: readonly Row[]
  readonly blocks: readonly Block[]
  readonly onShow: (entry: LedgerEntry) => void
}

/** The dated facts in the order of their dates, by year; each leads to its sentence. */
export function Timeline({ rows, blocks, onShow }: Props) {
  const years = useMemo(() => byYear(rows, blocks), [rows, blocks])
  if (years.length === 0)
    return <p className={styles.none}>None of these facts has a date. The table shows them all.</p>
  return (
    <ol className={styles.years} aria-label="Timeline">
      {years.map(({ year, dated }) => (
        <li key={year}>
          <h2>{year}</h2>
          <ol className={styles.dates}>
            {dated.map((each) => (
              <Item key={each.entry.fact.id} dated={each} onShow={onShow} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

function Item({ dated, onShow }: { readonly dated: Dated; readonly onShow: Props['onShow'] }) {
  const { entry, date, before, words, after } = dated
  return (
    <li>
      <button type="button" className={styles.date} onClick={() => onShow(entry)}>
        <span className={styles.when}>{date}</span>
        <span className={styles.sentence} dir="auto">
          {before}
          <u>{words}</u>
          {after}
        </span>
      </button>
    </li>
  )
}
