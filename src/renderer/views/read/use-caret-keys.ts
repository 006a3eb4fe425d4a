import { type RefObject, useEffect, useRef } from 'react'
import { useHalf } from '../../state/half.ts'
import { beginCaret, type CaretPlace, caretIn, focusAt, followCaret, isIn, moveCaret, run } from './caret.ts'
import { caretStep } from './caret-step.ts'

/**
 * Selects words of the text by Shift and the arrows, from the paragraph in focus on; with `isOn` the arrows alone move
 * a caret there, which what has the focus follows, and which follows the focus where that goes elsewhere.
 */
export function useCaretKeys(scroller: RefObject<HTMLElement | null>, isOn: boolean): void {
  // Where it comes beside the text, the caret stays there.
  const waits = useHalf() === 'beside'
  const last = useRef<CaretPlace | null>(null)
  useEffect(() => {
    const view = scroller.current
    if (view === null) return
    const begin = (at: 'start' | 'end') => {
      const here = last.current
      // Where it was, as long as that is what the focus is on: what it did there, such as a note, took the selection.
      const stays = isOn && here !== null && focusedRun(view)?.contains(here.node) === true
      if (stays) window.getSelection()?.collapse(here.node, here.offset)
      else beginCaret(view, at)
    }
    const settle = () => {
      const place = caretIn(view)
      if (place === null) return
      last.current = place
      followCaret(view, place)
      if (isOn) focusAt(place)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isOfText(event.target, view)) return
      if (event.key === 'Escape') return isSelected(view) ? unselect(event, isOn) : undefined
      const step = caretStep(event)
      if (step === null || !(isOn || event.shiftKey)) return
      event.preventDefault()
      if (!isBegun(view, isOn)) begin(step.to === 'left' || step.to === 'backward' ? 'end' : 'start')
      moveCaret(view, step, event.shiftKey)
      settle()
    }
    const onFocus = ({ target }: FocusEvent) => {
      const run = target instanceof Element ? runOf(target) : null
      const place = caretIn(view)
      if (run === null || (place !== null && isIn(run, place))) return
      begin('start')
      last.current = caretIn(view)
    }
    view.addEventListener('keydown', onKey)
    if (!isOn) return () => view.removeEventListener('keydown', onKey)
    if (caretIn(view) === null && !waits) begin('start')
    settle()
    view.addEventListener('focusin', onFocus)
    return () => {
      view.removeEventListener('keydown', onKey)
      view.removeEventListener('focusin', onFocus)
    }
  }, [scroller, isOn, waits])
}

/** Whether there is something to move on: without a caret what is selected, or where the paragraph in focus was pressed. */
function isBegun(view: HTMLElement, isOn: boolean): boolean {
  const place = caretIn(view)
  if (place === null) return false
  return isOn || isSelected(view) || focusedRun(view)?.contains(place.node) === true
}

/** Takes the selection off; a caret stays at its moving end. */
function unselect(event: KeyboardEvent, isOn: boolean): void {
  event.preventDefault()
  const selection = window.getSelection()
  const { focusNode = null, focusOffset = 0 } = selection ?? {}
  if (isOn) selection?.collapse(focusNode, focusOffset)
  else selection?.removeAllRanges()
}

const isSelected = (view: HTMLElement): boolean =>
  caretIn(view) !== null && window.getSelection()?.isCollapsed === false

/** Keys that are pressed in what lies over the text, such as a note, are its own. */
const isOfText = (target: EventTarget | null, view: HTMLElement): boolean =>
  target === view || (target instanceof Element && target.closest('article') !== null)

const runOf = (element: Element): Element | null => element.closest(run)

function focusedRun(view: HTMLElement): Element | null {
  const focused = document.activeElement
  return focused !== null && view.contains(focused) ? runOf(focused) : null
}
