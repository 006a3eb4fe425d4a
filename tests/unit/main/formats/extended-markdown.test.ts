import { describe, expect, test } from 'vitest'
import { extended, titled } from './extended-markdown.expected.ts'
import { blocksOf, readText } from './read.ts'

describe('Markdown with what other writers add', () => {
  test.each([...extended, ...titled])('$name', ({ source, blocks }) => {
    expect(blocksOf(readText(`${source.join('\n')}\n`, 'a.md'))).toEqual(blocks)
  })
})
