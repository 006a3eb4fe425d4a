/** Whether a word is spelt as it should be. */
import type { English } from '../../shared/settings.ts'
import type { WordList } from './word-list.ts'

/** What is right beside the list. */
export interface KnownWords {
  readonly english: English
  /** Words of the user's own dictionary, as they are written, by `plainForm`. */
  readonly own: ReadonlyMap<string, string>
  /** Words of the document at hand, as it writes them, by `folded`. */
  readonly document: ReadonlyMap<string, string>
}

/** @param word as it stands in a text, without blanks */
export function isRight(word: string, list: WordList, known: KnownWords): boolean {
  const plain = plainForm(word)
  if (!isChecked(plain)) return true
  return isKnown(plain, list, known) || plain.split('-').every((part) => isKnown(part, list, known))
}

/** Straight apostrophes within it, none around it, and no accents: the list has none. */
export const plainForm = (word: string): string =>
  word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replaceAll(/^['-]+|['-]+$/gu, '')

/** The form by which words of the document are told apart: capitals and possessives do not count. */
export const folded = (word: string): string => withoutPossessive(plainForm(word)).toLowerCase()

const withoutPossessive = (word: string): string => word.replace(/'s$/iu, '')

/**
 * Words of other scripts are not English's, what holds a digit is a sign rather than a word, and what is in capitals throughout
 * mostly stands for something. A single letter is a point of a list, or an initial.
 */
const isChecked = (plain: string): boolean =>
  plain.length > 1 && /^[\p{Script=Latin}'-]+$/u.test(plain) && plain !== plain.toUpperCase()

function isKnown(part: string, list: WordList, { english, own, document }: KnownWords): boolean {
  if (part.length < 2) return true
  const base = withoutPossessive(part)
  if (document.has(base.toLowerCase())) return true
  return writtenForms(part)
    .concat(writtenForms(base))
    .some((form) => own.has(form) || isListed(form, list, english))
}

/** As it is, and as it stands within a sentence where it may stand at the beginning of one. */
const writtenForms = (word: string): readonly string[] =>
  /^\p{Lu}\P{Lu}*$/u.test(word) ? [word, word.toLowerCase()] : [word]

function isListed(form: string, list: WordList, english: English): boolean {
  const place = list.find(form)?.place
  return place === 'both' || place === english
}
