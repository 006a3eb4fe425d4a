import type { Judging } from '../../../../src/core/cards/judging.ts'
import type { Card } from '../../../../src/core/model/card.ts'

/** How cards are judged: by value, item by item, or by the reader alone. */
export const judged: readonly (readonly [Pick<Card, 'kind' | 'items' | 'grading'>, Judging])[] = [
  [{ kind: 'cloze' }, 'value'],
  [{ kind: 'cloze', grading: 'value' }, 'value'],
  [{ kind: 'question', grading: 'value' }, 'value'],
  [{ kind: 'acronym' }, 'value'],
  [{ kind: 'cell', grading: 'value' }, 'value'],
  [{ kind: 'cell', grading: 'self' }, 'self'],
  [{ kind: 'cloze', grading: 'self' }, 'self'],
  [{ kind: 'question', grading: 'self' }, 'self'],
  [{ kind: 'list', items: ['a', 'b'], grading: 'self' }, 'items'],
  [{ kind: 'list', items: ['a', 'b'] }, 'items'],
  [{ kind: 'list', items: [] }, 'self'],
  [{ kind: 'list' }, 'self'],
]

/** Answers of the user's own, and whether they can be compared with what is typed. */
export const written: readonly (readonly [string, Judging])[] = [
  ['1949', 'value'],
  ['the Treaty of Mutual Cooperation and Security', 'value'],
  ['a ship that is under repair', 'value'],
  ['any ship of more than 300 tons', 'value'],
  ['any ship of more than 300 tons that carries passengers', 'self'],
  ['review the agreement every five years and publish what was found', 'self'],
  ['日米安全保障条約', 'value'],
]
