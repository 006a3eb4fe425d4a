/** Rows of things, by their parts; null where they are none. */
export const rows: readonly (readonly [string, readonly string[] | null])[] = [
  ['a lamp, a rope, and a whistle', ['a lamp', 'a rope', 'a whistle']],
  ['red, white and green', ['red', 'white', 'green']],
  ['the mayor; two clerks; and a guard', ['the mayor', 'two clerks', 'a guard']],
  ['1) publish the accounts; 2) train the staff', ['publish the accounts', 'train the staff']],
  ['Norland and Estmark', ['Norland', 'Estmark']],
  ['one, two, three, four, five, and six', null],
  ['a lamp', null],
  ['a rope, which is old, and a lamp', null],
  ['a “lamp, a rope, and a whistle”', null],
]
/** Two phrases and nothing else. */
export const pairs: readonly (readonly [string, readonly [string, string] | null])[] = [
  ['coal and iron ore', ['coal', 'iron ore']],
  ['a lamp and a long rope', ['a lamp', 'a long rope']],
  ['coal', null],
  ['coal and iron and tin', null],
  ['coal and went home', null],
]
