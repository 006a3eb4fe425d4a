import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { messages } from '../../../shared/messages/messages.ts'
import { arriveIn } from '../../components/use-arrival.ts'
import { useCalled } from '../../state/apart.ts'
import { CardRow } from './CardRow.tsx'
import styles from './CardsView.module.css'
import { namedIn, nameOf } from './chosen.ts'
import { RowEditor } from './RowEditor.tsx'
import type { Cards } from './use-cards.ts'
import type { Editing } from './use-editing.ts'
import { scrolledTo, windowOf } from './window-of.ts'

/** The heights of a row and of the line of heads in px, as the styles have them. */
const rowHeight = 40
const headHeight = 32

const columns = ['question', 'answer', 'state', 'recall', 'due', 'document'] as const

interface Props {
  readonly grid: RefObject<HTMLDivElement | null>
  readonly box: RefObject<HTMLInputElement | null>
  readonly cards: Cards
  readonly editing: Editing
  /** Whether the grid itself has the focus. */
  readonly onFocused: (isFocused: boolean) => void
  /** Asks for what can be done with what is chosen, at a point of the window. */
  readonly onMenu: (at: { readonly x: number; readonly y: number }, byKey: boolean) => void
}

/** The cards as a grid of which only the rows in view are drawn. It is one stop of the Tab key; the arrows move within it. */
export function CardList({ grid, box, cards, editing, onFocused, onMenu }: Props) {
  const id = useId()
  const called = useCalled()
  const [top, setTop] = useState(0)
  const inView = useRowsInView(grid)
  const [extra, setExtra] = useState(0)
  const { found, active, chosen, rowAt } = cards
  const editedAt = editing.rowIn(cards)
  const isEdited = editing.card !== null
  const extraHeight = isEdited ? extra : 0
  const topOf = (row: number) => row * rowHeight + (isEdited && row > editedAt ? extraHeight : 0)
  const rowOf = (y: number) =>
    Math.max(0, Math.floor((y > topOf(editedAt) ? y - extraHeight : y) / rowHeight))
  const first = rowOf(top)
  const [from, to] = windowOf(first, inView, found)
  useLayoutEffect(() => cards.setFirst(from), [cards.setFirst, from])
  useFocused(grid, onFocused)
  useEffect(() => arriveIn(grid.current), [grid])
  const { filter, sort } = cards
  // Another list begins at its beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: they say which list it is
  useLayoutEffect(() => grid.current?.scrollTo(0, 0), [filter, sort])
  useEffect(() => followKeys.current(active, rowHeight), [active])
  // What is edited comes into view with its row, once it is known how high it is.
  useEffect(() => {
    if (extraHeight > 0) followKeys.current(latestEdited.current, rowHeight + extraHeight)
  }, [extraHeight])
  const latestEdited = useRef(editedAt)
  latestEdited.current = editedAt
  const followKeys = useRef((_row: number, _height: number) => {})
  followKeys.current = (row, height) => {
    const list = grid.current
    if (list !== null)
      list.scrollTop = scrolledTo(topOf(row), height, list.scrollTop, list.clientHeight - headHeight)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== grid.current || event.altKey || event.metaKey || event.ctrlKey) return
    const page = Math.max(1, inView - 2)
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -found, End: found }
    if (event.key === 'Escape' && chosen.size > 0) {
      event.preventDefault()
      event.stopPropagation()
      return cards.chooseNone()
    }
    const step = (steps as Readonly<Record<string, number>>)[event.key]
    if (step === undefined || found === 0) return
    event.preventDefault()
    if (active + step < 0 && step === -1) return box.current?.focus()
    const row = Math.max(0, Math.min(found - 1, active + step))
    if (event.shiftKey) cards.chooseTo(row)
    else cards.move(row)
  }
  const rowUnder = ({ target }: MouseEvent): number | null => {
    const row =
      target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined
    return row === undefined ? null : Number(row)
  }
  const onMouseDown = (event: MouseEvent) => {
    const row = rowUnder(event)
    if (row === null) return
    // The grid has the focus, not a cell of it; and Shift selects rows, not text.
    event.preventDefault()
    grid.current?.focus({ preventScroll: true })
    if (event.button !== 0) return
    const isCheck = event.target instanceof Element && event.target.closest('[data-check]') !== null
    if (event.shiftKey) cards.chooseTo(row)
    else if (isCheck || event.ctrlKey || event.metaKey) cards.toggle(row)
    else cards.chooseOnly(row)
  }
  const onContextMenu = (event: MouseEvent) => {
    // Keys ask for it of the grid, which has the focus, and mean the row that they are at.
    const isOfKeys = event.target === grid.current && event.button !== 2
    const row = isOfKeys ? active : rowUnder(event)
    const card = row === null ? undefined : rowAt(row)
    if (row === null || card === undefined) return
    event.preventDefault()
    if (!chosen.has(nameOf(namedIn(card)))) cards.chooseOnly(row)
    const drawn = isOfKeys ? grid.current?.querySelector(`[data-row="${row}"]`) : null
    const { left, bottom } = drawn?.getBoundingClientRect() ?? { left: event.clientX, bottom: event.clientY }
    onMenu({ x: left, y: bottom }, isOfKeys)
  }
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot draw a part of its rows where they stand
    <div
      ref={grid}
      role="grid"
      tabIndex={0}
      aria-label={messages.cards.list}
      aria-multiselectable
      aria-busy={cards.isLate}
      aria-rowcount={found + 1}
      aria-activedescendant={found > 0 ? `${id}-${active}` : undefined}
      className={styles.grid}
      onKeyDown={onKeyDown}
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      onMouseDown={onMouseDown}
      onContextMenu={onContextMenu}
      onDoubleClick={(event) => {
        const row = rowUnder(event)
        if (row !== null) editing.open(rowAt(row))
      }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as the grid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: as the grid */}
      <div role="row" aria-rowindex={1} className={styles.heads}>
        {/* biome-ignore lint/a11y/useSemanticElements: as the grid */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: as the grid */}
        <span role="columnheader" className={styles.check}>
          <span className="quiet">{messages.cards.chosen}</span>
        </span>
        {columns.map((column) => (
          // biome-ignore lint/a11y/useSemanticElements: as the grid
          // biome-ignore lint/a11y/useFocusableInteractive: as the grid
          <span key={column} role="columnheader" className={styles.cell} data-column={column}>
            {messages.cards.columns[column]}
          </span>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as the grid */}
      <div role="rowgroup" className={styles.rows} style={{ height: found * rowHeight + extraHeight }}>
        {rows.map((row) => {
          const card = rowAt(row)
          return (
            <CardRow
              key={row}
              id={`${id}-${row}`}
              row={row}
              card={card}
              from={card === undefined ? '' : called(card.document, card.documentTitle)}
              isActive={row === active}
              isChosen={card !== undefined && chosen.has(nameOf(namedIn(card)))}
              top={topOf(row)}
            />
          )
        })}
        {editing.card !== null && (
          <RowEditor
            key={nameOf(namedIn(editing.card))}
            card={editing.card}
            top={(editedAt + 1) * rowHeight}
            onHeight={setExtra}
            draft={editing.draft()}
            onDraft={editing.keep}
            onClose={() => {
              editing.close()
              grid.current?.focus({ preventScroll: true })
            }}
          />
        )}
      </div>
    </div>
  )
}

/** Tells whether an element itself has the focus. React hears nothing of a focus that a closing dialog gives back. */
function useFocused(element: RefObject<HTMLElement | null>, tell: (isFocused: boolean) => void): void {
  useEffect(() => {
    const own = element.current
    const look = () => tell(document.activeElement === own)
    const leave = () => tell(false)
    own?.addEventListener('focusin', look)
    own?.addEventListener('focusout', leave)
    return () => {
      own?.removeEventListener('focusin', look)
      own?.removeEventListener('focusout', leave)
      leave()
    }
  }, [element, tell])
}

/** How many rows the view has room for. */
function useRowsInView(view: RefObject<HTMLElement | null>): number {
  const [rows, setRows] = useState(20)
  useLayoutEffect(() => {
    const list = view.current
    if (list === null) return
    const measure = () => setRows(Math.ceil(list.clientHeight / rowHeight))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(list)
    return () => observer.disconnect()
  }, [view])
  return rows
}
