import { type RefObject, useCallback, useMemo, useRef, useSyncExternalStore } from 'react'
import type { Briefing } from '../../../core/model/document.ts'
import { useUi } from '../../state/ui.ts'
import { idOf, runsOf } from './page.ts'
import { type PagedRun, passageInView } from './passage-in-view.ts'

/** The passage that is looked at, as reading goes on; null where none has a page. */
export function usePassageInView(
  briefing: Briefing,
  scroller: RefObject<HTMLElement | null>,
): (PagedRun & { readonly page: number }) | null {
  const runs = useMemo(() => {
    const pages = new Map(briefing.blocks.map(({ id, page }) => [id, page]))
    return runsOf(briefing).map(({ id }): PagedRun => ({ id, page: pages.get(id) ?? null }))
  }, [briefing])
  /** The run that had the focus last: who turns a page, or zooms, still looks at it. */
  const focused = useRef<Element | null>(null)
  const listen = useCallback(
    (onChange: () => void) => {
      const view = scroller.current
      const noteFocus = () => {
        focused.current = runWith(document.activeElement)
        onChange()
      }
      noteFocus()
      const stop = useUi.subscribe(onChange)
      view?.addEventListener('focusin', noteFocus)
      return () => {
        stop()
        view?.removeEventListener('focusin', noteFocus)
      }
    },
    [scroller],
  )
  const id = useSyncExternalStore(listen, () => {
    const run = isInView(focused.current, scroller.current) ? idOf(focused.current) : null
    return passageInView(runs, useUi.getState().position, run)?.id ?? null
  })
  return useMemo(() => passageInView(runs, null, id), [runs, id])
}

/** The run that holds an element. */
const runWith = (element: Element | null): Element | null =>
  element?.closest('[data-block], [data-section], [data-title]') ?? null

/** Whether some of an element of the view is seen. */
function isInView(element: Element | null, view: HTMLElement | null): boolean {
  if (element === null || view?.contains(element) !== true) return false
  const [box, frame] = [element.getBoundingClientRect(), view.getBoundingClientRect()]
  return box.bottom > frame.top && box.top < frame.bottom
}
