import { expect, it } from 'vitest'
import { subjectOf } from '../../../../src/renderer/views/today/subject.ts'
import type { OpenDocument } from '../../../../src/shared/contract/documents.ts'

const newest = { document: 'b', title: 'The second letter' }
const opened = (bundled: boolean, name: string | null = null) =>
  ({ briefing: { id: 'a', title: 'The first letter' }, name, bundled }) as OpenDocument

it('the first steps are about the own document that is open, else about the newest', () => {
  expect(subjectOf(newest, opened(false))).toEqual({ document: 'a', title: 'The first letter' })
  expect(subjectOf(newest, opened(false, 'Letter 1'))).toEqual({ document: 'a', title: 'Letter 1' })
  expect(subjectOf(newest, opened(true))).toEqual(newest)
  expect(subjectOf(null, opened(true))).toBe(null)
  // What was opened may be in the bin by now.
  expect(subjectOf(null, opened(false))).toBe(null)
})
