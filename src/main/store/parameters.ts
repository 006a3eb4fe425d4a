import { types } from 'node:util'
import { BindError } from './errors.ts'

/** What SQLite can hold without changing it. */
export type SqlValue = string | number | bigint | Uint8Array | null
export type Parameters = Readonly<Record<string, SqlValue>>

const int64Max = 2n ** 63n - 1n
const int64Min = -(2n ** 63n)

// The lexer follows SQLite's own tokenize.c: an identifier may hold `$` and anything beyond ASCII,
// a quote inside quotes is doubled, a block comment may end with the text.
const space = /[ \t\n\f\r]+/y
const comment = /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y
const quoted = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]/y
const parameter = /[$:@]([A-Za-z_][A-Za-z0-9_]*)(?![\w$\u0080-\uffff(]|::)/y
const word = /[\w\u0080-\uffff][\w$\u0080-\uffff]*/y
const refused = /[?$:@#'"`[]/y

const transactionWords = new Set([
  'begin',
  'commit',
  'end',
  'rollback',
  'savepoint',
  'release',
  'attach',
  'detach',
])

/**
 * The parameters of one SQL statement, as name → how it is written there (`id` → `$id`).
 * @throws BindError for `?`, an unclosed quote, more than one statement, or one that begins or ends a
 * transaction (that is `transaction`'s work), all of which SQLite would accept or cut off in silence.
 */
export function parseParameters(sql: string): ReadonlyMap<string, string> {
  if (sql.includes('\0')) throw new BindError('SQL holds U+0000')
  const names = new Map<string, string>()
  let at = 0
  let ended = false
  let first: string | null = null
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const match = pattern.exec(sql)
    if (match) at += match[0].length
    return match
  }
  while (at < sql.length) {
    if (take(space) || take(comment)) continue
    if (ended) throw new BindError('More than one statement: SQLite would drop all but the first')
    if (sql[at] === ';') {
      ended = true
      at += 1
      continue
    }
    if (take(quoted)) {
      first ??= ''
      continue
    }
    const named = take(parameter)
    if (named) {
      const [written, name = ''] = named
      if ((names.get(name) ?? written) !== written) throw new BindError(`Two spellings of ${name}`)
      names.set(name, written)
      continue
    }
    if (take(refused)) throw new BindError(`Unnamed parameter or unclosed quote at ${at - 1}`)
    const text = take(word)
    if (text) first ??= text[0].toLowerCase()
    else at += 1
  }
  if (first === null) throw new BindError('No statement')
  if (transactionWords.has(first)) throw new BindError(`${first.toUpperCase()} is refused here`)
  return names
}

/**
 * The values to hand to SQLite, each read once, under the names as the statement writes them.
 * @throws BindError for a missing or unknown name, and for any value that would not come back the same.
 */
export function bindParameters(
  names: ReadonlyMap<string, string>,
  given: Parameters,
): Record<string, SqlValue> {
  try {
    return collect(names, given)
  } catch (error) {
    // A proxy or a getter may throw anything; the caller sees one kind of error.
    if (error instanceof BindError) throw error
    throw new BindError('Parameters could not be read', { cause: error })
  }
}

function collect(names: ReadonlyMap<string, string>, given: Parameters): Record<string, SqlValue> {
  if (typeof given !== 'object' || given === null) throw new BindError('Parameters are not an object')
  for (const key of Reflect.ownKeys(given)) {
    if (typeof key !== 'string' || !names.has(key)) throw new BindError(`Unknown parameter ${String(key)}`)
  }
  const bound: Record<string, SqlValue> = Object.create(null)
  for (const [name, written] of names) {
    if (!Object.hasOwn(given, name)) throw new BindError(`Missing parameter ${name}`)
    bound[written] = checkValue(name, given[name])
  }
  return bound
}

/** @returns the value as it is bound. @throws BindError for one that would not come back the same */
export function checkValue(name: string, value: unknown): SqlValue {
  if (value === null) return value
  if (typeof value === 'string') return checkText(name, value)
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (typeof value === 'bigint' && value >= int64Min && value <= int64Max) return value
  // The internal slot, not `instanceof`: a proxy or a forged prototype is no byte array to SQLite. A copy,
  // because shared or resizable memory may change, or vanish, under SQLite's hands.
  if (types.isUint8Array(value)) return new Uint8Array(value)
  throw new BindError(`Parameter ${name} is ${nameType(value)}, which SQLite can't hold unchanged`)
}

function checkText(name: string, value: string): string {
  if (value.includes('\0')) throw new BindError(`Parameter ${name} holds U+0000`)
  if (!value.isWellFormed()) throw new BindError(`Parameter ${name} holds half a surrogate pair`)
  return value
}

function nameType(value: unknown): string {
  if (typeof value === 'bigint') return 'a bigint outside 64 bits'
  return typeof value === 'number' ? String(value) : `of type ${typeof value}`
}
