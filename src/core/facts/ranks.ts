/** Ranks, where a sentence tells them: "the third-largest exporter", "the first woman to", "came second". */
import { ranksIn } from '../statements/ranked.ts'
import type { FactDraft } from './draft.ts'

export const findRanks = (sentence: string): FactDraft[] =>
  ranksIn(sentence).map(({ start, end, value }) => ({ type: 'rank', start, end, value }))
