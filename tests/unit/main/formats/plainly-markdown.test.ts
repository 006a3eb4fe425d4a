import { describe, expect, test } from 'vitest'
import { markdown, text } from './plainly-markdown.expected.ts'
import { readText } from './read.ts'

describe('a file of plain text', () => {
  test.each(Object.entries(markdown))('is Markdown: %s', (_, source) => {
    expect(readText(source, 'a.txt').kind).toBe('markdown')
  })
  test.each(Object.entries(text))('is text: %s', (_, source) => {
    expect(readText(source, 'a.txt').kind).toBe('text')
  })
})
