/** Numbers as they are written: figures, words, scales and the qualifiers that belong to them. */

const small: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

const scales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
  dozen: 12,
}

/** Sources of patterns; each is one group of its own and holds no capturing group. */
export const figure = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
export const scaleWord = 'hundred|thousand|million|billion|trillion|dozen'
export const scaleShort = 'bn|tn|mn|[mMkKbB](?![\\p{L}])'
export const numberWord = `(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)|${Object.keys(small).join('|')})`
export const qualifier =
  '(?:(?:(?:slightly|somewhat|just|well|a little|far) )?(?:more than|less than|fewer than|over|under|above|below)|nearly|approximately|about|around|roughly|almost|at least|at most|up to|as much as|as many as|an estimated|estimated|some|only|close to|an average of|an additional|additional|another|no more than|no fewer than|no less than)'

/** The value of a figure or a number word; NaN if it is neither. */
export function readNumber(text: string): number {
  const plain = text.trim().toLowerCase()
  if (/^[\d,.]+$/.test(plain)) return Number(plain.replaceAll(',', ''))
  const [tens = '', units] = plain.split('-')
  const value = small[tens] ?? Number.NaN
  return units === undefined ? value : value + (small[units] ?? (units === 'one' ? 1 : Number.NaN))
}

/** A number times its scale, without the dust that floating point leaves (1.44 × 10⁹ is 1440000000). */
export function scaled(number: number, scale: string | undefined): number {
  const factor = scale === undefined ? 1 : (scales[scale.toLowerCase()] ?? 1)
  return Number((number * factor).toPrecision(15))
}
