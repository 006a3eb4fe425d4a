import type { FlagAct, StudyCard } from '../../shared/contract/study.ts'
import { messages } from '../../shared/messages/messages.ts'
import { call } from '../api.ts'
import { undoAction } from './history.ts'
import { tell, trying } from './open.ts'
import { say } from './ui.ts'

/** Says something of cards, then tells it with its way back: main has stored it by then. */
export function flagCards(
  { document }: Pick<StudyCard, 'document'>,
  cards: readonly string[],
  act: FlagAct,
): Promise<void> {
  return trying(async () => {
    await call('study:flag', { document, cards, act })
    await tell('study-changed')
    say(messages.study.flagged[act](cards.length), undoAction)
  })
}
