import { expect, test } from 'vitest'
import { readAnkiText } from '../../../../src/main/exchange/read-anki-text.ts'
import { decks, elements, pages } from './named-fields.expected.ts'
import { readText } from './read.ts'

const textsOf = (html: string, name: string) => readText(html, name).blocks.map(({ text }) => text)

test.each([...pages, ...elements])('%s', (html, texts) => {
  expect(textsOf(`<html><body>${html}</body></html>`, 'a.html')).toEqual(texts)
})

test.each(elements)('the same in Markdown: %s', (html, texts) => {
  expect(textsOf(html.replace(/^<p>(.*)<\/p>$/, '$1'), 'a.md')).toEqual(texts)
})

test.each(decks)('%j', (file, prompt, answer) => {
  const read = readAnkiText(new TextEncoder().encode(file))
  expect(read.ok && read.value.cards).toMatchObject([{ prompt, answer }])
})
