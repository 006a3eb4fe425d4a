import { expect, test } from 'vitest'
import { acronymPrompts, isInitials } from '../../../../src/core/cards/acronyms.ts'
import type { Fact } from '../../../../src/core/model/fact.ts'

test.each([
  ['CTP', 'Coastal Trade Partnership'],
  ['UNCSB', 'UN Convention on Ship Breaking'],
  ['USRA', 'U.S. Reef Authority'],
  ['MoU', 'Memorandum of Understanding'],
  ['API', 'application programming interface'],
])('the first letters give it away: %s', (term, expansion) => {
  expect(isInitials(term, expansion)).toBe(true)
})
test.each([
  ['SOPA', 'Status of Ports Agreement'],
  ['UNSBC', 'UN Convention on Ship Breaking'],
  ['KRXA', 'Kenya Reef Exploration Agency'],
  ['AfCTA', 'African Coastal Trade Area'],
])('worth asking for: %s', (term, expansion) => {
  expect(isInitials(term, expansion)).toBe(false)
})

const prompts = (sentence: string, term: string, expansion: string, shown = '') =>
  acronymPrompts(
    { type: 'acronym', text: term, value: { kind: 'expansion', expansion } } as Fact,
    sentence,
    shown,
  ).map((prompt) => [prompt.prompt, prompt.answer, ...prompt.accept])

test('a singular is as right', () => {
  expect(prompts('They signed Letters of Intent (LI).', 'LI', 'Letters of Intent')).toEqual([
    ['What does LI stand for?', 'Letters of Intent', 'Letter of Intent'],
  ])
  expect(prompts('The Status of Ports Agreement (SPA) ended.', 'SPA', 'Status of Ports Agreement')).toEqual([
    ['What does SPA stand for?', 'Status of Ports Agreement'],
  ])
})
test('nothing is asked that the title or head tells, that a longer name holds, or that the sentence does not prove', () => {
  const sentence = 'Peru joined the Coastal Trade Partnership (CTP).'
  expect(prompts(sentence, 'CTP', 'Coastal Trade Partnership', 'The Coastal Trade Partnership')).toEqual([])
  expect(
    prompts('The Northern Coastal Trade Partnership (CTP).', 'CTP', 'Coastal Trade Partnership'),
  ).toEqual([])
})
