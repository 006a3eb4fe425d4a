import type { Rating } from '../../../../../src/core/model/rating.ts'
import type { Desk } from '../../../../../src/main/app/study/desk.ts'
import { rateCard, studyState } from '../../../../../src/main/app/study/session.ts'
import { Decks } from '../../../../../src/main/library/decks.ts'
import type { Database } from '../../../../../src/main/store/database.ts'
import { makeBriefing } from '../../../study-samples.ts'
import { documentA, documentB } from '../../store/helpers.ts'

export const minute = 60_000
export const day = 24 * 60 * minute
/** Noon of a day, wherever the test runs: far from the hour at which a study day begins. */
export const noon = new Date(2026, 10, 24, 12).getTime()

const briefings = new Map(
  [documentA, documentB].map((id) => [
    id,
    makeBriefing(id, [
      { section: 'One', facts: [{ cards: 2 }, {}, {}] },
      { section: 'Two', facts: [{}] },
    ]),
  ]),
)
export const stored = { peek: async (id: string) => briefings.get(id) ?? null }
export const makeDecks = () => new Decks(stored)

export const deckIn = ({ decks: [deck] }: Desk) => {
  if (deck === undefined) throw new Error('no deck')
  return deck
}

export async function deskOf(
  db: Database,
  document: string | null = documentA,
  at = noon,
  decks = makeDecks(),
) {
  const found = document === null ? await decks.all(db) : [await decks.get(db, document)]
  const all = found.filter((deck) => deck !== null)
  return {
    db,
    document,
    decks: all,
    cards: decks.mix(all),
    part: null,
    newPerDay: 20,
    briefing: null,
    pass: null,
    aim: null,
    at,
  } satisfies Desk
}

/** Rates what is shown. */
export function rate(desk: Desk, rating: Rating, aheadDays = 0) {
  const { current } = studyState(desk, { aheadDays })
  if (current === null) throw new Error('nothing is shown')
  const { document: of, card, reps } = current
  const rated = rateCard(desk, {
    of,
    card: card.id,
    reps,
    rating,
    durationMs: 3_000,
    aheadDays,
    anyway: false,
    run: null,
  })
  if (!rated.ok) throw new Error(rated.error.code)
  return { card: card.id, ...rated.value }
}

/** Rates a card that is asked for. */
export function rateNamed(desk: Desk, card: string, rating: Rating) {
  const { current } = studyState(desk, { prefer: card })
  if (current?.card.id !== card) throw new Error(`${current?.card.id} is shown`)
  const request = {
    of: documentA,
    card,
    reps: current.reps,
    rating,
    durationMs: 1,
    aheadDays: 0,
    anyway: false,
    run: null,
  }
  const rated = rateCard(desk, request)
  if (!rated.ok) throw new Error(rated.error.code)
  return rated.value
}
