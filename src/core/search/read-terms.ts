/** A piece of a query → the terms that it asks for, as the languages of what is searched part words. */
import { analyze, type Token } from '../text/analyze.ts'
import { wordsOfLanguage } from '../text/languages/known.ts'
import { unspacedPieces, withoutLongEnd } from '../text/unspaced-words.ts'
import { addedTerm, type WordTerm } from './terms.ts'

export interface TermOptions {
  /** Whether its last word may be unfinished. */
  readonly isOpen: boolean
  /** The languages of what is searched, as they are searched. */
  readonly languages: readonly string[]
}

/** A term with where it was typed. */
export interface ReadTerm {
  readonly term: WordTerm
  readonly start: number
  readonly end: number
}

/**
 * What a piece of a query asks for: of each group one term has to be found. There are several where a language parts words
 * that were typed together.
 *
 * @param start where the piece was typed
 */
export function readGroups(raw: string, start: number, options: TermOptions): ReadTerm[][] {
  const end = start + raw.length
  const whole = toTerm(raw, options)
  if (whole === null) return []
  if (whole.isQuoted) return [asEachParts(raw, whole, options).map((term) => ({ term, start, end }))]
  const read = partedWords(raw, options)
  const [first] = read
  if (read.length === 0 || (read.length === 1 && first && isSame(first.term, whole)))
    return [[{ term: whole, start, end }]]
  const added = addedTerm(whole.kind, whole.tokens, whole.prefix)
  return read.map(({ term, start: from, end: to }) => {
    const place = { start: start + from, end: start + to }
    return [
      { term, ...place },
      { term: added, ...place },
    ]
  })
}

/** What a piece of a query excludes. */
export function readExcluded(raw: string, options: TermOptions): WordTerm[] {
  const whole = toTerm(raw, options)
  if (whole === null) return []
  const bare = whole.isQuoted ? null : toTerm(withoutElided(raw, options.languages), options)
  return [...asEachParts(raw, whole, options), ...(bare === null || isSame(bare, whole) ? [] : [bare])]
}

const isSame = (one: WordTerm, other: WordTerm): boolean => surfacesOf(one) === surfacesOf(other)
const surfacesOf = ({ tokens }: WordTerm): string => tokens.map(({ surface }) => surface).join(' ')

/** A term, and what it is where another language parts its words otherwise. */
function asEachParts(raw: string, whole: WordTerm, { isOpen, languages }: TermOptions): WordTerm[] {
  const others = languages
    .filter((language) => wordsOfLanguage(language).elided !== null)
    .flatMap((language) => {
      const first = [language, ...languages.filter((each) => each !== language)]
      const term = toTerm(raw, { isOpen, languages: first })
      return term === null || isSame(term, whole) ? [] : [addedTerm(term.kind, term.tokens, term.prefix)]
    })
  return [whole, ...others]
}

/** The words of a piece, with their offsets in it. */
function partedWords(raw: string, { isOpen, languages }: TermOptions): ReadTerm[] {
  const bare = withoutElided(raw, languages)
  const from = raw.length - bare.length
  const isParted = languages.includes('ja') && !bare.endsWith('*')
  const pieces = isParted ? unspacedPieces(bare) : [{ text: bare, start: 0 }]
  return pieces.flatMap(({ text, start }, at) => {
    const isLast = at === pieces.length - 1
    const term = toTerm(isParted ? withoutLongEnd(text) : text, { isOpen: isOpen && isLast, languages })
    return term === null ? [] : [{ term, start: from + start, end: from + start + text.length }]
  })
}

/** Without an article or the like that a language elides: it means nothing of its own. */
function withoutElided(raw: string, languages: readonly string[]): string {
  const plain = raw.toLowerCase().replace(/[\u2019\u02BC]/g, "'")
  if (plain.length !== raw.length) return raw
  const lengths = languages.map((language) => wordsOfLanguage(language).elided?.exec(plain)?.[0].length ?? 0)
  return raw.slice(Math.max(0, ...lengths))
}

function toTerm(raw: string, { isOpen, languages }: TermOptions): WordTerm | null {
  const quoted = raw.startsWith('"')
  // "650,0" on the way to "650,000" is one number.
  const text = raw
    .replace(/^"|"$/g, '')
    .replace(/(\d),(?=\d{0,3}$)/, '$1')
    .replace(/(\d),(?=\d{3})/g, '$1')
  const tokens = analyze(text, languages)
  const last = tokens.at(-1)
  if (!last) return null
  const starred = !quoted && /[\p{L}\p{N}]\*+$/u.test(text)
  // "trans-pacific" typed without quotes is one thing as well: its words stand side by side.
  const kind = quoted || tokens.length > 1 ? 'phrase' : 'word'
  const prefix = starred || (isOpen && !(quoted && raw.length > 1 && raw.endsWith('"')))
  // Without the commas and brackets around it.
  return {
    ...addedTerm(kind, tokens, prefix),
    text: text.slice(tokens[0]?.start, last.end),
    isQuoted: quoted,
    smallIn: quoted ? [] : smallIn(tokens, languages),
  }
}

/** @returns the languages, English among them, in which it is one small word */
function smallIn([token, ...more]: readonly Token[], languages: readonly string[]): string[] {
  if (token === undefined || more.length > 0) return []
  return [...new Set(['en', ...languages])].filter((language) =>
    wordsOfLanguage(language).stopWords.has(token.surface),
  )
}
