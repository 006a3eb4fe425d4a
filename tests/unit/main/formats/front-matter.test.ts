import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFrontMatter } from '../../../../src/main/formats/front-matter.ts'
import { heads, texts } from './front-matter.expected.ts'

describe('front matter', () => {
  test.each(heads)('$name', ({ head, name: _, ...meta }) => {
    const read = readFrontMatter(`${head}\n\nThe board met.`)
    expect(read.meta).toEqual(meta)
    expect(read.body.trim()).toBe('The board met.')
    expect(read.dropped.map(({ text }) => text)).toEqual([head.split('\n').slice(1, -1).join('\n')])
  })
  test.each(texts)('text: %j', (text) => {
    expect(readFrontMatter(text)).toEqual({ meta: {}, body: text, dropped: [] })
  })
})

describe('hostile front matter costs nothing and breaks nothing', () => {
  const aliases = [
    'a: &a [x, x]',
    ...'bcdefghij'.split('').map((name, at) => {
      const last = `*${'abcdefghi'.charAt(at)}`
      return `${name}: &${name} [${Array.from({ length: 9 }, () => last).join(', ')}]`
    }),
  ].join('\n')
  test.each([
    ['aliases that grow', `---\n${aliases}\ntitle: *j\n---\n`],
    ['an alias of itself', '---\ntitle: &a [*a]\n---\n'],
    ['lists without end', `---\ntitle: ${'['.repeat(40_000)}\n---\n`],
    ['maps without end', `---\ntitle: ${'{a: '.repeat(9_000)}\n---\n`],
    ['lines of dashes', `---\ntitle:\n${' - '.repeat(15_000)}\n---\n`],
    ['TOML lists without end', `+++\ntitle = ${'['.repeat(40_000)}\n+++\n`],
    ['TOML keys without end', `+++\ntitle${'.a'.repeat(20_000)} = 1\n+++\n`],
    ['names of an object', '+++\n__proto__ = "x"\nconstructor = "x"\n+++\n'],
  ])('%s', (_, text) => {
    expect(typeof (readFrontMatter(text).meta.title ?? '')).toBe('string')
    expect(({} as { title?: unknown }).title).toBeUndefined()
  })
  test('any text between the lines', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('---', '+++'),
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        (line, text) => {
          const { meta } = readFrontMatter(`${line}\ntitle${line === '---' ? ':' : ' ='} ${text}\n${line}\n`)
          return Object.values(meta).every((value) => typeof value === 'string')
        },
      ),
    )
  })
})
