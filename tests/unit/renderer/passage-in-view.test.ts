import { expect, test } from 'vitest'
import { passageInView } from '../../../src/renderer/views/read/passage-in-view.ts'
import { inView, runs } from './passage-in-view.expected.ts'

test.each(inView)('%s', (_, position, focused, passage) => {
  const paged = runs.map(([id, page]) => ({ id, page }))
  expect(passageInView(paged, position, focused)?.id ?? null).toBe(passage)
})

test('a text without pages', () => {
  expect(passageInView([{ id: 'a', page: null }], null, null)).toBeNull()
  expect(passageInView([], null, 'a')).toBeNull()
})
