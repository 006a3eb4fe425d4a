import { expect, it } from 'vitest'
import type { Block } from '../../../../src/core/model/document.ts'
import { indexNames } from '../../../../src/core/statements/full-names.ts'
import { surroundings } from '../../../../src/core/statements/surroundings.ts'
import { splitSentences } from '../../../../src/core/text/sentences.ts'
import { blocksOf } from './blocks.ts'
import { leads } from './surroundings.expected.ts'

const around = (blocks: readonly Block[]) =>
  surroundings({
    title: 'Of Norwick',
    dated: false,
    speaker: null,
    names: indexNames([]),
    blocks,
    sections: [{ id: 's', level: 1, title: 'Of Ports', blocks: blocks.map(({ id }) => id) }],
    sentences: new Map(blocks.map(({ id, text }) => [id, splitSentences(text)])),
  })
const atLast = (lines: readonly string[], start = 0) => {
  const blocks = blocksOf(lines)
  const block = blocks.at(-1)
  if (!block) throw new Error('No block.')
  return around(blocks)({ block, start })
}

it.each(leads)('finds the line that leads to a block: $says', ({ blocks, lead }) => {
  expect(atLast(blocks).lead).toBe(lead)
})

it('says the head and the title', () => {
  expect(atLast(['paragraph Trees fell.'])).toMatchObject({ head: 'Of Ports', title: 'Of Norwick' })
})

it('gives the sentences before, nearest first', () => {
  const last = 'Ice came. Trees fell. Roofs broke.'
  expect(atLast([`paragraph ${last}`], last.indexOf('Roofs')).previous()).toEqual([
    'Trees fell.',
    'Ice came.',
  ])
})
it('goes on to the paragraph before, never to an item or a caption', () => {
  expect(atLast(['paragraph Ice came.', 'paragraph Roofs broke.']).previous()).toEqual(['Ice came.'])
  expect(atLast(['item Ice came.', 'paragraph Roofs broke.']).previous()).toEqual([])
  expect(atLast(['paragraph Ice came.', 'caption Roofs broke.']).previous()).toEqual([])
})

it('takes a document that says “you” time and again for advice', () => {
  expect(atLast(['paragraph You can row. You may swim.']).advises).toBe(false)
  expect(atLast([`paragraph ${'You can row. '.repeat(6)}`]).advises).toBe(true)
})
