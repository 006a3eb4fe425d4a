import { type RefObject, useEffect } from 'react'
import { useHalf } from '../../state/half.ts'
import { openDialog, showHeading } from '../../state/ui.ts'

/** Asks about a link of the text that is clicked, or goes where it leads within the document, or that has the focus when Enter is pressed. */
export function useLinks(scroller: RefObject<HTMLElement | null>): void {
  const half = useHalf()
  useEffect(() => {
    const view = scroller.current
    const ask = (event: MouseEvent | KeyboardEvent) => {
      const link = linkAt(event.target)
      // The end of a drag over a link is a selection, and a key that comes with another is a command.
      if (link === null || (event instanceof MouseEvent && hasSelection())) return
      if (event instanceof KeyboardEvent && (event.key !== 'Enter' || event.ctrlKey || event.altKey)) return
      // What lies under the link, such as a highlight, is not opened with it.
      event.preventDefault()
      event.stopPropagation()
      // Where the dialog gives the focus back to.
      link.focus({ preventScroll: true })
      const address = link.dataset.href ?? ''
      if (address.startsWith('#')) showHeading(address.slice(1), half)
      else openDialog({ kind: 'link', link: address })
    }
    // Before anything else hears of it.
    view?.addEventListener('mousedown', press, true)
    view?.addEventListener('click', ask, true)
    view?.addEventListener('keydown', ask, true)
    return () => {
      view?.removeEventListener('mousedown', press, true)
      view?.removeEventListener('click', ask, true)
      view?.removeEventListener('keydown', ask, true)
    }
  }, [scroller, half])
}

/** Chromium selects nothing of a drag that gave the focus to a part of a line: a link takes none while it is pressed. */
function press({ target }: MouseEvent): void {
  const link = linkAt(target)
  if (link === null) return
  const before = link.tabIndex
  link.removeAttribute('tabindex')
  const giveBack = () => {
    link.tabIndex = before
  }
  window.addEventListener('mouseup', giveBack, { capture: true, once: true })
}

const linkAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element
    ? target.closest<HTMLElement>(':is([data-block], [data-note-block]) [data-href]')
    : null

const hasSelection = (): boolean => window.getSelection()?.isCollapsed === false
