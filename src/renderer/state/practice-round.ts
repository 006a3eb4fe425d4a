import { groupBy } from '../../core/model/group-by.ts'
import type { Part } from '../../core/model/part.ts'
import type { PracticeScope } from '../../core/model/practice.ts'
import type { PracticeCard, PracticeMode } from '../../shared/contract/practice.ts'

/** The mode, scope and time that the user chose for a round. */
export interface RoundPlan {
  readonly mode: PracticeMode
  readonly scope: PracticeScope
  /** The only cards of which the scope is; null for all of the document. */
  readonly part: Part | null
  /** Minutes of a mock; other rounds end with their cards. */
  readonly minutes: number
}

/** The state of the card on screen. */
export type Face =
  | { readonly kind: 'front' }
  /** An open question: the answer shows, and is to be judged. */
  | { readonly kind: 'shown' }
  /** `chosen`: which of the options; null for an open question. */
  | {
      readonly kind: 'judged'
      readonly right: boolean
      readonly chosen: number | null
      /** Whether it is the first answer to the card, which counts. */
      readonly first: boolean
    }

/** One round: what is still to be asked, and how each card was answered the first time. */
export interface Round {
  readonly plan: RoundPlan
  readonly cards: ReadonlyMap<string, PracticeCard>
  /** The ids that are still to be asked; the first one is on screen. */
  readonly queue: readonly string[]
  readonly face: Face
  readonly first: ReadonlyMap<string, boolean>
  /** Showings so far: the same card that comes again is a new page. */
  readonly showings: number
  /** How many cards of the scope were left out, since they have no choices. */
  readonly leftOut: number
  /** When a mock ends, in milliseconds of the window's own clock; null without an end. */
  readonly endsAt: number | null
}

export interface RoundResult {
  readonly asked: number
  readonly right: number
  readonly sections: readonly {
    readonly document: string
    readonly documentTitle: string
    readonly title: string | null
    readonly asked: number
    readonly right: number
  }[]
  readonly missed: readonly PracticeCard[]
}

const keyOf = ({ document, card }: PracticeCard) => `${document} ${card.id}`
const minuteMs = 60_000

/** @param now of the window's own clock, in milliseconds */
export function beginRound(
  plan: RoundPlan,
  cards: readonly PracticeCard[],
  leftOut: number,
  now: number,
): Round {
  return {
    plan,
    cards: new Map(cards.map((card) => [keyOf(card), card])),
    queue: cards.map(keyOf),
    face: { kind: 'front' },
    first: new Map(),
    showings: 0,
    leftOut,
    endsAt: plan.mode === 'mock' ? now + plan.minutes * minuteMs : null,
  }
}

/** The card on screen; null once all is asked. */
export const currentCard = ({ queue, cards }: Round): PracticeCard | null => cards.get(queue[0] ?? '') ?? null

export const showAnswer = (round: Round): Round =>
  round.face.kind === 'front' ? { ...round, face: { kind: 'shown' } } : round

/** Takes the answer to the card on screen, once. The first answer to a card is the one that counts. */
export function judge(round: Round, right: boolean, chosen: number | null): Round {
  const id = round.queue[0]
  if (id === undefined || round.face.kind === 'judged') return round
  const isFirst = !round.first.has(id)
  const first = isFirst ? new Map([...round.first, [id, right] as const]) : round.first
  return { ...round, first, face: { kind: 'judged', right, chosen, first: isFirst } }
}

/** The reader says that the answer just judged was right after all. Where the card was missed before, it stays so. */
export function overrule(round: Round): Round {
  const id = round.queue[0]
  if (id === undefined || round.face.kind !== 'judged' || round.face.right) return round
  const first = round.face.first ? new Map([...round.first, [id, true] as const]) : round.first
  return { ...round, first, face: { ...round.face, right: true } }
}

/** Goes on to the next card. What was missed comes again at the end until it is right; in a mock nothing does. */
export function goOn(round: Round): Round {
  const { face, queue, plan } = round
  const [id, ...rest] = queue
  if (id === undefined || face.kind !== 'judged') return round
  const again = !face.right && plan.mode !== 'mock'
  return {
    ...round,
    queue: again ? [...rest, id] : rest,
    face: { kind: 'front' },
    showings: round.showings + 1,
  }
}

/** How it went, by the first answers; sections in the order of the documents. */
export function resultOf({ cards, first }: Round): RoundResult {
  const answered = [...first].flatMap(([id, right]) => {
    const card = cards.get(id)
    return card === undefined ? [] : [{ card, right }]
  })
  const rightOf = (list: typeof answered) => list.filter(({ right }) => right).length
  const sections = groupBy(answered, ({ card }) => `${card.document} ${card.section.id}`)
  return {
    asked: answered.length,
    right: rightOf(answered),
    sections: [...sections.values()]
      .toSorted((a, b) => (a[0]?.card.section.order ?? 0) - (b[0]?.card.section.order ?? 0))
      .flatMap((list) => {
        const [first] = list
        if (first === undefined) return []
        const { document, documentTitle, section } = first.card
        return [
          { document, documentTitle, title: section.title, asked: list.length, right: rightOf([...list]) },
        ]
      }),
    missed: answered.filter(({ right }) => !right).map(({ card }) => card),
  }
}

/** Whole minutes until the end, rounded up: "1" in the last one. Null without an end. */
export const minutesLeft = ({ endsAt }: Round, now: number): number | null =>
  endsAt === null ? null : Math.max(0, Math.ceil((endsAt - now) / minuteMs))
