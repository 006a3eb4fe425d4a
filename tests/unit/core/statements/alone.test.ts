import { expect, test } from 'vitest'
import { standsAlone } from '../../../../src/core/statements/alone.ts'
import { indexNames } from '../../../../src/core/statements/full-names.ts'

const names = indexNames(['Harbour Commission on Safe Shipping'])

test.each([
  'Norway gave $5 million to the fund for reefs in 2012.',
  'The Harbour Commission on Safe Shipping met in May 2013.',
  'Norway has raised its share to 12 percent.',
  'The iPhone was sold in Norwick for $900 in 2019.',
  'The eBoat of Lund carried 12 pilots in 2019.',
  'Norway pays 12 ports under Schedule 2 of the Harbours Act of 2011.',
])('stands alone: %s', (sentence) => {
  expect(standsAlone(sentence, names)).toBe(true)
})
test.each([
  'It gave $5 million in 2012.',
  'This agreement was signed in 2012.',
  'The Summit was held in 2012.',
  'The two sides met in May 2013.',
  'The Harbour Commission will meet in June 2014.',
  'The agency works in 14 countries.',
  'Norway gave as much during the same period.',
  'and rose to 12 percent.',
  'Norwick sold bBoats in 1998.',
  '31Steven wrote it in 1998.',
  'Since then, the share has grown to 12 percent.',
  'The tenant pays the landlord £20 for each notice under clause 2.2.',
  'Norway insures 12 quays against the risks set out in Schedule 3.',
  'Loan Provisions of workers47 rose by 12 percent.',
])('does not: %s', (sentence) => {
  expect(standsAlone(sentence, names)).toBe(false)
})
