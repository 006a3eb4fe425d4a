// Prose that was wrapped by hand has no headings, however it is indented and wherever its paragraphs end.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../../../../src/core/compile.ts'
import { readTextual } from '../../../../src/main/formats/formats.ts'

const prose = [
  'The committee met in the old customs house and went through the accounts of the harbour for the past four years without finding anything that it wished to question in public',
  'Ministers from both sides agreed that the ferry should run in winter as well as in summer and that the cost would be shared by the two cities in proportion to their trade',
  'Norway and Denmark Report Progress on the shared fisheries plan, and the secretariat will publish the figures for each port before the end of the year',
  'Harbour Development Bank loans were granted to nine yards, of which four have begun to build, and the rest are waiting for steel from abroad',
  'NATO and the EU were told of the change in advance, and neither raised an objection to the plan that the two governments had put forward in Lisbon',
  'President Lindqvist thanked the pilots for their patience during the long winter and promised a new lighthouse for the northern point of the island',
]

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line === undefined || line.length + word.length >= width) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines
}

/** Double blanks after every other word, as programs of old set them. */
const justify = (line: string) => line.replace(/(\S+ \S+) /g, '$1  ')

const styles = {
  block: () => true,
  first: (at: number) => at === 0,
  hanging: (at: number) => at > 0,
} as const

test('a paragraph that ends in a short line makes no heading of the next line', () => {
  const drawn = fc.record({
    indent: fc.nat(8),
    style: fc.constantFrom('block', 'first', 'hanging'),
    width: fc.integer({ min: 48, max: 76 }),
    isJustified: fc.boolean(),
    gap: fc.nat(2),
    end: fc.constantFrom('', '.', ' once.', ' on time.', ' at all'),
    paragraphs: fc.shuffledSubarray(prose, { minLength: 4 }),
  })
  fc.assert(
    fc.property(drawn, ({ indent, style, width, isJustified, gap, end, paragraphs }) => {
      const lines = paragraphs.flatMap((text) => [
        ...wrap(text + end, width).map((line, at, all) => {
          const set = isJustified && at < all.length - 1 ? justify(line) : line
          return (styles[style](at) ? ' '.repeat(indent) : '') + set
        }),
        ...Array.from({ length: gap }, () => ''),
      ])
      const bytes = new TextEncoder().encode(`REPORT ON THE HARBOUR\n\nMay 3, 2013\n\n${lines.join('\n')}`)
      const source = readTextual({ bytes, name: 'harbour.txt' })
      if (!source.ok) throw new Error(source.error)
      const titles = compile(source.value).sections.map(({ title }) => title)
      expect(titles.filter((title) => title !== null && title !== 'REPORT ON THE HARBOUR')).toEqual([])
    }),
    { numRuns: 200 },
  )
})
