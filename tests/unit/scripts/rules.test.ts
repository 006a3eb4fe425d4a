import { describe, expect, it } from 'vitest'
import { compiledRules, effectsOf, linesBy } from '../../../scripts/rules.ts'
import { headingRules } from '../../../src/core/structure/headings.ts'
import { readTextual } from '../../../src/main/formats/formats.ts'

function documentOf(text: string) {
  const read = readTextual({ bytes: new TextEncoder().encode(text), name: 'sheet.md' })
  if (!read.ok) throw new Error(read.error)
  return read.value
}

const effectOf = effectsOf([
  documentOf(`# Harbour Works of Norwick

In June 1904, Norwick paid $5 million to the pilots of Lund. In the second scenario of the Harbour Board, Norwick paid
$7 million to the builders of Lund in 1911.
`),
])

describe('a rule that is left out', () => {
  it('lets through what it alone kept out', () => {
    const { gained } = effectOf('what a model takes for granted')
    expect(gained.join('\n')).toContain('$7 million')
  })

  it('changes nothing where nothing breaks it', () => {
    expect(effectOf('a telephone number')).toEqual({
      name: 'a telephone number',
      facts: 0,
      gained: [],
      lost: [],
    })
  })
})

it('knows each rule by one name', () => {
  const names = compiledRules.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

it('counts the lines that break a rule, and those that break no other', () => {
  const counts = linesBy(headingRules, ['Boats and Piers of the', 'and Piers of the', 'Boats of Lund'])
  expect(counts.find(({ name }) => name === 'ends with a word that wants another')).toEqual({
    name: 'ends with a word that wants another',
    lines: 2,
    alone: 1,
  })
})
