import { describe, expect, it } from 'vitest'
import type { Question } from '../../../scripts/questions.ts'
import { compiledRules, effectsOf, isIdle } from '../../../scripts/rule-effects.ts'
import { readTextual } from '../../../src/main/formats/formats.ts'

function documentOf(text: string) {
  const read = readTextual({ bytes: new TextEncoder().encode(text), name: 'sheet.txt' })
  if (!read.ok) throw new Error(read.error)
  return read.value
}

const modelled =
  'In the second scenario of the Harbour Board, Norwick paid $7 million to the builders of Lund in 1911.'
const question = (id: string, answer: string, sentence: string): Question => ({
  id,
  answer,
  sentence,
  kind: 'figure',
})

const effectOf = effectsOf([
  {
    source: documentOf(`Home

Harbour Works of Norwick

Piers and Boats of the

In June 1904, Norwick paid $5 million to the pilots of Lund. ${modelled}
`),
    questions: [
      question('pilots', '$5 million', 'In June 1904, Norwick paid $5 million to the pilots of Lund.'),
      question('builders', '$7 million', modelled),
    ],
  },
])

describe('a rule that is left out', () => {
  it('asks what it alone kept out, here in the place of another card', () => {
    const { changes } = effectOf('what a model takes for granted')
    expect(changes.cards.gained.join('\n')).toContain('$7 million')
    expect(changes.asked).toEqual({ gained: ['builders'], lost: ['pilots'] })
  })

  it('of furniture leaves a line in the text', () => {
    const { changes } = effectOf('a word of navigation')
    expect(changes.lines.lost).toEqual(['left out as navigation: Home'])
  })

  it('of headings makes a heading of a line', () => {
    const { changes } = effectOf('ends with a word that wants another')
    expect(changes.headings.gained.join('\n')).toContain('Piers and Boats of the')
  })

  it('changes nothing where nothing breaks it, and needs no compilation', () => {
    const effect = effectOf('a telephone number')
    expect(isIdle(effect)).toBe(true)
    expect(effect.documents).toBe(0)
  })
})

it('knows each rule by one name', () => {
  const names = compiledRules.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})
