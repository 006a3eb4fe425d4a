import { describe, expect, test } from 'vitest'
import { makeChoices } from '../../../../src/core/cards/distractors.ts'
import { briefingOf, cardOf, tables } from './choice-samples.ts'

const seeds = Array.from({ length: 200 }, (_, seed) => seed)

describe.each(tables)('choices for $document', ({ document, cards }) => {
  const source = briefingOf(document)

  test.each(cards)('$prompt = $answer', (row) => {
    const card = cardOf(source, row)
    const sets = seeds.map((seed) => makeChoices(card, source, seed))
    const offered = sets.flatMap((set) => (set.ok ? [set.value] : []))
    if (row.asked !== null) expect(sets.map(({ ok }) => ok)).toEqual(seeds.map(() => row.asked))
    for (const { options, right } of offered) expect(options[right]).toBe(row.answer)
    const texts = new Set(offered.flatMap(({ options }) => options))
    for (const text of texts) expect(text).toMatch(new RegExp(row.form ?? '$^', 'u'))
    expect((row.never ?? []).filter((text) => texts.has(text))).toEqual([])
    if (offered.length > 0 && row.may && row.may.length > 0)
      expect(row.may.filter((text) => texts.has(text))).not.toEqual([])
  })
})
