/** Places: countries and continents, geographic head nouns, and towns where the words around leave no doubt. */
import { months } from '../text/words.ts'
import { countryPattern } from './countries.ts'
import type { FactDraft } from './draft.ts'
import { headsOf } from './names.ts'

export const placeHeads = headsOf(
  'place',
  'Sea Ocean River Bay Gulf Strait Peninsula Valley Desert Island Islands Facility Base Airport Station',
)

const word = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*"
/** What makes another place of a country or a continent: "New Mexico", "West Africa". */
const quarter =
  '(?:(?:New|North|South|East|West|Northern|Southern|Eastern|Western|Central|Southeast|Northeast|Southwest|Northwest|sub-Saharan|Sub-Saharan)\\s)?'
/** Beasts and plants that are called after a country. */
const notOfCountry = '\\s(?:pigs?|fowls?|nuts?|ink)\\b'
const patterns = [
  // "Washington, D.C.", "Lyon, France".
  new RegExp(
    `(?<=\\b(?:in|at|near|of|from|to)\\s)${word},\\s(?:D\\.C\\.|(?:${countryPattern})(?![\\p{L}-]))`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}-])(?:Camp|Lake|Mount|Fort|Cape|Port)\\s${word}`, 'gu'),
  new RegExp(`(?<![\\p{L}.-])${quarter}(?:${countryPattern})(?![\\p{L}]|-\\p{L}|${notOfCountry})`, 'gu'),
] as const

/** Things that happen or stand somewhere: after them "in X" names a place. */
const located =
  /\b(?:me[et]t(?:ing|s)?|held|host(?:ed|s)?|based|offices?|headquarter(?:s|ed)|opened|summit|forum|dialogue|conference|signed|located|born|gathered|ceremony|attended|visit(?:ed)?|spoke|moved|rocket|speech)\b/i
const inPlace = new RegExp(
  `\\b(?:in|to|near|outside)\\s(?<name>${word}(?:\\s${word})?)(?=[.,;:)]|\\s(?:\\p{Ll}|\\d)|$)`,
  'gu',
)
const notPlaces = new Set([
  ...months,
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
    if (!located.test(sentence.slice(Math.max(0, match.index - 80), match.index))) continue
    found.push(placeAt(match.index + match[0].length - name.length, name))
  }
  return found
}

const placeAt = (start: number, text: string): FactDraft => ({
  type: 'place',
  start,
  end: start + text.length,
})
