import { describe, expect, it, test } from 'vitest'
import { factTraits, factTypes, isClause, isProper } from '../../../../src/core/model/fact.ts'

describe.each(factTypes)('a fact of type %s', (type) => {
  const { naming, isCompound, isEnumerable, value, isTemporal, magnitude, pinsEvent } = factTraits[type]

  it('is a name, a clause, or what its value says', () => {
    const says = [naming !== null, isClause(type), isTemporal || magnitude !== null]
    expect(says.filter(Boolean)).toHaveLength(1)
  })

  it('has what only values, and what only clauses have, where it is one', () => {
    if (isTemporal || magnitude !== null || pinsEvent) expect(value).not.toBeNull()
    if (isCompound || isEnumerable) expect(isClause(type)).toBe(true)
  })
})

test('letters are no proper name, since they stand for one', () => {
  expect(factTypes.filter((type) => factTraits[type].naming !== null && !isProper(type))).toEqual(['acronym'])
})
