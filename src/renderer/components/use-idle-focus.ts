import { type RefObject, useEffect } from 'react'

/** Takes the focus for a page that is shown, so that the arrow and page keys scroll it at once; none that is had. */
export function useIdleFocus(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (document.activeElement === document.body) page.current?.focus({ preventScroll: true })
  }, [page])
}
