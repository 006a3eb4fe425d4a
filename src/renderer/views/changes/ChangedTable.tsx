import { useState } from 'react'
import type { RowChange } from '../../../core/model/change.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import styles from './Changes.module.css'
import { Words } from './Words.tsx'

/** The rows of a table that changed, under its first one; the others are folded away. */
export function ChangedTable({ rows }: { readonly rows: readonly RowChange[] }) {
  const [isOpen, setOpen] = useState(false)
  const shown = rows
    .map((row, at) => ({ row, at }))
    .filter(({ row, at }) => isOpen || at === 0 || row.kind !== 'same')
  const hidden = rows.length - shown.length
  return (
    <>
      <div className={styles.frame}>
        <table className={styles.table}>
          <tbody>
            {shown.map(({ row: { kind, cells }, at }) => (
              <tr key={at} data-row={kind}>
                {cells.map((parts, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table never move
                  <td key={column} dir="auto">
                    {column === 0 && <span className={styles.hidden}>{messages.changes.rows[kind]}</span>}
                    <Words parts={parts} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hidden > 0 && (
        <Button kind="link" onClick={() => setOpen(true)}>
          {messages.changes.sameRows(hidden)}
        </Button>
      )}
    </>
  )
}

interface PlainProps {
  readonly cells: readonly (readonly string[])[]
  /** Whether all of it went or came. */
  readonly as?: 'removed' | 'added'
}

/** A table that is as it was, or that went or came whole. */
export const PlainTable = ({ cells, as }: PlainProps) => {
  const kind = as === undefined ? ('same' as const) : as
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <tbody>
          {cells.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nor do its rows
            <tr key={at} data-row={kind}>
              {row.map((text, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={column} dir="auto">
                  <Words parts={[{ kind, text }]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
