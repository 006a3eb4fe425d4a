import { useEffect, useRef } from 'react'
import { useUi } from '../state/ui.ts'

/**
 * Shows what was asked for in the list of its place, and gives it the focus: the element that has its id as
 * `data-listed`.
 *
 * @param reveal makes the list draw it, and returns the id of its row; null while that takes another turn
 */
export function useListed(reveal: (id: string) => string | null): void {
  const listed = useUi((ui) => ui.listed)
  const revealed = useRef<string | null>(null)
  // After each drawing: the list may still be on its way, or a page of it.
  useEffect(() => {
    if (listed === null) {
      revealed.current = null
      return
    }
    revealed.current ??= reveal(listed)
    if (revealed.current === null) return
    const row = document.querySelector<HTMLElement>(`[data-listed="${CSS.escape(revealed.current)}"]`)
    if (row === null) return
    useUi.setState({ listed: null })
    row.scrollIntoView({ block: 'center' })
    row.focus({ preventScroll: true })
  })
}
