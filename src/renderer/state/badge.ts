import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { call } from '../api.ts'
import { libraryDue, settingsRead } from './queries.ts'

/** How often it is looked whether more cards have come due: learning cards come within minutes. */
const lookMs = 60_000

/** How many cards are due in all documents; undefined until that is known. */
export function useDue(isOn = true): number | undefined {
  return useQuery({ ...libraryDue, enabled: isOn, refetchInterval: lookMs }).data?.all
}

/**
 * The number that is shown on the rail, in the window's title and on the app's icon: what is due, where the user wants
 * that shown.
 *
 * @param isOn not before the page is up: to count means to read decks
 */
export function useBadge(isOn: boolean): number {
  const due = useDue(isOn) ?? 0
  const isWanted = useQuery(settingsRead).data?.badge !== false
  const cards = isWanted ? due : 0
  useEffect(() => {
    // A number that cannot be shown is missed by nobody who has it in the rail.
    if (isOn) call('badge:show', { cards }).catch(() => undefined)
  }, [isOn, cards])
  return cards
}
