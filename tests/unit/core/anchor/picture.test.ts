import { describe, expect, test } from 'vitest'
import { describePicture, type TextBlock } from '../../../../src/core/anchor/describe.ts'
import { findAnchor, prepare } from '../../../../src/core/anchor/find-anchor.ts'
import { passageFinder } from '../../../../src/core/anchor/passage-finder.ts'
import { placeMark } from '../../../../src/core/anchor/place-mark.ts'

const [chart, map, logo] = ['a', 'b', 'c'].map((digit) => digit.repeat(64)) as [string, string, string]
const picture = (id: string, image: string | null, text = ''): TextBlock => ({ id, text, figure: { image } })
const words = (id: string): TextBlock => ({ id, text: `The words of ${id}.` })

const anchor = describePicture(picture('p1', chart))
if (anchor === null) throw new Error('no anchor')

test('a picture with words, one that is not there, and what is none have no anchor of this kind', () => {
  const blocks = [picture('p1', chart, 'A chart'), picture('p1', null), words('w'), { id: 'e', text: '' }]
  expect(blocks.map(describePicture)).toEqual([null, null, null, null])
})

describe('where a picture stands', () => {
  const rows: readonly (readonly [string, readonly TextBlock[], string | null])[] = [
    ['where it stood', [words('w'), picture('p1', chart)], 'p1'],
    ['in another block, where its own holds another one', [picture('p1', map), picture('p2', chart)], 'p2'],
    ['in another block, where its own is words now', [words('p1'), picture('p2', chart)], 'p2'],
    ['where it stood, and elsewhere too', [picture('p0', chart), picture('p1', chart)], 'p1'],
    ['in two other blocks: nobody knows', [picture('p2', chart), picture('p3', chart)], null],
    ['nowhere', [picture('p1', map), words('w')], null],
    ['as one that has words by now', [picture('p1', chart, 'A chart')], null],
  ]
  test.each(rows)('%s', (_, blocks, expected) => {
    expect(findAnchor(prepare(blocks), anchor)?.block ?? null).toBe(expected)
    expect(passageFinder(blocks)(anchor)?.block ?? null).toBe(expected)
    expect(placeMark([anchor], { blocks: prepare(blocks), found: new Map() })?.parts[0].block ?? null).toBe(
      expected,
    )
  })
})

test('two pictures that were looked for in one text are two', () => {
  const other = describePicture(picture('p1', logo))
  if (other === null) throw new Error('no anchor')
  const text = { blocks: prepare([picture('p1', chart), picture('p2', logo)]), found: new Map() }
  expect([anchor, other].map((each) => placeMark([each], text)?.parts[0].block)).toEqual(['p1', 'p2'])
})

test('a picture is found as a whole, whatever a file says of its place', () => {
  const elsewhere = { ...anchor, position: { start: 7, end: 900 } }
  const blocks = prepare([picture('p1', chart)])
  expect(findAnchor(blocks, elsewhere)).toEqual(findAnchor(blocks, anchor))
})
