import { type RefObject, useEffect } from 'react'
import { type Half, useHalf } from '../../state/half.ts'
import { openDialog } from '../../state/ui.ts'

/** Enlarges a picture that is clicked, or that has the focus when Enter is pressed, as a paragraph or as a button. */
export function useFigures(scroller: RefObject<HTMLElement | null>): void {
  const half = useHalf()
  useEffect(() => {
    const view = scroller.current
    const click = ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-enlarge]') : null
      if (button !== null) enlarge(button, half)
    }
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
      const { target } = event
      // On the button itself Enter is a click.
      if (!(target instanceof HTMLElement) || target.dataset.kind !== 'figure') return
      const button = target.querySelector<HTMLElement>('[data-enlarge]')
      if (button === null) return
      event.preventDefault()
      event.stopPropagation()
      enlarge(button, half)
    }
    view?.addEventListener('click', click)
    view?.addEventListener('keydown', press, true)
    return () => {
      view?.removeEventListener('click', click)
      view?.removeEventListener('keydown', press, true)
    }
  }, [scroller, half])
}

const enlarge = ({ dataset }: HTMLElement, half: Half | null): void =>
  openDialog({ kind: 'figure', block: dataset.enlarge ?? '', half })
