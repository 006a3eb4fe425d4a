import { type RefObject, useEffect, useRef } from 'react'
import { say, useUi } from '../state/ui.ts'

interface Listing {
  /** The element that holds the rows. */
  readonly list: RefObject<HTMLElement | null>
  /** Whether the list, or newer data of it, is being fetched. */
  readonly isFetching: boolean
  /** Why it could not be had, which its place says. */
  readonly error: Error | null
  /** Whether the list has an item of this id. */
  readonly has: (id: string) => boolean
  /** Said where it does not. */
  readonly gone: string
  /** Makes the list draw it, and returns the id of its row; null while that takes another turn. */
  readonly reveal: (id: string) => string | null
}

/**
 * Shows what was asked for in the list of its place, and gives it the focus: the element that has its id as
 * `data-listed`. Where it is there no more, that is said, and the wish is over.
 */
export function useListed({ list, isFetching, error, has, gone, reveal }: Listing): void {
  const listed = useUi((ui) => ui.listed)
  const revealed = useRef<string | null>(null)
  // After each drawing: the list may still be on its way, or a page of it.
  useEffect(() => {
    if (listed === null) {
      revealed.current = null
      return
    }
    if (!has(listed)) {
      if (isFetching) return
      useUi.setState({ listed: null })
      if (error === null) say(gone)
      return
    }
    revealed.current ??= reveal(listed)
    if (revealed.current === null) return
    const row = list.current?.querySelector<HTMLElement>(`[data-listed="${CSS.escape(revealed.current)}"]`)
    if (row == null) return
    useUi.setState({ listed: null })
    row.scrollIntoView({ block: 'center' })
    row.focus({ preventScroll: true })
  })
}
