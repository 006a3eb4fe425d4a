import { expect, test } from 'vitest'
import { findAcronyms } from '../../../../src/core/facts/acronym.ts'
import type { FactDraft } from '../../../../src/core/facts/draft.ts'
import { findInWords } from '../../../../src/core/facts/fraction.ts'
import { findMoney } from '../../../../src/core/facts/money.ts'
import { findQuantities } from '../../../../src/core/facts/quantity.ts'

const texts = (sentence: string, drafts: readonly FactDraft[]) =>
  drafts.map((draft) => sentence.slice(draft.start, draft.end))

test.each([
  ['It gave nearly $420 million in aid.', ['nearly $420 million'], 420e6, 'USD'],
  ['They spent €5-10 million on it.', ['€5-10 million'], 5e6, 'EUR'],
  ['A pledge of US$1.44 billion came.', ['US$1.44 billion'], 1.44e9, 'USD'],
  ['It cost 300 million yen then.', ['300 million yen'], 300e6, 'JPY'],
  ['A total of $442bn was topped.', ['$442bn'], 442e9, 'USD'],
])('money: %s', (sentence, found, amount, currency) => {
  const drafts = findMoney(sentence)
  expect(texts(sentence, drafts)).toEqual(found)
  expect(drafts[0]?.value).toMatchObject({ amount, currency })
})

test.each([
  ['Companies employed approximately 650,000 U.S. workers.', ['approximately 650,000 U.S. workers']],
  ['They worked together for over 25 years on research.', ['over 25 years']],
  ['Output rose by 12.5 percent.', ['12.5 percent']],
  ['See Section 5 and No. 7 of the G-20 list.', []],
  ['The 21st century and the two countries.', []],
  ['Write to 441 G Street NW.', []],
])('quantity: %s', (sentence, found) => {
  expect(texts(sentence, findQuantities(sentence))).toEqual(found)
})

test.each([
  ['We want the Trans-Pacific Partnership (TPP) now.', 'Trans-Pacific Partnership'],
  [
    'The UN Convention on Transnational Organized Crime (UNTOC) holds.',
    'UN Convention on Transnational Organized Crime',
  ],
  ['The African Continental Free Trade Area (AfCFTA) Secretariat.', 'African Continental Free Trade Area'],
  ['The Japan Aerospace Exploration Agency (JAXA) agreed.', 'Japan Aerospace Exploration Agency'],
  ['They left early (NATO) for home.', undefined],
])('acronym: %s', (sentence, expansion) => {
  const value = findAcronyms(sentence)[0]?.value
  expect(value?.kind === 'expansion' ? value.expansion : undefined).toBe(expansion)
})

test.each([
  ['One in five towns has a dock.', ['One in five']],
  ['One in Five Towns is the name of a plan.', []],
])('a share: %s', (sentence, found) => {
  expect(texts(sentence, findInWords(sentence))).toEqual(found)
})
