/** What something is: "A berth is …", "Berth: …", "…, which is …", "also called …". */

import { countWords } from '../text/words.ts'
import type { Parsed, StatementDraft } from './draft.ts'
import { lower, phraseEnd, type Range, tagOf, textOf, type Words } from './phrase.ts'
import { clauseEnd, said, spanOf } from './spans.ts'

const longestTerm = 9

export function findDefinitions(parsed: Parsed): StatementDraft[] {
  return [
    ...ofLabel(parsed),
    ...ofCopula(parsed),
    ...ofAside(parsed),
    ...ofDash(parsed),
    ...ofNameAside(parsed),
    ...ofOtherName(parsed),
  ]
}

/** "Berth: a place where …", and a gloss right below the head that is its term. */
function ofLabel({ text, words, head, term: above, clause }: Parsed): StatementDraft[] {
  if (above !== null) {
    const end = meaningEnd(text, words)
    return end > 0 ? [{ type: 'definition', about: bare(above), start: 0, end }] : []
  }
  const label = /^(?<term>[^:.;!?—–]{2,60}?)\s?(?::|\s[–—])\s+(?=\S)/u.exec(text)
  const term = label?.groups?.['term'] ?? ''
  if (label && isTerm(term)) {
    const end = glossEnd(
      words,
      words.findIndex(({ start }) => start >= label[0].length),
    )
    const gloss = text.slice(label[0].length, end)
    if (isGloss(gloss)) return [{ type: 'definition', about: bare(term), start: label[0].length, end }]
  }
  if (head === null || clause !== null || !isTerm(head)) return []
  if (
    !/^(?:an?|any|when|how|\p{L}+ing)\s/iu.test(text) ||
    words.slice(0, 4).some(({ tag }) => tag === 'PROPN')
  )
    return []
  // A head that tells of acts ("Advancing our goals") names no thing.
  if (/^\p{L}+ing\b/iu.test(head)) return []
  const end = glossEnd(words, 0)
  return [{ type: 'definition', about: bare(head), start: 0, end }]
}

