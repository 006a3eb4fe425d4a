/** Rows of the tables of other documents' cards. */
import type { MarkedCard } from './cards.expected.ts'

interface More {
  readonly kind?: MarkedCard['card']['kind']
  readonly before?: string
  readonly lead?: string
  readonly items?: readonly string[]
  readonly self?: boolean
  readonly sentence?: string
}

export interface ReadCard {
  readonly isGood: boolean
  readonly card: MarkedCard['card']
  readonly shown: MarkedCard['shown']
}

/** What is asked without a gap stands in its source behind its name. */
const sentenceOf = (prompt: string, answer: string): string =>
  prompt.includes('____') ? prompt.replace('____', () => answer) : `${prompt} ${answer}`

const row =
  (isGood: boolean) =>
  (
    title: string,
    date: string | null,
    section: string | null,
    prompt: string,
    answer: string,
    more: More = {},
  ) => ({
    isGood,
    card: {
      kind: more.kind ?? 'cloze',
      prompt,
      answer,
      accept: [],
      ...(more.items && { items: more.items }),
      grading: more.self ? 'self' : 'value',
      context: { section, before: more.before ?? null, lead: more.lead ?? null },
    } satisfies MarkedCard['card'],
    shown: { title, date, sentence: more.sentence ?? sentenceOf(prompt, answer) },
  })

/** A card that a reader keeps. */
export const good = row(true)
/** A card that a reader refuses. */
export const bad = row(false)
export const self = { self: true }

/** Of what makes a good card, the line that the bad one of a pair breaks. */
export type Line =
  | 'one fact'
  | 'understood alone'
  | 'one answer'
  | 'not given away'
  | 'worth knowing'
  | 'whole'

export interface Pair {
  readonly line: Line
  readonly bad: ReadCard
  readonly good: ReadCard
}

type Side = readonly [prompt: string, answer: string, more?: More]

/** Two cards of one document that differ in little: one is refused, the other kept. */
export const pair = (
  line: Line,
  [title, date, section]: readonly [title: string, date: string | null, section: string | null],
  wrong: Side,
  right: Side,
): Pair => ({ line, bad: bad(title, date, section, ...wrong), good: good(title, date, section, ...right) })
