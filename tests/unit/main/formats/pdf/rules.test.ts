import { describe, expect, test } from 'vitest'
import { firstBroken } from '../../../../../src/core/model/rule.ts'
import { textLineOf } from '../../../../../src/core/structure/text-line.ts'
import { bookmarkRules } from '../../../../../src/main/formats/pdf/bookmarks.ts'
import { largeRules, plainRules } from '../../../../../src/main/formats/pdf/head-rules.ts'

const rules = [...bookmarkRules, ...largeRules, ...plainRules]

test.each(rules.flatMap((rule) => rule.breaks.map((text) => [rule.name, text, rule] as const)))(
  '%s: %s',
  (_, text, rule) => expect(rule.test(textLineOf(text))).toBe(true),
)
test.each(rules.flatMap((rule) => rule.holds.map((text) => [rule.name, text, rule] as const)))(
  'not %s: %s',
  (_, text, rule) => expect(rule.test(textLineOf(text))).toBe(false),
)
describe('each example breaks no rule before its own', () => {
  test.each([bookmarkRules, largeRules, plainRules])('family %#', (...family) => {
    for (const rule of family)
      for (const text of rule.breaks) expect(firstBroken(family, textLineOf(text))?.name).toBe(rule.name)
  })
})
