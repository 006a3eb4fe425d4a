import { describe, expect, test } from 'vitest'
import { describeAnchor } from '../../../../src/core/anchor/describe.ts'
import { findAnchor, prepare } from '../../../../src/core/anchor/find-anchor.ts'
import { type RepetitiveRow, repetitiveRows } from './repetitive.expected.ts'

/** The texts without the signs, each under an id that its words give it, and the passage between the signs. */
function read(marked: readonly string[], side: string) {
  const blocks = marked.map((text, at) => ({ id: `${side}${at}`, text: text.replace(/[⟦⟧]/gu, '') }))
  const at = marked.findIndex((text) => text.includes('⟦'))
  const start = marked[at]?.indexOf('⟦') ?? -1
  const end = (marked[at]?.indexOf('⟧') ?? 0) - 1
  const block = blocks[at]
  return { blocks, passage: block === undefined ? null : { block, start, end } }
}

function place({ old, now }: RepetitiveRow) {
  const { passage } = read(old, 'old')
  if (passage === null) throw new Error('The old text has no passage')
  const next = read(now, 'now')
  const found = findAnchor(prepare(next.blocks), describeAnchor(passage.block, passage))
  const text = next.blocks.find(({ id }) => id === found?.block)?.text ?? ''
  const shown = found && { block: found.block, start: found.start, words: text.slice(found.start, found.end) }
  const { passage: right } = next
  const wanted = right && {
    block: right.block.id,
    start: right.start,
    words: right.block.text.slice(right.start, right.end),
  }
  return { shown, wanted }
}

describe('a passage in a text that repeats itself', () => {
  test.each(repetitiveRows.map((row) => [row.why, row] as const))('%s', (_, row) => {
    const { shown, wanted } = place(row)
    expect(shown).toEqual(wanted)
  })
})
