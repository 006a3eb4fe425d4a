import { describe, expect, it } from 'vitest'
import { faultsOf } from '../../../../src/renderer/views/facts/card-words.ts'
import { faults } from './card-words.expected.ts'

describe('the words of a card', () => {
  it.each(faults)('of kind %s: %o', (kind, words, found) => {
    expect(faultsOf(kind, words)).toEqual(found)
  })
})
