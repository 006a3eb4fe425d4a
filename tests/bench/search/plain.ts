/**
 * The plain reference that says what is true: folded words, laid side by side and compared letter by letter. It
 * shares nothing with the engines, neither the app's analyzer nor a stemmer nor an index.
 */
import type { Unit } from './units.ts'

/** Lower case, without accents, and parted by what is neither letter nor digit. */
export function plainWords(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}

export interface Plain {
  /** Word → the units that hold it, by their numbers in order. */
  readonly holders: ReadonlyMap<string, readonly number[]>
  /** Per unit: its words between blanks, title and text parted by a bar. */
  readonly lines: readonly string[]
  /** Words of all units. */
  readonly count: number
}

export function readPlain(units: readonly Unit[]): Plain {
  const holders = new Map<string, number[]>()
  let count = 0
  const lines = units.map(({ title, text }, unit) => {
    const [head, body] = [plainWords(title), plainWords(text)]
    count += head.length + body.length
    for (const word of [...head, ...body]) {
      const known = holders.get(word)
      if (known === undefined) holders.set(word, [unit])
      else if (known.at(-1) !== unit) known.push(unit)
    }
    return ` ${head.join(' ')} | ${body.join(' ')} `
  })
  return { holders, lines, count }
}

/** The units that hold all of the words, wherever in them. */
export function withAll({ holders }: Plain, words: readonly string[]): Set<number> {
  const lists = words.map((word) => new Set(holders.get(word)))
  const [first = new Set<number>(), ...others] = lists
  return new Set([...first].filter((unit) => others.every((list) => list.has(unit))))
}

/** The units that hold the words side by side: a literal scan of those that hold each. */
export function withPhrase(plain: Plain, words: readonly string[]): Set<number> {
  const wanted = ` ${words.join(' ')} `
  return new Set([...withAll(plain, words)].filter((unit) => plain.lines[unit]?.includes(wanted)))
}

/** The units that hold a word that begins so. */
export function withPrefix({ holders }: Plain, beginning: string): Set<number> {
  const found = new Set<number>()
  for (const [word, list] of holders) if (word.startsWith(beginning)) for (const unit of list) found.add(unit)
  return found
}

/** The units that hold a number as it is written, with its commas or without, and not as a part of another. */
export function withNumber(units: readonly Unit[], number: string): Set<number> {
  const digits = number.replaceAll(',', '').replace('.', '\\.')
  // Between three digits and three more a comma may stand.
  const loose = digits.replace(/\d(?=(\d{3})+(?!\d))/g, '$&,?')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,])${loose}(?![\\p{L}\\p{N}]|[.,]\\d)`, 'u')
  const found = new Set<number>()
  units.forEach(({ title, text }, unit) => {
    if (pattern.test(text) || pattern.test(title)) found.add(unit)
  })
  return found
}
