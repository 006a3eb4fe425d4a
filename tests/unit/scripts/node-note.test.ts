import { expect, test } from 'vitest'
import { nodeNote } from '../../../scripts/node-note.ts'

test.each([
  ['20.20.2', true],
  ['22.11.9', true],
  ['22.12.0', false],
  ['22.13.0', false],
  ['24.0.0', false],
])('on Node %s something is to be said: %j', (running, isSaid) => {
  expect(nodeNote(running, '>=22.12.0') !== null).toBe(isSaid)
})
