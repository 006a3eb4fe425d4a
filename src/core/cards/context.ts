/** Whether a sentence stands alone: someone who sees only it, the title and the section head knows what it speaks of. */
import { countCountries } from '../facts/countries.ts'
import type { FactType } from '../model/fact.ts'
import { minorWords } from '../text/words.ts'

/** Words that point outside the sentence wherever they stand. */
const pointing =
  /\b(?:th(?:is|ese|ose)|such(?! as)|since then|in other words|the (?:last|past|coming) |the (?:same|latter|former|above|following|two sides|two leaders|parties|other|others|next|previous|second|third)(?!-)|same|aforementioned|respectively|here(?:in)?|(?:last|next|this|that|past) (?:year|month|week|decade|spring|summer|fall|autumn|winter|march|april|may|june|july|january|february|august|september|october|november|december)|ago|today|yesterday|tomorrow|recently|currently|now|earlier|later|likewise|another|see|above|below|i|you|your|my|he|she|him|his|her)\b/i
const timeless = /\b(?:recently|currently|now)\b/gi
const pronoun = /\b(?:it|its|they|their|them|theirs)\b/i
const pair = /\b(?:both|our two|the two|our) (?:countries|sides|nations|governments|parties|leaders)\b/i

/** Footnote numbers grown into the text, references to works and figures, notes under tables: no sentence to learn. */
const damage =
  /^(?:source|sources|note|notes|data|ibid)\b|\b(?:source|note)s?:|\b(?:vol\.|pp\.|p\.\s\d|no\.\s\d+\s\(|working paper|et al|et seq|ibid)|\b(?:figure|table|section|chapter|appendix|box|footnote|title)\s(?:\d|[IVX]+\b|[A-Z]\.\d)/i
const grownIn =
  /^\d+\s?[).]|^\d+[\p{L}(]|\p{Ll}{3}\d{1,2}(?!\d)|\p{Ll}[.,]"?\d{1,3}\s+\p{Lu}|\b\d{1,3}\p{Lu}[\p{Ll}\d]|\p{Ll}\(|\)\p{L}/u

/** Names that are short for something said before when they stand alone after "the". */
const shortNames =
  /\b[Tt]he ((?:Summit|Dialogue|Convention|Commission|Committee|Council|Agreement|Alliance|Forum|Bank|Fund|Act|Bill|Law|Order|Department|Agency|Administration|Authority|President|Vice President|Prime Minister|Minister|Secretary|Ministers|Leaders|Board|Court|Conference|Initiative|Program|Programme|Plan|Policy|Strategy|Partnership|Protocol|Treaty|Memorandum|Office|Bureau|Union|Group|Report|Project|Center|Centre|Institute|Network|Task Force|Working Group|Secretariat|Declaration|Statement|Framework|Guidelines|Trust Fund|Company|Corporation|Roundtable|Meeting|Session))\b(?!\s+(?:of|on|for|to|against|in)\s+(?:the\s+)?\p{Lu}|\s+\p{Lu})/gu

/** Common nouns that, alone after "the", speak of something named before. */
const shortNouns =
  /\b[Tt]he (?:new |joint |final |first |trust )?(agency|program|programme|department|ministry|company|firm|report|document|initiative|agreement|project|partnership|fund|group|team|plan|memorandum|guidance|study|survey|measure|law|bill|act|policy|facility|event|meeting|visit|forum|dialogue|summit|conference|center|centre|office|effort|deal|grant|funding|network|treaty|deadline|period|committee|commission|council|board|court|administration|bank|amount|figure|total|rate|increase|decrease|decline|change|region|timeframe|provision|requirement|rule|author|authors|president|minister|secretary|director)\b(?!['’]s)(?!\s+(?:of|on|for|to|between|against|that|which|who|in|by|with)\b)/gu

export interface Surroundings {
  /** Full names of the document, longest first, whose parts may stand for them. */
  readonly names: readonly string[]
}

/** Whether every word of the sentence has what it points at inside the sentence. Doubt is a no. */
export function standsAlone(sentence: string, around: Surroundings): boolean {
  if (!/^["“(]?[\p{Lu}\d$€£¥]/u.test(sentence) || !/[.!?]["'”’)]*$/.test(sentence)) return false
  if (damage.test(sentence) || grownIn.test(sentence) || !bracketsClose(sentence)) return false
  if (pointing.test(sentence.replace(timeless, ''))) return false
  if (!pronounsHold(sentence)) return false
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

/** "Our" needs two countries named before it, and then a word for them; "its" and "their" any name before. */
function pronounsHold(sentence: string): boolean {
  for (const match of sentence.matchAll(/\b(?:our|we|us|ours)\b(?!\.)/gi)) {
    if (match[0] === 'US') continue
    if (!/^our (?:two )?(?:countries|nations|governments)\b/i.test(sentence.slice(match.index))) return false
    if (countCountries(sentence.slice(0, match.index)) < 2) return false
  }
  const two = pair.exec(sentence)
  if (two && countCountries(sentence.slice(0, two.index)) !== 2) return false
  const first = pronoun.exec(sentence)
  return !first || namedBefore(sentence.slice(0, first.index))
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

/** What a sentence may lean on: the one before it in its block, and the names in that. */
export interface Before {
  readonly text: string
  readonly names: readonly { readonly text: string; readonly type: FactType; readonly start: number }[]
}

/** An opening that points back to a thing, or by a short name. */
const opening =
  /^(?:(?<pronoun>It|Its)|The (?<short>\p{Lu}\p{Ll}+))(?=\s)(?!\s(?:is|was) (?:also )?(?:that|important|clear|likely|possible|estimated|expected|\p{L}+ (?:that|to))\b)/u

/**
 * The full name that the opening of a sentence means, where only one thing can be meant: "It" after a sentence whose
 * subject is the only name that "it" could be; "The Summit" after a sentence that names exactly one summit.
 */
export function referentOf(sentence: string, before: Before | null): string | null {
  const match = opening.exec(sentence)
  if (!match || !before) return null
  const { short } = match.groups ?? {}
  if (short !== undefined) {
    const named = before.names.filter(({ text }) => new RegExp(`\\b${short}\\b`).test(text))
    return named.length === 1 && new RegExp(`\\b${short}\\b`, 'g').exec(before.text) !== null
      ? (named[0]?.text ?? null)
      : null
  }
  const things = before.names.filter(({ type }) => /^(?:organization|agreement|event)$/.test(type))
  const [subject] = before.names.filter(({ start }) => /^(?:The |An? )?$/i.test(before.text.slice(0, start)))
  if (!subject || things.length !== 1 || things[0] !== subject) return null
  // A second singular noun of weight could be meant as well, unless the subject acts.
  return /^\s(?:\([^)]*\)\s)?\p{Ll}+(?:s|ed|d)\b|^\s(?:will|has|is|was)\b/u.test(
    before.text.slice(subject.start + subject.text.length),
  )
    ? subject.text
    : null
}

/** The sentence with its referent in place of its opening: what `standsAlone` is asked about. */
export const withReferent = (sentence: string, referent: string) =>
  sentence.replace(opening, (found) => (found === 'Its' ? `The ${referent}'s` : `The ${referent}`))
