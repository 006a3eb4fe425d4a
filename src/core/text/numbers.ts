/** Numbers as they are written: figures, words, scales and the qualifiers that belong to them. */

const units = 'one two three four five six seven eight nine'.split(' ')
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const small: ReadonlyMap<string, number> = new Map([
  ...units.map((word, index) => [word, index + 1] as const),
  ...teens.map((word, index) => [word, index + 10] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ['a', 1],
  ['an', 1],
  ['half', 0.5],
])

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
  lakh: 1e5,
  crore: 1e7,
}
const halves: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }
const vague: Readonly<Record<string, number>> = { dozens: 12, scores: 20, tens: 10 }

/** Sources of patterns; each is one group of its own and holds no capturing group. */
// "1,60,153" groups as in India.
export const figure =
  '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,2}(?:,\\d{2})+,\\d{3})(?:\\.\\d+)?|\\d+(?:\\.\\d+|[½¼¾])?'
export const scaleWord = 'hundred|thousand|million|billion|trillion|dozen|lakh|crore'
export const scaleShort = 'bn|tn|mn|[mMkKbB](?![\\p{L}])'
const underHundred = `(?:(?:${tens.join('|')})(?:[- ](?:${units.join('|')}))?|${[...teens, ...units.slice(1)].join('|')})`
/** From two up ("one" counts too little to be told from the pronoun), "two hundred and fifty", "half a" million. */
export const numberWord = `(?:(?:one|an?|${underHundred})\\shundred\\s(?:and\\s)?${underHundred}|${underHundred}|(?:half\\san?|an?|one)(?=[\\s-](?:${scaleWord})\\b))`
/** Whether a text may hold a figure or a number in words: most sentences hold none, and asking costs little. */
export const mayCount = (text: string): boolean => /\d/.test(text) || countingWord.test(text)
const countingWord = new RegExp(
  [...units.slice(1), ...teens, ...tens, ...scaleWord.split('|'), 'scores'].join('|'),
  'iu',
)
export const vagueCount =
  '(?:(?:tens|hundreds)\\sof\\s)?(?:dozens|scores|hundreds|thousands|millions|billions|trillions)\\sof'
export const qualifier =
  '(?:(?:(?:slightly|somewhat|just|well|a little|far) )?(?:more than|less than|fewer than|over|under|above|below)|nearly|approximately|about|around|roughly|almost|at least|at most|up to|as much as|as many as|an estimated|estimated|some|only|close to|an average of|an additional|additional|another|no more than|no fewer than|no less than)'

/** The value of a figure or of number words; NaN if it is neither. */
export function readNumber(text: string): number {
  const plain = text.trim().toLowerCase()
  if (/^\d[\d,.]*[½¼¾]?$/.test(plain)) {
    const part = halves[plain.at(-1) ?? '']
    return Number((part ? plain.slice(0, -1) : plain).replaceAll(',', '')) + (part ?? 0)
  }
  let sum = 0
  let last = 1
  for (const word of plain.split(/[\s-]+/)) {
    if (word === 'and') continue
    if (word === 'hundred') sum *= 100
    // "half a million": the article after a fraction adds nothing.
    else if (!(last < 1 && /^an?$/.test(word))) {
      last = small.get(word) ?? Number.NaN
      sum += last
    }
  }
  return sum
}

/** The least that a vague count can mean: "tens of thousands of" is 10,000. */
export const readVague = (text: string): number =>
  text
    .toLowerCase()
    .split(/\s(?:of)?\s?/)
    .filter((word) => word !== '')
    .reduce((product, word) => product * (vague[word] ?? scales[word.replace(/s$/, '')] ?? 1), 1)

/** A number times its scale, without the dust that floating point leaves (1.44 × 10⁹ is 1440000000). */
export function scaled(number: number, scale: string | undefined): number {
  const factor = scale === undefined ? 1 : (scales[scale.toLowerCase().replace(/^[\s-]+/, '')] ?? 1)
  return Number((number * factor).toPrecision(15))
}
