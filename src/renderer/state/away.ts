import type { Away } from '../../core/model/away.ts'
import { messages } from '../../shared/messages/messages.ts'
import { call } from '../api.ts'
import { undoAction } from './history.ts'
import { tell, trying } from './open.ts'
import { say } from './ui.ts'

/** Sets the days away or, for null, takes them back. */
export const setAway = (away: Away | null): Promise<void> =>
  trying(async () => {
    const { changed } = await call('study:away', { away })
    if (!changed) return say(messages.common.unchanged)
    await tell('study-settings-set')
    say(away === null ? messages.study.away.isOver : messages.study.away.isSet, undoAction)
  })
