import type { FactType } from '../../../core/model/fact.ts'
import type { Span } from '../../../core/model/span.ts'
import { opensWithRank } from '../../../core/text/numbers/ranks.ts'
import { abbreviations } from '../../../core/text/words.ts'
import { type TextOfBlock, toWholeWords } from '../../text/whole-words.ts'

const ends = /[.!?]["”’)\]]*\s+(?=["“‘(]*[\p{Lu}\d])/gu

/**
 * The sentence that some words of a text stand in, or all of those they reach into.
 *
 * @param known sentences of the text that the compiler has found; where they hold the words they are right.
 */
export function sentenceAround(text: string, words: Span, known: readonly Span[]): Span {
  const found = known.find(({ start, end }) => start <= words.start && words.end <= end)
  if (found !== undefined) return found
  const cuts = [...text.matchAll(ends)]
    .filter(({ index }) => !isAbbreviation(text.slice(0, index)))
    .map((match) => match.index + match[0].length)
  const start = cuts.findLast((cut) => cut <= words.start) ?? 0
  const end = cuts.find((cut) => cut >= words.end) ?? text.length
  const length = text.slice(start, end).trimEnd().length
  return { start, end: Math.max(words.end, start + length) }
}

/** Whether a text ends in a short form, whose full stop ends no sentence: "Mr", "U.S", "J". */
function isAbbreviation(text: string): boolean {
  const last = /[\p{L}.]+$/u.exec(text)?.[0] ?? ''
  return /(?:^|\.)\p{L}$/u.test(last) || abbreviations.has(last.toLowerCase())
}

/** The whole words of a selection; a comma at its end is not meant. */
export function wordsOfFact(block: TextOfBlock, span: Span): Span {
  const { start, end } = toWholeWords(block, span)
  return { start, end: start + block.text.slice(start, end).replace(/[\s,;:]+$/, '').length }
}

/** What a clause says, by the words that tell; the first that fits. */
const clauses: readonly (readonly [FactType, RegExp])[] = [
  ['definition', /\b(?:(?<!by )means(?! of)|refers? to|(?:is|are) defined as|stands? for)\b/iu],
  [
    'cause',
    /\b(?:because|as a result of|owing to|led to|leads to|resulted in|results in|caused by|due to (?:an?|the|its|their)) /iu,
  ],
  [
    'commitment',
    /\b(?:will|shall|must|(?:agree[ds]?|undert(?:ook|akes?)|promise[ds]?|intends?|plans|is committed|are committed) to|pledge[ds]?)\b/iu,
  ],
]

/** Fewer words are a name or a value, whatever they hold. */
const shortestClause = 5

/** "Ministry of Economy, Trade and Industry" is one name. */
const longName = /^(?:the )?\p{Lu}[^,]* (?:of|for) \p{Lu}/u

/** What kind of fact some words most likely are; the user has the last word. */
export function guessType(words: string): FactType {
  const clause =
    words.split(/\s+/).length < shortestClause ? undefined : clauses.find(([, says]) => says.test(words))
  if (clause !== undefined) return clause[0]
  if (/[$€£¥]|\b(?:dollars?|euros?|pounds?|yen)\b/iu.test(words)) return 'money'
  if (/\b(?:1[5-9]|20)\d\d\b/.test(words)) return 'date'
  if (/^\p{Lu}[\p{Lu}\d&-]+s?$/u.test(words)) return 'acronym'
  if (opensWithRank(words)) return 'rank'
  if (/\d/.test(words)) return 'quantity'
  return /[,;] .*\b(?:and|or) /u.test(words) && !longName.test(words) ? 'list' : 'organization'
}
