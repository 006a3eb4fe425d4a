// Two answers to one query, that for the text of a document and that for all else, become one: what has fewer of the words
// gives way.
import type { FoundKind } from '../../../../src/core/model/found.ts'

export interface Answer {
  readonly kinds: readonly FoundKind[]
  readonly note?: string
  /** Which of three words it lacks; null where not everywhere the same ones. */
  readonly lacks?: readonly string[] | null
  /** How many, where that is not said by the words. */
  readonly count?: number
}

interface Row {
  readonly why: string
  readonly text: Answer
  readonly rest: Answer
  readonly joined: Answer
}

export const rows: readonly Row[] = [
  {
    why: 'both have all words',
    text: { kinds: ['text'] },
    rest: { kinds: ['document', 'card'] },
    joined: { kinds: ['document', 'text', 'card'] },
  },
  {
    why: 'only the text has all',
    text: { kinds: ['text'] },
    rest: { kinds: ['fact', 'card'], lacks: ['kayak'] },
    joined: { kinds: ['text'] },
  },
  {
    why: 'only a card has all',
    text: { kinds: ['text'], lacks: ['kayak'] },
    rest: { kinds: ['card'] },
    joined: { kinds: ['card'] },
  },
  {
    why: 'the text has more of them',
    text: { kinds: ['text'], lacks: ['kayak'] },
    rest: { kinds: ['card'], lacks: ['kayak', 'zebra'] },
    joined: { kinds: ['text'], lacks: ['kayak'] },
  },
  {
    why: 'a fact has more of them',
    text: { kinds: ['text'], lacks: null, count: 2 },
    rest: { kinds: ['fact'], lacks: ['kayak'] },
    joined: { kinds: ['fact'], lacks: ['kayak'] },
  },
  {
    why: 'both lack the same',
    text: { kinds: ['text'], lacks: ['kayak'] },
    rest: { kinds: ['fact'], lacks: ['kayak'] },
    joined: { kinds: ['text', 'fact'], lacks: ['kayak'] },
  },
  {
    why: 'both lack as many, but not the same',
    text: { kinds: ['text'], lacks: ['kayak'] },
    rest: { kinds: ['fact'], lacks: ['zebra'] },
    joined: { kinds: ['text', 'fact'], lacks: null, count: 1 },
  },
  {
    why: 'one lacks now this and now that',
    text: { kinds: ['text'], lacks: null, count: 1 },
    rest: { kinds: ['fact'], lacks: ['zebra'] },
    joined: { kinds: ['text', 'fact'], lacks: null, count: 1 },
  },
  {
    why: 'only the rest finds anything',
    text: { kinds: [] },
    rest: { kinds: ['mark'], lacks: ['kayak'] },
    joined: { kinds: ['mark'], lacks: ['kayak'] },
  },
  {
    why: 'only the text finds anything',
    text: { kinds: ['text'], note: 'mended', lacks: ['kayak'] },
    rest: { kinds: [] },
    joined: { kinds: ['text'], note: 'mended', lacks: ['kayak'] },
  },
  {
    why: 'nothing is found',
    text: { kinds: [] },
    rest: { kinds: [] },
    joined: { kinds: [] },
  },
  {
    why: 'a word that stands in a passage is no typo',
    text: { kinds: ['text'], note: 'mended' },
    rest: { kinds: ['mark'] },
    joined: { kinds: ['mark'] },
  },
  {
    why: 'nor is it where both lack another word',
    text: { kinds: ['text'], note: 'mended', lacks: ['zebra'] },
    rest: { kinds: ['mark'], lacks: ['zebra'] },
    joined: { kinds: ['mark'], lacks: ['zebra'] },
  },
  {
    why: 'all words, one of them mended, are more than most as they were typed',
    text: { kinds: ['text'], note: 'mended' },
    rest: { kinds: ['mark'], lacks: ['zebra'] },
    joined: { kinds: ['text'], note: 'mended' },
  },
]
