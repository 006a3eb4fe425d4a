/** Spans of time in words, put in figures: "a quarter century" is 0.25 century. */
import { parts, wordValue } from '../../text/numbers/read-words.ts'
import { timeUnit } from './units.ts'

const part = `(?<part>${Object.keys(parts).join('|')}|halve)s?`
const times = '(?<times>an?|one|two|three)'
const unit = `(?<unit>${timeUnit})(?!\\p{L})`
/** "half an hour", "quarter-century"; of the others "a third of an hour", since a third year is none. */
const parted = new RegExp(
  `(?<!\\p{L}|\\band (?:an? )?)(?:${times}[ -])?(?:${part.replace('part>', 'whole>')} of an? |(?<half>half|quarter)(?:s? of an? | an? |[ -]))${unit}`,
  'gu',
)
/** "a year and a half", "two years and a half". */
const andHalf = new RegExp(`(?<!\\p{L})(?<count>\\S+) ${unit} and an? (?<more>half|quarter)(?!\\p{L})`, 'gu')
/** "a decade", where nothing else counts it. */
const alone = new RegExp(
  `^(?<lead>(?:(?:about|over|under|nearly|almost|around|just|some|for|than|more|less|at|least|most) )*)(?:an?|one) ${unit}`,
  'u',
)

type Groups = Readonly<Record<string, string | undefined>>

export const timesInFigures = (folded: string): string =>
  folded
    .replace(andHalf, (...match) => halfMore(match.at(-1) as Groups))
    .replace(parted, (...match) => partOf(match.at(-1) as Groups))
    .replace(alone, '$<lead>1 $<unit>')

function partOf(g: Groups): string {
  const word = g['whole'] ?? g['half'] ?? ''
  return `${countOf(g['times'] ?? 'a') / (parts[word] ?? 2)} ${g['unit']}`
}

function halfMore(g: Groups): string {
  const count = countOf(g['count'] ?? '')
  return `${count + 1 / (parts[g['more'] ?? 'half'] ?? 2)} ${g['unit']}`
}

const countOf = (word: string): number => (/^an?$/.test(word) ? 1 : (wordValue(word) ?? Number(word)))
