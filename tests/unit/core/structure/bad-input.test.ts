import { describe, expect, test } from 'vitest'
import { outlineOf } from '../../../../src/core/structure/outline.ts'
import { textFormat } from '../../../../src/main/formats/text.ts'
import { growthOf } from '../../steps.ts'
import { sourceOf } from '../source.ts'

const times = (count: number, line: (index: number) => string, between = '\n') =>
  Array.from({ length: count }, (_, index) => line(index)).join(between)

/** Everything that an outline shows or names as left out. */
function shown(text: string) {
  const { title, citation, lines, dropped } = outlineOf(sourceOf(text))
  const blocks = lines.map((line) => (line.role === 'heading' ? line.text : line.block.text))
  return {
    title,
    blocks,
    dropped,
    all: [title, citation ?? '', ...blocks, ...dropped.map((each) => each.text)],
  }
}

describe('texts that are no documents', () => {
  test('an empty file and one of blanks are an error, not a document', () => {
    for (const text of ['', ' \n\u00A0\n\t\n'])
      expect(textFormat.read({ bytes: new TextEncoder().encode(text), name: 'x.txt' }).ok).toBe(false)
  })
  test('one line is a title', () => {
    expect(shown('The Harbour Accord')).toMatchObject({
      title: 'The Harbour Accord',
      blocks: [],
      dropped: [],
    })
  })
  test('one sentence stays a paragraph under a title of its first words', () => {
    const sentence = 'The ports signed an accord to cut emissions from ships by the end of the decade.'
    expect(shown(sentence).blocks).toEqual([sentence])
    expect(sentence.startsWith(shown(sentence).title.replace(/…$/, ''))).toBe(true)
  })
  test('one word per line is one text', () => {
    const { blocks, dropped } = shown(
      times(50_000, (index) => `word${String.fromCharCode(97 + (index % 26))}`),
    )
    expect(blocks.join(' ').split(' ')).toHaveLength(50_000)
    expect(dropped).toEqual([])
  })
  test('only headings: nothing is lost', () => {
    const lines = ['Trade and Aid', 'Ships and Ports', 'Fish and Nets', 'Law and Order']
    expect(
      shown(lines.join('\n\n'))
        .all.filter((text) => text !== '')
        .toSorted(),
    ).toEqual(lines.toSorted())
  })
  test('only bullets are only items', () => {
    const { lines } = outlineOf(sourceOf(times(2000, (index) => `\u2022 point ${index}`)))
    expect(lines.every((line) => line.role === 'block' && line.block.kind === 'item')).toBe(true)
    expect(lines).toHaveLength(2000)
  })
  test('only page numbers are all dropped by name, under the name of the file', () => {
    const { title, blocks, dropped } = shown(times(300, (index) => `Page ${index + 1}`, '\n\n'))
    expect(title).toBe('test.txt')
    expect(blocks).toEqual([])
    expect(new Set(dropped.map(({ why }) => why))).toEqual(new Set(['page number']))
  })
  test('a paragraph of right-to-left or Chinese text is kept as written', () => {
    for (const text of [
      'وافقت الموانئ على خفض الانبعاثات من السفن. وستجتمع مرة أخرى في العام المقبل.',
      '这些港口同意减少船舶排放。它们明年将再次开会。',
    ])
      expect(shown(text).blocks).toEqual([text])
  })
  test.each([
    ['without blanks', 'x'.repeat(5_000_000)],
    ['of words', 'word '.repeat(1_000_000)],
    ['of titles', 'Word '.repeat(1_000_000)],
    ['of full stops', '. '.repeat(2_500_000)],
    ['of numbers', '1 '.repeat(2_500_000)],
    ['of brackets', '('.repeat(5_000_000)],
    ['of hyphens', 'a-'.repeat(2_500_000)],
  ])('a line of 5 MB %s is one block', (_, text) => {
    // Work that grows with the square never ends here.
    const { blocks, title } = shown(text)
    expect(blocks).toEqual([text.trim()])
    expect(title.length).toBeLessThanOrEqual(100)
  })
})

describe('steps grow with the text, not faster', () => {
  const sentence = 'The council opened a harbour and paid\nfor the ferry in 2012 because trade had grown.\n\n'
  test.each([
    ['paragraphs', (words: number) => sentence.repeat(words / 16)],
    ['one word per line', (words: number) => 'word\n'.repeat(words)],
    ['items', (words: number) => '\u2022 an item\n'.repeat(words / 2)],
    ['counted items', (words: number) => times(words / 2, (index) => `(${index % 90}) item`)],
    [
      'headings',
      (words: number) => times(words / 4, (index) => `The Harbour ${'abcdefg'[index % 7]} Policy`, '\n\n'),
    ],
    ['rows', (words: number) => 'Name\t12\n'.repeat(words / 2)],
    [
      'rows that differ',
      (words: number) => times(words / 4, (index) => `Name\t12${'\t3'.repeat(index % 3)}`),
    ],
    ['cut sentences', (words: number) => 'The harbour and the\n\n12\n\nferry of the\n\n'.repeat(words / 8)],
  ])('%s', async (_, text) => {
    expect(await growthOf((words) => outlineOf(sourceOf(text(words))), 2400, 19_200)).toBeLessThan(9)
  })
})
