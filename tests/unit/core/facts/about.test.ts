import { expect, test } from 'vitest'
import { aboutOf } from '../../../../src/core/facts/about.ts'
import { extractFacts } from '../../../../src/core/facts/extract.ts'

const factsOf = (text: string) =>
  extractFacts([{ id: 'b', section: 's', kind: 'paragraph', text }], {
    date: '2014-04-25',
    sections: [{ id: 's', title: 'Care of Reefs' }],
  })
const find = (text: string, fact: string) => factsOf(text).find((each) => each.text === fact)

test.each([
  ['Norway gave $5 million in aid to farmers.', '$5 million', 'aid'],
  ['Norway will remove hundreds of kilograms of highly toxic waste.', 'hundreds of kilograms', 'toxic waste'],
  [
    'The stock of investment between our countries topped $442 billion.',
    '$442 billion',
    'stock of investment between our countries',
  ],
  ['The October 2013 announcement was short.', 'October 2013', 'announcement'],
  ['School enrollment reached 89 percent in 2009.', '2009', 'School enrollment'],
  ['About 40 percent of homes have heat pumps.', 'About 40 percent', 'homes'],
])('about: %s', (text, fact, about) => {
  const found = find(text, fact)
  expect(found && aboutOf(text, found)).toBe(about)
})

test.each([
  ['a large sum before a small one', 'Norway pledged $442 billion.', '$442 billion', 'A cup costs $4.', '$4'],
  ['a deadline before a bare year', 'Ships must arrive by 2017.', 'by 2017', 'It was warm in 2012.', '2012'],
  [
    'a rank before a small count',
    'Peru is the fourth-largest exporter.',
    'fourth-largest exporter',
    'It has three ports.',
    'three ports',
  ],
  [
    'a name before a place',
    'They ratified the Reef Convention.',
    'Reef Convention',
    'They met in Norway.',
    'Norway',
  ],
])('importance: %s', (_, more, first, less, second) => {
  expect(find(more, first)?.importance).toBeGreaterThan(find(less, second)?.importance ?? 9)
})

test('repeats of a fact are one fact with several places', () => {
  const facts = factsOf(
    'The Reef Institute met. In 2012, the Reef Institute met again. Reef Institutes differ.',
  )
  const named = facts.filter((fact) => fact.type === 'organization')
  expect(named).toHaveLength(1)
  expect(named[0]?.also.length).toBeGreaterThanOrEqual(1)
})
