import { describe, expect, test } from 'vitest'
import { compile, recompile } from '../../../../src/core/compile.ts'
import { saidOf } from '../../../../src/core/model/said.ts'
import { compileIn } from '../search/in-languages.ts'
import { sourceOf } from '../source.ts'

const german = `Hafenbericht

Der Hafen wurde im Jahr 1987 gegründet. Er beschäftigt heute 400 Menschen und nimmt z. B. Fähren auf.

Am 3. März 2026 beschloss der Rat, 12,5 Mio. € in den Pier zu stecken. Die Gebühren steigen um 3,5 Prozent.

Die Gebühren steigen um 3,5 Prozent.`

describe('a document in another language than English', () => {
  const briefing = compile(sourceOf(german))

  test('has its language, its sums, figures and dates, each with its sentence', () => {
    expect(briefing.source.language).toBe('de')
    const blocks = new Map(briefing.blocks.map(({ id, text }) => [id, text]))
    const told = briefing.facts.map((fact) => {
      const text = blocks.get(fact.block) ?? ''
      expect(text.slice(fact.start, fact.end)).toBe(fact.text)
      return [fact.type, fact.text, saidOf(fact, text).text]
    })
    expect(told).toEqual([
      ['date', '1987', 'Der Hafen wurde im Jahr 1987 gegründet.'],
      ['quantity', '400 Menschen', 'Er beschäftigt heute 400 Menschen und nimmt z. B. Fähren auf.'],
      ['date', '3. März 2026', 'Am 3. März 2026 beschloss der Rat, 12,5 Mio. € in den Pier zu stecken.'],
      ['money', '12,5 Mio. €', 'Am 3. März 2026 beschloss der Rat, 12,5 Mio. € in den Pier zu stecken.'],
      ['quantity', '3,5 Prozent', 'Die Gebühren steigen um 3,5 Prozent.'],
    ])
    // What is said twice is one fact in two places.
    expect(briefing.facts.at(-1)?.also).toHaveLength(1)
  })

  test('has no cards', () => {
    expect(briefing.cards).toEqual([])
    expect(briefing.spares).toEqual([])
  })

  test('is made anew from its own text as it was read', () => {
    expect(recompile(briefing)).toEqual(briefing)
    const { source } = briefing
    // As it stood before its language was told.
    expect(recompile({ ...briefing, source: { ...source, language: 'en' } })).toEqual(briefing)
  })

  test.each(['fr', 'es', 'ja'] as const)('%s: only values are facts', (language) => {
    const { facts, cards } = compileIn(language)
    expect(facts.length).toBeGreaterThan(0)
    expect(facts.every(({ value, statement }) => value !== undefined && statement === undefined)).toBe(true)
    expect(cards).toEqual([])
  })

  test('of a language that is not known only signs are read', () => {
    const { source, facts, cards } = compile(
      sourceOf('Porto\n\nLe tariffe aumentano del quattro per cento a giugno, e costano 12 € ai traghetti.'),
    )
    expect(source.language).toBe('it')
    expect(facts.map(({ text }) => text)).toEqual(['12 €'])
    expect(cards).toEqual([])
  })
})
