import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BindError } from '../../../../src/main/store/errors.ts'
import { bindParameters, type Parameters, parseParameters } from '../../../../src/main/store/parameters.ts'

const namesOf = (sql: string): string[] => [...parseParameters(sql).keys()]

describe('parseParameters', () => {
  test.each<[string, string[]]>([
    ['SELECT $a, :b, @c', ['a', 'b', 'c']],
    ['SELECT $a + $a', ['a']],
    ["SELECT ':x', $a", ['a']],
    ["SELECT 'it''s $x', $a", ['a']],
    ['SELECT "a""$x", `$y`, [$z], $a', ['a']],
    ['SELECT 1 -- $x\n, $a', ['a']],
    ['SELECT /* $x */ $a /* $y', ['a']],
    ['SELECT a$b, é$c FROM t', []],
    ["SELECT x'00ff', 1e5, $a", ['a']],
    ['SELECT -$a, 5-$b;', ['a', 'b']],
    ['SELECT 1; -- the end', []],
    ['SELECT $a/$b', ['a', 'b']],
  ])('%s', (sql, names) => expect(namesOf(sql)).toEqual(names))

  test.each([
    'SELECT ?',
    'SELECT ?1',
    'SELECT $a, :a',
    "SELECT 'open",
    'SELECT "open',
    'SELECT $a::b',
    'SELECT $a(b)',
    'SELECT $1',
    'SELECT $é',
    'SELECT $aé',
    'SELECT $',
    'SELECT 1; SELECT 2',
    '',
    ' -- nothing',
    'BEGIN',
    '/* x */ commit',
    'ROLLBACK',
    "ATTACH 'x' AS y",
    'SELECT 1\0',
  ])('refuses %j', (sql) => expect(() => parseParameters(sql)).toThrow(BindError))

  test('never hangs and only throws BindError', () => {
    const piece = fc.constantFrom(
      "'",
      '"',
      '`',
      '[',
      ']',
      '--',
      '/*',
      '*/',
      '\n',
      '$a',
      ':b',
      ';',
      'x',
      ' ',
      '?',
      '\\',
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        try {
          parseParameters(pieces.join(''))
        } catch (error) {
          expect(error).toBeInstanceOf(BindError)
        }
      }),
    )
  })
})

describe('bindParameters', () => {
  const bind = (value: unknown): unknown =>
    bindParameters(parseParameters('SELECT $a'), { a: value } as Parameters).$a

  test.each(['', 'é😀', 0, -1.5, Number.MAX_VALUE, 2n ** 63n - 1n, -(2n ** 63n), null])(
    'passes %s on',
    (value) => {
      expect(bind(value)).toBe(value)
    },
  )

  test('copies bytes', () => {
    const bytes = new Uint8Array([1, 2, 3]).subarray(1)
    expect(bind(bytes)).toEqual(new Uint8Array([2, 3]))
    expect(bind(bytes)).not.toBe(bytes)
    expect(bind(Buffer.from('ab'))).toEqual(new Uint8Array([97, 98]))
    expect(bind(runInNewContext('new Uint8Array([7])'))).toEqual(new Uint8Array([7]))
  })

  test.each([
    true,
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2n ** 63n,
    -(2n ** 63n) - 1n,
    'a\0b',
    '\ud800',
    'x\udc00y',
    new Date(0),
    {},
    [],
    Symbol('s'),
    () => 1,
    Object('text'),
    new Uint16Array(1),
    new ArrayBuffer(1),
    new Proxy(new Uint8Array(1), {}),
    Object.setPrototypeOf({}, Uint8Array.prototype),
  ])('refuses value %#', (value) => expect(() => bind(value)).toThrow(BindError))

  test('refuses bytes whose memory is gone', () => {
    const bytes = new Uint8Array(4)
    structuredClone(bytes.buffer, { transfer: [bytes.buffer] })
    expect(() => bind(bytes)).toThrow(BindError)
  })

  test('refuses missing, unknown, inherited and symbol names, and hostile objects', () => {
    const names = parseParameters('SELECT $a')
    const trap = (): never => {
      throw new Error('trap')
    }
    const hostile: unknown[] = [
      {},
      { a: 1, b: 2 },
      { a: 1, [Symbol('x')]: 1 },
      Object.create({ a: 1 }),
      null,
      'a',
      new Proxy({}, { ownKeys: trap }),
      Object.defineProperty({}, 'a', { get: trap, enumerable: true }),
    ]
    for (const given of hostile) expect(() => bindParameters(names, given as Parameters)).toThrow(BindError)
  })
})
