import { expect, test } from 'vitest'
import { caretStep } from '../../../src/renderer/views/read/caret-step.ts'
import { steps } from './caret-step.expected.ts'

test.each(steps)('%s', (pressed, step) => {
  const names = pressed.split('+')
  const key = names.at(-1) ?? ''
  const has = (name: string) => names.slice(0, -1).includes(name)
  expect(caretStep({ key, ctrlKey: has('Ctrl'), metaKey: has('Meta'), altKey: has('Alt') })).toEqual(step)
})
