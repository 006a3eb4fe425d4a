import { type RefObject, useEffect, useRef } from 'react'
import type { LibraryEntry } from '../../../shared/contract/library.ts'
import { pageLength } from '../../components/use-page.ts'
import { removeDocument } from '../../state/documents.ts'
import { isDialogOpen } from '../../state/top-dialog.ts'
import { openDialog } from '../../state/ui.ts'

/** Arrow keys go from the filter through the rows; F2 edits the row that has the focus, Delete removes it. */
export function useRowKeys(
  filter: RefObject<HTMLInputElement | null>,
  list: RefObject<HTMLUListElement | null>,
  shown: readonly LibraryEntry[],
  /** Draws more rows, up to that many. */
  more: (to: number) => void,
): void {
  const latest = useRef(shown)
  latest.current = shown
  const draw = useRef(more)
  draw.current = more
  useEffect(() => {
    let removing = false
    const onKey = (event: KeyboardEvent) => {
      const { activeElement } = document
      if (event.ctrlKey || event.altKey || event.metaKey || isDialogOpen()) return
      const rows = rowsOf(list.current)
      const at = rows.findIndex((row) => row.parentElement?.contains(activeElement))
      if (at < 0 && activeElement !== filter.current) return
      const entry = at < 0 ? undefined : latest.current[at]
      const focus = (row: number) => {
        event.preventDefault()
        const last = latest.current.length - 1
        const wanted = Math.min(row, last)
        if (row < 0) return filter.current?.focus()
        if (wanted < rows.length) return rows[wanted]?.focus()
        draw.current(wanted + pageLength)
        requestAnimationFrame(() => rowsOf(list.current)[wanted]?.focus())
      }
      if (event.key === 'ArrowDown') focus(at + 1)
      else if (event.key === 'ArrowUp' && at >= 0) focus(at - 1)
      else if (event.key === 'Home' && at >= 0) focus(0)
      else if (event.key === 'End' && at >= 0) focus(latest.current.length - 1)
      else if (event.key === 'F2' && entry !== undefined) openDialog({ kind: 'details', document: entry.id })
      else if (event.key === 'Delete' && entry !== undefined && !entry.bundled) {
        event.preventDefault()
        // A key that is held down, or pressed again before the row is gone, removes one.
        if (removing || event.repeat) return
        removing = true
        // The next row takes the focus, so that the keys go on.
        void removeDocument(entry).then(() => {
          removing = false
          rowsOf(list.current)[Math.min(at, latest.current.length - 1)]?.focus()
        })
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [filter, list])
}

const rowsOf = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-row] > :first-child') ?? []),
]
