import type { FlagAct, StudyCard } from '../../shared/contract/study.ts'
import { count } from '../../shared/messages/forms.ts'
import { call } from '../api.ts'
import { undoAction } from './history.ts'
import { tell, trying } from './open.ts'
import { say } from './ui.ts'

const said: Readonly<Record<FlagAct, (cards: string) => string>> = {
  suspend: (cards) => `${cards} suspended: not asked again until you bring it back in the overview.`,
  unsuspend: (cards) => `${cards} brought back.`,
  bury: (cards) => `${cards} buried until tomorrow.`,
  unbury: (cards) => `${cards} brought back.`,
  mark: (cards) => `${cards} marked.`,
  unmark: (cards) => `${cards} no longer marked.`,
}

/** Says something of cards, then tells it with its way back: main has stored it by then. */
export function flagCards(
  { document }: Pick<StudyCard, 'document'>,
  cards: readonly string[],
  act: FlagAct,
): Promise<void> {
  return trying(async () => {
    await call('study:flag', { document, cards, act })
    await tell('study-changed')
    const words = cards.length === 1 ? 'Card' : count(cards.length, 'card')
    const text = said[act](words)
    say(cards.length === 1 ? text : text.replace('bring it', 'bring them'), undoAction)
  })
}
