import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportAnnotations } from '../../../../src/main/exchange/annotations.ts'
import { colourOf } from '../../../../src/main/exchange/colours.ts'
import { importAnnotations, limits } from '../../../../src/main/exchange/read-annotations.ts'
import { colours, foreignRows, refused } from './annotations.expected.ts'

const set = (items: readonly unknown[]) => JSON.stringify({ type: 'AnnotationSet', items })

function imported(json: string) {
  const read = importAnnotations(json)
  if (!read.ok) throw new Error(read.error)
  return read.value
}

describe('files of other programs', () => {
  test.each(foreignRows.map((row) => [row.why, row] as const))('%s', (_, { items, found, skipped }) => {
    const read = imported(set(items))
    expect(read.items).toHaveLength(found.length)
    for (const [index, item] of found.entries()) expect(read.items[index]).toMatchObject(item)
    expect(read.skipped.map(({ index }) => index)).toEqual(skipped.map(([index]) => index))
    for (const [at, [, why]] of skipped.entries()) expect(read.skipped[at]?.why).toMatch(why)
  })
  test.each(refused)('%s is refused', (file, why) => {
    const read = importAnnotations(file)
    expect(read.ok ? '' : read.error).toMatch(why)
  })
  test.each(colours)('%s', (written, colour) => expect(colourOf(written)).toBe(colour))
  test('an id that is not ours is made into the same one each time', () => {
    const item = { ...(foreignRows[0]?.items[0] as object), id: `http://example.org/${'x'.repeat(200)}` }
    const [once] = imported(set([item])).items
    expect(once?.id).toMatch(/^[\da-f]{16}$/)
    expect(imported(set([item])).items[0]?.id).toBe(once?.id)
  })
})

describe('hostile files', () => {
  test('too large, or too many', () => {
    expect(importAnnotations(`"${'x'.repeat(limits.bytes)}"`).ok).toBe(false)
    expect(importAnnotations(`[${'1,'.repeat(limits.items)}1]`).ok).toBe(false)
  })
  test('nested as deep as the limit lets them', () => {
    const deep = `${'['.repeat(2_000_000)}${']'.repeat(2_000_000)}`
    expect(() => importAnnotations(deep)).not.toThrow()
    const refinedBy = `${'{"type":"x","refinedBy":'.repeat(5000)}1${'}'.repeat(5000)}`
    expect(imported(`[{"target":{"selector":${refinedBy}}}]`).skipped).toHaveLength(1)
    expect(imported(`[{"target":{"selector":${'['.repeat(5000)}1${']'.repeat(5000)}}}]`).items).toEqual([])
    const strange = '{"exact":"a","type":"TextQuoteSelector"}'
    const body = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`
    expect(() => importAnnotations(`[{"target":{"selector":${strange}},"body":${body}}]`)).not.toThrow()
  })
  test('keys of prototypes change nothing', () => {
    const file =
      '[{"__proto__":{"id":"x"},"constructor":1,"target":{"selector":{"type":"TextQuoteSelector","exact":"a","__proto__":{"b":1}}}}]'
    expect(imported(file).items).toHaveLength(1)
    expect(({} as Record<string, unknown>)['b']).toBeUndefined()
  })
  test('no JSON makes it throw, nor what looks like a file', () => {
    const keys = [
      'id',
      'items',
      'type',
      'target',
      'selector',
      'exact',
      'body',
      'value',
      'tags',
      'parts',
      '__proto__',
    ]
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'medium' },
        fc.constantFrom(
          'Annotation',
          'TextQuoteSelector',
          'PrecisPartsSelector',
          '\uD800',
          1e308,
          -0,
          null,
          true,
        ),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom(...keys), tie('tree'), { maxKeys: 6 }),
      ),
    }))
    fc.assert(
      fc.property(fc.oneof(fc.array(tree), fc.record({ items: fc.array(tree) }), fc.jsonValue()), (value) => {
        importAnnotations(JSON.stringify(value))
      }),
      { numRuns: 1000 },
    )
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (words) => void importAnnotations(words)))
  })
})

describe('round trip', () => {
  const text = (maxLength: number) =>
    fc.string({ unit: fc.constantFrom('a', ' ', '"', '\n', '😀', '\uD800', '\u0000', 'é'), maxLength })
  const around = text(16)
  const anchor = fc
    .record({
      block: text(20),
      start: fc.nat(1000),
      length: fc.integer({ min: 1, max: 99 }),
      exact: text(60),
      prefix: around,
      suffix: around,
    })
    .map(({ block, start, length, exact, prefix, suffix }) => ({
      block,
      position: { start, end: start + length },
      quote: { exact: `x${exact}`, prefix, suffix },
    }))
  const mark = fc.record({
    id: fc.oneof(fc.uuid(), fc.string({ minLength: 1, maxLength: 40 })),
    kind: fc.constantFrom('bookmark' as const, 'highlight' as const),
    colour: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, null),
    note: text(40),
    tags: fc.array(
      text(10).map((each) => `t${each}`),
      { maxLength: 4 },
    ),
    parts: fc.array(anchor, { minLength: 1, maxLength: 4 }),
    createdAt: fc.integer({ min: -8.64e15, max: 8.64e15 }),
  })
  test('what is written is read back as it was', () => {
    fc.assert(
      fc.property(fc.uniqueArray(mark, { selector: ({ id }) => id, maxLength: 5 }), (marks) => {
        const file = exportAnnotations({ id: '0123456789abcdef', title: 'A "title"' }, marks)
        expect(imported(file)).toEqual({ items: marks, skipped: [] })
      }),
    )
  })
  test('the file has the envelope and the three selectors that other programs look for', () => {
    const [one] = fc.sample(mark, { numRuns: 1, seed: 7 })
    const where = () => ({
      headings: [{ level: 1, txt: 'Trade' }],
      page: 3,
      link: 'precis://0123456789abcdef/b-1',
    })
    const options = { now: 0, format: 'application/pdf', where }
    const file = JSON.parse(
      exportAnnotations({ id: '0123456789abcdef', title: 'T' }, one ? [one] : [], options),
    )
    expect(file).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationSet',
      generated: '1970-01-01T00:00:00.000Z',
      about: { 'dc:title': 'T', 'dc:format': 'application/pdf' },
    })
    expect(file.items[0].target.meta).toEqual({ headings: [{ level: 1, txt: 'Trade' }], page: '3' })
    expect(file.items[0].target.via).toBe('precis://0123456789abcdef/b-1')
    const types = file.items[0].target.selector.map(({ type }: { type: string }) => type)
    expect(types.slice(0, 3)).toEqual(['TextQuoteSelector', 'TextPositionSelector', 'FragmentSelector'])
  })
})
