import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { visitNext } from '../../commands/panes.ts'
import { useReading } from '../../state/ui.ts'
import { paintIn, unpaintIn } from './highlights.ts'
import { bringIntoView, elementOf, rangeIn, standAt } from './page.ts'
import type { NotesOfDocument } from './use-notes.ts'

/** Shows a block of a note where the note is called instead. @returns whether it is shown so */
type ShowCall = NotesOfDocument['showCall']

/** Carries out a wish to show a block: in the middle of the view, focused, its ranges marked. */
export function useJump(scroller: RefObject<HTMLElement | null>, showCall: ShowCall | null = null): void {
  const reading = useReading()
  const jump = reading((each) => each.jump)
  const latest = useRef(showCall)
  latest.current = showCall
  useLayoutEffect(() => {
    const view = scroller.current
    if (jump === null || view === null) return
    reading.setState({ jump: null })
    if (jump.whereCalled && latest.current?.(jump.block, jump.ranges)) return
    const element = elementOf(view, jump.block)
    if (element === null) return
    if (jump.offset !== null) standAt(view, { block: jump.block, offset: jump.offset })
    else element.scrollIntoView({ block: element.dataset.section === undefined ? 'center' : 'start' })
    // From there the next pane is the passage.
    if (jump.keepsFocus) visitNext(view, element)
    else element.focus({ preventScroll: true })
    const ranges = jump.ranges
      .map((span) => rangeIn(view, { run: jump.block, ...span }))
      .filter((range) => range !== null)
    paintIn(view, 'shown', ranges)
    // A block may be higher than the view.
    if (ranges[0] !== undefined) bringIntoView(view, ranges[0])
    reading.setState({ led: { block: jump.block, at: view.scrollTop } })
  }, [jump, reading, scroller])
  useEffect(() => {
    const view = scroller.current
    return () => (view === null ? undefined : unpaintIn(view, 'shown'))
  }, [scroller])
}
