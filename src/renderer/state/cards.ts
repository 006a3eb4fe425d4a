/** What is done with cards that are chosen from the whole library. */

import { create } from 'zustand'
import { allCards, type BrowsedCard, type CardFilter, type CardSort } from '../../core/model/browse.ts'
import type { CardAct, ChosenCard } from '../../shared/contract/cards.ts'
import { sentences } from '../../shared/messages/forms.ts'
import { messages } from '../../shared/messages/messages.ts'
import { call } from '../api.ts'
import { undoAction } from './history.ts'
import type { Change } from './invalidate.ts'
import { tell, trying } from './open.ts'
import { arrive, keepStop, say, setOut } from './ui.ts'

/** Does one thing with the cards, then says it with its way back: main has stored it by then. @returns whether it was done */
export async function changeCards(cards: readonly ChosenCard[], act: CardAct): Promise<boolean> {
  let isDone = false
  await trying(async () => {
    const { changed } = await call('cards:change', { cards, act })
    isDone = true
    if (changed === 0) return say(isDated(act) ? messages.cards.nothingDated : messages.common.unchanged)
    await tell(changeOf(act))
    const stayed = isDated(act) ? cards.length - changed : 0
    say(
      sentences([messages.cards.done[act.kind](changed), stayed > 0 ? messages.cards.stayed(stayed) : '']),
      undoAction,
    )
  })
  return isDone
}

/** Shows a card among those of all documents. */
export function showInCards(document: string, card: string): void {
  keepStop()
  setOut()
  arrive('cards', `${document} ${card}`)
}

/** All cards that are wanted, in their order. */
export const cardNames = (filter: CardFilter, sort: CardSort): Promise<readonly ChosenCard[]> =>
  call('cards:names', { filter, sort })

interface Wanted {
  readonly filter: CardFilter
  readonly sort: CardSort
}

/** Which cards the place of all cards shows, as it was last asked. */
export const useWanted = create<Wanted>(() => ({ filter: allCards, sort: 'place' }))

/** All cards that are shown there, as they were when they were last printed: on screen only those in view are drawn. */
export const usePaperCards = create<{ readonly cards: readonly BrowsedCard[] }>(() => ({ cards: [] }))

/** The most that main tells at once. */
const stretch = 1000

/** Asks for all cards that are shown, so that they can be printed. */
export async function readPaperCards(): Promise<void> {
  const wanted = useWanted.getState()
  const cards: BrowsedCard[] = []
  for (;;) {
    const page = await call('cards:list', { ...wanted, from: cards.length, length: stretch })
    cards.push(...page.cards)
    if (page.cards.length === 0 || cards.length >= page.found) break
  }
  usePaperCards.setState({ cards })
}

const isDated = ({ kind }: CardAct): boolean => kind === 'postpone' || kind === 'due'

function changeOf({ kind }: CardAct): Change {
  if (kind === 'tag') return 'cards-tagged'
  return kind === 'delete' ? 'facts-changed' : 'study-changed'
}
