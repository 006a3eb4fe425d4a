import { ChevronLeft, ChevronRight, X } from 'lucide-react'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Briefing } from '../../../core/model/document.ts'
import { isWordless } from '../../../core/model/mark.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { citationOf, copyCitation, quoteOf, rowsOf } from '../../state/marks.ts'
import { MarkEditor } from '../marks/MarkEditor.tsx'
import { CiteButton } from './CiteButton.tsx'
import styles from './MarkPopover.module.css'
import popover from './Popover.module.css'
import { elementOf, rangeIn } from './page.ts'
import type { MarksOfDocument } from './use-marks.ts'

interface Props {
  readonly briefing: Briefing
  readonly marks: MarksOfDocument
  readonly scroller: RefObject<HTMLElement | null>
}

/** The mark that was opened, beside its passage; it scrolls with the text. */
export function MarkPopover({ briefing, marks: { marks, open, setOpen }, scroller }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const before = useRef<Element | null>(null)
  const mark = marks.find(({ id }) => id === open?.ids[open.at])
  const first = mark?.parts[0]
  useLayoutEffect(() => {
    const view = scroller.current
    if (view === null || box.current === null || first === undefined) return
    const passage = rangeIn(view, { run: first.block, ...first.position })
    place(box.current, view, passage ?? elementOf(view, first.block))
  }, [first, scroller])
  // Before the note takes the focus, which it does once it is drawn.
  useLayoutEffect(() => {
    if (open === null) return
    if (!box.current?.contains(document.activeElement)) before.current = document.activeElement
    if (!open.focusNote) box.current?.focus({ preventScroll: true })
  }, [open])
  if (open === null || mark === undefined || first === undefined) return null
  const close = () => {
    setOpen(null)
    const back = before.current instanceof HTMLElement && before.current.isConnected ? before.current : null
    const view = scroller.current
    const target = back ?? (view && elementOf(view, first.block))
    target?.focus({ preventScroll: true })
  }
  const turn = (step: number) =>
    setOpen({ ...open, at: (open.at + step + open.ids.length) % open.ids.length, focusNote: false })
  const block = briefing.blocks.find(({ id }) => id === mark.parts[0].block)
  const where = { section: mark.sectionTitle, page: mark.page, rows: rowsOf(block, mark.parts) }
  return (
    <div
      ref={box}
      className={`${popover.frame} ${styles.popover}`}
      role="dialog"
      aria-label={messages.passages.kinds[mark.kind]}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <div className={`${popover.head} ${styles.head}`}>
        <strong>{messages.passages.kinds[mark.kind]}</strong>
        {open.ids.length > 1 && (
          <span className={styles.turn}>
            <button type="button" aria-label={messages.read.marks.previous} onClick={() => turn(-1)}>
              <ChevronLeft size={16} aria-hidden />
            </button>
            {messages.read.marks.at(open.at + 1, open.ids.length)}
            <button type="button" aria-label={messages.read.marks.next} onClick={() => turn(1)}>
              <ChevronRight size={16} aria-hidden />
            </button>
          </span>
        )}
        {!isWordless(mark.parts) && (
          <CiteButton onClick={() => void copyCitation(citationOf(briefing, quoteOf(mark.parts), where))} />
        )}
        <button type="button" aria-label={messages.common.close} onClick={close}>
          <X size={16} aria-hidden />
        </button>
      </div>
      <MarkEditor key={mark.id} mark={mark} focusNote={open.focusNote} onDone={close} />
    </div>
  )
}

const gap = 8

/** Under the passage, or over it where there is no room; never beyond the edges of the text. */
function place(box: HTMLElement, view: HTMLElement, passage: Range | Element | null): void {
  const frame = view.getBoundingClientRect()
  const text = passage?.getBoundingClientRect() ?? frame
  const below = text.bottom + gap + box.offsetHeight <= frame.bottom
  const top =
    below || text.top - gap - box.offsetHeight < frame.top
      ? text.bottom + gap
      : text.top - gap - box.offsetHeight
  const left = Math.min(Math.max(text.left, frame.left + gap), frame.right - box.offsetWidth - 2 * gap)
  box.style.top = `${top - frame.top + view.scrollTop}px`
  box.style.left = `${Math.max(gap, left - frame.left)}px`
  // In a small window neither side may have room for all of it.
  box.scrollIntoView({ block: 'nearest' })
}
