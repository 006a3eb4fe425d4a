import { expect, it } from 'vitest'
import { relationsIn } from '../../../../src/core/statements/relations.ts'
import { relations } from './relations.expected.ts'

it.each(relations)('$says', ({ text, found }) => {
  expect(relationsIn(text).map(({ name, start, end }) => `${name}: ${text.slice(start, end)}`)).toEqual(found)
})
