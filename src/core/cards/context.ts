/** Whether a sentence stands alone: someone who sees only it, the title and the section head knows what it speaks of. */
import { minorWords } from '../text/words.ts'

/** Words that point outside the sentence wherever they stand. */
const pointing =
  /\b(?:th(?:is|ese|ose)|such(?! as)|since then|in other words|the (?:last|past|coming) |the (?:same|latter|former|above|following|two sides|two countries|two leaders|two nations|parties|other|others|next|previous|second|third)(?!-)|same|aforementioned|respectively|here(?:in)?|(?:last|next|this|that|past) (?:year|month|week|decade|spring|summer|fall|autumn|winter|march|april|may|june|july|january|february|august|september|october|november|december)|ago|today|yesterday|tomorrow|recently|currently|now|earlier|later|likewise|another|see|above|below|i|you|your|my|he|she|him|his|her)\b/i
const timeless = /\b(?:recently|currently|now)\b/gi
const pronoun =
  /\b(?:both (?:countries|sides|nations|governments|parties|leaders)|it|its|they|their|them|we|our|us|ours|theirs)\b/i

/** Footnote numbers grown into the text, references to works and figures, notes under tables: no sentence to learn. */
const damage =
  /^(?:source|sources|note|notes|data|ibid)\b|\b(?:source|note)s?:|\b(?:vol\.|pp\.|p\.\s\d|no\.\s\d+\s\(|working paper|et al|et seq|ibid)|\b(?:figure|table|section|chapter|appendix|box|footnote|title)\s(?:\d|[IVX]+\b)/i
const grownIn =
  /^\d+\s?[).]|^\d+[\p{L}(]|\p{Ll}{3}\d{1,2}(?!\d)|\p{Ll}[.,]"?\d{1,3}\s+\p{Lu}|\b\d{1,3}\p{Lu}[\p{Ll}\d]|\p{Ll}\(|\)\p{L}/u

/** Names that are short for something said before when they stand alone after "the". */
const shortNames =
  /\b[Tt]he ((?:Summit|Dialogue|Convention|Commission|Committee|Council|Agreement|Alliance|Forum|Bank|Fund|Act|Bill|Law|Order|Department|Agency|Administration|Authority|President|Vice President|Prime Minister|Minister|Secretary|Ministers|Leaders|Board|Court|Conference|Initiative|Program|Programme|Plan|Policy|Strategy|Partnership|Protocol|Treaty|Memorandum|Office|Bureau|Union|Group|Report|Project|Center|Centre|Institute|Network|Task Force|Working Group|Secretariat|Declaration|Statement|Framework|Guidelines|Trust Fund|Company|Corporation|Roundtable|Meeting|Session))\b(?!\s+(?:of|on|for|to|against|in)\s+(?:the\s+)?\p{Lu}|\s+\p{Lu})/gu

/** Common nouns that, alone after "the", speak of something named before. */
const shortNouns =
  /\b[Tt]he (?:new |joint |final |first )?(agency|program|programme|department|ministry|company|firm|report|document|initiative|agreement|project|partnership|fund|group|team|plan|memorandum|guidance|study|survey|measure|law|bill|act|policy|facility|event|meeting|visit|forum|dialogue|summit|conference|center|centre|office|effort|deal|grant|funding|network|treaty|deadline|period|committee|commission|council|board|court|administration|bank|amount|figure|total|rate|increase|decrease|decline|change|region|timeframe|provision|requirement|rule|author|authors|president|minister|secretary|director)\b(?!['’]s)(?!\s+(?:of|on|for|to|between|against|that|which|who|in|by|with)\b)/gu

export interface Surroundings {
  /** Full names of the document, longest first, whose parts may stand for them. */
  readonly names: readonly string[]
}

/** Whether every word of the sentence has what it points at inside the sentence. Doubt is a no. */
export function standsAlone(sentence: string, around: Surroundings): boolean {
  if (!/^["“(]?[\p{Lu}\d$€£¥]/u.test(sentence) || !/[.!?]["'”’)]*$/.test(sentence)) return false
  if (damage.test(sentence) || grownIn.test(sentence) || !bracketsClose(sentence)) return false
  if (pointing.test(sentence.replace(timeless, ''))) return false
  const first = pronoun.exec(sentence)
  if (first && !namedBefore(sentence.slice(0, first.index))) return false
  for (const match of sentence.matchAll(shortNames)) {
    // "the X Summit … the Summit": the long form comes first in the same sentence.
    const last = match[1] ?? ''
    if (
      !new RegExp(`\\p{Lu}[\\p{L}.-]*\\s+(?:\\p{L}+\\s+){0,3}${last}\\b`, 'u').test(
        sentence.slice(0, match.index),
      )
    )
      return false
  }
  for (const match of sentence.matchAll(shortNouns))
    if (!new RegExp(`\\b${match[1] ?? ''}`, 'i').test(sentence.slice(0, match.index))) return false
  return !usesPartOfName(sentence, around.names)
}

/** A bracket that opens or closes outside the sentence says that the cut was wrong. */
function bracketsClose(sentence: string): boolean {
  let depth = 0
  for (const character of sentence) {
    if (character === '(' || character === '[') depth += 1
    if (character === ')' || character === ']') depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}

/** A name or a plural noun phrase stands before a pronoun, so that it may point there. */
function namedBefore(before: string): boolean {
  const words = before.split(/\s+/).filter((word) => word !== '')
  return words.some(
    (word, index) =>
      /^[\p{Lu}]/u.test(word) &&
      !minorWords.has(word.toLowerCase()) &&
      (index > 0 || !/(?:ing|ed|ly)$/.test(word)),
  )
}

/** "the Bilateral Commission" where the document says "Bilateral Commission on Civil Nuclear Cooperation". */
function usesPartOfName(sentence: string, names: readonly string[]): boolean {
  for (const match of sentence.matchAll(/\b[Tt]he ((?:\p{Lu}[\p{L}.-]+\s?){2,4})/gu)) {
    const short = (match[1] ?? '').trim()
    if (
      names.some(
        (name) =>
          name !== short &&
          name.startsWith(`${short} `) &&
          /^(?:of|on|for|to|against)\b/.test(name.slice(short.length + 1)) &&
          !sentence.includes(name),
      )
    )
      return true
  }
  return false
}

/** Names of several capitalized words with a complement: what a later, shorter form stands for. */
export function longNames(texts: readonly string[]): string[] {
  const names = new Set<string>()
  for (const text of texts)
    for (const match of text.matchAll(
      /(?<![\p{L}.-])(?!The )(?:\p{Lu}[\p{L}.-]{1,30}\s){2,4}(?:of|on|for|to|against)\s(?:the\s)?\p{Lu}[\p{L}-]{1,30}(?:\s\p{Lu}[\p{L}-]{1,30}){0,8}/gu,
    ))
      names.add(match[0])
  return [...names]
}
