/** Compares names of persons: the office may be left out, the order turned, and a first name shortened to its letter. */

import { answerWords } from './answer-words.ts'
import { isMisspelt } from './misspelling.ts'
import { rankedWords } from './ranks.ts'
import { isSameOffice, splitTitle } from './titles.ts'
import { atMost, type Verdict } from './verdict.ts'

interface PersonName {
  readonly words: readonly string[]
  readonly initials: readonly string[]
  /** Empty where none is said. */
  readonly office: string
}

/**
 * `accept` holds the answer's other forms. A surname alone is right where it is one of them, because then the
 * document means nobody else, and beside the office that the answer has; otherwise it is close.
 */
export function judgePerson(answer: string, accept: readonly string[], typed: string): Verdict {
  const [asked, said] = [nameOf(answer), nameOf(typed)]
  const bothSay = asked.office !== '' && said.office !== ''
  const isSame = isSameOffice(asked.office, said.office) || isSameOffice(said.office, asked.office)
  const verdict = judgeName(asked, accept.map(nameOf), said, bothSay && isSame)
  return atMost(verdict, bothSay && !isSame ? 'close' : 'right')
}

function judgeName(
  asked: PersonName,
  accept: readonly PersonName[],
  said: PersonName,
  inOffice: boolean,
): Verdict {
  if (said.words.length === 0) return 'wrong'
  // A middle initial beside the whole name says nothing, unless the answer has another one there.
  if (isSameName(asked.words, said.words)) return haveSameInitials(asked, said) ? 'right' : 'close'
  if (!said.initials.every((letter) => startsSome(asked, said, letter))) return 'wrong'
  if (accept.some((name) => isSameName(name.words, said.words))) return 'right'
  if (isSurname(asked, said)) return inOffice ? 'right' : 'close'
  // The answer may leave out the first name that is typed.
  if (isSurname(said, asked)) return 'close'
  return [asked, ...accept].some((name) => isSlip(name.words, said.words)) ? 'close' : 'wrong'
}

/** An initial that no other name bears is of another person, unless the answer leaves out its middle names. */
const startsSome = (asked: PersonName, said: PersonName, letter: string) =>
  asked.words.length === 1 ||
  asked.initials.length > 0 ||
  asked.words.some((word) => word.startsWith(letter) && !said.words.includes(word))

function nameOf(trimmed: string): PersonName {
  const { office, name } = splitTitle(trimmed)
  const words = answerWords(name.replace(/,? (?:jr|sr)\b\.?/, ''), { keepShort: true, keepPlural: true })
  return {
    words: words.filter((word) => word.length > 1 && word !== 'the'),
    initials: words.filter((word) => /^[a-z]$/.test(word)),
    office,
  }
}

const haveSameInitials = (asked: PersonName, said: PersonName) =>
  [asked, said].some(({ initials }) => initials.length === 0) ||
  asked.initials.join('') === said.initials.join('')

const isSameName = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length &&
  (sorted(one) === sorted(other) || sorted(rankedWords(one)) === sorted(rankedWords(other)))

const sorted = (words: readonly string[]) => words.toSorted().join(' ')

const isSurname = (asked: PersonName, said: PersonName) =>
  said.words.length === 1 && asked.words.at(-1) === said.words[0]

const isSlip = (asked: readonly string[], said: readonly string[]) =>
  asked.length === said.length &&
  asked.every((word, index) => word === said[index] || isMisspelt(word, said[index] ?? ''))
