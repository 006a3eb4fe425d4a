import { type RefObject, useEffect, useRef } from 'react'
import { useHalf } from '../state/half.ts'
import { useTopDialog } from '../state/top-dialog.ts'
import { useUi } from '../state/ui.ts'

/**
 * Gives a place that is shown the focus, at its heading, so that it is told and the keys are its own; what of the place
 * has taken it by then, such as a list or a field, keeps it. Another page of the same place takes what nothing has.
 *
 * @param page the element of the place, which scrolls
 * @param find what has the focus first; its heading where nothing else is said
 */
export function useArrival(
  page: RefObject<HTMLElement | null>,
  find: (page: HTMLElement) => HTMLElement | null = headingOf,
): void {
  const isOver = useTopDialog() !== null
  const isNew = useRef(true)
  // What comes beside the text leaves the focus there.
  const isBeside = useHalf() === 'beside'
  // After each drawing: the heading may come with what the place is waiting for.
  useEffect(() => {
    const view = page.current
    const wasNew = isNew.current
    isNew.current = false
    const { arrival } = useUi.getState()
    const focused = document.activeElement
    if (view === null || isOver || isBeside || (arrival === null && !(wasNew && focused === document.body)))
      return
    if (arrival === 'waiting' && focused !== view && focused !== document.body) return settle(null)
    if (view.contains(focused) && focused !== view) return settle(null)
    const target = find(view)
    if (target !== null && !target.hasAttribute('tabindex')) target.tabIndex = -1
    ;(target ?? view).focus({ preventScroll: true })
    if (target !== null) markArrived(target)
    settle(target === null ? 'waiting' : null)
  })
}

/** Gives the focus to a list whose keys are to be the place's at once; none is taken from where the user has gone. */
export function arriveIn(list: HTMLElement | null): void {
  if (list === null || !isFocusFree()) return
  list.focus({ preventScroll: true })
  markArrived(list)
}

/** Whether nothing that was chosen has the focus: nothing at all, the page of a place, or its heading. */
const isFocusFree = (): boolean =>
  document.activeElement === document.body || document.activeElement?.matches('main, main h1') === true

const headingOf = (page: HTMLElement): HTMLElement | null => page.querySelector<HTMLElement>('h1')

/** One is there by having come, and not by keys: no ring tells of it (base.css). */
function markArrived(target: HTMLElement): void {
  const end = () => delete target.dataset.arrived
  target.dataset.arrived = ''
  target.addEventListener('blur', end, { once: true })
  // In a list the keys act on the row that has the ring.
  if (target.role === 'grid') target.addEventListener('keydown', end, { once: true })
}

function settle(arrival: 'waiting' | null): void {
  if (useUi.getState().arrival !== arrival) useUi.setState({ arrival })
}
