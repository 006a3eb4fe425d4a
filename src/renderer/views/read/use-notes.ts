import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react'
import type { Briefing } from '../../../core/model/document.ts'
import type { Span } from '../../../core/model/span.ts'
import { type Half, useHalf } from '../../state/half.ts'
import { showBlock } from '../../state/ui.ts'
import { type Notes, notesIn } from './notes.ts'
import { elementOf } from './page.ts'

/** The notes that are open at their mark. */
export interface OpenNotes {
  readonly keys: readonly string[]
  readonly label: string
  /** The mark, which has the focus back when they close. */
  readonly mark: HTMLElement
  /** What is marked in one of their blocks. */
  readonly found: { readonly block: string; readonly ranges: readonly Span[] } | null
}

export interface NotesOfDocument {
  readonly notes: Notes
  readonly open: OpenNotes | null
  readonly close: (giveFocusBack?: boolean) => void
  /** Opens the note that a block is part of, where it is called; false where it is none, or nothing calls it. */
  readonly showCall: (block: string, ranges: readonly Span[]) => boolean
}

/** Opens notes at the marks that call them, by a click or by Enter and Space, and leads from notes back to the text. */
export function useNotes(briefing: Briefing, scroller: RefObject<HTMLElement | null>): NotesOfDocument {
  const notes = useMemo(() => notesIn(briefing), [briefing])
  const [open, setOpen] = useState<OpenNotes | null>(null)
  const half = useHalf()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a note of another document is open no longer
  useEffect(() => () => setOpen(null), [briefing])
  useEffect(() => {
    const view = scroller.current
    const act = (event: MouseEvent | KeyboardEvent) => {
      const button = buttonAt(event.target)
      if (button === null || (event instanceof MouseEvent && hasSelection())) return
      if (event instanceof KeyboardEvent && !isPress(event)) return
      event.preventDefault()
      event.stopPropagation()
      const { back } = button.dataset
      const call = back === undefined ? undefined : notes.calls.get(back)
      if (call !== undefined && back !== undefined) return goBack(view, call.block, back, half)
      setOpen((before) => (before?.mark === button ? null : opened(button)))
    }
    view?.addEventListener('click', act, true)
    view?.addEventListener('keydown', act, true)
    return () => {
      view?.removeEventListener('click', act, true)
      view?.removeEventListener('keydown', act, true)
    }
  }, [scroller, notes, half])
  const close = useCallback(
    (giveFocusBack = true) => {
      if (giveFocusBack && open?.mark.isConnected) open.mark.focus({ preventScroll: true })
      setOpen(null)
    },
    [open],
  )
  const showCall: NotesOfDocument['showCall'] = (block, ranges) => {
    const note = briefing.blocks.find(({ id }) => id === block)?.note
    const call = note === undefined ? undefined : notes.calls.get(note)
    const mark = note === undefined || call === undefined ? null : markOf(scroller.current, call.block, note)
    if (mark === null) return false
    mark.scrollIntoView({ block: 'center' })
    setOpen({ ...opened(mark), found: { block, ranges } })
    return true
  }
  return { notes, open, close, showCall }
}

const opened = (mark: HTMLElement): OpenNotes => ({
  keys: mark.dataset.notes?.split(' ') ?? [],
  label: mark.dataset.label ?? '',
  mark,
  found: null,
})

/** Shows the mark that calls a note, and gives it the focus. */
function goBack(view: HTMLElement | null, block: string, note: string, half: Half | null): void {
  showBlock(block, [], half)
  requestAnimationFrame(() => markOf(view, block, note)?.focus({ preventScroll: true }))
}

function markOf(view: HTMLElement | null, block: string, note: string): HTMLElement | null {
  const element = view && elementOf(view, block)
  return element?.querySelector<HTMLElement>(`[data-notes~="${CSS.escape(note)}"]`) ?? null
}

const isPress = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  (key === 'Enter' || key === ' ') && !ctrlKey && !altKey && !metaKey

const buttonAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-notes], [data-back]') : null

const hasSelection = (): boolean => window.getSelection()?.isCollapsed === false
