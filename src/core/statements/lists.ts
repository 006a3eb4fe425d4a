/** Things that a sentence names in a row: "It covers A, B, and C", "1) …; 2) …", "between A and B". */
import { numberWord } from '../text/numbers/read-words.ts'
import { tagWords } from '../text/wink.ts'
import { countWords } from '../text/words.ts'
import type { Parsed, StatementDraft } from './draft.ts'
import { longPhraseEnd } from './phrase.ts'

const most = 5
const lead =
  /(?:\b(?:includ(?:es?|ed)|compris(?:es?|ed)|consists? of|consisted of|cover(?:s|ed)|are|were|namely|such as|to|equals?)|:)\s(?=\S)/giu
const numbered = /(?:^|;?\s(?:and\s)?)\(?\d\)\s/g
const two = new RegExp(`\\b(?:two|both|2)\\b(?![^:]*\\b${numberWord}\\b)[^:]*:\\s(?=\\S)`, 'iu')
const between = /\bbetween\s(?=(?:the\s)?(?:\S+\s){0,2}\p{Lu})/u

export function findLists({ text }: Parsed): StatementDraft[] {
  const end = text.replace(/[.!?]["”’)]*$/u, '').trimEnd().length
  return ofNumbers(text, end) ?? ofPair(text, end) ?? ofLead(text, end) ?? []
}

function ofLead(text: string, end: number): StatementDraft[] | null {
  for (const match of text.matchAll(lead)) {
    const start = match.index + match[0].length
    const items = itemsOf(text.slice(start, end))
    if (items !== null && items.length > 2) return [draft(text, start, end, items)]
    const pair = inclusive.test(match[0]) ? pairOf(text.slice(start, end)) : null
    if (pair) return [draft(text, start, end, pair)]
  }
  return null
}

const inclusive = /^(?:includ|compris|consist|cover|namely)/i

/** "coins and the deposits of savers": two phrases and nothing else. */
export function pairOf(rest: string): string[] | null {
  const words = tagWords(rest)
  const at = words.findIndex(({ text }) => text === 'and')
  if (
    at < 1 ||
    words.length > mostWordsOfPair ||
    words.slice(at + 1).some(({ text }) => /^(?:and|or|,)$/.test(text))
  )
    return null
  const isPhrase = (from: number, to: number) => longPhraseEnd(words.slice(from, to), 0) === to - from
  const joint = words[at]
  return joint && isPhrase(0, at) && isPhrase(at + 1, words.length)
    ? [rest.slice(0, joint.start).trim(), rest.slice(joint.end).trim()]
    : null
}

const mostWordsOfPair = 16

/** "It will 1) publish …; 2) open …; and 3) train …" */
function ofNumbers(text: string, end: number): StatementDraft[] | null {
  const first = /\s(?=\(?1\)\s)/.exec(text)
  if (!first) return null
  const start = first.index + 1
  const items = itemsOf(text.slice(start, end))
  return items && items.length > 1 ? [draft(text, start, end, items)] : null
}

/** "There are two kinds: A and B", "between A and B": a pair of names. */
function ofPair(text: string, end: number): StatementDraft[] | null {
  const match = two.exec(text) ?? between.exec(text)
  if (!match) return null
  const start = match.index + match[0].length
  const rest = text.slice(start, end)
  // What follows a pair of names is no part of it: only a pair that ends the sentence is sure.
  const loose = rest.split(/\sand\s(?=(?:the\s)?(?:\S+\s){0,2}\p{Lu})/u)
  // "the Board of Roads and Rail and the Port Office"
  const parts = loose.length > 2 ? rest.split(/\sand\s(?=the\s)/) : loose
  if (parts.length !== 2 || /[;:()]|,\s(?:which|who|where)/.test(rest)) return null
  const items = parts.map((part) => part.trim())
  return items.every((item) => countWords(item) <= 10 && /\p{Lu}/u.test(item))
    ? [draft(text, start, end, items)]
    : null
}

const draft = (text: string, start: number, end: number, items: readonly string[]): StatementDraft => ({
  type: 'list',
  about: text.slice(0, start).replace(/[\s:]+$/, ''),
  start,
  end,
  items,
})

/** The parts of "A, B, and C", "A; B; and C", "1) A; 2) B" or "A and B", two to five of a kind; null where it is none. */
export function itemsOf(rest: string): string[] | null {
  const parts = partsOf(rest)
  if (parts === null) return null
  const items = parts.map((part) => part.trim()).filter((part) => part !== '')
  if (items.length < 2 || items.length > most) return null
  const longest = /;|\d\)\s/.test(rest) || items.length === 2 ? 22 : 7
  const isRemark = (item: string) =>
    /^(?:which|who|that|but|with|including|not|so|while|because)\b/i.test(item)
  return items.some((item) => countWords(item) > longest || isRemark(item)) ? null : items
}

function partsOf(rest: string): string[] | null {
  if (/["“”]/.test(rest)) return null
  if (/^\(?1\)\s/.test(rest)) return rest.split(numbered)
  // A word in brackets is a part of its item; a list in them is not.
  if (/\([^)]*,/.test(rest)) return null
  if (rest.includes('; ')) return rest.split(/;\s(?:and\s|or\s)?/)
  if (!rest.includes(',')) return rest.split(/\sand\s(?=(?:the\s)?(?:\S+\s){0,2}\p{Lu})/u)
  return /,?\s(?:and|or)\s[^,]*$/.test(rest)
    ? rest.split(/,\s(?:and\s|or\s)?|\s(?:and|or)\s(?=[^,]*$)/)
    : null
}
