/** Places: countries and continents, geographic head nouns, and towns where the words around leave no doubt. */
import { countryPattern } from '../text/countries.ts'
import type { FactDraft } from './draft.ts'
import { headsOf } from './names.ts'

export const placeHeads = headsOf(
  'place',
  'Sea Ocean River Bay Gulf Strait Peninsula Valley Desert Island Islands Base Airport Station',
)

const word = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*"
/** What makes another place of a country or a continent: "New Mexico", "West Africa". */
const quarter =
  '(?:(?:New|North|South|East|West|Northern|Southern|Eastern|Western|Central|Southeast|Northeast|Southwest|Northwest|sub-Saharan|Sub-Saharan)\\s)?'
/** Beasts and plants that are called after a country. */
const notOfCountry = '\\s(?:pigs?|fowls?|nuts?|ink)\\b'
// The first letter is looked at first: nearly every place fails by it.
const patterns = [
  // "Washington, D.C.", "Lyon, France".
  new RegExp(
    `(?=\\p{Lu})(?<=\\b(?:in|at|near|of|from|to)\\s)(?!(?:${countryPattern}),)${word},\\s(?:D\\.C\\.|(?:${countryPattern})(?![\\p{L}-]))`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}-])(?:Camp|Lake|Mount|Fort|Cape|Port)\\s${word}`, 'gu'),
  new RegExp(
    `(?=[A-Zs])(?<![\\p{L}.-])${quarter}(?:${countryPattern})(?![\\p{L}]|-\\p{L}|${notOfCountry})`,
    'gu',
  ),
] as const

/** Things that happen or stand somewhere: after them "in X" names a place. */
const located =
  /\b(?:me[et]t(?:ing|s)?|held|host(?:ed|s)?|based|offices?|headquarter(?:s|ed)|opened|summit|forum|dialogue|conference|signed|located|born|gathered|ceremony|attended|visit(?:ed)?|spoke|moved|rocket|speech|travel(?:ed|led|s)?|return(?:ed|s)?|went|go|flew|visit|trip|came|arrived)\b/i
const inPlace = new RegExp(
  `\\b(?:in|near|outside|(?:travel(?:ed|led|s)?|return(?:ed|s)?|went|go|moved|flew|visit|trip|came)\\sto)\\s(?<name>${word}(?:\\s${word})?)(?=[.,;:)]|\\s(?:\\d|(?:on|in|and|to|for|with|from|at|by|where|today|this|last|next|that|which|who|will|was|were|has|have|is|are|after|before|during)\\b)|$)`,
  'gu',
)
const notPlaces = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'congress',
  'parliament',
  'english',
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
  'internet',
])

export function findPlaces(sentence: string): FactDraft[] {
  const found = patterns.flatMap((pattern) =>
    [...sentence.matchAll(pattern)].map((match) => placeAt(match.index, match[0])),
  )
  for (const match of sentence.matchAll(inPlace)) {
    const name = match.groups?.['name'] ?? ''
    if (notPlaces.has(name.toLowerCase().split(' ')[0] ?? '')) continue
    const lead = match.index + match[0].length - name.length
    if (!located.test(sentence.slice(Math.max(0, match.index - 80), lead))) continue
    found.push(placeAt(lead, name))
  }
  return found
}

const placeAt = (start: number, text: string): FactDraft => ({
  type: 'place',
  start,
  end: start + text.length,
})
