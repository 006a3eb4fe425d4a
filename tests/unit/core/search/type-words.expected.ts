import type { FactType } from '../../../../src/core/model/fact.ts'

/** What may stand behind `type:`, and the kind that it means. */
export const typeWords: readonly (readonly [string, FactType | null])[] = [
  ['commitment', 'commitment'],
  ['Commitments', 'commitment'],
  ['definition', 'definition'],
  ['definitions', 'definition'],
  ['cause', 'cause'],
  ['causes', 'cause'],
  ['list', 'list'],
  ['lists', 'list'],
  ['quantity', 'quantity'],
  ['quantities', 'quantity'],
  ['rank', 'rank'],
  ['Ranks', 'rank'],
  ['money', 'money'],
  ['reason', null],
]
