/** Whether a text is English prose that tells what is so: nothing else is asked about. Each rule counts what prose lacks. */
import { firstBroken, type Off, type Rule } from '../model/rule.ts'
import { isKnownWord } from '../text/wink.ts'
import { minorWords, stopWords, wordsOf } from '../text/words.ts'

export type NoProse = 'foreign' | 'machine' | 'verse' | 'story'

/** Of fewer words nothing can be counted. */
const fewestWords = 8

interface Text {
  readonly text: string
  readonly words: readonly string[]
}

interface ProseRule extends Rule<Text> {
  readonly why: NoProse
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

/** Of so many signs at least, and of so many for each word, a text is of their sort. */
const many =
  (count: (text: string, words: readonly string[]) => number, share: number) =>
  ({ text, words }: Text) => {
    const counted = count(text, words)
    return counted >= fewestSigns && counted / words.length >= share
  }
const fewestSigns = 3
const found = (pattern: RegExp) => (text: string) => text.match(pattern)?.length ?? 0

export const proseRules: readonly ProseRule[] = [
  {
    name: 'what machines write',
    why: 'machine',
    test: many((_, words) => words.filter((word) => written.test(word.slice(0, longestWord))).length, 0.12),
    breaks: ['12:04:09 [main] INFO boat 4 is due 12:04:11 [main] WARN boat 5 is late'],
    holds: ['At 12:04 the pilots of Lund saw the boat, and by 12:11 it lay at the long pier.'],
  },
  {
    name: 'lines that begin with capitals',
    why: 'verse',
    test: many(found(lineBegins), 0.05),
    breaks: [
      'The pilot lit his lamp at night, And saw the boats of Lund afar, Till one by one they came to light, And lay at rest beyond the bar.',
    ],
    holds: ['The pilot lit his lamp at night. And he saw the boats of Lund afar, till one by one they came.'],
  },
  {
    name: 'what people say to each other',
    why: 'story',
    test: many(found(spoken), 0.008),
    breaks: [
      '“I lit my lamp,” said the pilot. “Do you see the boat?” “You told me so,” she said, and shut the door.',
    ],
    holds: ['“The lamp is lit,” said the pilot of Lund, and the boats came in from the ice one by one.'],
  },
  {
    name: 'words of another language',
    why: 'foreign',
    test: ({ text }) => isForeign(text),
    breaks: ['Die Lotsen von Lund haben das Licht auf dem langen Pier und die Boote nicht gesehen.'],
    holds: ['The pilots of La Paz and El Paso saw the light on the long pier of Lund.'],
  },
]

export const textOf = (text: string): Text => ({ text, words: wordsOf(text) })

export function whyNoProse(text: string, off?: Off): NoProse | null {
  const subject = textOf(text)
  return subject.words.length < fewestWords ? null : (firstBroken(proseRules, subject, off)?.why ?? null)
}
