import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/core/compile.ts'
import { readTextual } from '../../src/main/formats/formats.ts'
import { cutFigure, strangeDigits } from './figures.ts'
import { kinds, paragraphs } from './hostile-documents.ts'

/**
 * Documents of figures in hostile company. The JSON beside each, written by hand before the rules that meet it, says
 * which facts must be found (type, what their text holds, parts of the value) and which texts and amounts must not.
 */
const folder = 'tests/golden/hostile-figures'
const names = readdirSync(folder).filter((name) => !name.endsWith('.json'))

interface Golden {
  readonly date: string | null
  readonly facts: readonly (readonly [type: string, figure: string, value: object])[]
  readonly never: readonly (string | number)[]
}

function read(name: string, bytes: Uint8Array) {
  const source = readTextual({ bytes, name })
  if (!source.ok) throw new Error(source.error)
  return compile(source.value)
}
type Compiled = ReturnType<typeof read>

/** All that is wrong with the figures of a briefing's facts, in words. */
function wrongFigures({ facts, blocks }: Compiled): string[] {
  const texts = new Map(blocks.map((block) => [block.id, block.text]))
  return facts.flatMap((fact) =>
    [fact, ...fact.also].flatMap((place) => {
      const text = texts.get(place.block) ?? ''
      const own = text.slice(place.start, place.end)
      if (!/\d/.test(own + fact.text)) return []
      const cut = cutFigure(text, place, fact.type)
      const strange = strangeDigits(own, fact.value)
      return [
        ...(place === fact && own !== fact.text ? [`${fact.text} is not ${own}`] : []),
        ...(cut === null ? [] : [`cuts ${cut}`]),
        ...(strange.length === 0 ? [] : [`${own} as ${JSON.stringify(fact.value)}`]),
      ]
    }),
  )
}

describe.each(names)('%s', (name) => {
  const briefing = read(name, readFileSync(`${folder}/${name}`))
  const golden: Golden = JSON.parse(readFileSync(`${folder}/${name.replace(/\.\w+$/, '.json')}`, 'utf8'))
  const found = briefing.facts.filter(({ type }) => /^(?:date|money|quantity)$/.test(type))

  test.each(golden.facts.map((row) => [row[1], row] as const))('%s', (_, [type, figure, value]) => {
    const alike = found.filter((fact) => fact.type === type && fact.text.includes(figure))
    expect(alike.map((fact) => fact.value)).toContainEqual(expect.objectContaining(value))
  })
  test.each(golden.never.map((each) => [each] as const))('never %s', (each) => {
    const amounts = ({ value }: (typeof found)[number]) =>
      value && 'amount' in value ? [value.amount, value.upper] : []
    const taken = found.filter((fact) =>
      typeof each === 'string' ? fact.text.includes(each) : amounts(fact).includes(each),
    )
    expect(taken.map(({ text, value }) => [text, value])).toEqual([])
  })
  test('its date', () => {
    expect(briefing.date).toBe(golden.date)
  })
  test('the digits of each fact are those of its span', () => {
    expect(wrongFigures(briefing)).toEqual([])
  })
})

test.each(Object.entries(kinds))('the digits of each fact of any %s are those of its span', (name, write) => {
  fc.assert(
    fc.property(paragraphs, (parts) => {
      expect(wrongFigures(read(name, new TextEncoder().encode(write(parts))))).toEqual([])
    }),
    { numRuns: 300 },
  )
})
