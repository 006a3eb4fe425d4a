import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TextBlock as AnchorBlock } from '../../../../src/core/anchor/describe.ts'
import { findAnchor, prepare } from '../../../../src/core/anchor/find-anchor.ts'
import type { Anchor } from '../../../../src/core/model/mark.ts'

const context = 32

/** An anchor as the page makes it. */
function anchorAt({ id, text }: AnchorBlock, start: number, end: number): Anchor {
  return {
    block: id,
    position: { start, end },
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - context), start),
      suffix: text.slice(end, end + context),
    },
  }
}

const texts = [
  'The two cities agreed to spend EUR 120 million on the northern docks by 2027.',
  'The Harbour Development Bank will lend up to EUR 40 million for the first ferries, which will carry 2,400 people a day.',
  'Both cities will report to their councils in May of each year, and publish what they report.',
  'Nothing in this accord touches the rights of the fishing fleets, which both cities will protect.',
]
const document = texts.map((text, index): AnchorBlock => ({ id: `b${index}`, text }))
const words = fc.stringMatching(/^[a-z ]{0,30}$/)

/** A passage of one of the texts that begins and ends anywhere, at least 12 characters long. */
const passage = fc
  .tuple(fc.nat(texts.length - 1), fc.nat(60), fc.integer({ min: 12, max: 70 }))
  .map(([index, from, length]) => {
    const text = texts[index] ?? ''
    const start = Math.min(from, text.length - 12)
    return { index, start, end: Math.min(text.length, start + length) }
  })

function found(blocks: readonly AnchorBlock[], anchor: Anchor): string | null {
  const match = findAnchor(prepare(blocks), anchor)
  const block = blocks.find(({ id }) => id === match?.block)
  return match === null || block === undefined ? null : block.text.slice(match.start, match.end)
}

describe('a passage whose own words stay', () => {
  test('is found exactly after any change before and after it, under new ids and in a new order', () => {
    fc.assert(
      fc.property(
        passage,
        words,
        words,
        fc.nat(20),
        fc.nat(20),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        fc.boolean(),
        ({ index, start, end }, before, after, cutBefore, cutAfter, order, renamed) => {
          const block = document[index] as AnchorBlock
          const anchor = anchorAt(block, start, end)
          // Words that stand twice are told by what stands around them, which changes here.
          fc.pre(texts.filter((each) => each.includes(anchor.quote.exact)).length === 1)
          const text =
            block.text.slice(0, Math.max(0, start - cutBefore)) +
            before +
            block.text.slice(start, end) +
            after +
            block.text.slice(end + cutAfter)
          const blocks = order.map((at) => ({
            id: renamed ? `n${at}` : `b${at}`,
            text: at === index ? text : (document[at]?.text ?? ''),
          }))
          expect(found(blocks, anchor)).toBe(anchor.quote.exact)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('is found in a block that was joined with another, or cut in two beside it', () => {
    fc.assert(
      fc.property(passage, ({ index, start, end }) => {
        const block = document[index] as AnchorBlock
        const anchor = anchorAt(block, start, end)
        const joined = [{ id: 'j', text: `${texts[(index + 1) % 4]} ${block.text}` }]
        expect(found(joined, anchor)).toBe(anchor.quote.exact)
        const cut = [
          { id: 'x', text: block.text.slice(0, start) },
          { id: 'y', text: block.text.slice(start) },
        ]
        expect(found(cut, anchor)).toBe(anchor.quote.exact)
      }),
    )
  })

  test('is told from the same words elsewhere by what stands around it', () => {
    const twice = { id: 'a', text: 'We will build ships in Porto. In Lima, we will build ships next year.' }
    const second = twice.text.lastIndexOf('build ships')
    const anchor = anchorAt(twice, second, second + 11)
    const moved = [{ id: 'z', text: `Once more. ${twice.text}` }]
    expect(findAnchor(prepare(moved), anchor)).toEqual({
      block: 'z',
      start: second + 11,
      end: second + 22,
      how: 'quote',
      score: 1,
    })
  })

  test('is hardly trusted where short words stand in many places and nothing tells them apart', () => {
    const anchor = anchorAt({ id: 'a', text: 'one ship here' }, 4, 8)
    const trust = (text: string) => findAnchor(prepare([{ id: 'b', text }]), anchor)?.score ?? 0
    expect(trust('a ship, a ship and a ship')).toBeLessThan(0.5)
    expect(trust('shipping')).toBeLessThan(0.5)
  })
})

describe('a passage whose own words change', () => {
  const block = document[1] as AnchorBlock
  const anchor = anchorAt(block, 4, 90)

  test('is found where most of them stay, and its score falls as more of them change', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...Array(86).keys()], { minLength: 86 }), (places) => {
        const changed = (n: number) => {
          const letters = [...block.text]
          for (const place of places.slice(0, n)) letters[place + 4] = '#'
          return findAnchor(prepare([{ id: 'n', text: letters.join('') }, ...document.slice(2)]), anchor)
        }
        const scores = [0, 4, 8, 16, 24].map((n) => changed(n)?.score ?? 0)
        expect(scores[0]).toBe(1)
        for (const [at, score] of scores.entries()) expect(score).toBeLessThanOrEqual(scores[at - 1] ?? 1)
      }),
      { numRuns: 100 },
    )
  })

  test.each([
    ['Harbour Development Bank', 'Harbor Development Bank'],
    ['up to EUR 40 million', 'up to EUR 45 million'],
    ['for the first ferries', 'for the very first ferries'],
  ])('%s becomes %s: found nearly', (before, after) => {
    const text = block.text.replace(before, after)
    const match = findAnchor(prepare([document[0] as AnchorBlock, { id: 'n', text }]), anchor)
    expect(match).toMatchObject({ block: 'n', how: 'fuzzy' })
    expect(match?.score).toBeGreaterThan(0.9)
    expect(text.slice(match?.start, match?.end)).toContain(after)
  })

  test('is nowhere once it says something else', () => {
    const other = [{ id: 'n', text: 'The bank will not lend anything to anybody in the years to come.' }]
    expect(findAnchor(prepare(other), anchor)).toBeNull()
    expect(findAnchor(prepare([]), anchor)).toBeNull()
  })
})

test('whatever the strings are, nothing is thrown and what is found lies in its block', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 })
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 5 }),
      text,
      text,
      text,
      fc.nat(70),
      (all, exact, prefix, suffix, start) => {
        const blocks = all.map((each, index) => ({ id: String(index), text: each }))
        const anchor = {
          block: '0',
          position: { start, end: start + exact.length },
          quote: { exact, prefix, suffix },
        }
        const match = findAnchor(prepare(blocks), anchor)
        if (match === null) return
        const block = blocks.find(({ id }) => id === match.block)
        expect(match.start).toBeGreaterThanOrEqual(0)
        expect(match.end).toBeLessThanOrEqual(block?.text.length ?? -1)
        if (match.how !== 'fuzzy') expect(block?.text.slice(match.start, match.end)).toBe(exact)
      },
    ),
    { numRuns: 500 },
  )
})
