import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { framesOf, outlinePage, passagesOn } from '../../../../src/core/anchor/on-page.ts'
import type { PageBox, PageWord } from '../../../../src/core/model/page.ts'
import { growthOf } from '../../steps.ts'
import { frames, onPage } from './on-page.expected.ts'

/** Sets columns beside each other: lines of the same number on the same height, letters of one width. */
function setPage(columns: readonly (readonly string[])[]): readonly PageWord[] {
  const width = 1 / Math.max(1, columns.length)
  return columns.flatMap((lines, column) =>
    lines.flatMap((line, row) =>
      [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
        text,
        left: column * width + (index / 60) * width,
        right: column * width + ((index + text.length) / 60) * width,
        top: 0.1 + row * 0.02,
        bottom: 0.1 + row * 0.02 + 0.018,
      })),
    ),
  )
}

/** The words in a box. */
function within(words: readonly PageWord[], box: PageBox): string {
  return words
    .filter(({ left, right, top, bottom }) => {
      const [x, y] = [(left + right) / 2, (top + bottom) / 2]
      return x > box.left && x < box.right && y > box.top && y < box.bottom
    })
    .map(({ text }) => text)
    .join(' ')
}

const passagesOf = (passages: (typeof onPage)[number]['passages']) =>
  passages.map(([text, , before], at) => ({ id: `${at}`, text, isFromBefore: before !== undefined }))

describe('which words of a page a passage outlines', () => {
  test.each(onPage)('$what', ({ page, passages }) => {
    const words = setPage(page)
    const outlined = outlinePage(words, passagesOf(passages))
    expect(passages.map((_, at) => (outlined.get(`${at}`) ?? []).map((box) => within(words, box)))).toEqual(
      passages.map(([, lines]) => lines),
    )
  })
})

test('passages that may stand on a page: its own, and those of the last page before it that has any', () => {
  const block = (id: string, page: number | undefined, kind: 'paragraph' | 'figure' = 'paragraph') => ({
    id,
    text: id,
    kind,
    ...(page === undefined ? {} : { page }),
  })
  const blocks = [
    block('a', 1),
    block('b', 2),
    block('p', 2, 'figure'),
    block('c', 4),
    block('n', 2),
    block('d', undefined),
  ]
  const ids = (page: number) =>
    passagesOn(blocks, page).map(({ id, isFromBefore }) => `${id}${isFromBefore ? '<' : ''}`)
  expect([1, 2, 3, 4, 5].map(ids)).toEqual([['a'], ['a<', 'b', 'n'], ['b<', 'n<'], ['b<', 'c', 'n<'], ['c<']])
  expect(passagesOn([], 1)).toEqual([])
})

test.each(frames)('frames: %s', (_, lines, expected) => {
  const boxOf = ([left, top, right, bottom]: (typeof lines)[number]) => ({ left, top, right, bottom })
  expect(framesOf(lines.map(boxOf))).toEqual(expected.map(boxOf))
})

const share = fc.double({ min: 0, max: 1, noNaN: true })
const word = fc
  .record({ text: fc.string({ unit: 'grapheme', maxLength: 12 }), a: share, b: share, c: share, d: share })
  .map(({ text, a, b, c, d }) => ({
    text,
    left: Math.min(a, b),
    right: Math.max(a, b),
    top: Math.min(c, d),
    bottom: Math.max(c, d),
  }))

test('whatever stands on a page and in a text: it never throws, and all boxes lie on the page', () => {
  const passage = fc.record({ id: fc.string(), text: fc.string(), isFromBefore: fc.boolean() })
  fc.assert(
    fc.property(fc.array(word), fc.array(passage), (words, passages) => {
      // The words of the page themselves, among others.
      const own = { id: 'own', text: words.map(({ text }) => text).join(' '), isFromBefore: false }
      for (const boxes of outlinePage(words, [...passages, own]).values())
        for (const { left, top, right, bottom } of boxes) {
          expect(Math.min(left, top)).toBeGreaterThanOrEqual(0)
          expect(Math.max(right, bottom)).toBeLessThanOrEqual(1)
          expect(right >= left && bottom >= top).toBe(true)
        }
    }),
  )
})

test('a page that has none of a long passage is given up in steps that grow with the page, not with both', async () => {
  const strange = Array.from({ length: 5_000 }, (_, at) => `strange${at}`).join(' ')
  const pages = new Map(
    [750, 1_500, 6_000].map((lines) => [
      lines,
      setPage([Array.from({ length: lines }, (_, at) => `line ${at} of a page that goes on and on`)]),
    ]),
  )
  const look = (lines: number) =>
    outlinePage(pages.get(lines) ?? [], [{ id: 'a', text: strange, isFromBefore: true }])
  expect(await growthOf(look, 1_500, 6_000)).toBeLessThan(5)
})