const bare = (term: string) => term.replace(/^(?:(?:\d+|[ivx]+)[.)]\s+|["“'‘])|["”'’]$/giu, '').trim()

/** A few words without a verb that name something. */
function isTerm(term: string): boolean {
  if (countWords(term) > longestTerm - 1 || /[?!\d]$/.test(term)) return false
  if (
    /^(?:note|notes|source|sources|example|examples|see|warning|tip|date|time|place|contact|phone|email|e-mail|step|figure|table|part|section|chapter|question|answer|q|a|re|from|to|subject|summary|overview|introduction|background|conclusion|result|results)\b/i.test(
      term.trim(),
    )
  )
    return false
  return /\p{L}{2}/u.test(term)
}

/** A gloss says what kind of thing it is. */
const isGloss = (gloss: string) =>
  countWords(gloss) >= 4 &&
  /^["“(]?(?:(?:an?|the|any|when|how|what)\s|\p{L}+(?:[\s-]\p{L}+){0,4}\s(?:that|which|who|where|in which|of|for|used|with|by|to)\s)/iu.test(
    gloss,
  ) &&
  /^["“(]?(?:an?|the|any|all|when|how|what|\p{L}+ing|\p{L}+s|\p{L}+)\s/iu.test(gloss) &&
  !/\?$/.test(gloss)

/** All that a term means, or its first clause where more would be too long; 0 where that says too little. */
function meaningEnd(text: string, words: Words): number {
  const whole = text.replace(/\s?[;^].*$|[.!?\s]+$/su, '')
  if (countWords(whole) <= longestMeaning) return whole.length
  const end = glossEnd(words, 0)
  return /^,?\s(?:but|and|or)\b/.test(text.slice(end)) ? 0 : end
}

const longestMeaning = 20

function glossEnd(words: Words, from: number): number {
  const last = words.findLastIndex(({ text }) => !/^[.!?"”’)]$/.test(text))
  let to = clauseEnd(words, Math.max(0, from), last + 1)
  // A bracket that closes behind the last word belongs to it.
  if (textOf(words, to) === ')') to += 1
  return words[to - 1]?.end ?? 0
}

/** Verbs that say what their subject is. */
const defining =
  /^(?:means?|refers?|denotes?|describes?|represents?|comprises?|constitutes?|consists?|equals?|includes?|contains?)$/i

function ofCopula({ text, words, clause }: Parsed): StatementDraft[] {
  if (clause === null || clause.subject.to === clause.subject.from) return []
  const { subject, verbs, rest } = clause
  const term = said(text, words, subject)
  if (countWords(term) > longestTerm || !isNamed(words, subject)) return []
  const main = lower(words, verbs.to - 1)
  const start = behindVerb(words, main, rest.from, verbs)
  if (start === null) return []
  const to = clauseEnd(words, start, rest.to)
  const span = spanOf(words, { from: start, to })
  if (!span || countWords(text.slice(span.start, span.end)) < 3) return []
  return [{ type: 'definition', about: term.replace(/,.*$/u, ''), ...span }]
}

/** Where the gloss begins behind the verb; null where the verb tells something else. */
/** "The main point is that …" */
const isThat = (words: Words, at: number) =>
  lower(words, at) === 'that' && !/^(?:of|is|was)$/i.test(textOf(words, at + 1))

function behindVerb(words: Words, main: string, at: number, verbs: Range): number | null {
  if (/^(?:is|are|was|were)$/.test(main) && verbs.to - verbs.from === 1 && isThat(words, at)) return at + 1
  if (/^(?:is|are|was|were)$/.test(main) && verbs.to - verbs.from === 1)
    return /^(?:an?|the|any|how|what|when|where|one)$/i.test(textOf(words, at)) &&
      (phraseEnd(words, at) > at || /^(?:how|what|when|where)$/i.test(textOf(words, at)))
      ? at
      : null
  if (defining.test(main)) return /^(?:to|of)$/i.test(textOf(words, at)) ? at + 1 : at
  if (
    /^(?:defined|known|described|regarded|considered|called|termed)$/.test(main) &&
    tagOf(words, verbs.from) === 'AUX'
  )
    return /^to$/i.test(textOf(words, at))
      ? null
      : /^as$/i.test(textOf(words, at))
        ? at + 1
        : main === 'called' || main === 'termed' || main === 'considered'
          ? at
          : null
  if (/^(?:serves?|acts?|functions?)$/.test(main) && lower(words, at) === 'as') return at + 1
  return null
}

/** A subject that names its thing: no pronoun, nothing pointed at. */
function isNamed(words: Words, { from, to }: Range): boolean {
  if (
    /^(?:this|that|these|those|such|it|they|he|she|we|you|i|there|one|most|many|some|another|both|each|all|what|which|here)$/i.test(
      textOf(words, from),
    )
  )
    return false
  for (let at = from; at < to; at += 1) if (/^(?:NOUN|PROPN)$/.test(tagOf(words, at))) return true
  return false
}

/** "savings deposits, which are accounts from which …" */
function ofAside({ text, words }: Parsed): StatementDraft[] {
  return words.flatMap((_, at): StatementDraft[] => {
    if (textOf(words, at) !== ',' || lower(words, at + 1) !== 'which') return []
    let verb = at + 2
    if (/^(?:will|would|can)$/.test(lower(words, verb))) verb += 1
    const isCopula =
      /^(?:is|are|was|were)$/.test(lower(words, verb)) &&
      (/^(?:an?|the|any|how|\p{L}+s)$/iu.test(textOf(words, verb + 1)) ||
        /^\p{Ll}+s$/u.test(textOf(words, phraseEnd(words, verb + 1) - 1)))
    const serves = /^(?:serves?|acts?)$/.test(lower(words, verb)) && lower(words, verb + 1) === 'as'
    const refers = /^(?:means|refers)$/.test(lower(words, verb))
    if (!isCopula && !serves && !refers) return []
    const term = phraseBefore(words, at)
    if (!term) return []
    const start = serves || (refers && lower(words, verb + 1) === 'to') ? verb + 2 : verb + 1
    const end = asideEnd(words, start)
    const span = spanOf(words, { from: start, to: end })
    if (!span || countWords(text.slice(span.start, span.end)) < 3) return []
    return [{ type: 'definition', about: said(text, words, term), ...span }]
  })
}

/** "coins and currency—the metal and paper that …" */
function ofDash({ text, words }: Parsed): StatementDraft[] {
  const at = words.findIndex(
    ({ text: word }, index) => /^[—–]$/.test(word) && /^(?:an?|the|any)$/i.test(textOf(words, index + 1)),
  )
  if (at < 1 || words.slice(at + 1).some(({ text: word }) => /^[—–]$/.test(word))) return []
  const term = phraseBefore(words, at)
  const span = spanOf(words, { from: at + 1, to: asideEnd(words, at + 1) })
  if (!term || !span || countWords(text.slice(span.start, span.end)) < 4) return []
  return [{ type: 'definition', about: said(text, words, term), ...span }]
}

/** "its own fund, the Lund Harbour Trust, and …": the name of what was just described. */
function ofNameAside({ text, words }: Parsed): StatementDraft[] {
  return words.flatMap((_, at): StatementDraft[] => {
    if (textOf(words, at) !== ',' || !/^(?:the|an?)$/i.test(textOf(words, at + 1))) return []
    const end = phraseEnd(words, at + 1)
    if (!/^[,.;]$/.test(textOf(words, end)) && end !== words.length) return []
    const inside = words.slice(at + 2, end)
    const names = inside.filter(({ text: word }) => /^\p{Lu}/u.test(word)).length
    if (names < 2 || names < inside.length - 1 || inside.some(({ text: word }) => /^(?:and|or)$/i.test(word)))
      return []
    const term = phraseBefore(words, at)
    if (!term || !isDescription(words, term)) return []
    const span = spanOf(words, { from: at + 1, to: end })
    return span ? [{ type: 'definition', about: said(text, words, term), ...span }] : []
  })
}

const isDescription = (words: Words, { from, to }: Range) =>
  /^(?:its|their|an?|our|his|her)$/i.test(textOf(words, from)) ||
  words.slice(from, to).every(({ tag }) => tag !== 'PROPN')

function asideEnd(words: Words, from: number): number {
  const last = words.findLastIndex(({ text }) => !/^[.!?"”’)]$/.test(text))
  return clauseEnd(words, from, last + 1)
}

/** The phrase that ends right before a word. */
function phraseBefore(words: Words, end: number): Range | null {
  for (let from = Math.max(0, end - 10); from < end; from += 1)
    if (!/^(?:and|or|but|,|of)$/i.test(textOf(words, from)) && phraseEnd(words, from) === end)
      return { from, to: end }
  return null
}

/** "the National Road (also called the Cumberland Road)" */
function ofOtherName({ text }: Parsed): StatementDraft[] {
  const match =
    /[,(]\s?(?:also|sometimes|otherwise|often|formerly|better|commonly)\s(?:called|known as|named|referred to as|termed)\s(?<name>["“]?[^,;()]{2,60}?)["”]?(?=[,)]|[.;]?$)/u.exec(
      text,
    )
  const name = match?.groups?.['name']
  if (!match || name === undefined || countWords(name) > longestTerm) return []
  const start = match.index + match[0].indexOf(name)
  const before =
    /(?:^|\s)((?:(?:the|a|an)\s)?\p{Lu}[\p{L}.’'-]{0,30}(?:\s\p{Lu}[\p{L}.’'-]{0,30}){0,4})\s?$/u.exec(
      text.slice(Math.max(0, match.index - 120), match.index),
    )?.[1]
  return [{ type: 'definition', about: before?.trim() ?? '', start, end: start + name.length }]
}
