import { useEffect, useRef } from 'react'
import type { Row } from './view.ts'

/** Enter takes the best of what was typed: where the answer is still awaited, as soon as that is there. */
export function useOpenLater(
  row: Row | undefined,
  isWaiting: boolean,
  openRow: (row: Row, listed: boolean) => void,
) {
  const asked = useRef<{ readonly listed: boolean } | null>(null)
  const latest = useRef(openRow)
  latest.current = openRow
  useEffect(() => {
    if (isWaiting || asked.current === null) return
    const { listed } = asked.current
    asked.current = null
    if (row?.kind === 'found' || row?.kind === 'entry') latest.current(row, listed)
  }, [isWaiting, row])
  return {
    open: (listed: boolean) => {
      if (isWaiting) asked.current = { listed }
      else if (row !== undefined) openRow(row, listed)
    },
    forget: () => {
      asked.current = null
    },
  }
}
