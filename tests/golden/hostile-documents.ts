/** Texts full of figures with something hostile on either side, written in each of three formats. */
import fc from 'fast-check'

const oneOf = (choices: string) => fc.constantFrom(...choices.split('|'))

const groups = fc.constantFrom(',', '.', '\u2019', "'", ' ', '\u00A0', '\u202F', '\u2009', '\u2007')
const grouped = fc
  .tuple(fc.integer({ min: 1, max: 9_999_999 }), groups)
  .map(([size, group]) => String(size).replace(/\B(?=(?:\d{3})+$)/g, group))
const decimal = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.constantFrom('.', ','), fc.integer({ min: 1, max: 99 }))
  .map((parts) => parts.join(''))
const named = oneOf(
  '1,60,153|12,50,000|192.168.4.20|2.10.1|09:30|7-12|555-0142|2022|4 May 2023|May 4, 2023|the 1990s|Q3 2026',
)
const lead = oneOf(
  '|$|\u20AC|\u00A3|CHF |up to |at least |\u2265 |\u2264|<|between 5 and |from 3 to |by |in |since |on or before |Table |No. |v|in 2024 |pp. |by 2027 |3 May ',
)
const mark = oneOf(
  '||<sup>2</sup>|<sup>13</sup>|<sup><a href="#n4">4</a></sup>|<sup>[5]</sup>|[^2]|[6]| [7]|\u00B2|\u00B9\u00B2|\u2020',
)
const tail = oneOf(
  '| million| bn|M|k|%| per cent| ships| people| km| km<sup>2</sup>| litres| days|-day| 900 boats|, 102 and 103|/7|.2| to 40 ships|\u201360 ships| at the latest',
)
const phrase = fc
  .tuple(lead, fc.oneof(grouped, decimal, named), mark, tail, mark)
  .map((parts) => parts.join(''))
const sentence = fc
  .tuple(phrase, phrase)
  .map(([first, second]) => `The yard had ${first} then, and ${second} now.`)

export const paragraphs = fc.array(sentence, { minLength: 1, maxLength: 5 })

const escaped = (text: string) => text.replace(/<(?!\/?(?:sup|a)\b)/g, '&lt;')

/** How a file of each name is written. Plain text keeps the digits of a raised mark, as a careless copy does. */
export const kinds = {
  'a.txt': (parts: readonly string[]) => parts.join('\n\n').replace(/<\/?(?:sup|a)\b[^>]*>/g, ''),
  'a.md': (parts: readonly string[]) => `# Yard\n\n${parts.join('\n\n')}\n\n[^2]: A note.\n`,
  'a.html': (parts: readonly string[]) =>
    `<!doctype html><html lang="en"><body><h1>Yard</h1>${parts.map((part) => `<p>${escaped(part)}</p>`).join('')}</body></html>`,
}
