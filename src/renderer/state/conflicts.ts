import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ListedConflict, ListedStatement } from '../../shared/contract/conflicts.ts'
import { messages } from '../../shared/messages/messages.ts'
import { call, listen } from '../api.ts'
import { undoAction } from './history.ts'
import { showPassage, tell, trying } from './open.ts'
import { conflictList } from './queries.ts'
import { say } from './ui.ts'

/** Where documents say different things; none while it is asked. News of it come from main. */
export function useConflicts(): readonly ListedConflict[] {
  useEffect(() => listen('conflicts:changed', () => void trying(() => tell('conflicts-changed'))), [])
  return useQuery(conflictList).data ?? []
}

/** Says that two statements do not contradict each other. */
export const dismissConflict = ({ one, other }: ListedConflict): Promise<void> =>
  trying(async () => {
    const { changed } = await call('conflicts:dismiss', { one: placeOf(one), other: placeOf(other) })
    if (!changed) return say(messages.common.unchanged)
    await tell('conflicts-changed')
    say(messages.conflicts.dismissed, undoAction)
  })

const placeOf = ({ document, fact }: ListedStatement) => ({ document, fact })

export const showStatement = ({ document, block, place }: ListedStatement): Promise<void> =>
  showPassage(document, block, [place])
