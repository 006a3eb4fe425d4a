import { describe, expect, test } from 'vitest'
import { compile } from '../../../../src/core/compile.ts'
import { isLetterhead } from '../../../../src/core/structure/title.ts'
import { readText } from '../../main/formats/read.ts'
import { letterheads, titled, titles } from './titles.expected.ts'

test.each(letterheads)('the head of a letter: %s', (line) => {
  expect(isLetterhead(line)).toBe(true)
})
test.each(titles)('a title: %s', (line) => {
  expect(isLetterhead(line)).toBe(false)
})

describe('the title of a document', () => {
  test.each(titled)('$name', ({ text, title, sections }) => {
    const briefing = compile(readText(text, 'a.md'))
    expect({ title: briefing.title, sections: briefing.sections.map((each) => each.title) }).toEqual({
      title,
      sections,
    })
  })
  test.each(titles)('alone over the text: %s', (line) => {
    const { title, dropped } = compile(
      readText(`${line}\n\nThe members met in Orm and agreed to widen the board by six seats.`, 'a.txt'),
    )
    expect({ title, dropped }).toEqual({ title: line, dropped: [] })
  })
})
