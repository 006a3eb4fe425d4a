import { expect, test } from 'vitest'
import type { Briefing } from '../../../src/core/model/document.ts'
import { ownMeanings } from '../../../src/renderer/views/read/own-meanings.ts'

const briefing = {
  glossary: [
    { term: 'HB', expansion: 'Harbour Board' },
    { term: 'TEU', expansion: null },
  ],
  facts: [
    {
      type: 'definition',
      who: 'A berth',
      text: 'a place at a quay',
      statement: 'A berth is a place at a quay.',
    },
    { type: 'quantity', who: 'The berth', text: '200 m' },
  ],
} as unknown as Briefing

test.each([
  ['HB', ['Harbour Board']],
  ['harbour board', ['Harbour Board']],
  ['berths', ['A berth is a place at a quay.']],
  ['TEU', []],
  ['quay', []],
])('what the document says of “%s”', (word, meanings) => {
  expect(ownMeanings(briefing, word).map(({ meaning }) => meaning)).toEqual(meanings)
})
