import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Capitalized words of the seed that core may hold, each with the reason. */
const reasons: Readonly<Record<string, readonly string[]>> = {
  // countries.ts is a closed list of the language: every state, so none of any document's own.
  countries: 'Japan States North Korea Ukraine Russia Syria Afghanistan Iran'.split(' '),
  // Nouns that head names of any kind: the lexicons of facts/ and the short names of cards/.
  heads:
    'Summit Summits Convention Protocol Authority Agency Initiative Center Institute Memorandum Commission Group Department Trials Exchange Organization Corps Navy Ministry Camp Station Air'.split(
      ' ',
    ),
  titles: 'President Prime Minister'.split(' '),
  // The quarters of the compass, and the region that all of them are measured from.
  directions: ['East', 'Middle'],
  // Words that open a sentence.
  openers: 'Moreover Finally'.split(' '),
  // What a name of any body or meeting may open with.
  adjectives: ['Annual'],
  // It opens a phrase: "Given the tide".
  prepositions: ['Given'],
  // Letters that everybody says and knows, which the document expands nowhere.
  letters: ['NASA'],
  // The name of a type of ours.
  types: ['Fact'],
  // Times that are counted from a month: the calendar is of no document.
  months: 'January February March April May June July August September October November December'.split(' '),
}

test('core holds no proper noun of the bundled document', () => {
  const seed = readFileSync('resources/briefings/us-japan-bilateral-cooperation-2014.txt', 'utf8')
  const allowed = new Set(Object.values(reasons).flat())
  // A word is a proper noun here if the document never writes it in small letters.
  const proper = [...new Set(seed.match(/\p{Lu}[\p{L}-]{2,}/gu) ?? [])].filter(
    (word) =>
      !allowed.has(word) && !new RegExp(`(?<![\\p{L}-])${word.toLowerCase()}(?![\\p{L}-])`, 'u').test(seed),
  )
  const files = readdirSync('src/core', { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const found = files.flatMap((entry) => {
    const code = readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8')
      // What comments say, the compiler does not do.
      .replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
    return proper
      .filter((word) => new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'u').test(code))
      .map((word) => `${entry.name}: ${word}`)
  })
  expect(proper.length).toBeGreaterThan(40)
  expect(found).toEqual([])
})
