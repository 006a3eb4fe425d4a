/** Which language a document is in. The one place that knows eld. */
import { eld } from 'eld/extrasmall'
import { primaryOf, tagOf, unsaid } from './language.ts'
import { countUnspaced } from './unspaced.ts'
import { countWords } from './words.ts'

/** Looked at: the beginnings of so many blocks from all parts of a text, in characters each. */
const mostLooks = 40
const longestLook = 240
/** Shorter texts say nothing against what their file says, in words. */
const enoughWords = 60
/** A line of fewer unlike words is a name or a figure in any language. */
const fewestWords = 4
/** What is read as another language than English or that of the file has at least so large a share of the looks. */
const clearShare = 0.6

/**
 * The language of a text (BCP 47). What its file says holds, unless the text is clearly in another one: programs write the
 * language of their user into whatever they save.
 *
 * @param said the language that the file names, in its usual form
 */
export function languageOf(said: string | null, texts: readonly string[]): string {
  const looks = looksOf(texts)
  const found = clearlyIn(looks)
  if (found === null) return said ?? unsaid
  if (said === null) return found
  const isEnough = looks.reduce((sum, look) => sum + countWords(look), 0) >= enoughWords
  return primaryOf(said) === found || !isEnough ? said : found
}

function looksOf(texts: readonly string[]): readonly string[] {
  const telling = texts.filter((text) => unlikeWords(text.slice(0, longestLook)) >= fewestWords)
  const count = Math.min(telling.length, mostLooks)
  return Array.from({ length: count }, (_, at) =>
    (telling[Math.floor((at * telling.length) / count)] ?? '').slice(0, longestLook),
  )
}

/** How many words a text has; what is said again says nothing more of its language. */
function unlikeWords(text: string): number {
  const { words, rest } = countUnspaced(text)
  return words + new Set(rest.toLowerCase().match(/\p{L}+/gu)).size
}

/** The language in which most of the looks are, by their length; null where none is clearly that of the text. */
function clearlyIn(looks: readonly string[]): string | null {
  const shares = new Map<string, number>()
  let all = 0
  for (const look of looks) {
    const { language } = eld.detect(look)
    if (language === '') continue
    all += look.length
    shares.set(language, (shares.get(language) ?? 0) + look.length)
  }
  const [first] = [...shares].sort(([, a], [, b]) => b - a)
  // In its usual form: eld says "tl" for Filipino, which is "fil".
  return first !== undefined && first[1] >= clearShare * all ? tagOf(first[0]) : null
}
