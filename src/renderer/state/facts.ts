import type { Card } from '../../core/model/card.ts'
import type { FactState, LedgerEntry } from '../../core/model/edits.ts'
import type { Request } from '../../shared/contract/api.ts'
import type { Written } from '../../shared/contract/written.ts'
import { sentences } from '../../shared/messages/forms.ts'
import { messages } from '../../shared/messages/messages.ts'
import { call } from '../api.ts'
import { undoAction } from './history.ts'
import { tell, trying } from './open.ts'
import { say } from './ui.ts'

/** Accepts or rejects a fact, or takes either back, and says so. */
export function judgeFact(document: string, entry: LedgerEntry, state: FactState | null): Promise<void> {
  const { fact, cards } = entry
  const went = cards.filter(({ deleted }) => !deleted).length
  return change(
    () => call('facts:judge', { document, fact: fact.id, state }),
    messages.facts.done[state ?? 'restored'](fact.text, went),
  )
}

/** Writes the words of a fact and its cards. */
export const editFact = (request: Request<'facts:edit'>): Promise<void> =>
  change(() => call('facts:edit', request), messages.common.changed)

/** Writes the words of a card, whether it asks for a fact or not. */
export const editCard = (request: Request<'cards:edit'>): Promise<void> =>
  change(() => call('cards:edit', request), messages.common.changed)

/** Adds one more right answer to a card that asks for a value. @returns whether it is stored; where not, it has been said why */
export async function acceptAnswer(document: string, card: Card, typed: string): Promise<boolean> {
  let isStored = false
  const add = async () => {
    const { id, prompt, answer, accept } = card
    const words = { card: id, prompt, answer, accept: [...accept, typed] }
    const written = await call('cards:edit', { document, ...words })
    isStored = true
    return written
  }
  await change(add, messages.facts.done.answerAccepted(typed))
  return isStored
}

/** Adds a fact of the user's own. */
export const addFact = (request: Request<'facts:add'>): Promise<void> =>
  change(
    () => call('facts:add', request).then(() => ({ changed: true })),
    request.card === null ? messages.facts.done.added : messages.facts.done.addedWithCard,
  )

/** Makes the cards that facts without one can have; `others` of the facts can have none. */
export const makeCards = (document: string, facts: readonly string[], others: number): Promise<void> =>
  trying(async () => {
    const { made } = await call('facts:make-cards', { document, facts })
    if (made === 0) return say(messages.common.unchanged)
    await tell('facts-changed')
    const said = messages.facts.done
    say(sentences([said.cardsMade(made), others === 0 ? '' : said.cannot(others)]), undoAction)
  })

/** Adds a card of the user's own, changes one that asks for no fact, or deletes it. */
export const saveCard = (request: Request<'cards:save'>): Promise<void> =>
  change(
    () => call('cards:save', request),
    request.deleted
      ? messages.facts.done.cardDeleted
      : request.card === null
        ? messages.facts.done.cardAdded
        : messages.common.changed,
  )

/** Carries out a change of facts, then says it with its way back: main has stored it by then. */
function change(act: () => Promise<Written>, said: string): Promise<void> {
  return trying(async () => {
    if (!(await act()).changed) return say(messages.common.unchanged)
    await tell('facts-changed')
    say(said, undoAction)
  })
}
