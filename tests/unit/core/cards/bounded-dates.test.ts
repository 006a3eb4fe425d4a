import { expect, test } from 'vitest'
import { makeChoices } from '../../../../src/core/cards/make-choices.ts'
import { compile } from '../../../../src/core/compile.ts'

const padding = `It is said. ${'word '.repeat(400)}`
const choicesOf = (sentence: string) => {
  const text = `Reef Care\n\n25 April 2014\n\n${sentence} Norway signed it in 2012. Peru signed it in 2011.\n\n${padding}`
  const meta = { title: 'Reef Care' }
  const briefing = compile({
    id: 'd',
    name: 'a.txt',
    kind: 'text',
    meta,
    dropped: [],
    blocks: text.split('\n\n').map((each) => ({ kind: 'paragraph' as const, text: each })),
  })
  const card = briefing.cards.find(({ answer }) => answer === '4 May 2017')
  if (card === undefined)
    throw new Error(`no card: ${briefing.cards.map(({ prompt }) => prompt).join(' | ')}`)
  const choices = makeChoices(card, briefing, 1)
  return choices.ok || choices.error !== 'bound'
}

// An earlier or later day would be as true.
test.each([
  ['Denmark will send five research ships to Iceland by 4 May 2017 at the latest.', false],
  ['Denmark will send five research ships to Iceland no earlier than 4 May 2017.', false],
  ['Denmark will send five research ships to Iceland on 4 May 2017 at the latest.', false],
  ['Denmark will send five research ships to Iceland on 4 May 2017.', true],
])('%s may be asked with choices: %s', (sentence, asked) => {
  expect(choicesOf(sentence)).toBe(asked)
})
