// Whatever is bound: our error, or the same value back. A crash of the process ends the run without its
// last line, and run.ts sees the exit code.
import { join } from 'node:path'
import { types } from 'node:util'
import fc from 'fast-check'
import type { Command } from '../../src/main/store/commands/table.ts'
import type { Database } from '../../src/main/store/database.ts'
import { BindError, StoreError } from '../../src/main/store/errors.ts'
import { perform } from '../../src/main/store/journal.ts'
import type { Parameters } from '../../src/main/store/parameters.ts'
import { assert, check, finish, print, runtime } from './check.ts'
import { openSample, withFolder } from './samples.ts'

const trap = (): never => {
  throw new Error('trap')
}
const trappedObject = { toString: trap, valueOf: trap, toJSON: trap, [Symbol.toPrimitive]: trap }
const everyTrap = new Proxy(
  {},
  { get: trap, has: trap, ownKeys: trap, getPrototypeOf: trap, getOwnPropertyDescriptor: trap },
)
const detached = new Uint8Array(8)
structuredClone(detached.buffer, { transfer: [detached.buffer] })

const oddValues: readonly unknown[] = [
  -0,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  2 ** 53,
  2 ** 63,
  2n ** 63n,
  2n ** 63n - 1n,
  -(2n ** 63n),
  -(2n ** 63n) - 1n,
  2n ** 4096n,
  '\ud800',
  '\udc00\ud800',
  'a\0b',
  '\ufeff\ufffe\uffff',
  true,
  undefined,
  Symbol('s'),
  trap,
  trappedObject,
  everyTrap,
  detached,
  new Uint8Array(new SharedArrayBuffer(4)),
  new Proxy(new Uint8Array(4), {}),
  Object.create(Uint8Array.prototype),
  Buffer.from('bytes'),
  new DataView(new ArrayBuffer(4)),
  new Date(Number.NaN),
  Object(1n),
  Object('boxed'),
  class {},
  globalThis,
  Promise.resolve(),
]

const plainValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }),
  fc.double(),
  fc.uint8Array(),
  fc.float64Array(),
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withTypedArray: true,
    withSparseArray: true,
  }),
)

/** In a function, because fast-check looks into what it makes, and some of these can't be looked into. */
const oddValue: fc.Arbitrary<() => unknown> = fc.oneof(
  fc.constantFrom(...oddValues.map((value) => () => value)),
  plainValue.map((value) => () => value),
)

/** The same object with the functions called. */
function open(given: object): object {
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => [key, typeof value === 'function' ? value() : value]),
  )
}

const isOurs = (error: unknown): boolean => error instanceof BindError || error instanceof StoreError

function isSame(sent: unknown, got: unknown): boolean {
  if (types.isUint8Array(sent) && types.isUint8Array(got)) return Buffer.compare(sent, got) === 0
  return sent === got
}

let bound = 0
let refused = 0

function tryOurs(work: () => void): void {
  try {
    work()
    bound += 1
  } catch (error) {
    if (!isOurs(error)) throw error
    refused += 1
  }
}

function roundTrip(db: Database, value: unknown): void {
  const integers = typeof value === 'bigint' ? 'bigint' : 'number'
  const parameters = { value } as Parameters
  const fleeting = db.get('SELECT $value AS value', parameters, integers)?.value
  assert(isSame(value, fleeting), `came back as ${typeof fleeting}`)
  const { lastId } = db.run('INSERT INTO anything (value) VALUES ($value)', parameters)
  const stored = db.get('SELECT value FROM anything WHERE id = $lastId', { lastId }, integers)?.value
  assert(isSame(value, stored), `was stored as ${typeof stored}`)
  assert(isSame(value, fleeting), 'changed in the meantime')
}

print(`hostile values in ${runtime}`)
const numRuns = process.env.FULL ? 20_000 : 3_000
await withFolder(async (folder) => {
  const db = await openSample(join(folder, 'precis.db'))
  db.script('CREATE TABLE anything (id INTEGER PRIMARY KEY, value ANY) STRICT')
  await check('a value comes back the same or is refused by us', () => {
    db.transaction(() =>
      fc.assert(
        fc.property(oddValue, (value) => tryOurs(() => roundTrip(db, value()))),
        { numRuns, seed: 1 },
      ),
    )
    return `${bound} same, ${refused} refused of ${numRuns}`
  })
  await check('anything as the parameters themselves', () => {
    const call = (given: unknown): void =>
      tryOurs(() => void db.get('SELECT $a AS a, :b AS b', given as Parameters))
    fc.assert(
      fc.property(oddValue, (given) => call(given())),
      { numRuns, seed: 2 },
    )
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('a', 'b', '$a', '__proto__', 'constructor'), oddValue),
        (given) => call(open(given)),
      ),
      { numRuns, seed: 3 },
    )
  })
  await check('any text as SQL', () => {
    const piece = fc.constantFrom(
      'SELECT ',
      '$a',
      ':a',
      '?',
      "'",
      '"',
      '[',
      ']',
      '--',
      '/*',
      '*/',
      ';',
      '\n',
      ' 1 ',
      '\0',
      '\ud800',
      '::',
      '(',
      ')',
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => tryOurs(() => void db.get(pieces.join(''), { a: 1 }))),
      { numRuns, seed: 4 },
    )
  })
  await check('anything as a command leaves nothing behind', () => {
    const command = fc.oneof(
      oddValue,
      fc.record({
        v: fc.constant(1),
        kind: fc.constantFrom('mark.add', 'review.add'),
        mark: oddValue,
        review: oddValue,
      }),
    )
    fc.assert(
      fc.property(command, (each) => {
        try {
          perform(db, (typeof each === 'function' ? each() : open(each)) as Command, 0)
        } catch {
          return
        }
        throw new Error('was performed')
      }),
      { numRuns, seed: 5 },
    )
    assert(db.get('SELECT 1 FROM journal') === null, 'an entry')
  })
  await check('the database is whole', () => {
    assert(db.get('PRAGMA integrity_check')?.integrity_check === 'ok', 'damaged')
  })
  db.close()
})
await finish()
