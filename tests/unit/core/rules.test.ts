import { describe, expect, it } from 'vitest'
import { backMatterRules } from '../../../src/core/cards/back-matter.ts'
import { clauseRules } from '../../../src/core/cards/clause-rules.ts'
import { listRules } from '../../../src/core/cards/list-rules.ts'
import { proseRules, textOf } from '../../../src/core/cards/prose.ts'
import { valueRules } from '../../../src/core/cards/value-rules.ts'
import { faultRules } from '../../../src/core/check/check.ts'
import type { Rule } from '../../../src/core/model/rule.ts'
import { aloneRules } from '../../../src/core/statements/alone.ts'
import { damageRules } from '../../../src/core/statements/damage.ts'
import { dutyRules } from '../../../src/core/statements/duty-rules.ts'
import { gapRules } from '../../../src/core/statements/gap-rules.ts'
import { glossRules } from '../../../src/core/statements/gloss-rules.ts'
import { labelRules } from '../../../src/core/statements/label-rules.ts'
import { leanPhraseRules, leanRules } from '../../../src/core/statements/lean-rules.ts'
import { formRules } from '../../../src/core/statements/stand.ts'
import { whatItIsRules } from '../../../src/core/statements/what-it-is-rules.ts'
import { furnitureRules } from '../../../src/core/structure/furniture.ts'
import { headingRules } from '../../../src/core/structure/headings.ts'
import { textLineOf } from '../../../src/core/structure/text-line.ts'
import { nameRules } from '../../../src/main/formats/html/names.ts'
import { belowRules, openingRules } from '../../../src/main/formats/html/openings.ts'
import {
  cardIn,
  clausalIn,
  dutyOf,
  frameIn,
  listedIn,
  names,
  saidIn,
  shown,
  valuedIn,
  wordIn,
} from './rule-examples.ts'

/** A family of rules, each with its test of an example. */
const family = <Subject>(rules: readonly Rule<Subject>[], read: (example: string) => Subject) =>
  rules.map(({ name, breaks, holds, test }) => ({
    name,
    breaks,
    holds,
    isBroken: (example: string) => test(read(example)),
  }))

const families = {
  furniture: family(furnitureRules, textLineOf),
  headings: family(headingRules, textLineOf),
  damage: family(damageRules, (example) => example),
  alone: family(aloneRules, (text) => ({ text, names })),
  form: family(formRules, (text) => ({ text, isLed: false })),
  leans: family(leanRules, wordIn),
  phrases: leanPhraseRules.map(({ words, ...rule }) => ({
    ...rule,
    isBroken: (example: string) => words(example, shown).length > 0,
  })),
  gaps: family(gapRules, frameIn),
  clauses: family(clauseRules, clausalIn),
  lists: family(listRules, listedIn),
  values: family(valueRules, valuedIn),
  labels: family(labelRules, (label) => label),
  glosses: family(glossRules, (gloss) => gloss),
  things: family(whatItIsRules, saidIn),
  duties: family(dutyRules, dutyOf),
  'back matter': family(backMatterRules, (head) => head),
  prose: family(proseRules, textOf),
  'names of elements': family(nameRules, (name) => name),
  'labels of boxes': family(openingRules, (label) => label),
  'labels below a text': family(belowRules, (label) => label),
  faults: faultRules.map(({ test, ...rule }) => ({
    ...rule,
    isBroken: (example: string) => test(cardIn(example)) !== null,
  })),
}

describe.each(Object.entries(families))('rules of %s', (_, rules) => {
  it.each(rules)('$name has examples of both', ({ breaks, holds }) => {
    expect(breaks.length * holds.length).toBeGreaterThan(0)
  })

  const examples = rules.flatMap((rule) => [
    ...rule.breaks.map((example) => ({ ...rule, example, is: true })),
    ...rule.holds.map((example) => ({ ...rule, example, is: false })),
  ])
  it.each(examples)('$name: "$example" breaks it: $is', ({ example, is, isBroken }) => {
    expect(isBroken(example)).toBe(is)
  })
})

it('calls one rule by one name', () => {
  const rules = Object.values(families).flat()
  const examplesOf = new Map(rules.map(({ name, breaks }) => [name, breaks]))
  expect(rules.filter(({ name, breaks }) => examplesOf.get(name) !== breaks).map(({ name }) => name)).toEqual(
    [],
  )
})
