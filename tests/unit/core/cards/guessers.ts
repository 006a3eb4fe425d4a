/** Readers who know nothing: each picks an option by its form alone. */

const numberOf = (text: string) =>
  Number(/\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '') ?? Number.NaN)
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const words = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const counts = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** What orders options by sight: a date by its day, an amount by its figure, all else by its length. */
function sizeOf(text: string): number {
  const year = Number(/\b\d{4}(?!\d|,)/.exec(text)?.[0] ?? Number.NaN)
  const month = months.findIndex((name) => text.includes(name))
  if (!Number.isNaN(year))
    return year * 372 + month * 31 + (Number.isNaN(numberOf(text)) ? 0 : numberOf(text) % 100)
  if (/\d/.test(text)) return numberOf(text)
  const word = [words, counts].map((list) => list.findIndex((each) => text.toLowerCase().startsWith(each)))
  return Math.max(...word) >= 0 ? Math.max(...word) : text.length
}

const count = (pattern: RegExp) => (text: string) => text.match(pattern)?.length ?? 0
/** Edit steps of a bare kind: letters and their places that differ. */
function distance(a: string, b: string): number {
  const row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    let corner = row[0] ?? 0
    row[0] = i
    for (let j = 1; j <= b.length; j += 1) {
      const up = row[j] ?? 0
      row[j] = Math.min(up + 1, (row[j - 1] ?? 0) + 1, corner + (a[i - 1] === b[j - 1] ? 0 : 1))
      corner = up
    }
  }
  return row[b.length] ?? 0
}
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
const shape = (text: string) =>
  text
    .replace(/\d/g, '9')
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}+/gu, 'a')

/** What can be told of each option beside the others. */
export const features: Readonly<Record<string, (options: readonly string[]) => readonly number[]>> = {
  length: (all) => all.map(({ length }) => length),
  words: (all) => all.map(count(/\s/g)),
  figures: (all) => all.map(count(/\d/g)),
  capitals: (all) => all.map(count(/\p{Lu}/gu)),
  decimals: (all) => all.map((text) => /\.(\d+)/.exec(text)?.[1]?.length ?? 0),
  zeros: (all) => all.map(count(/0/g)),
  fives: (all) => all.map(count(/5(?=0*(?:\D|$))/g)),
  size: (all) => all.map(sizeOf),
  middle: (all) => {
    const sizes = all.map(sizeOf)
    const mean = sum(sizes) / all.length
    return sizes.map((size) => -Math.abs(size - mean))
  },
  neighbour: (all) =>
    all.map((a) => -Math.min(...all.filter((b) => b !== a).map((b) => Math.abs(sizeOf(a) - sizeOf(b))))),
  likeness: (all) => all.map((a) => -sum(all.map((b) => distance(a, b)))),
  shape: (all) => all.map((a) => all.filter((b) => shape(a) === shape(b)).length),
  place: (all) => all.map((_, at) => at),
}

/** Rank of each value among its like, 0 to 1; equals share their mean. */
export function ranks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length
    const equal = values.filter((other) => other === value).length
    return (below + (equal - 1) / 2) / Math.max(1, values.length - 1)
  })
}

/** The chance that a guesser who takes the highest (or lowest) is right; of equals it takes any. */
export function chanceRight(values: readonly number[], right: number): number {
  const best = Math.max(...values)
  return values[right] === best ? 1 / values.filter((value) => value === best).length : 0
}
