import { expect, test } from 'vitest'
import { groupByBlock } from '../../../src/renderer/views/read/by-block.ts'
import type { ListedMark } from '../../../src/shared/contract/marks.ts'

const mark = (id: string, first: string, ...rest: readonly string[]): ListedMark => {
  const at = (block: string) => ({
    block,
    position: { start: 0, end: 1 },
    quote: { exact: 'x', prefix: '', suffix: '' },
  })
  return {
    id,
    document: 'd',
    kind: 'highlight',
    colour: 1,
    note: '',
    tags: [],
    parts: [at(first), ...rest.map(at)],
    createdAt: 0,
    documentTitle: '',
    sectionTitle: null,
    page: null,
    order: 0,
    placed: 'exact',
  }
}

const one = mark('1', 'a')
const two = mark('2', 'a', 'b', 'b')
const three = mark('3', 'c')

test('a mark stands once at each block that it reaches into, in the order of the list', () => {
  expect([...groupByBlock([one, two, three])]).toEqual([
    ['a', [one, two]],
    ['b', [two]],
    ['c', [three]],
  ])
})

test('blocks whose marks are the same keep their very list', () => {
  const before = groupByBlock([one, two, three])
  const edited = { ...one, note: 'n' }
  const after = groupByBlock([edited, two, three], before)
  expect(after.get('a')).toEqual([edited, two])
  expect(after.get('b')).toBe(before.get('b'))
  expect(after.get('c')).toBe(before.get('c'))
})

test('a block with a mark more, one fewer or another order has a list of its own', () => {
  const before = groupByBlock([one, two])
  expect(groupByBlock([two], before).get('a')).toEqual([two])
  expect(groupByBlock([two, one], before).get('a')).toEqual([two, one])
  expect(groupByBlock([one, two, mark('4', 'a')], before).get('a')).toHaveLength(3)
  expect(groupByBlock([], before).size).toBe(0)
})
