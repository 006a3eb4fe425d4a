import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeAnchor, type TextBlock } from '../../../../src/core/anchor/describe.ts'
import { findAnchor, type Match, prepare } from '../../../../src/core/anchor/find-anchor.ts'
import type { Anchor } from '../../../../src/core/model/mark.ts'
import { growthOf } from '../../steps.ts'
import { matchRows } from './anchor.expected.ts'

const find = (blocks: readonly TextBlock[], anchor: Anchor) => findAnchor(prepare(blocks), anchor)

/** The text without its signs, and the span between them. */
function unmark(marked: string): { text: string; start: number; end: number } {
  const text = marked.replace(/[⟦⟧]/gu, '')
  return { text, start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 }
}

describe('findAnchor', () => {
  test.each(matchRows.map((row) => [row.why, row] as const))('%s', (_, row) => {
    const { text, ...span } = unmark(row.old)
    const blocks = Object.entries(row.blocks).map(([id, words]) => ({ id, text: words }))
    const found = find(blocks, describeAnchor({ id: 'a', text }, span))
    if (found === null || row.found === null) return expect(found).toEqual(row.found)
    const words = row.blocks[found.block] ?? ''
    const marked = `${words.slice(0, found.start)}⟦${words.slice(found.start, found.end)}⟧${words.slice(found.end)}`
    expect([found.block, marked, found.how]).toEqual(row.found)
  })
})

const word = fc.constantFrom(
  'pact',
  'Japan',
  'will',
  'sign',
  'the',
  '$442',
  'sea',
  'talks',
  '😀',
  'é',
  '安保',
  'it',
)
const sentence = fc.array(word, { minLength: 3, maxLength: 14 }).map((words) => `${words.join(' ')}.`)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((each) => each.join(' '))

/** A document and a mark in it that its words and those around them tell from all others. */
const marked = fc
  .tuple(fc.array(paragraph, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), fc.nat())
  .map(([texts, at, from, length]) => {
    const index = at % texts.length
    const text = texts[index] ?? ''
    const start = from % text.length
    const anchor = describeAnchor(
      { id: `b${index}`, text },
      { start, end: start + 1 + (length % (text.length - start)) },
    )
    return { blocks: texts.map((each, order) => ({ id: `b${order}`, text: each })), index, anchor }
  })

const around = ({ quote }: Anchor) => quote.prefix + quote.exact + quote.suffix

function countOf(blocks: readonly TextBlock[], words: string): number {
  return blocks.reduce((sum, { text }) => {
    let count = 0
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count += 1
    return sum + count
  }, 0)
}

/** The blocks with another text in one of them. */
const withText = (blocks: readonly TextBlock[], index: number, text: string): TextBlock[] =>
  blocks.map((block, at) => (at === index ? { ...block, text } : block))

/** The mark is where its words and all that stood around them are, and these are nowhere else. */
function expectExact(blocks: readonly TextBlock[], anchor: Anchor): void {
  fc.pre(countOf(blocks, around(anchor)) === 1)
  const found = find(blocks, anchor)
  const text = blocks.find(({ id }) => id === found?.block)?.text ?? ''
  expect(text.slice(found?.start, found?.end)).toBe(anchor.quote.exact)
  // A quote that filled its block is known by its words alone.
  if (around(anchor) !== anchor.quote.exact)
    expect(found?.start).toBe(text.indexOf(around(anchor)) + anchor.quote.prefix.length)
}

