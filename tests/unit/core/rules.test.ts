import { describe, expect, it } from 'vitest'
import { type Valued, valueRules } from '../../../src/core/cards/value-rules.ts'
import { extractFacts } from '../../../src/core/facts/extract.ts'
import type { Block } from '../../../src/core/model/document.ts'
import type { Rule } from '../../../src/core/model/rule.ts'
import { aloneRules } from '../../../src/core/statements/alone.ts'
import { damageRules } from '../../../src/core/statements/damage.ts'
import { indexNames } from '../../../src/core/statements/full-names.ts'
import {
  leanPhraseRules,
  leanRules,
  type Shown,
  type WordInSentence,
} from '../../../src/core/statements/leans.ts'
import { formRules } from '../../../src/core/statements/stand.ts'
import { tagWords } from '../../../src/core/text/wink.ts'

const names = indexNames(['Harbour Commission on Safe Shipping'])
const shown: Shown = { words: '', dated: false, spoken: false, advises: false }

/** A text without its two bars, and what stood between them. */
function barred(example: string) {
  const [before = '', inside = '', after = ''] = example.split('|')
  return { text: before + inside + after, start: before.length, end: before.length + inside.length }
}

function wordIn(example: string): WordInSentence {
  const { text, start } = barred(example)
  const words = tagWords(text)
  return { words, at: words.findIndex((word) => word.start === start), sentence: text, shown }
}

function valuedIn(example: string): Valued {
  const { text, start, end } = barred(example)
  const block: Block = { id: 'b', section: 's', kind: 'paragraph', text }
  const facts = extractFacts([block], { title: 'Harbours', date: '1904-03-01', sections: [] })
  const fact = facts.find((each) => each.start === start && each.end === end)
  if (!fact) throw new Error(`no fact between the bars: ${JSON.stringify(facts.map((each) => each.text))}`)
  const siblings = facts.filter(({ sentence }) => sentence.start === fact.sentence.start)
  return { fact, siblings, sentence: text.slice(fact.sentence.start, fact.sentence.end) }
}

/** A family of rules, each with its test of an example. */
const family = <Subject>(rules: readonly Rule<Subject>[], read: (example: string) => Subject) =>
  rules.map(({ name, breaks, holds, test }) => ({
    name,
    breaks,
    holds,
    isBroken: (example: string) => test(read(example)),
  }))

const families = {
  damage: family(damageRules, (example) => example),
  alone: family(aloneRules, (text) => ({ text, names })),
  form: family(formRules, (text) => ({ text, isLed: false })),
  leans: family(leanRules, wordIn),
  phrases: leanPhraseRules.map(({ words, ...rule }) => ({
    ...rule,
    isBroken: (example: string) => words(example, shown).length > 0,
  })),
  values: family(valueRules, valuedIn),
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
