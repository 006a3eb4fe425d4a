import { type RefObject, useEffect, useRef } from 'react'
import { carry } from '../../text/dragged.ts'

/**
 * What is selected of the text goes into other programs with where it stands.
 * @param citedIn what of a view is selected, cited; null where nothing is
 */
export function useDragOut(
  scroller: RefObject<HTMLElement | null>,
  citedIn: (view: HTMLElement) => string | null,
): void {
  const latest = useRef(citedIn)
  latest.current = citedIn
  useEffect(() => {
    const view = scroller.current
    if (view === null) return
    const begin = ({ target, dataTransfer }: DragEvent) => {
      // Pictures, links and fields over the text are dragged as what they are: of a selection the target is a text.
      if (!(target instanceof Text) || dataTransfer === null) return
      const text = view.querySelector('article')?.contains(target) === true ? latest.current(view) : null
      if (text !== null) carry(dataTransfer, text)
    }
    view.addEventListener('dragstart', begin)
    return () => view.removeEventListener('dragstart', begin)
  }, [scroller])
}
