import { expect, test } from 'vitest'
import type { FindAnswer } from '../../../../src/main/searcher/answer.ts'
import { joinAnswers } from '../../../../src/main/searcher/join-answers.ts'
import { type Answer, rows } from './join-answers.expected.ts'

const answerOf = ({ kinds, note, lacks, count }: Answer): FindAnswer => ({
  groups: kinds.map((kind) => ({ kind, hits: [], count: 1, more: false })),
  mended: note === undefined ? [] : [{ typed: note, shown: note }],
  lack: lacks === undefined ? null : { count: count ?? lacks?.length ?? 0, of: 3, words: lacks },
})

test.each(rows)('$why', ({ text, rest, joined }) => {
  expect(joinAnswers(answerOf(text), answerOf(rest))).toEqual(answerOf(joined))
})
