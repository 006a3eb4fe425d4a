/** The last run before an agenda's hour. What was answered in it is read from the log, so it can be left and resumed. */
import { sideSaid } from '../../../core/model/card.ts'
import { type DeckCard, keyOf } from '../../../core/study/deck.ts'
import { type LastRun, lastRun, type Shown } from '../../../core/study/last-run.ts'
import { nearIn } from '../../../core/study/neighbours.ts'
import type { Moment } from '../../../core/study/schedule.ts'
import type { MissedCard, RunState } from '../../../shared/contract/study.ts'
import type { Database } from '../../store/database.ts'
import { momentOf } from '../../store/moment.ts'
import { listReviewsSince } from '../../store/reviews.ts'
import { recallBy } from '../learner.ts'
import { type Desk, type HeldQueue, knownOn, type PassAim, type StudyKnown, titleOf } from './desk.ts'

/** @param since when the run began, in milliseconds since 1970-01-01 UTC */
function runOf(
  { db, decks, cards }: Desk,
  { memories, suspended, buried }: StudyKnown,
  aim: PassAim,
  at: number,
  since: number,
): LastRun & { readonly shown: readonly Shown[] } {
  const shown = shownSince(
    db,
    decks.map(({ document }) => document),
    since,
  )
  const run = lastRun({
    cards: cards
      .filter(({ key }) => !suspended.has(key) && !buried.has(key))
      .map(({ key, importance }) => ({ id: key, importance })),
    recall: (key) => {
      const memory = memories.get(key)
      return (memory && recallBy(aim, memory, aim.hour)) ?? 0
    },
    shown,
    room: Math.max(0, Math.floor((aim.hour - at) / 1_000 / aim.pace.right)),
    near: nearIn(cards),
  })
  return { ...run, shown }
}

/**
 * A run in the shape of the ordinary queue: what was missed in it counts as learning.
 * @param wish.prefer a card to show first, if it is missed
 */
export function runQueue(
  desk: Desk,
  known: StudyKnown,
  now: Moment,
  aim: PassAim,
  { since, prefer }: { readonly since: number; readonly prefer: string | null },
): HeldQueue {
  const run = runOf(desk, known, aim, now.at, since)
  const { missed, shown } = run
  const next = run.next !== null && prefer !== null && missed.includes(prefer) ? prefer : run.next
  const asked = new Set(shown.map(({ id }) => id))
  const learning = missed.filter((key) => asked.has(key)).length
  const fresh = missed.filter((key) => !asked.has(key) && known.memories.get(key)?.lastAt == null).length
  const due = missed.length - learning - fresh
  const place = next === null ? null : desk.cards.findIndex(({ key }) => key === next)
  return {
    counts: { new: fresh, learning, due },
    next,
    place,
    nextDue: null,
    waiting: missed.length,
    heldBack: null,
    holding: null,
    more: null,
  }
}

/** What is missed in a run, the heaviest and weakest first. */
export function missedIn(desk: Desk, aim: PassAim, since: number): RunState {
  const { db, decks, cards, at } = desk
  const { missed, shown } = runOf(desk, knownOn(db, momentOf(db, at)), aim, at, since)
  const asked = new Set(shown.map(({ id }) => id))
  const byKey = new Map(cards.map((card) => [card.key, card]))
  const titles = new Map(decks.map((deck) => [deck.document, titleOf(db, deck)]))
  const misses = new Set(missed)
  return {
    hour: aim.hour,
    recalled: [...asked].filter((key) => byKey.has(key) && !misses.has(key)).length,
    missed: missed.flatMap((key) => {
      const card = byKey.get(key)
      return card === undefined ? [] : [told(card, titles.get(card.document) ?? '', asked.has(key))]
    }),
  }
}

function told({ document, card, source }: DeckCard, documentTitle: string, asked: boolean): MissedCard {
  const { id, block } = card
  return {
    document,
    documentTitle,
    card: id,
    prompt: sideSaid(card, 'question'),
    answer: sideSaid(card, 'answer'),
    source:
      source === null || block == null
        ? null
        : {
            block,
            sentence: source.text.slice(source.sentence.start, source.sentence.end),
            page: source.page,
          },
    asked,
  }
}

const shownSince = (db: Database, documents: readonly string[], since: number): readonly Shown[] =>
  documents
    .flatMap((document) => listReviewsSince(db, document, since))
    .toSorted((a, b) => a.at - b.at)
    .map(({ document, card, rating }) => ({ id: keyOf(document, card), recalled: rating > 1 }))
