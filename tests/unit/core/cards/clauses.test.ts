import { expect, test } from 'vitest'
import { askClause } from '../../../../src/core/cards/clauses.ts'
import { answerAs } from '../../../../src/core/cards/judging.ts'
import type { Fact } from '../../../../src/core/model/fact.ts'
import { listAnswers } from './list-answers.expected.ts'

test.each(listAnswers)('the answer of a list is its items: $sentence', ({ sentence, row, items }) => {
  const start = sentence.indexOf(row)
  const place = { start, end: start + row.length }
  const fact: Fact = {
    id: 'f',
    type: 'list',
    text: row,
    block: 'b',
    ...place,
    sentence: { start: 0, end: sentence.length },
    statement: sentence,
    importance: 2,
    also: [],
  }
  const asked = askClause(sentence, fact, place)
  expect(asked).toMatchObject({ kind: 'list', items, answer: items.join('; ') })
  // As an edit of the same items writes it.
  expect(asked).toMatchObject(answerAs('items', items.join('\n')))
})
