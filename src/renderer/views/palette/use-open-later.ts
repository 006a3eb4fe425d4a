import { useCallback, useEffect, useRef } from 'react'
import type { PaletteItem } from './view.ts'

interface PendingOpening {
  readonly row: PaletteItem | undefined
  readonly isWaiting: boolean
  /** Whether the row was chosen among those that are seen; then it is not waited for. */
  readonly isChosen: boolean
  readonly openRow: (row: PaletteItem, listed: boolean) => void
}

/** Enter takes the best of what was typed: where the answer is still awaited, as soon as that is there. */
export function useOpenLater({ row, isWaiting, isChosen, openRow }: PendingOpening) {
  const asked = useRef<{ readonly listed: boolean } | null>(null)
  const latest = useRef(openRow)
  latest.current = openRow
  useEffect(() => {
    if (isWaiting || asked.current === null) return
    const { listed } = asked.current
    asked.current = null
    if (row?.kind === 'found' || row?.kind === 'entry') latest.current(row, listed)
  }, [isWaiting, row])
  const forget = useCallback(() => {
    asked.current = null
  }, [])
  return {
    open: (listed: boolean) => {
      if (isWaiting && !isChosen) asked.current = { listed }
      else if (row !== undefined) openRow(row, listed)
    },
    /** Forgets the pending opening: to be called when something else is typed or chosen. */
    forget,
  }
}
