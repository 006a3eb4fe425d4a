/**
 * Names by their head noun: "Ministry of Economy, Trade and Industry", "Northern Harbour Council". The grammar of
 * names is here; which nouns head which kind of name is in organization.ts, agreement.ts, event.ts and place.ts.
 */
import type { FactType } from '../model/fact.ts'
import { countryNames } from '../text/countries.ts'
import type { FactDraft } from './draft.ts'
import { lastOfName } from './last-of-name.ts'
import {
  type Heads,
  headType,
  isNameWord,
  joinsPlainly,
  type NameWord,
  officesOfPersons,
  paper,
  plain,
  wordsOf,
} from './name-words.ts'

/** Most words of the part before the head noun. */
const reach = 9

/** Heads that name a kind of paper unless they say of what. */
const needsMore = /^(?:Memorandum|Framework)$/
/** "Task Force" is a body, "Labor Force" is not. */
const forces = /^(?:Task|Air|Security|Police|Defen[cs]e|Space|Coast)$/
/** Houses that print; "Press Briefing" is none. */
const publishers = /^(?:University|Institution|Institute|College|Academy|Academic)$/
/** These belong to a name whose head stands before them. */
const tails = /^(?:Funds|International|Worldwide)$/
/** A lexicon of head nouns from a line of words. */
export const headsOf = (type: FactType, words: string): [string, FactType][] =>
  words.split(' ').map((word) => [word.toLowerCase(), type])

/** All names in a sentence whose head noun the lexicon knows; none in text that is all capitals. */
export function findHeadNames(sentence: string, heads: Heads): FactDraft[] {
  const words = wordsOf(sentence)
  const found: FactDraft[] = []
  let from = 0
  for (let index = 0; index < words.length; index += 1) {
    if (!words[index]?.capital || !headType(words[index], heads)) continue
    // The last head of the run names the thing: "Harbour Council Conference".
    let head = index
    while (joinsPlainly(words, head + 1) && head - index < reach) {
      const next = nextHead(words, head + 1, heads)
      if (next === null) break
      head = next
    }
    const first = firstOfName(words, { index, head, from }, heads)
    const tail = joinsPlainly(words, head + 1) && tails.test(words[head + 1]?.text ?? '') ? 1 : 0
    const last = joinsPlainly(words, head + 1) ? head + tail : lastOfName(words, head, heads)
    const type = isWhole(words, head, last) ? typeOf(words, first, head, heads) : undefined
    const start = words[first]
    const end = words[last]
    const named = !(last === head && joinsPlainly(words, last + 1) && paper.test(words[last + 1]?.text ?? ''))
    if (type && start && end && named && last > first && !/^\p{Ll}/u.test(start.text))
      found.push({ type, start: start.start, end: end.end + numberAfter(sentence, type, end.end) })
    from = last + 1
    index = Math.max(index, last)
  }
  return found
}

/** A programme of the world's is a body that runs one. */
const worldwide = /^(?:World|UN|United)$/
const typeOf = (words: readonly NameWord[], first: number, head: number, heads: Heads) =>
  /^Program/.test(words[head]?.text ?? '') && worldwide.test(words[first]?.text ?? '')
    ? 'organization'
    : headType(words[head], heads)

/** Whether a head that says too little alone has what it needs. */
function isWhole(words: readonly NameWord[], head: number, last: number): boolean {
  const text = words[head]?.text ?? ''
  if (needsMore.test(text)) return /^(?:of|on)$/.test(words[head + 1]?.text ?? '') && last > head
  const before = words[head - 1]?.text ?? ''
  if (text === 'Press') return publishers.test(before)
  return text !== 'Force' || forces.test(before)
}

/** A name's own number: "World War |II|", "the Reef Act |of 1996|". */
function numberAfter(sentence: string, type: FactType, end: number): number {
  const number = type === 'agreement' ? /^\s(?:of\s(?:1[5-9]|20)\d\d\b|[IVX]{1,4}\b)/ : /^\s[IVX]{1,4}\b/
  return number.exec(sentence.slice(end, end + 12))?.[0].length ?? 0
}

function nextHead(words: readonly NameWord[], from: number, heads: Heads): number | null {
  for (let at = from; joinsPlainly(words, at) && at - from < reach; at += 1)
    if (headType(words[at], heads)) return at
  return null
}

function firstOfName(
  words: readonly NameWord[],
  { index, head, from }: { readonly index: number; readonly head: number; readonly from: number },
  heads: Heads,
): number {
  let first = index
  while (first > from && index - first < reach) {
    const here = words[first]
    const before = words[first - 1]
    if (!here || !before || !plain(here.gap) || before.possessive) break
    if (isNameWord(before)) {
      first -= 1
      continue
    }
    const left = words[first - 2]
    const joins =
      /^(?:and|&)$/.test(before.text) ||
      (before.text === 'of' && first < index) ||
      // "the Assets for Independence Act".
      (before.text === 'for' && first < index && words[head]?.text === 'Act')
    if (
      !joins ||
      first - 2 < from ||
      first === head ||
      !plain(before.gap) ||
      !left ||
      left.possessive ||
      !isNameWord(left) ||
      headType(left, heads) ||
      officesOfPersons.test(left.text) ||
      countryNames.has(left.text) ||
      countryNames.has(`${words[first - 3]?.text} ${left.text}`) ||
      /^[\p{Lu}\d.-]+$/u.test(left.text)
    )
      break
    first -= 2
  }
  return first
}
