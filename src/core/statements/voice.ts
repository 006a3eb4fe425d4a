/** Who "we" are in a document that two or more sign: those whom its sentences name together, time and again. */
import { countCountries } from '../text/countries.ts'

const word = String.raw`\p{Lu}[\p{L}.’'-]{0,30}`
const name = String.raw`(?:[Tt]he\s)?${word}(?:\s(?:of\s)?${word}){0,4}(?:\s\([A-Z]{2,6}\))?`
const together = new RegExp(
  String.raw`(?<pair>(?<![\p{L}.])${name}\sand\s${name})(?=\s(?:will|pledges?|commit|recogni[sz]e|welcome|share|have|agree|seek|reaffirm|intend|are|affirm|underscore|emphasi[sz]e)\b)`,
  'gu',
)
/** "the Port Office (PO)": it may stand at one place and not at another. */
const shortName = /\s?\([A-Z]+\)/g
/** So often at least are they named together. */
const fewest = 3

/** Two countries, or they bind themselves somewhere: whoever merely "will be" or "have" something is a topic. */
const isBound = (pair: string, texts: readonly string[]) =>
  countCountries(pair) === 2 ||
  texts.some((text) => {
    const plain = text.replace(shortName, '').replace(/\bThe\b/g, 'the')
    const at = plain.indexOf(`${pair} `)
    return (
      at >= 0 &&
      /^\s(?:\p{L}+ly\s)?(?:pledge|commit|agree|reaffirm|intend|affirm|welcome|recogni[sz]e)/u.test(
        plain.slice(at + pair.length),
      )
    )
  })

/** The form that is used most, without what stands in brackets; null where none is used often. */
export function pairOf(texts: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const match of text.slice(0, 4000).matchAll(together)) {
      const pair = (match.groups?.['pair'] ?? '')
        .replace(shortName, '')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^The\b/, 'the')
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1])
  return best !== undefined &&
    isBound(best[0], texts) &&
    [...counts.values()].reduce((sum, each) => sum + each, 0) >= fewest
    ? best[0]
    : null
}
