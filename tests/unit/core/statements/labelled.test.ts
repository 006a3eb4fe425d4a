import { describe, expect, it } from 'vitest'
import { compile } from '../../../../src/core/compile.ts'
import { cutSentences } from '../../../../src/core/facts/cut-sentences.ts'
import { labelledIn } from '../../../../src/core/statements/labelled.ts'
import { readTextual } from '../../../../src/main/formats/formats.ts'
import { labelled } from './labelled.expected.ts'

function saidIn(text: string): string[] {
  const read = readTextual({
    bytes: new TextEncoder().encode(`# Harbours\n\n${text}\n`),
    name: 'harbours.md',
  })
  if (!read.ok) throw new Error(read.error)
  const { blocks, sections } = compile(read.value)
  const texts = new Map(blocks.map((block) => [block.id, block.text]))
  return [...labelledIn({ blocks, sections }, cutSentences(blocks)).values()].map((each) => {
    const gloss = (texts.get(each.block) ?? '').slice(each.gloss.start, each.gloss.end)
    const head = each.above === undefined ? '' : ` [${each.above}]`
    return `${each.kind}: ${each.label}${head} = ${each.items?.join(' | ') ?? gloss}`
  })
}

describe('labels', () => {
  it.each(labelled)('$says', ({ text, found }) => {
    expect(saidIn(text)).toEqual(found)
  })
})
