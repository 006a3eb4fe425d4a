/** Rows of the tables of other documents' cards. */
import type { MarkedCard } from './cards.expected.ts'

interface More {
  readonly kind?: MarkedCard['card']['kind']
  readonly before?: string
  readonly items?: readonly string[]
  readonly self?: boolean
  readonly sentence?: string
}

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
      context: { section, before: more.before ?? null, lead: null },
    } satisfies MarkedCard['card'],
    shown: { title, date, sentence: more.sentence ?? prompt.replace('____', () => answer) },
  })

/** A card that a reader keeps. */
export const good = row(true)
/** A card that a reader refuses. */
export const bad = row(false)
export const self = { self: true }
