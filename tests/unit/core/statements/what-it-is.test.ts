import { describe, expect, it } from 'vitest'
import { compile } from '../../../../src/core/compile.ts'
import { cutSentences } from '../../../../src/core/facts/cut-sentences.ts'
import { whatThingsAre } from '../../../../src/core/statements/what-it-is.ts'
import { readTextual } from '../../../../src/main/formats/formats.ts'
import { whatItIs } from './what-it-is.expected.ts'

function saidIn(text: string): string[] {
  const read = readTextual({ bytes: new TextEncoder().encode(`${text}\n`), name: 'what-it-is.md' })
  if (!read.ok) throw new Error(read.error)
  const { title, blocks, sections } = compile(read.value)
  const texts = new Map(blocks.map((block) => [block.id, block.text]))
  return whatThingsAre({ title, blocks, sections }, cutSentences(blocks)).map(
    ({ block, term, is }) => `${term} = ${texts.get(block)?.slice(is.start, is.end)}`,
  )
}

describe('what things are', () => {
  it.each(whatItIs)('$says', ({ text, found }) => {
    expect(saidIn(text)).toEqual(found)
  })
})
