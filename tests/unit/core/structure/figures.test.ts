import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../../../../src/core/compile.ts'
import type { SourceBlock, SourceDocument } from '../../../../src/core/model/document.ts'
import { buildIndex, loadIndex } from '../../../../src/core/search/lunr-index.ts'
import { readText } from '../../main/formats/read.ts'

const source = readText(
  `# Tides of the northern quay

12 May 2024

The quay board (QB) measured 4.2 metres of tide in March 2024, the most since its gauge was set up in 1931.

**What was found.** The board will raise the quay wall by 60 centimetres before the end of 2027.

## What it will cost

- The wall costs EUR 14 million.
- The county pays EUR 9 million of it.

The mayor of the town signed the plan on 3 April 2024.

## Related articles

More from the quay
`,
  'tides.md',
)
const figure = (text: string): SourceBlock => ({
  kind: 'figure',
  text,
  figure: { image: 'a'.repeat(64), width: 300, height: 200 },
})
const withFigures = (places: readonly number[]): SourceDocument => {
  const blocks = [...source.blocks]
  for (const place of places.toSorted((a, b) => b - a))
    blocks.splice(place, 0, figure(`The wall cost EUR ${place + 10} million in 2019.`))
  return { ...source, blocks }
}

describe('a document is read as it would be without its pictures', () => {
  const plain = compile(source)
  test('it has facts to compare', () => {
    expect(plain.facts.length).toBeGreaterThan(3)
  })
  test('same blocks, same ids, same facts and cards, wherever pictures stand', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(source.blocks.length), { maxLength: 6 }), (places) => {
        const { blocks, sections, dropped, ...rest } = compile(withFigures(places))
        const { blocks: text, sections: heads, dropped: left, ...same } = plain
        expect(blocks.filter(({ kind }) => kind !== 'figure')).toEqual(text)
        expect(rest).toEqual(same)
        const figures = new Set(blocks.filter(({ kind }) => kind === 'figure').map(({ id }) => id))
        const withText = sections
          .map((section) => ({ ...section, blocks: section.blocks.filter((id) => !figures.has(id)) }))
          .filter(({ title, blocks }) => title !== null || blocks.length > 0)
        expect(withText).toEqual(heads)
        expect(figures.size + dropped.length - left.length).toBe(places.length)
      }),
      { numRuns: 60 },
    )
  })
})

test('a picture stands between the paragraphs that the source has it between', () => {
  const at = source.blocks.findIndex(({ text }) => text.startsWith('The mayor'))
  const { blocks } = compile(withFigures([at]))
  const shown = blocks.findIndex(({ kind }) => kind === 'figure')
  expect(blocks[shown - 1]?.text).toContain('EUR 9 million')
  expect(blocks[shown + 1]?.text).toContain('The mayor')
})

test('what stands in for a picture is found; one without words is neither found nor shown as a hit', () => {
  const briefing = compile({
    ...source,
    blocks: [
      source.blocks[0] as SourceBlock,
      figure(''),
      figure('A heron on a bollard'),
      ...source.blocks.slice(1),
    ],
  })
  const search = loadIndex(buildIndex(briefing), briefing)
  expect(search.search('heron').hits.map(({ excerpt }) => excerpt)).toEqual(['A heron on a bollard'])
  const blank = briefing.blocks.find(({ kind, text }) => kind === 'figure' && text === '')?.id
  for (const query of ['quay', 'section:cost', '2024'])
    expect(search.search(query).hits.map(({ block }) => block)).not.toContain(blank)
})
