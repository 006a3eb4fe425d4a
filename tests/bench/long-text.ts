/** A text made by rule, the same in every run: what the benchmarks read where no real document may be had. */

const cities = ['Porto', 'Lima', 'Oslo', 'Accra', 'Hobart', 'Turku', 'Quito', 'Varna', 'Busan', 'Malmö']
const things = ['ferries', 'cranes', 'pilots', 'berths', 'dredgers', 'tugs', 'warehouses', 'customs officers']
const banks = ['Northern Bank', 'Harbour Development Bank', 'Office of Roads', 'Council of the Coast']
const months = ['January', 'March', 'May', 'June', 'September', 'November']

const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? ''

/** Sentences of several shapes: with money, shares, dates, names and definitions, or with nothing to be known. */
const shapes: readonly ((n: number) => string)[] = [
  (n) =>
    `In ${1950 + (n % 70)}, ${pick(cities, n)} received EUR ${n + 3} million from the ${pick(banks, n >> 1)} for ${n + 2} ${pick(things, n)}.`,
  (n) =>
    `The share of ${pick(things, n + 1)} that ${pick(cities, n + 3)} counts as its own rose from ${n % 40} percent to ${(n % 40) + 13} percent within a year.`,
  (n) =>
    `Nobody had expected that the work would be done so soon, and those who had doubted it most were the first to come and look.`.replace(
      'work',
      `work on the ${pick(things, n)}`,
    ),
  (n) =>
    `On ${1 + (n % 28)} ${pick(months, n)} ${1990 + (n % 35)} the mayor of ${pick(cities, n + 5)} signed the ${pick(cities, n)} Accord, which ends after ${5 + (n % 9)} years.`,
  (n) =>
    `The ${pick(banks, n)} is a public body of ${pick(cities, n + 2)} that lends money to harbours and has ${100 + n} officers.`,
]

/** One of the text's parts: a heading, with paragraphs and a list under it. */
export interface Part {
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly items: readonly string[]
}

export interface LongText {
  readonly title: string
  readonly parts: readonly Part[]
}

const count = (text: string): number => text.split(/\s+/).length

/** @param seed texts of different seeds differ in every paragraph */
export function makeLongText(title: string, words: number, seed = 0): LongText {
  const parts: Part[] = []
  let n = seed * 1009
  const next = () => {
    n += 1
    return sentenceOf(n)
  }
  for (let made = 0; made < words; ) {
    const heading = `Part ${parts.length + 1}: ${pick(things, n + seed)} of ${pick(cities, n)}`
    const paragraphs = [0, 1, 2, 3].map(() => [next(), next(), next(), next()].join(' '))
    const items = [0, 1, 2].map(
      (each) => `${pick(things, n + each)}: ${n + each} in ${pick(cities, n + each)}`,
    )
    parts.push({ heading, paragraphs, items })
    made += [heading, ...paragraphs, ...items].reduce((sum, each) => sum + count(each), 0)
  }
  return { title, parts }
}

const sentenceOf = (n: number): string => shapes[n % shapes.length]?.(n) ?? ''

export const asText = ({ title, parts }: LongText): string =>
  [
    title,
    ...parts.flatMap(({ heading, paragraphs, items }) => [
      heading,
      ...paragraphs,
      items.map((item) => `- ${item}`).join('\n'),
    ]),
  ].join('\n\n')

export const asMarkdown = ({ title, parts }: LongText): string =>
  [
    `# ${title}`,
    ...parts.flatMap(({ heading, paragraphs, items }) => [
      `## ${heading}`,
      ...paragraphs,
      items.map((item) => `- ${item}`).join('\n'),
    ]),
  ].join('\n\n')

export const asHtml = ({ title, parts }: LongText): string =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>\n<h1>${title}</h1>\n${parts
    .map(
      ({ heading, paragraphs, items }) =>
        `<h2>${heading}</h2>\n${paragraphs.map((each) => `<p>${each}</p>`).join('\n')}\n<ul>${items
          .map((each) => `<li>${each}</li>`)
          .join('')}</ul>`,
    )
    .join('\n')}\n</body></html>\n`
