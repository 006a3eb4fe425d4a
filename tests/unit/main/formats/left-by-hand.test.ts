import { describe, expect, test } from 'vitest'
import { compile, recompile } from '../../../../src/core/compile.ts'
import type { Briefing } from '../../../../src/core/model/document.ts'
import { leftByHand } from '../../../../src/core/text/left-by-hand.ts'
import { leftExamples } from './left-by-hand.expected.ts'
import { readText } from './read.ts'

const textsOf = ({ sections, blocks }: Briefing): string[] =>
  sections.flatMap(({ title, blocks: ids }) => [
    ...(title === null ? [] : [`# ${title}`]),
    ...ids.map((id) => blocks.find((block) => block.id === id)?.text ?? ''),
  ])

describe.each(leftExamples)('$what', ({ name, source, out, left, ...expected }) => {
  const document = readText(source, name)
  const whole = compile(document)
  const without = compile(document, undefined, { unwanted: out })

  test('it is gone, and listed as what it is', () => {
    expect(textsOf(whole)).toEqual(expected.with)
    expect(textsOf(without)).toEqual(expected.without)
    expect(leftByHand(without.dropped)).toEqual(left)
  })

  test('what stays keeps its id, and nothing is found in what went', () => {
    const ids = new Set(without.blocks.map(({ id }) => id))
    expect(whole.blocks.filter(({ id }) => ids.has(id)).map(({ id }) => id)).toEqual([...ids])
    const places = [...without.facts, ...without.cards, ...without.glossary].map(({ block }) => block)
    expect(places.filter((block) => !ids.has(block))).toEqual([])
  })

  test('out of its text alone comes what its file gives', () => {
    const { source: read, ...rest } = without
    const { source: of, ...made } = recompile(whole, undefined, { unwanted: out })
    expect({ ...made, words: of.words }).toEqual({ ...rest, words: read.words })
  })

  test('it stays out when its text is read anew', () => {
    expect(recompile(without).blocks).toEqual(without.blocks)
    expect(recompile(without).dropped).toEqual(without.dropped)
  })
})

test('what led to it leads nowhere', () => {
  const source = `<h1>The Ferry</h1><p>See <a href="#b">the bridge</a> and <a href="#t">the tunnel</a>.</p>
<p id="b">The bridge carries 900 people a day, and is closed in winter.</p>
<p id="t">The tunnel was dug in three years by workers of both towns.</p>`
  const { blocks } = compile(readText(source, 'a.html'), undefined, {
    unwanted: ['The bridge carries 900 people a day, and is closed in winter.'],
  })
  expect(blocks.map(({ spans = [] }) => spans.map(({ href }) => href))).toEqual([[`#${blocks[1]?.id}`], []])
})

test('a note that is left out is called no more, and the others keep their numbers', () => {
  const source =
    '# The Ferry\n\nThe ferry crosses the river.[^a] The bridge is closed.[^b]\n\n[^a]: As the board says.\n\n[^b]: As the town says.\n'
  const { blocks } = compile(readText(source, 'a.md'), undefined, { unwanted: ['a As the board says.'] })
  const [text, note] = blocks
  expect(note?.note).toBe('2')
  expect(text?.spans?.flatMap(({ kind, notes }) => (kind === 'noteref' ? [notes] : []))).toEqual([
    undefined,
    ['2'],
  ])
})
