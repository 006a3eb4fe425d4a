import { type RefObject, useCallback, useMemo, useSyncExternalStore } from 'react'
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
  const listen = useCallback(
    (onChange: () => void) => {
      const view = scroller.current
      const stop = useUi.subscribe(onChange)
      view?.addEventListener('focusin', onChange)
      return () => {
        stop()
        view?.removeEventListener('focusin', onChange)
      }
    },
    [scroller],
  )
  const id = useSyncExternalStore(
    listen,
    () => passageInView(runs, useUi.getState().position, focusedIn(scroller.current))?.id ?? null,
  )
  return useMemo(() => passageInView(runs, null, id), [runs, id])
}

/** The run that has the focus, or holds what has it, while some of it is in view. */
function focusedIn(view: HTMLElement | null): string | null {
  const run = document.activeElement?.closest('[data-block], [data-section], [data-title]')
  if (view === null || run == null || !view.contains(run)) return null
  const [box, frame] = [run.getBoundingClientRect(), view.getBoundingClientRect()]
  return box.bottom > frame.top && box.top < frame.bottom ? idOf(run) : null
}
