/** Whether a text is English prose that tells what is so: nothing else is asked about. Each rule counts what prose lacks. */
import { isKnownWord } from '../text/wink.ts'
import { minorWords, stopWords, wordsOf } from '../text/words.ts'

export type NoProse = 'foreign' | 'machine' | 'verse' | 'story'

/** Of fewer words nothing can be counted. */
const fewestWords = 8

interface NoProseSort {
  readonly why: NoProse
  /** How many of a text's words, or of its signs of another sort. */
  readonly count: (text: string, words: readonly string[]) => number
  /** From how many for each word it is of that sort, and from how many at all. */
  readonly share: number
  readonly fewest: number
}

/** So much of a word is looked at, in letters. */
const longestWord = 60

/** What programs and forms write: times with dates, paths, names with figures, brackets around a word. */
const written =
  /^(?:\[.*\]?|.*\]|.*\d:\d\d.*|.*\d{4}-\d\d-\d\d.*|\d+\/\d+\/\d+.*|.*\p{L}{2}[.:/_]\p{L}{2,}[.:/_(].*|.*["\d],["\d].*|<.*>?|[>$✓✗#|=+*~-]+|.*[\p{L}\d]=.*)$/u
/** A capital that begins a line and no sentence. */
const lineBegins =
  /(?<=[\p{Ll},’'-]\s)(?:And|But|Or|Nor|The|That|Till|To|Of|In|On|With|For|Because|He|She|It|My|His|Her|Who|Where|When|Then|From|Is|A|As|At|So|Will|Which|Their|You|Your|We|Our|If|By)\b(?=\s\p{Ll})/gu
/** Words that are spoken to somebody. */
const spoken = /["“][^"”“]{0,200}?\b(?:I|you|You|your|me|my)\b[^"”“]{0,400}["”]/gu

const found = (pattern: RegExp) => (text: string) => text.match(pattern)?.length ?? 0

const sorts: readonly NoProseSort[] = [
  {
    why: 'machine',
    count: (_, words) => words.filter((word) => written.test(word.slice(0, longestWord))).length,
    share: 0.12,
    fewest: 3,
  },
  { why: 'verse', count: found(lineBegins), share: 0.05, fewest: 3 },
  { why: 'story', count: found(spoken), share: 0.008, fewest: 3 },
]

/** Small words of other languages that are no English ones. */
const others = new Set(
  'der das und ist nicht ein eine von den dem des mit für auf le la les et est une dans pour que qui sur du au el los las y en por con para del se su il di che è per della non sono het een van niet dat op te zijn os um uma do da não em och att det som är på og ikke til w na nie jest'.split(
    ' ',
  ),
)
/** English has at least so many small ones. */
const fewestSmall = 0.1

/** A list of English things has none: its words are known. */
const fewestKnown = 0.5
const mostLooked = 40
const knownOf = (words: readonly string[]) => words.filter(isKnownWord).length / words.length

function isForeign(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  const small = words.map((word) => word.toLowerCase()).filter(isSmall).length
  // Of names the first word has a capital: "El Paso", "La Paz".
  const other = words.filter((word) => others.has(word)).length
  if (other >= 2) return other > small
  return small < fewestSmall * words.length && knownOf(words.slice(0, mostLooked)) < fewestKnown
}

const isSmall = (word: string) => minorWords.has(word) || stopWords.has(word)

export function whyNoProse(text: string): NoProse | null {
  const words = wordsOf(text)
  if (words.length < fewestWords) return null
  const sort = sorts.find(({ count, share, fewest }) => {
    const counted = count(text, words)
    return counted >= fewest && counted / words.length >= share
  })
  return sort?.why ?? (isForeign(text) ? 'foreign' : null)
}
