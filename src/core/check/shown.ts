/** Answers that something shown gives away. */
import type { Check, FaultRule, Seen } from './seen.ts'
import { digitsOf, isEmptyWord, stemOf, stemsOf } from './stems.ts'

const answersShown: Check = (seen) => {
  const { card } = seen
  const beside = seen.besideStems
  const prompt = promptStems(seen)
  const texts = card.kind === 'acronym' ? beside : [...beside, prompt]
  const letters = card.kind === 'acronym' ? null : initialsShown(seen)
  if (letters !== null) return letters
  for (const form of formsOf(seen)) {
    const stems = stemsOf(form).filter((stem) => !/^(?:\d|1[0-2])$/.test(stem) || stemsOf(form).length > 1)
    const names = new Set(form.match(/\p{Lu}\p{L}{3,}/gu)?.map(stemOf))
    if (stems.length > 0 && isIn(stems, texts, names, card.grading === 'self')) return form
  }
  return null
}

/** The answer as written and its other right forms, but for those that say more; the things of a list each for itself. */
const formsOf = ({ card }: Seen): readonly string[] =>
  card.items ? [...card.items] : [card.answer, ...card.accept.filter((form) => !form.includes(card.answer))]

function promptStems({ card, gap, text }: Seen): string[] {
  if (gap === null) return stemsOf(card.prompt)
  return [...stemsOf(text.slice(0, gap.start)), ...stemsOf(text.slice(gap.end))]
}

/** Share of a clause's words that one text may show before it tells the clause. */
const mostShared = 0.75

function isIn(
  stems: readonly string[],
  texts: readonly (readonly string[])[],
  names: ReadonlySet<string>,
  clause: boolean,
): boolean {
  const all = texts.flat()
  const has = (each: string, within: readonly string[]) =>
    within.includes(each) || (names.has(each) && within.some((other) => isPeople(each, other)))
  if (stems.length <= 2) return stems.every((each) => has(each, all))
  const shares = texts.map((text) => stems.filter((each) => has(each, text)).length)
  const most = Math.max(0, ...shares)
  if (clause) return most / stems.length > mostShared
  // All of a name, or all but a word which another text shows: head "Dead Letters", prompt "queue".
  return most === stems.length || (most === stems.length - 1 && stems.every((each) => all.includes(each)))
}

/** A land and its people: "Norway" and "Norwegian". Both are stems of capital words, in small letters. */
const isPeople = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return (
    short.length >= 4 &&
    long.startsWith(short.slice(0, Math.max(4, short.length - 2))) &&
    /(?:ian|ean|ese|ish|an|i)$/.test(long)
  )
}

/** An acronym whose words are shown, or words whose acronym is. */
function initialsShown({ card, beside, gap, text }: Seen): string | null {
  const shownText = [
    ...beside,
    gap ? text.slice(0, gap.start) : card.prompt,
    gap ? text.slice(gap.end) : '',
  ].join(' | ')
  const { answer } = card
  if (/^\p{Lu}{3,6}s?$/u.test(answer)) return nameOfLetters(answer.replace(/s$/, ''), shownText)
  const letters = (answer.match(/\b\p{Lu}(?=\p{Ll})/gu) ?? []).join('')
  return letters.length >= 3 && new RegExp(`\\b${letters}s?\\b`).test(shownText) ? letters : null
}

/** Capital words in a row whose first letters are these, with small words between. */
function nameOfLetters(letters: string, text: string): string | null {
  const gaps = '(?:\\s(?:of|the|and|for|on|in|to|&))*\\s'
  const name = [...letters].map((letter) => `${letter}\\p{Ll}+`).join(gaps)
  return new RegExp(`\\b${name}`, 'u').exec(text)?.[0] ?? null
}

/** What comes after these is a list. */
const listed = /(?::|\(|—|–|\bnamely\b|\bincluding\b|\bsuch as\b)\s*([^()—–:]+?)\)?[.?]?$/

/** The answer is the number of the things that the prompt names. */
const counted: Check = ({ card }) => {
  const number = digitsOf(card.answer) ?? (/^\d{1,2}$/.test(card.answer) ? card.answer : null)
  if (number === null || Number(number) < 2) return null
  const lists = [
    listed.exec(card.prompt)?.[1],
    /^(.+?)\s(?:are|were|make up|form)\b[^,]*____/.exec(card.prompt)?.[1],
  ]
  const list = lists.find((each) => each !== undefined && thingsIn(each) === Number(number))
  return list ?? null
}

const thingsIn = (list: string): number =>
  list
    .split(/,\s*(?:and|or)\s+|,\s*|;\s*(?:and|or)?\s*|\s(?:and|or)\s/)
    .filter((each) => !isEmptyWord(each) && each.trim() !== '').length

const articles: Check = ({ card }) => (/\ban\s["“]?____/i.test(card.prompt) ? 'an' : null)

export const shownRules: readonly FaultRule[] = [
  {
    name: 'an answer that stands beside it',
    fault: 'shown',
    test: answersShown,
    breaks: [
      'Lund sold the Vessen quay to the ____ of Vessen in 1904. = Vessen',
      'Pilots of ____ sold nine boats in 1904. = Lund',
    ],
    holds: ['Pilots of ____ sold nine boats in 1904. = Norwick'],
  },
  {
    name: 'an answer that its prompt counts out',
    fault: 'counted',
    test: counted,
    breaks: ['Lund has ____ piers: Vessen, Orrin and Tarn. = three'],
    holds: ['Lund has ____ piers: Vessen, Orrin and Tarn. = nine'],
  },
  {
    name: 'an article that tells how the answer begins',
    fault: 'article',
    test: articles,
    breaks: ['Lund built an ____ in 1904. = icehouse'],
    holds: ['Lund built ____ in 1904. = an icehouse'],
  },
]