describe('properties', () => {
  const options = { numRuns: 500 }
  test('(a) a mark outlives changes further off in its block, and in others', () => {
    fc.assert(
      fc.property(
        marked,
        sentence,
        sentence,
        fc.array(paragraph, { maxLength: 3 }),
        (old, before, after, more) => {
          const own = old.blocks[old.index]?.text ?? ''
          const { start, end } = old.anchor.position
          const keep = [Math.max(0, start - 32), Math.min(own.length, end + 32)] as const
          fc.pre(!/[\uDC00-\uDFFF]/.test(own.charAt(keep[0])))
          const text = `${before}${own.slice(...keep)}${after}`
          const others = more.map((words, at) => ({ id: `new${at}`, text: words }))
          expectExact([...others, ...withText(old.blocks, old.index, text)], old.anchor)
        },
      ),
      options,
    )
  })
  test('(a) a mark outlives changes right beside it', () => {
    fc.assert(
      fc.property(marked, sentence, sentence, (old, before, after) => {
        const { exact } = old.anchor.quote
        const blocks = withText(old.blocks, old.index, `${before}${exact}${after}`)
        fc.pre(countOf(blocks, exact) === 1)
        const found = find(blocks, old.anchor)
        expect(found).toMatchObject({ block: old.anchor.block, start: before.length })
        expect(found?.how).not.toBe('fuzzy')
      }),
      options,
    )
  })
  test('(b) a mark is found by its words when all ids are new', () => {
    fc.assert(
      fc.property(marked, ({ blocks, anchor }) => {
        const renamed = blocks.map((block) => ({ ...block, id: `new-${block.id}` }))
        expectExact(renamed, anchor)
        expect(find(renamed, anchor)).toMatchObject({ how: 'quote', score: 1 })
      }),
      options,
    )
  })
  test('(c) the more of its own text has changed, the lower the score', () => {
    fc.assert(
      fc.property(marked, fc.nat(), fc.nat(), ({ blocks, index, anchor }, seed, amount) => {
        const { start, end } = anchor.position
        const length = end - start
        const step = [1, 3, 7, 11].find((each) => length % each !== 0) ?? 1
        const changed = (count: number) => {
          const units = (blocks[index]?.text ?? '').split('')
          for (let at = 0; at < Math.min(count, length); at += 1)
            units[start + ((seed + at * step) % length)] = '#'
          return find(withText(blocks, index, units.join('')), anchor)
        }
        const count = 1 + (amount % length)
        // Words that are found elsewhere are a double of the mark, even if they touch it.
        const isOwn = (found: Match) =>
          found.how === 'fuzzy' &&
          found.block === anchor.block &&
          2 * (Math.min(found.end, end) - Math.max(found.start, start)) > length
        const [once, twice] = [changed(count), changed(2 * count)]
        fc.pre([once, twice].every((found) => found === null || isOwn(found)))
        expect(twice?.score ?? 0).toBeLessThanOrEqual(once?.score ?? 0)
        if (length >= 40 && count <= 0.25 * length) expect(once?.how).toBe('fuzzy')
      }),
      options,
    )
  })
  test('(d) nothing throws, and what is found lies in its block', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('\uD83D', '\uDE00', 'a', ' ') }),
    )
    const number = fc.oneof(fc.integer({ min: -5, max: 60 }), fc.double())
    const anchor = fc.record({
      block: fc.constantFrom('a', 'b', '__proto__', ''),
      position: fc.record({ start: number, end: number }),
      quote: fc.record({ exact: text, prefix: text, suffix: text }),
    })
    const block = fc.record({ id: fc.constantFrom('a', 'b', 'c'), text })
    fc.assert(
      fc.property(fc.uniqueArray(block, { selector: ({ id }) => id }), anchor, (blocks, given) => {
        const found = find(blocks, given)
        if (found === null) return
        const words = blocks.find(({ id }) => id === found.block)?.text ?? ''
        expect(found.start).toBeGreaterThanOrEqual(0)
        expect(found.end).toBeGreaterThan(found.start)
        expect(found.end).toBeLessThanOrEqual(words.length)
        expect(found.score >= 0 && found.score <= 1).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
  test('(e) a mark outlives blocks that change places, are joined, or are split outside it', () => {
    fc.assert(
      fc.property(
        marked,
        fc.constantFrom('reverse', 'join', 'split'),
        ({ blocks, index, anchor }, change) => {
          const next = blocks[index + 1]
          const own = blocks[index] ?? { id: '', text: '' }
          const cut = own.text.indexOf('. ', anchor.position.end) + 1
          if (change === 'reverse') return expectExact(blocks.toReversed(), anchor)
          if (change === 'join' && next) {
            const joined = { id: 'joined', text: `${own.text} ${next.text}` }
            return expectFound([...blocks.slice(0, index), joined, ...blocks.slice(index + 2)], anchor)
          }
          if (change === 'split' && cut > 0) {
            const halves = [own.text.slice(0, cut), own.text.slice(cut + 1)]
            const split = halves.map((text, at) => ({ id: `half${at}`, text }))
            return expectFound([...blocks.slice(0, index), ...split, ...blocks.slice(index + 1)], anchor)
          }
        },
      ),
      options,
    )
  })
})

function expectFound(blocks: readonly TextBlock[], anchor: Anchor): void {
  const found = find(blocks, anchor)
  // Of words that stand several times, the right ones may no longer be told by what is left around them.
  if (found === null) {
    expect(countOf(blocks, anchor.quote.exact)).toBeGreaterThan(1)
    return
  }
  const text = blocks.find(({ id }) => id === found.block)?.text ?? ''
  expect(text.slice(found.start, found.end)).toBe(anchor.quote.exact)
}

describe('on 45,000 words', () => {
  const vocabulary = Array.from(
    { length: 900 },
    (_, at) => (at * 7919 + 31).toString(36) + (at % 7 ? 'ing' : 'a'),
  )
  const blocks = Array.from({ length: 600 }, (_, block) => ({
    id: `b${block}`,
    text: Array.from({ length: 75 }, (_, at) => vocabulary[(block * 131 + at * at * 17 + at) % 900]).join(
      ' ',
    ),
  }))
  const document = prepare(blocks)
  const ofSize = new Map([75, 150, 600].map((size) => [size, prepare(blocks.slice(0, size))]))
  /** Looks for marks in the first so many blocks. */
  const findIn = (marks: readonly Anchor[]) => (size: number) =>
    marks.map((anchor) => findAnchor(ofSize.get(size) ?? document, anchor))
  const anchors = Array.from({ length: 10_000 }, (_, at) => {
    const start = (at * 13) % 200
    return describeAnchor(blocks[at % 600] ?? { id: '', text: '' }, { start, end: start + 20 + (at % 150) })
  })
  const changed = (anchor: Anchor) => ({
    ...anchor,
    block: 'gone',
    quote: { ...anchor.quote, exact: anchor.quote.exact.replace('ing', 'ed') },
  })
  test('10,000 marks that stand where they stood are found there', () => {
    expect(anchors.every((anchor) => findAnchor(document, anchor)?.how === 'position')).toBe(true)
  })
  test('a mark that stands where it stood takes as many steps in a long text as in a short one', async () => {
    expect(await growthOf(findIn(anchors.slice(0, 75)), 150, 600)).toBeLessThan(1.1)
  })
  test('one mark whose words have changed is found, wherever it is, however long', () => {
    for (const anchor of anchors.slice(0, 20).map(changed))
      expect(findAnchor(document, anchor)?.how).toBe('fuzzy')
  })
  test('in four times the text a mark whose words have changed takes four times the steps', async () => {
    expect(await growthOf(findIn(anchors.slice(0, 20).map(changed)), 150, 600)).toBeLessThan(5)
  })
  test('a quote of 50,000 characters in one block of 300,000 is found too, and costs what its length does', async () => {
    const whole = { id: 'all', text: blocks.map(({ text }) => text).join(' ') }
    const findQuote = (length: number) => {
      const anchor = describeAnchor(whole, { start: 1000, end: 1000 + length })
      const text = `${whole.text.slice(0, length / 2)}#${whole.text.slice(length / 2 + 1, length * 6)}`
      return findAnchor(prepare([{ id: 'new', text }]), anchor)?.how
    }
    expect(findQuote(50_000)).toBe('fuzzy')
    expect(await growthOf(findQuote, 12_500, 50_000)).toBeLessThan(5)
  })
})
