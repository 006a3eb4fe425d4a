import { useEffect, useRef } from 'react'
import { isDialogOpen } from '../state/top-dialog.ts'

/** Ends on Esc what is under way; null while nothing is. What lies over the page takes the key first. */
export function useEscape(end: (() => void) | null): void {
  const latest = useRef(end)
  latest.current = end
  const isOn = end !== null
  useEffect(() => {
    if (!isOn) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (isDialogOpen()) return
      event.preventDefault()
      latest.current?.()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [isOn])
}
