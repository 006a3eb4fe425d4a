/** Acronyms that the text itself expands: "Trans-Pacific Partnership (TPP)". Doubtful pairs are left alone. */
import { readNumber } from '../text/numbers/read.ts'
import { minorWords } from '../text/words.ts'
import type { FactDraft } from './draft.ts'
import { heads } from './heads.ts'
import { findHeadNames } from './names.ts'

const inBrackets =
  /\(\s?(?:the\s|hereinafter,?\s|hereafter,?\s)?["'“‘]?([A-Z][A-Za-z0-9&-]{0,9}[A-Z0-9])s?["'”’]?\s?\)/g
/** Furthest that an expansion may reach back, in characters. */
const reach = 160

/** "NHC (Northern Harbour Council)" and "the Northern Harbour Council, or NHC,". */
const turned =
  /(?<![\p{L}\p{N}-])(?<term>[A-Z][A-Za-z0-9&-]{0,8}[A-Z0-9])\s\((?:the\s)?(?<expansion>\p{L}[^()]{5,120})\)/gu
const orForm =
  /,\s(?:or|abbreviated(?: as)?|known as)\s["'“‘]?(?<term>[A-Z][A-Za-z0-9&-]{0,8}[A-Z0-9])["'”’]?(?=[,.;)]|\s(?:is|was|has|for short))/gu

export function findAcronyms(sentence: string): FactDraft[] {
  return [...findBracketed(sentence), ...findTurned(sentence), ...findOr(sentence)]
}

function findTurned(sentence: string): FactDraft[] {
  return [...sentence.matchAll(turned)].flatMap((match) => {
    const term = match.groups?.['term'] ?? ''
    const expansion = match.groups?.['expansion'] ?? ''
    const start = match.index + match[0].length - 1 - expansion.length
    const end = match.index + match[0].length - 1
    return expansionStart(sentence, end, term) === start ? [toAcronym(match.index, term, expansion)] : []
  })
}

function findOr(sentence: string): FactDraft[] {
  return [...sentence.matchAll(orForm)].flatMap((match) => {
    const term = match.groups?.['term'] ?? ''
    const start = expansionStart(sentence, match.index, term)
    if (start === null) return []
    return [toAcronym(match.index + match[0].lastIndexOf(term), term, sentence.slice(start, match.index))]
  })
}

const toAcronym = (start: number, term: string, expansion: string): FactDraft => ({
  type: 'acronym',
  start,
  end: start + term.length,
  value: { kind: 'expansion', expansion },
})

/** Whether the words of a name spell an acronym, first letter to last. */
export function isSpelledBy(term: string, name: string): boolean {
  return expansionStart(name, name.length, term) === 0
}

function findBracketed(sentence: string): FactDraft[] {
  return [...sentence.matchAll(inBrackets)].flatMap((match) => {
    const term = match[1] ?? ''
    const start = expansionStart(sentence, match.index, term) ?? startWithoutTail(sentence, match.index, term)
    if (start === null) return []
    const expansion = sentence
      .slice(wholeName(sentence, start, match.index), match.index)
      .trimEnd()
      .replace(/['’]s$/, '')
    return [toAcronym(match.index + match[0].indexOf(term), term, expansion)]
  })
}

/** "Centers for Disease Control and Prevention (CDC)": the last of a pair may give no letter. */
function startWithoutTail(sentence: string, bracket: number, term: string): number | null {
  const tail = /\sand\s\p{Lu}[\p{L}-]+\s$/u.exec(sentence.slice(Math.max(0, bracket - 40), bracket))
  return tail && term.length > 2 ? expansionStart(sentence, bracket - tail[0].length, term) : null
}

/** "U.S. |Development Finance Corporation (DFC)": a name goes by fewer letters than it has words, but stays whole. */
function wholeName(sentence: string, start: number, end: number): number {
  const last = sentence.slice(0, end).trimEnd().length
  const name = findHeadNames(sentence, heads).find((each) => each.end === last)
  if (!name || name.start >= start) return start
  return /^(?:\p{Lu}[\p{L}.-]*\s)+$/u.test(sentence.slice(name.start, start)) ? name.start : start
}

interface AcronymWord {
  readonly text: string
  readonly start: number
}

/** Where the words before the bracket begin to spell the acronym, every letter of it and no main word left out; or null. */
function expansionStart(sentence: string, bracket: number, term: string): number | null {
  const from = Math.max(0, bracket - reach)
  const window = sentence.slice(from, bracket)
  // A list's commas belong to a name, a clause's do not: the nearest comma first, then none.
  const ends = [...window.matchAll(/(?:(?<!\p{Lu})\.|[;,(])\s?/gu)].map((end) => ({
    comma: end[0].startsWith(','),
    at: end.index + end[0].length,
  }))
  const clause = ends.findLast(({ comma }) => !comma)?.at ?? 0
  const near = Math.max(clause, ends.at(-1)?.at ?? 0)
  return (
    startWithin(window, near, from, term) ?? (near > clause ? startWithin(window, clause, from, term) : null)
  )
}

function startWithin(window: string, clause: number, from: number, term: string): number | null {
  const letters = term.replace(/[^A-Za-z0-9]/g, '')
  const words: AcronymWord[] = [...window.slice(clause).matchAll(/[\p{L}\p{N}]+(?:['’.&][\p{L}]+)*/gu)].map(
    (word) => ({ text: word[0], start: from + clause + word.index }),
  )
  if (letters.length < 2 || words.length < 2) return null
  // From the nearest start: the shortest expansion that spells it is the one meant.
  const furthest = Math.max(0, words.length - letters.length * 2 - 2)
  for (let index = words.length - 1; index >= furthest; index -= 1) {
    const first = words[index]
    if (
      first &&
      index < words.length - 1 &&
      !minorWords.has(first.text.toLowerCase()) &&
      spells(words.slice(index), letters)
    )
      return first.start
  }
  return null
}

/** Longest word start that lends letters to an acronym: "Af" of "AfCFTA". */
const mostLetters = 3

/**
 * Whether the words' beginnings spell the letters: each main word gives one to three, a small word one or none.
 * A long acronym may leave one main word out ("UN Convention on …", UNTOC), never the first or the last.
 */
function spells(words: readonly AcronymWord[], letters: string): boolean {
  // State: letters spelled so far × 2, plus 1 once a main word was left out.
  let open = new Set([0])
  words.forEach(({ text }, index) => {
    const next = new Set<number>()
    const inner = index > 0 && index < words.length - 1
    for (const state of open) {
      const at = state >> 1
      if (minorWords.has(text.toLowerCase())) next.add(state)
      else if (inner && letters.length >= 4 && state % 2 === 0) next.add(state + 1)
      for (const count of lettersLent(text, letters, at)) next.add(state + 2 * count)
    }
    open = next
  })
  return open.has(letters.length * 2) || open.has(letters.length * 2 + 1)
}

/** How many letters from `at` on a word can lend: 1, or more where both are written alike. */
function lettersLent(word: string, letters: string, at: number): number[] {
  const counts: number[] = []
  for (let count = 1; count <= mostLetters; count += 1) {
    const head = word.slice(0, count)
    const part = letters.slice(at, at + count)
    if (
      part.length === count &&
      head.toLowerCase() === part.toLowerCase() &&
      (count === 1 || isUpper(head) || !isUpper(part))
    )
      counts.push(count)
  }
  // "Seven" lends a 7, "U.S." both its letters, "Exploration" its X.
  const number = String(readNumber(word))
  if (/\d/.test(number) && letters.startsWith(number, at)) counts.push(number.length)
  const initials = /^\p{Lu}(?:\.\p{Lu})+$/u.test(word) ? word.replaceAll('.', '') : null
  if (initials && letters.startsWith(initials, at)) counts.push(initials.length)
  if (/^ex/i.test(word) && letters[at] === 'X') counts.push(1)
  return counts
}

const isUpper = (text: string) => text === text.toUpperCase()
