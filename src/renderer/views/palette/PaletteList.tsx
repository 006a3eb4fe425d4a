import { useQuery } from '@tanstack/react-query'
import { type MouseEvent, memo, type RefObject, useMemo } from 'react'
import type { ListedMark } from '../../../shared/contract/marks.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { useLabels } from '../../state/apart.ts'
import { usePalette } from '../../state/palette.ts'
import { marksList } from '../../state/queries.ts'
import { rowsDrawn, screensOf } from './drawn.ts'
import styles from './Palette.module.css'
import { PaletteRow, rowId } from './PaletteRow.tsx'
import type { Leads, PaletteGroup, PaletteItem, View } from './view.ts'

interface Props {
  readonly view: View
  readonly rows: readonly PaletteItem[]
  readonly at: number
  /** Whether the document of each row is named. */
  readonly withDocument: boolean
  readonly list: RefObject<HTMLDivElement | null>
  /** What is still to come, said above the rows. */
  readonly pending: string | null
  readonly onOpen: (row: PaletteItem, leads: Leads) => void
  readonly onPoint: (row: PaletteItem) => void
}

/** The rows in their groups, with what is said around them; memoized, since a key alone changes none of it. */
export const PaletteList = memo(function PaletteList({
  view,
  rows,
  at,
  withDocument,
  list,
  pending,
  onOpen,
  onPoint,
}: Props) {
  const total = rows.length
  const hasMarks = rows.some((row) => row.kind === 'found' && row.found.kind === 'mark')
  const marks = useMarks(hasMarks)
  const labels = useLabels()
  const rowOf = ({ target }: MouseEvent): PaletteItem | undefined => {
    const key = target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset.row : undefined
    return rows.find((row) => row.key === key)
  }
  const screens = usePalette(({ scroll }) => screensOf(scroll))
  const drawn = rowsDrawn(view.groups, screens, at)
  let index = 0
  return (
    <>
      {(view.note !== null || pending !== null) && (
        <div className={styles.said}>
          {view.note !== null && <p>{view.note}</p>}
          {pending !== null && <p>{pending}</p>}
        </div>
      )}
      {view.none !== null && (
        <div className={styles.none}>
          <p>{view.none.what}</p>
          <p>{view.none.advice}</p>
        </div>
      )}
      {rows.length > 0 && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the box keeps the focus and holds the keys
        <div
          ref={list}
          id="found"
          role="listbox"
          tabIndex={-1}
          aria-label={messages.palette.found}
          className={styles.list}
          onScroll={({ currentTarget }) => usePalette.setState({ scroll: currentTarget.scrollTop })}
          // The box keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => {
            const row = rowOf(event)
            if (row !== undefined) onOpen(row, leadsOf(event))
          }}
          onPointerMove={(event) => {
            // Rows that move under a resting mouse are not pointed at.
            const row = event.movementX === 0 && event.movementY === 0 ? undefined : rowOf(event)
            if (row !== undefined) onPoint(row)
          }}
        >
          {drawnOf(view.groups, drawn).map(({ key, title, count, rows }) => (
            // biome-ignore lint/a11y/useSemanticElements: no other element is a group of options
            <div key={key} role="group" aria-labelledby={`found-in-${key}`} className={styles.group}>
              <div id={`found-in-${key}`} role="presentation" className={styles.heading}>
                {title}
                {count !== null && <span className={styles.count}>{count}</span>}
              </div>
              {rows.map((row, place) => {
                const mine = index++
                return (
                  <PaletteRow
                    // By its place: an answer then changes words in rows that stand, which costs half of making new ones.
                    key={rowId(place)}
                    row={row}
                    at={mine}
                    of={total}
                    isActive={mine === at}
                    withDocument={withDocument || row.key.startsWith('recent:')}
                    label={labels.get(documentOf(row) ?? '') ?? null}
                    mark={row.kind === 'found' ? (marks.get(row.found.id) ?? null) : null}
                  />
                )
              })}
            </div>
          ))}
        </div>
      )}
      {view.tail !== null && <p className={styles.tail}>{view.tail}</p>}
    </>
  )
})

/** The keys that go with a click are those that go with Enter. */
const leadsOf = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): Leads => {
  if (ctrlKey || metaKey) return 'to-list'
  return shiftKey ? 'beside' : 'to-text'
}

const documentOf = (row: PaletteItem): string | null =>
  row.kind === 'found' ? row.found.document : row.kind === 'entry' ? row.entry.id : null

/** The groups with as many rows as are drawn. */
function drawnOf(groups: readonly PaletteGroup[], drawn: number): readonly PaletteGroup[] {
  let left = drawn
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, left)
    left -= rows.length
    return rows.length === 0 ? [] : [{ ...group, rows }]
  })
}

/** The user's passages by their ids: their colours and notes. */
function useMarks(isWanted: boolean): ReadonlyMap<string, ListedMark> {
  const { data } = useQuery({ ...marksList, enabled: isWanted })
  return useMemo(
    () => new Map(isWanted ? data?.map((mark) => [mark.id, mark] as const) : []),
    [isWanted, data],
  )
}
