import { type RefObject, useEffect } from 'react'
import { askAboutLink } from '../../state/ui.ts'

/** Asks about a link of the text that is clicked, or that has the focus when Enter is pressed. */
export function useLinks(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const view = scroller.current
    const ask = (event: MouseEvent | KeyboardEvent) => {
      const link = linkOf(event.target)
      // The end of a drag over a link is a selection, and a key that comes with another is a command.
      if (link === null || (event instanceof MouseEvent && hasSelection())) return
      if (event instanceof KeyboardEvent && (event.key !== 'Enter' || event.ctrlKey || event.altKey)) return
      // What lies under the link, such as a highlight, is not opened with it.
      event.preventDefault()
      event.stopPropagation()
      askAboutLink(link)
    }
    // Before anything else hears of it.
    view?.addEventListener('click', ask, true)
    view?.addEventListener('keydown', ask, true)
    return () => {
      view?.removeEventListener('click', ask, true)
      view?.removeEventListener('keydown', ask, true)
    }
  }, [scroller])
}

const linkOf = (target: EventTarget | null): string | null =>
  target instanceof Element
    ? (target.closest<HTMLElement>('[data-block] [data-href]')?.dataset.href ?? null)
    : null

const hasSelection = (): boolean => window.getSelection()?.isCollapsed === false
