import type { Row } from './values.expected.ts'

/** Sentences in languages of which nothing is known, and what signs alone say in them. */
export const others: readonly Row[] = [
  ['Le tariffe salgono del 3,5 %.', [['quantity', '3,5 %', 3.5, 'percent']]],
  ['استقبل الميناء 45% من السفن.', [['quantity', '45%', 45, 'percent']]],
  ['دفع المجلس USD 12 million.', [['money', 'USD 12 million', 12e6, 'USD']]],
  ['Il biglietto costa 12 €.', [['money', '12 €', 12, 'EUR']]],
  ['Il biglietto costa € 45,50.', [['money', '€ 45,50', 45.5, 'EUR']]],
  ['Приказ от 2026-03-03 действует.', [['date', '2026-03-03', '2026-03-03']]],
  // What a word may multiply, or a sign may group, is not read.
  ['Il molo costa € 12 milioni.', []],
  ['Il molo costa 1.234 €.', []],
  ['Molen kostar 1,234 €.', []],
  ['Il molo costa 12 milioni.', []],
  ['Pier 12 ligt bij sluis 30.', []],
  ['Il porto ha 400 navi dal 1987.', []],
  ['Er waren 400 schepen in May 2026.', []],
]
