import { describe, expect, test } from 'vitest'
import { readTextual } from '../../../../src/main/formats/formats.ts'
import { deepest } from '../../../../src/main/formats/html/parse.ts'
import { longestText } from '../../../../src/main/formats/length.ts'
import { growthOf } from '../../steps.ts'
import { readText } from './read.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (bytes: Uint8Array, name: string) => readTextual({ bytes, name })
const textsOf = (bytes: Uint8Array, name = 'a.txt') => {
  const result = read(bytes, name)
  return result.ok ? result.value.blocks.map((block) => block.text) : result.error
}

/** UTF-16 of a text, low byte first or high byte first. */
function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...text].flatMap((each) => each.split(''))
  return Uint8Array.from(
    units.flatMap((unit) => {
      const code = unit.charCodeAt(0)
      return order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }),
  )
}

describe('encodings', () => {
  const text = 'The “treaty” cost €5 — naïve, 東京 and Αθήνα agreed on 3 May.'
  test.each(['le', 'be'] as const)('UTF-16 %s with and without its mark', (order) => {
    expect(textsOf(utf16(text, order, true))).toEqual([text])
    expect(textsOf(utf16(text, order, false))).toEqual([text])
    expect(textsOf(utf16('日本は三月に同意した。 2014 年、東京。', order, false))).toEqual([
      '日本は三月に同意した。 2014 年、東京。',
    ])
  })
  test('UTF-16 is read in every format', () => {
    expect(textsOf(utf16(`<html><p>${text}</p></html>`, 'le', false), 'a.html')).toEqual([text])
    expect(textsOf(utf16(`# Head\n\n${text}`, 'be', true), 'a.md')).toEqual(['Head', text])
  })
  test('Windows-1252 with curly quotes', () => {
    expect(textsOf(Uint8Array.from([0x93, 0x41, 0x94, 0x20, 0x97, 0x20, 0x80, 0x35]))).toEqual(['“A” — €5'])
  })
  test('UTF-8 with a broken byte stays UTF-8', () => {
    const broken = [...bytesOf(text), 0xe2, 0x80, ...bytesOf(' and more')]
    expect(textsOf(Uint8Array.from(broken))).toEqual([`${text}\uFFFD and more`])
  })
  test('a mark of UTF-8 is no text', () => {
    expect(textsOf(bytesOf(`\uFEFF${text}`))).toEqual([text])
  })
  test('right-to-left text stays in its order', () => {
    expect(textsOf(bytesOf('<p dir="rtl">اتفقت الدول الأربع.</p>'), 'a.html')).toEqual([
      'اتفقت الدول الأربع.',
    ])
  })
  test('a stray NUL is cleaned away, many are a binary', () => {
    expect(textsOf(bytesOf(`A treaty${'\0'} of rivers.`))).toEqual(['A treaty of rivers.'])
    expect(textsOf(new Uint8Array(400))).toBe('is not a text file')
  })
})

describe('what holds nothing says so', () => {
  test.each(['a.txt', 'a.md', 'a.html'])('%s', (name) => {
    expect(textsOf(bytesOf(''), name)).toBe('is empty')
    expect(textsOf(bytesOf(' \n\u00A0\t\n'), name)).toBe('is empty')
  })
  test('marks alone are no text', () => {
    expect(textsOf(bytesOf('<p><br></p>'), 'a.html')).toBe('holds no text')
    expect(textsOf(bytesOf('- \n\n> \n'), 'a.md')).toBe('holds no text')
  })
  test('random bytes are no text', () => {
    let seed = 7
    const random = Uint8Array.from({ length: 20_000 }, () => {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff
      return seed >> 16
    })
    for (const name of ['a.txt', 'a.md', 'a.html']) expect(textsOf(random, name)).toBe('is not a text file')
  })
  test('headings alone and bullets alone are read', () => {
    expect(readText('# A\n\n## B\n', 'a.md').blocks.map((block) => block.kind)).toEqual([
      'heading',
      'heading',
    ])
    expect(readText('<ul><li>A<li>B</ul>', 'a.html').blocks.map((block) => block.kind)).toEqual([
      'item',
      'item',
    ])
  })
})

describe('bounds', () => {
  test('a page that nests too deeply gets one clear error', () => {
    expect(textsOf(bytesOf('<div>'.repeat(deepest + 1)), 'a.html')).toBe('is nested too deeply')
    expect(textsOf(bytesOf('<div>'.repeat(deepest + 1)), 'a.md')).toBe('is nested too deeply')
  })
  test.each(['a.txt', 'a.md', 'a.html'])('a text that is too long, in %s', (name) => {
    expect(textsOf(bytesOf('word '.repeat(longestText / 5 + 1)), name)).toContain('5 million')
  })
  test('a page is as long as its text, not as its pictures', () => {
    const picture = `<img src="data:image/png;base64,${'A'.repeat(longestText)}">`
    expect(textsOf(bytesOf(`<p>It is so.</p>${picture}`), 'a.html')).toEqual(['It is so.', ''])
  })
  test('lists and quotes a thousand levels deep', () => {
    const levels = 1000
    const html = readText('<ul><li>a'.repeat(levels), 'a.html').blocks
    expect(html.map((block) => block.level)).toEqual(Array.from({ length: levels }, (_, at) => at + 1))
    expect(readText('<blockquote>a'.repeat(levels), 'a.html').blocks).toHaveLength(levels)
    const list = Array.from({ length: levels }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')
    expect(readText(list, 'a.md').blocks.at(-1)?.level).toBe(levels)
    expect(readText(`${'>'.repeat(levels)} a`, 'a.md').blocks).toEqual([{ kind: 'quote', text: 'a' }])
  })
})

test('notes within notes a thousand levels deep keep their words', () => {
  const text = String(textsOf(bytesOf(`${'[^1]: '.repeat(1000)}The quay was raised.`), 'a.md'))
  expect(text).toContain('The quay was raised.')
})

describe('every mark, over and over, takes steps that grow with their number', () => {
  const marks =
    '* ** _ [ ![ ` < > & ~ | \\ ( ]( [a]( [a][ - # 1. ***a *a _a a* `a`` <!-- <a </ [^1]: [a]: <b> <div> <a> [x](<'.split(
      ' ',
    )
  test.each(marks)('%s', async (mark) => {
    for (const name of ['a.md', 'a.html', 'a.txt'])
      for (const text of [mark, `${mark} `, `${mark}\n`]) {
        let result: ReturnType<typeof read> | undefined
        const growth = await growthOf(
          (times) => {
            result = read(bytesOf(text.repeat(times)), name)
          },
          1500,
          6000,
        )
        expect(growth, `${name}: ${JSON.stringify(text)}`).toBeLessThan(5)
        expect(typeof (result?.ok === true ? result.value.id : result?.error)).toBe('string')
      }
  })
})

test.each([
  ['parts that came late, all in one place', '<div hidden id="S:1"><template id="P:1"></template></div><p>x'],
  ['parts that wait and never end', '<!--$?--><template id="B:1"></template>'],
  [
    'trees within trees',
    '<x-y><template shadowrootmode="open"><slot></slot><slot name="a"></slot></template>',
  ],
  ['cards without end', '<div><h3><a href="/1">A heading</a></h3></div>'],
  ['buttons and what they open', '<button aria-controls="a">b</button><div id="a" hidden>It is said.</div>'],
])('%s cost time as they grow', async (_, piece) => {
  const growth = await growthOf((times) => read(bytesOf(piece.repeat(times)), 'a.html'), 500, 2000)
  expect(growth).toBeLessThan(6)
})
