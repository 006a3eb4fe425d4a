import { expect, test } from 'vitest'
import { sessionIn } from '../../../src/renderer/state/study-session.ts'
import { sessions } from './study-session.expected.ts'

test.each(sessions)('with %j begun and %j open, Study shows %j', (begun, open, shown) => {
  expect(sessionIn(begun, open)).toEqual(shown)
})
