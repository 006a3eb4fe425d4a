import { expect, test } from 'vitest'
import { groupsOf } from '../../../../src/renderer/views/dialogs/left-out.ts'

test('what was left out is told by reason, the same words once', () => {
  const groups = groupsOf([
    { text: 'Share', why: 'share bar', at: 2 },
    { text: 'Page 1', why: 'page number', at: 4 },
    { text: 'Share', why: 'share bar' },
    { text: 'to be checked', why: 'comment' },
    { text: ' ', why: 'comment', at: 3 },
  ])
  expect(groups).toEqual([
    { why: 'Share bar', count: 2, lines: [{ text: 'Share', times: 2, hasPlace: true }] },
    { why: 'Page number', count: 1, lines: [{ text: 'Page 1', times: 1, hasPlace: true }] },
    {
      why: 'Comment',
      count: 2,
      lines: [
        { text: 'to be checked', times: 1, hasPlace: false },
        { text: ' ', times: 1, hasPlace: false },
      ],
    },
  ])
})
