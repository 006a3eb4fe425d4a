/** The examples of CommonMark's own specification: what its page says in words, ours says too. */
import { tests } from 'commonmark-spec'
import { expect, test } from 'vitest'
import { readTextual } from '../../../../src/main/formats/formats.ts'
import { parsePiece } from '../../../../src/main/formats/html/parse.ts'
import { attribute, isElement, isTextNode, steps } from '../../../../src/main/formats/html/tree.ts'

/** The words that a page shows, with or without those that stand in for its pictures. */
function wordsOfPage(html: string, withPictures: boolean): string {
  const page = parsePiece(html)
  if (!page.ok) throw new Error(page.error)
  const parts: string[] = []
  for (const { node, leaving } of steps(page.value, (each) => !isElement(each) || !unseen.has(each.tagName)))
    if (isTextNode(node)) parts.push(node.value)
    else if (isElement(node) && node.tagName === 'img')
      parts.push(withPictures && !leaving ? (attribute(node, 'alt') ?? '') : '')
    else if (isElement(node) && !inline.has(node.tagName)) parts.push(' ')
  return wordsOf(parts.join(''))
}
/** What runs, and what stands in a box to be written in. */
const unseen = new Set(['script', 'style', 'textarea'])
const inline = new Set(['a', 'em', 'strong', 'code', 'b', 'i', 'del'])

const wordsOf = (text: string): string => (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' ')

const written = (example: string) => example.replaceAll('→', '\t')
/** Two links side by side, which are words of their own here (joints.expected.ts). */
const parted = 570
const examples = tests
  .filter(({ html, number }) => wordsOfPage(written(html), false) !== '' && number !== parted)
  .map(({ number, section, markdown, html }) => ({
    name: `${number} ${section}`,
    source: written(markdown),
    words: wordsOfPage(written(html), true),
  }))

test('there are examples', () => expect(examples.length).toBeGreaterThan(570))

test.each(examples)('$name', ({ source, words }) => {
  const read = readTextual({ bytes: new TextEncoder().encode(source), name: 'a.md' })
  const blocks = read.ok ? read.value.blocks : []
  const texts = blocks.map(({ text, number = '' }) => text.slice(text.startsWith(number) ? number.length : 0))
  expect(wordsOf(texts.join(' '))).toBe(words)
})
