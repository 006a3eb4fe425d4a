import { useCallback, useEffect, useRef } from 'react'
import type { Leads, PaletteItem } from './view.ts'

interface PendingOpening {
  readonly row: PaletteItem | undefined
  readonly isWaiting: boolean
  /** Whether the row was chosen among those that are seen; then it is not waited for. */
  readonly isChosen: boolean
  readonly openRow: (row: PaletteItem, leads: Leads) => void
}

/** Enter takes the best of what was typed: where the answer is still awaited, as soon as that is there. */
export function useOpenLater({ row, isWaiting, isChosen, openRow }: PendingOpening) {
  const asked = useRef<Leads | null>(null)
  const latest = useRef(openRow)
  latest.current = openRow
  useEffect(() => {
    if (isWaiting || asked.current === null) return
    const leads = asked.current
    asked.current = null
    if (row?.kind === 'found' || row?.kind === 'entry') latest.current(row, leads)
  }, [isWaiting, row])
  const forget = useCallback(() => {
    asked.current = null
  }, [])
  return {
    open: (leads: Leads) => {
      if (isWaiting && !isChosen) asked.current = leads
      else if (row !== undefined) openRow(row, leads)
    },
    /** Forgets the pending opening: to be called when something else is typed or chosen. */
    forget,
  }
}
