import { type UIEvent, useCallback, useState } from 'react'
import { usePrinting } from '../state/print.ts'

/** Rows drawn at once: more than a tall window shows, so few that a list of thousands opens like a short one. */
export const pageLength = 60

/**
 * Draws the beginning of a long list, and more of it as it is scrolled to its end.
 *
 * @param total rows of the whole list
 * @param key what the list was made from: another one begins at its beginning again
 */
export function usePage(total: number, key: string) {
  const [page, setPage] = useState({ key, length: pageLength })
  const isPrinting = usePrinting((printing) => printing.isPrinting)
  const drawn = page.key === key ? page.length : pageLength
  const length = isPrinting ? total : drawn
  const more = useCallback(
    (to = length + pageLength) => setPage({ key, length: Math.max(to, length) }),
    [key, length],
  )
  const onScroll = ({ currentTarget: view }: UIEvent<HTMLElement>) => {
    if (length < total && view.scrollTop + 2 * view.clientHeight > view.scrollHeight) more()
  }
  return { length, hasMore: length < total, more, onScroll }
}
