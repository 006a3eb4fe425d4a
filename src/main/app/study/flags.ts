import { sideSaid } from '../../../core/model/card.ts'
import { err, ok, type Result } from '../../../core/model/result.ts'
import type { Deck } from '../../../core/study/deck.ts'
import type { FlagAct, RestingCard } from '../../../shared/contract/study.ts'
import { type AppError, notFound } from '../../../shared/errors.ts'
import { type CardState, readCardStates, statesOn } from '../../store/card-states.ts'
import type { Database } from '../../store/database.ts'
import { perform } from '../../store/journal.ts'
import { studyDayOf } from '../../store/moment.ts'
import { changedBy } from '../changed.ts'
import { type Desk, titleOf } from './desk.ts'

/** Suspends, buries or marks cards of one document, or takes that back. Nothing is written where nothing changes. */
export function flagCards(
  db: Database,
  deck: Deck,
  { cards, act }: { readonly cards: readonly string[]; readonly act: FlagAct },
  at: number,
): Result<null, AppError> {
  const { document } = deck
  const known = new Set(deck.cards.map(({ card }) => card.id))
  if (!cards.every((id) => known.has(id))) return err(notFound('card'))
  const changed = flagged(db, document, cards, act, at)
  if (changed.length > 0)
    perform(db, { v: 1, kind: 'cards.flag', flags: { document, act, cards: changed } }, at)
  return ok(null)
}

/** What cards of one document are after an act, those that it leaves as they are left out. */
export function flagged(
  db: Database,
  document: string,
  cards: readonly string[],
  act: FlagAct,
  at: number,
): readonly CardState[] {
  const today = studyDayOf(db, at)
  return changedBy(readCardStates(db, document, cards), (before) => ({ ...before, ...changes(act, today) }))
}

/** The cards that are suspended, or buried for today. */
export function restingCards({ db, decks, cards, at }: Desk): readonly RestingCard[] {
  const { suspended, buried } = statesOn(db, studyDayOf(db, at))
  const titles = new Map(decks.map((deck) => [deck.document, titleOf(db, deck)]))
  return cards
    .filter(({ key }) => suspended.has(key) || buried.has(key))
    .map(({ key, document, card }) => ({
      document,
      documentTitle: titles.get(document) ?? '',
      card: card.id,
      prompt: sideSaid(card, 'question'),
      answer: sideSaid(card, 'answer'),
      suspended: suspended.has(key),
    }))
}

function changes(act: FlagAct, today: number): Partial<CardState> {
  switch (act) {
    case 'suspend':
    case 'unsuspend':
      return { suspended: act === 'suspend' }
    case 'bury':
    case 'unbury':
      return { buried: act === 'bury' ? today : null }
    case 'mark':
    case 'unmark':
      return { marked: act === 'mark' }
  }
}
