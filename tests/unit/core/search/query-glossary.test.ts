import { describe, expect, test } from 'vitest'
import { parseQuery, requiredGroups } from '../../../../src/core/search/query.ts'
import { readGlossary, widenByGlossary } from '../../../../src/core/search/query-glossary.ts'

const glossary = readGlossary([
  { term: 'IAEA', expansion: 'International Atomic Energy Agency' },
  { term: 'IAEA', expansion: 'International Atomic Energy Agency' },
  { term: 'EPI', expansion: 'Expanded Program on Immunization' },
  { term: 'IT', expansion: 'information technology' },
  { term: 'TBD', expansion: null },
])
/** The words of each group, alternatives parted by a bar. */
const widened = (query: string) =>
  widenByGlossary(parseQuery(query, { typing: false }).groups, glossary).map((group) =>
    group
      .map((term) => (term.kind === 'value' ? '#' : term.tokens.map(({ surface }) => surface).join(' ')))
      .join('|'),
  )

describe('glossary', () => {
  test.each([
    ['iaea', ['iaea|international atomic energy agency']],
    ['atomic energy agency', ['atomic|iaea', 'energy|iaea', 'agency|iaea']],
    ['the energy agencies', ['the', 'energy|iaea', 'agencies|iaea']],
    ['program on immunization', ['program|epi', 'on|epi', 'immunization|epi']],
    // Too little of it, and not its end.
    ['agency', ['agency']],
    ['international atomic', ['international', 'atomic']],
    ['energy of the agency', ['energy', 'of', 'the', 'agency']],
  ])('%s', (query, groups) => {
    expect(widened(query)).toEqual(groups)
  })

  test('an unfinished last word is enough', () => {
    const groups = widenByGlossary(parseQuery('atomic energy agen').groups, glossary)
    expect(groups.every((group) => group.length === 2)).toBe(true)
  })

  test('letters that spell a small word do not make it one that must be there', () => {
    const query = parseQuery('is it security ')
    const groups = widenByGlossary(query.groups, glossary)
    expect(requiredGroups({ ...query, groups }).length).toBe(1)
  })
})
