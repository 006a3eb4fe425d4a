import { expect, test } from 'vitest'
import type { Block } from '../../../src/core/model/document.ts'
import { notesIn } from '../../../src/renderer/views/read/notes.ts'

const block = (id: string, text: string, more: Partial<Block> = {}): Block => ({
  id,
  section: 's',
  kind: 'paragraph',
  text,
  ...more,
})
const mark = (label: string, notes: readonly string[]) => ({
  spans: [{ kind: 'noteref' as const, start: 0, end: 0, label, notes }],
})

test('a note is drawn with its own mark where its text lacks it, and with one way back, at its end', () => {
  const { blocks, calls, edges } = notesIn({
    blocks: [
      block('a', 'Lund agreed.', mark('1,2', ['1', '2'])),
      block('b', 'Orm agreed.', mark('2', ['2'])),
      block('c', 'In June.', { note: '1' }),
      block('d', 'And in July.', { note: '1' }),
      block('e', '2 In May.', { note: '2' }),
      block('f', 'Called by nothing.', { note: '3' }),
    ],
  })
  expect(blocks.get('1')?.map(({ id }) => id)).toEqual(['c', 'd'])
  expect(calls.get('2')).toEqual({ block: 'a', label: '2' })
  expect(Object.fromEntries(edges)).toEqual({ c: { lead: '1' }, d: { back: '1' }, e: { back: '2' } })
})
