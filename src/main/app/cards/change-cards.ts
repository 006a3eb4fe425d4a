/** What is done with cards that were chosen from the whole library, as one change. */
import { slicesOf } from '../../../core/base/slices.ts'
import { groupBy } from '../../../core/model/group-by.ts'
import { err, ok, type Result } from '../../../core/model/result.ts'
import { type Deck, keyOf } from '../../../core/study/deck.ts'
import { type Memory, studyDay } from '../../../core/study/schedule.ts'
import type { CardAct, ChosenCard } from '../../../shared/contract/cards.ts'
import { type FlagAct, flagActs } from '../../../shared/contract/study.ts'
import { type AppError, notFound } from '../../../shared/errors.ts'
import { type CardDetail, readCardDetails } from '../../store/card-details.ts'
import { mostOfStep } from '../../store/commands/steps.ts'
import type { Step } from '../../store/commands/table.ts'
import type { Database } from '../../store/database.ts'
import { readCardEdits } from '../../store/edits.ts'
import { performing } from '../../store/journal.ts'
import { memoriesOf } from '../../store/memories.ts'
import { studyDayOf } from '../../store/moment.ts'
import { lastRatingsOf } from '../../store/reviews.ts'
import { changedBy } from '../changed.ts'
import { flagged } from '../study/flags.ts'

/** What is said of a card besides its words and flags. */
type DetailAct = Exclude<CardAct, { readonly kind: FlagAct } | { readonly kind: 'delete' }>

interface ManyCards {
  readonly cards: readonly ChosenCard[]
  readonly act: CardAct
}

type Changed = Result<{ changed: number }, AppError>

/** Does one thing with cards of any documents. Nothing is written where nothing changes. */
export const changeCards = (
  db: Database,
  decks: readonly Deck[],
  wanted: ManyCards,
  at: number,
): Promise<Changed> => db.inTurns(changing(db, decks, wanted, at))

function* changing(
  db: Database,
  decks: readonly Deck[],
  { cards, act }: ManyCards,
  at: number,
): Generator<void, Changed> {
  const known = new Set(decks.flatMap((deck) => deck.cards.map(({ key }) => key)))
  if (!cards.every(({ document, card }) => known.has(keyOf(document, card))))
    return err(notFound('chosen-card'))
  yield
  const chosen = groupBy(
    [...new Map(cards.map((each) => [keyOf(each.document, each.card), each])).values()],
    ({ document }) => document,
  )
  yield
  const changes: Change[] = []
  for (const [document, of] of chosen)
    for (const slice of slicesOf(of, mostOfStep)) {
      const ids = slice.map(({ card }) => card)
      changes.push(changeOf(db, document, ids, act, at))
      yield
    }
  const steps = changes.flatMap(({ step }) => step ?? [])
  if (steps.length > 0) {
    const titles = new Map(decks.map(({ document, title }) => [document, title]))
    const changed = new Set(changes.flatMap(({ document, step }) => (step === null ? [] : document)))
    const documents = [...changed].map((id) => ({ id, title: titles.get(id) ?? '' }))
    yield* performing(db, { v: 1, kind: 'cards.many', act: act.kind, documents, steps }, at)
  }
  return ok({ changed: changes.reduce((sum, { changed }) => sum + changed, 0) })
}

interface Change {
  readonly document: string
  /** Null where nothing changes. */
  readonly step: Step | null
  /** How many cards are otherwise after it. */
  readonly changed: number
}

function changeOf(
  db: Database,
  document: string,
  cards: readonly string[],
  act: CardAct,
  at: number,
): Change {
  const [changed, step] = isFlag(act)
    ? flags(db, document, cards, act, at)
    : act.kind === 'delete'
      ? deletion(db, document, cards)
      : details(db, document, cards, act, at)
  return { document, changed, step: changed === 0 ? null : step }
}

const isFlag = (act: CardAct): act is Extract<CardAct, { readonly kind: FlagAct }> =>
  flagActs.some((kind) => kind === act.kind)

type Sized = readonly [cards: number, step: Step]

function flags(
  db: Database,
  document: string,
  cards: readonly string[],
  { kind: act }: { readonly kind: FlagAct },
  at: number,
): Sized {
  const after = flagged(db, document, cards, act, at)
  return [after.length, { v: 1, kind: 'cards.flag', flags: { document, act, cards: after } }]
}

function deletion(db: Database, document: string, cards: readonly string[]): Sized {
  const gone = readCardEdits(db, document, cards).map((edit) => ({ ...edit, deleted: true }))
  const edits = { document, act: 'delete-card', block: null, facts: [], cards: gone } as const
  return [gone.length, { v: 1, kind: 'edits.set', edits }]
}

function details(
  db: Database,
  document: string,
  cards: readonly string[],
  act: DetailAct,
  at: number,
): Sized {
  const now = {
    today: studyDayOf(db, at),
    memories: memoriesOf(db),
    last: act.kind === 'tag' ? new Map<string, number>() : lastRatingsOf(db, document, cards),
  }
  const after = changedBy(readCardDetails(db, document, cards), (each) => detailed(document, each, act, now))
  return [after.length, { v: 1, kind: 'cards.detail', details: { document, act: act.kind, cards: after } }]
}

interface Now {
  readonly today: number
  readonly memories: ReadonlyMap<string, Memory>
  /** By card, the row of the rating that was stored last. */
  readonly last: ReadonlyMap<string, number>
}

function detailed(
  document: string,
  before: CardDetail,
  act: DetailAct,
  { today, memories, last }: Now,
): CardDetail {
  if (act.kind === 'tag') return { ...before, tags: tagged(before.tags, act) }
  const memory = memories.get(keyOf(document, before.card))
  if (memory === undefined) return before
  // One that was studied elsewhere alone has none.
  const after = last.get(before.card)
  if (act.kind === 'reset')
    return { ...before, resetAfter: after ?? before.resetAfter, due: null, startingState: null }
  // One on its steps comes by the minute.
  if (memory.phase !== 'due') return before
  return { ...before, due: { day: dayFor(memory, act, today), after: after ?? 0 } }
}

function dayFor(
  memory: Memory,
  act: Extract<DetailAct, { kind: 'postpone' | 'due' }>,
  today: number,
): number {
  return act.kind === 'due' ? Math.max(act.day, today) : Math.max(studyDay(memory.due), today) + act.days
}

/** Tags that differ in case only are one. */
function tagged(
  tags: readonly string[],
  { add, remove }: Extract<CardAct, { readonly kind: 'tag' }>,
): readonly string[] {
  const isIn = (list: readonly string[], tag: string) =>
    list.some((each) => each.toLowerCase() === tag.toLowerCase())
  const all = tags.filter((tag) => !isIn(remove, tag))
  for (const tag of add) if (!isIn(all, tag)) all.push(tag)
  return all
}
