import { expect, test } from 'vitest'
import { tellApart } from '../../../src/renderer/state/apart.ts'
import { lists } from './apart.expected.ts'

test.each(lists.map((list) => [list]))('%j', (list) => {
  expect(tellApart(list.map(([told]) => told))).toEqual(list.map(([, label]) => label))
})
