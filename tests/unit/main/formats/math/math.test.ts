import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMathNode, type MathNode, type MathTag, mathTags } from '../../../../../src/core/model/math.ts'
import { linearOf } from '../../../../../src/core/text/math/linear.ts'
import { parsePiece } from '../../../../../src/main/formats/html/parse.ts'
import { type Element, isElement, steps } from '../../../../../src/main/formats/html/tree.ts'
import { toMarkup } from '../../../../../src/main/formats/math/markup.ts'
import { type Formula, readMath } from '../../../../../src/main/formats/math/read.ts'
import { drawnExamples } from './drawn.expected.ts'
import { linearExamples } from './linear.expected.ts'

function read(inside: string): Formula | null {
  const page = parsePiece(`<math>${inside}</math>`)
  if (!page.ok) throw new Error(page.error)
  const found = [...steps(page.value)].find(({ node }) => isElement(node) && node.tagName === 'math')
  return readMath(found?.node as Element)
}

test.each(linearExamples)('%s is "%s"', (source, text) => {
  expect(read(source)?.text).toBe(text)
})

test.each(drawnExamples)('%s is drawn as %s', (source, drawn) => {
  const math = read(source)?.math
  expect(math && toMarkup(math)).toBe(drawn)
})

describe('any tree', () => {
  const token = fc.record({
    tag: fc.constantFrom<MathTag>('mi', 'mn', 'mo', 'mtext'),
    text: fc.oneof(
      fc.constantFrom('x', 'sin', '12', '+', '=', '∑', '→', '¯', '⏟', 'π', ',', '\u2062', '𝐀', ' '),
      fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[([{⟨⌈⌊)\]}⟩⌉⌋]/g, '')),
    ),
  })
  const { tree } = fc.letrec<{ tree: MathNode }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6 },
      token,
      fc.record({
        tag: fc.constantFrom(...mathTags.filter((tag) => !/^m(?:[ino]|text|s)$/.test(tag))),
        children: fc.array(tie('tree'), { maxLength: 4 }),
      }),
      tie('tree').map(
        (inner): MathNode => ({
          tag: 'mrow',
          children: [{ tag: 'mo', text: '(' }, inner, { tag: 'mo', text: ')' }],
        }),
      ),
    ),
  }))
  const shown = ({ text = '', children = [] }: MathNode): string => text + children.map(shown).join('')

  test('says something wherever it holds a character', () => {
    fc.assert(
      fc.property(tree, (math) => {
        if (shown(math).trim() !== '') expect(linearOf(math)).not.toBe('')
      }),
    )
  })
  test('has as many brackets closed as opened, in order', () => {
    fc.assert(
      fc.property(tree, (math) => {
        let depth = 0
        for (const sign of linearOf(math)) {
          if (/[([]/.test(sign)) depth += 1
          if (/[)\]]/.test(sign)) depth -= 1
          expect(depth).toBeGreaterThanOrEqual(0)
        }
        expect(depth).toBe(0)
      }),
    )
  })
  test('is known for what it is after it was written and read', () => {
    fc.assert(
      fc.property(tree, (inner) => {
        const math: MathNode = { tag: 'math', children: [inner] }
        expect(isMathNode(JSON.parse(JSON.stringify(math)))).toBe(true)
        const again = read(toMarkup(inner))?.math
        if (again) expect(isMathNode(again)).toBe(true)
      }),
    )
  })
})

test('what comes from outside as a tree and is none is refused', () => {
  let deep: unknown = { tag: 'mi', text: 'x' }
  for (let level = 0; level < 10_000; level += 1) deep = { tag: 'mrow', children: [deep] }
  const wide = { tag: 'mrow', children: Array.from({ length: 10_000 }, () => ({ tag: 'mi', text: 'x' })) }
  const refused = [
    null,
    'x',
    {},
    deep,
    wide,
    { tag: 'script', text: 'x' },
    { tag: 'mi', text: 5 },
    { tag: 'mi', attributes: { onclick: 'x' } },
    { tag: 'mi', attributes: { mathvariant: 'url(x)' } },
    { tag: 'mi', attributes: { constructor: 'x' } },
    { tag: 'mrow', children: 'x' },
    { tag: 'mrow', children: [null] },
  ]
  for (const value of refused) expect(isMathNode(value)).toBe(false)
})

test.each(['msup', 'msub', 'mover', 'munder', 'mfrac', 'mroot', 'msqrt', 'mtable'])(
  'a formula of %s within one another, as deep as is drawn, is read: in twice the time a level it would be without end',
  (tag) => {
    const deep = `${`<${tag}><mi>a</mi>`.repeat(27)}<mi>b</mi>${`</${tag}>`.repeat(27)}`
    expect(read(deep)?.math).not.toBeNull()
  },
)

test('what is deeper than is drawn is its text', () => {
  const deep = `${'<mrow>'.repeat(500)}<mi>a</mi><mo>=</mo><mi>b</mi>${'</mrow>'.repeat(500)}`
  expect(read(deep)).toEqual({ text: 'a=b', math: null, isDisplay: false })
})
