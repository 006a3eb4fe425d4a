import { useEffect } from 'react'
import { controls } from '../commands/fields.ts'

/**
 * What stands around the page, `data-frame`, leaves the keys to the page: a button there that the mouse presses takes
 * no focus. Reached by key it has the focus like any other, and one that opens a dialog gets it back from there.
 */
export function useFrame(): void {
  useEffect(() => {
    document.addEventListener('mousedown', leaveKeysToPage)
    return () => document.removeEventListener('mousedown', leaveKeysToPage)
  }, [])
}

function leaveKeysToPage(event: MouseEvent): void {
  const pressed = event.target instanceof Element ? event.target.closest('button') : null
  if (pressed === null || !pressed.matches('[data-frame] button:not([aria-haspopup], search *)')) return
  event.preventDefault()
  const page = document.querySelector('main')
  const focused = document.activeElement
  // A paragraph keeps it, in either half; a field or a button of the page would have the keys for itself.
  if (focused?.closest('main, [data-half]') != null && !focused.matches(controls)) return
  page?.focus({ preventScroll: true })
}
