import { ChevronDown, ChevronUp } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { LedgerEntry } from '../../../core/model/edits.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { useCommands } from '../../commands/run.ts'
import { judgeFact } from '../../state/facts.ts'
import { columns, type LedgerEntryRow, type LedgerSort } from './arrange.ts'
import styles from './Ledger.module.css'
import { LedgerRow } from './LedgerRow.tsx'

interface Props {
  readonly document: string
  /** Of the document's text (BCP 47). */
  readonly language: string
  readonly rows: readonly LedgerEntryRow[]
  readonly sort: LedgerSort
  /** The box above the table: the arrow keys lead from it into the rows. */
  readonly filter: RefObject<HTMLInputElement | null>
  readonly onSort: (sort: LedgerSort) => void
  readonly onShow: (entry: LedgerEntry) => void
  readonly onEdit: (fact: string) => void
}

/** The facts as a table. One row at a time is in the tab order; the arrow keys move it. */
export function Ledger({ document, language, rows, sort, filter, onSort, onShow, onEdit }: Props) {
  const body = useRef<HTMLTableSectionElement>(null)
  const [chosen, setCurrent] = useState<string | null>(null)
  const at = Math.max(
    0,
    rows.findIndex(({ entry }) => entry.fact.id === chosen),
  )
  const current = rows[at]?.entry ?? null
  const focusRow = (row: number) => {
    const target = body.current?.querySelectorAll<HTMLElement>('[data-fact]')[row]
    target?.focus()
    target?.closest('tr')?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    if (to < 0) filter.current?.focus()
    else focusRow(Math.min(to, rows.length - 1))
  }
  useArrowDown(filter, () => focusRow(at))

  /** A row that leaves hands the focus to the one that takes its place. */
  const follow = useRef<{ readonly fact: string; readonly row: number } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows that are there tell when one has left
  useEffect(() => {
    const judged = follow.current
    // The rows may be drawn anew before the judged one leaves.
    if (judged === null || rows.some(({ entry }) => entry.fact.id === judged.fact)) return
    follow.current = null
    // Only the focus that left with it: nothing is taken from where the user has gone meanwhile.
    const lost = window.document.activeElement === window.document.body
    if (lost) focusRow(Math.min(judged.row, rows.length - 1))
  }, [rows])
  const judge = (entry: LedgerEntry, state: 'accepted' | 'rejected') => {
    if (body.current?.contains(window.document.activeElement))
      follow.current = { fact: entry.fact.id, row: at }
    void judgeFact(document, entry, entry.state === state ? null : state)
  }
  const onCurrent = (act: (entry: LedgerEntry) => void) => () => {
    // Keys act on the row that is seen to be chosen, never on one out of sight.
    if (current !== null && body.current?.contains(window.document.activeElement)) act(current)
  }
  useCommands({
    'facts:accept': onCurrent((entry) => judge(entry, 'accepted')),
    'facts:reject': onCurrent((entry) => judge(entry, 'rejected')),
    'facts:edit': onCurrent((entry) => onEdit(entry.fact.id)),
  })
  return (
    <table className={styles.ledger}>
      <caption className="quiet">{messages.facts.table}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              data-column={column}
              aria-sort={sort.by === column ? (sort.down ? 'descending' : 'ascending') : undefined}
            >
              <button
                type="button"
                className={styles.sort}
                data-prints
                onClick={() => onSort({ by: column, down: sort.by === column && !sort.down })}
              >
                {messages.facts.columns[column]}
                {sort.by === column &&
                  (sort.down ? <ChevronDown size={14} aria-hidden /> : <ChevronUp size={14} aria-hidden />)}
              </button>
            </th>
          ))}
          <th scope="col" data-column="actions" data-controls>
            <span className="quiet">{messages.facts.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={onKeyDown}>
        {rows.map((row) => (
          <LedgerRow
            key={row.entry.fact.id}
            row={row}
            language={language}
            isCurrent={row.entry === current}
            onFocus={setCurrent}
            onShow={onShow}
            onEdit={onEdit}
            onJudge={judge}
          />
        ))}
      </tbody>
    </table>
  )
}

/** From the filter, the arrow down leads into the rows. */
function useArrowDown(filter: RefObject<HTMLInputElement | null>, act: () => void): void {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    const box = filter.current
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'ArrowDown') return
      event.preventDefault()
      latest.current()
    }
    box?.addEventListener('keydown', onKey)
    return () => box?.removeEventListener('keydown', onKey)
  }, [filter])
}
