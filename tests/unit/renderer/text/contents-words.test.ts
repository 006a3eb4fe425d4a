import { expect, test } from 'vitest'
import { messages } from '../../../../src/shared/messages/messages.ts'

const none = { documents: 0, removed: 0, marks: 0, ratings: 0, edits: 0 }

test.each([
  [none, '0 documents'],
  [{ ...none, documents: 1 }, '1 document'],
  [{ ...none, documents: 2, marks: 1 }, '2 documents and 1 passage'],
  [{ ...none, documents: 2, removed: 1, ratings: 7 }, '2 documents, 1 removed one and 7 ratings'],
  [
    { documents: 12, removed: 2, marks: 3, ratings: 1, edits: 4 },
    '12 documents, 2 removed ones, 3 passages, 1 rating and 4 facts and cards of your own',
  ],
])('%j is said as %s', (contents, said) => {
  expect(messages.everything.contents(contents)).toBe(said)
})
