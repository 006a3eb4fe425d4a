/** Compares names of persons: the office may be left out, the order turned, and a first name shortened to its letter. */
import { foldedOffices } from '../../facts/offices.ts'
import { isMisspelt } from './misspelling.ts'
import { atMost, type Verdict } from './verdict.ts'
import { answerWords } from './words.ts'

interface Name {
  readonly words: readonly string[]
  readonly initials: readonly string[]
  /** Empty where none is said. */
  readonly office: string
}

const leading = new RegExp(`^(?:(?:the|former|then) )*(?<office>${foldedOffices}) `, 'iu')
/** They say no office. */
const courtesy = /\b(?:mrs?|ms|dr|sir|dame)\b\.?|\s/g

/**
 * `accept` holds the answer's other forms. A surname alone is right where it is one of them, because then the
 * document means nobody else; otherwise it is close.
 */
export function judgePerson(answer: string, accept: readonly string[], typed: string): Verdict {
  const [asked, said] = [nameOf(answer), nameOf(typed)]
  const other = asked.office !== '' && said.office !== '' && asked.office !== said.office
  return atMost(judgeName(asked, accept.map(nameOf), said), other ? 'close' : 'right')
}

function judgeName(asked: Name, accept: readonly Name[], said: Name): Verdict {
  if (said.words.length === 0) return 'wrong'
  // A middle initial more or less beside the whole name says nothing.
  if (isSameName(asked.words, said.words)) return 'right'
  if (!said.initials.every((letter) => startsSome(asked, letter))) return 'wrong'
  if (accept.some((name) => isSameName(name.words, said.words))) return 'right'
  // Either may leave out the first name that the other says.
  if (isSurname(asked, said) || isSurname(said, asked)) return 'close'
  return [asked, ...accept].some((name) => isSlip(name.words, said.words)) ? 'close' : 'wrong'
}

/** An initial that no name bears is of another person, unless the answer leaves out its middle names. */
const startsSome = (asked: Name, letter: string) =>
  asked.words.length === 1 || asked.initials.length > 0 || asked.words.some((word) => word.startsWith(letter))

function nameOf(trimmed: string): Name {
  const office = leading.exec(trimmed)?.groups?.['office']?.replace(courtesy, '') ?? ''
  const name = trimmed.replace(leading, '').replace(/,? (?:jr|sr)\b\.?/, '')
  const words = answerWords(name, { keepShort: true, keepPlural: true })
  return {
    words: words.filter((word) => word.length > 1),
    initials: words.filter((word) => /^[a-z]$/.test(word)),
    office,
  }
}

const isSameName = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.toSorted().join(' ') === other.toSorted().join(' ')

const isSurname = (asked: Name, said: Name) => said.words.length === 1 && asked.words.at(-1) === said.words[0]

const isSlip = (asked: readonly string[], said: readonly string[]) =>
  asked.length === said.length &&
  asked.every((word, index) => word === said[index] || isMisspelt(word, said[index] ?? ''))
