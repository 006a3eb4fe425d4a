/** Whether a sentence stands alone: someone who sees only it, the title and the section head knows what it speaks of. */
import { countCountries } from '../facts/countries.ts'
import { tagWords } from '../text/wink.ts'
import { minorWords } from '../text/words.ts'
import { definitesHold } from './definite.ts'
import { type FullNames, namesOf } from './full-names.ts'

/** Words that point outside the sentence wherever they stand. */
const pointing =
  /\b(?:th(?:is|ese|ose)|such(?! as)|since then|in other words|the (?:last|past|coming) |the (?:same|latter|former|above|following|two sides|two leaders|parties|other|others|next|previous|second|third)(?!-)|same|aforementioned|respectively|here(?:in)?|(?:last|next|this|that|past) (?:year|month|week|decade|spring|summer|fall|autumn|winter|march|april|may|june|july|january|february|august|september|october|november|december)|(?:to|of|with|by|for|from|under|at|on|in|over|since|after|before|within|across|during) that(?! of)|ago|today|yesterday|tomorrow|recently|currently|now|(?<!\b(?:no|not|or|and)\s)(?:earlier|later)|likewise|another|see|above|below|i|you|your|my|he|she|him|his|her)\b/i
const timeless = /\b(?:recently|currently|now)\b/gi
const pronoun = /\b(?:it|its|they|their|them|theirs)\b/i
const speaking = /^We, (?:the )?\p{Lu}[^,]+,/u
const pair = /\b(?:both|the two) (?:countries|sides|nations|governments|parties|leaders)\b/i

/** A subject that is no one in particular. */
export const nameless =
  /^(?:Some|Several|Many|More|Certain|Various|Other|Others|A few|A further|A number of|Absent|Barring)\s\p{Ll}+[\s,]/u

/** Openers that make of a sentence the other half of what was said before. */
export const halfOpening =
  /^(?:In contrast(?! to)|By contrast|In response(?! to)|In turn|Instead|Conversely|In other words|As such|Accordingly|As a result(?! of)|Therefore|Thus|Consequently|Hence|Otherwise|Thereafter|Afterwards|Subsequently|Then|There,|Here|Elsewhere|Together with)\b/

/** What a model takes for granted, not what is so. */
export const modelled =
  /\b(?:assum(?:e|es|ed|ing|ptions?)|simulat(?:e|es|ed|ions?)|scenarios?|hypothetical(?:ly)?)\b/i
/** "would" tells of a case: it has to be told which, or who says so. */
const supposed = /\bwould\b/i
const supposition =
  /\b(?:if|under|assum\p{L}+|were|without|absent|once|unless|until|had|said|says|announced|agreed|pledged|promised|estimate[sd]?|expect(?:s|ed)|project(?:s|ed)|stated|proposed?|at an?)\b/iu

/** Footnote numbers grown into the text, references to works and figures, notes under tables: no sentence to learn. */
const damage =
  /^(?:source|sources|note|notes|data|ibid)\b|\b(?:source|note)s?:|\b(?:vol\.|pp\.|p\.\s\d|no\.\s\d+\s\(|working paper|et al|et seq|ibid)|\b(?:figure|table|section|chapter|appendix|box|footnote|title)\s\d/i
/** Marks of a page that was not read as one. */
const markup = /\{\{|\{%|%\}|\]\(|\]\[|\[link\]|<\/?\p{L}+>/u
/** "Section IV", "Table A.1", but not "section i", which is a word of the text. */
const lettered =
  /\b(?:[Ff]igure|[Tt]able|[Ss]ection|[Cc]hapter|[Aa]ppendix|[Bb]ox|[Ff]ootnote|[Tt]itle)\s(?:[IVX]+\b|[A-Z]\.\d)/
const references =
  /\bpaper presented\b|\b[A-Z]{2}\s\d{5}\b|^For (?:an?|more|further|other)\b[^.]{0,80}\bsee\s|\bMemorandum [A-Z]-?\d|\p{L}\s(?:In|The|This|At|By|As|It|We|For)\sthe\s\p{Ll}|https?:|www\.|\S@\S|\bfigs?\.\s?\d|\(\d{3}\)\s\d{3}-|\bPage\s\d|\b\p{Lu}{2,}-\d{2,}-\d|(?:(?<![\d,.])\d[\d.,]*\s){4}|\b(?:in|after|by|since|until|before|through|from)\s(?:1[6-9]|20)\d{3}\b|^["“][^"”]+,["”]\s/u
/** How to order or find a document. */
const service = /\b(?:orders?|copies|copy)\b[^.]*\b(?:copies|copy|mailed|free of charge|\$\d+ each)\b/i
/** "iPhone" and "eBoat" are names. */
const grownIn =
  /^\d+\s?[).]|^\d+[\p{L}(]|\p{Ll}{3}\d{1,2}(?!\d)|\p{Ll}[.,]"?\d{1,3}\s+\p{Lu}|\b\d{1,3}\p{Lu}[\p{Ll}\d]|\p{Ll}\(|\)\p{L}|(?<!\p{L})(?![ei]\p{Lu})\p{Ll}\p{Lu}\p{Ll}{3}/u

/** Names that are short for something said before when they stand alone after "the". */
const shortNames =
  /\b[Tt]he ((?:Summit|Dialogue|Convention|Commission|Committee|Council|Agreement|Alliance|Forum|Bank|Fund|Act|Bill|Law|Order|Department|Agency|Administration|Authority|President|Vice President|Prime Minister|Minister|Secretary|Ministers|Leaders|Board|Court|Conference|Initiative|Program|Programme|Plan|Policy|Strategy|Partnership|Protocol|Treaty|Memorandum|Office|Bureau|Union|Group|Report|Project|Center|Centre|Institute|Network|Task Force|Working Group|Secretariat|Declaration|Statement|Framework|Guidelines|Trust Fund|Company|Corporation|Roundtable|Meeting|Session|Region|Code|Charter|Ministry|Mission|Service|Party|Parties|Route|Line|Association|Federation|Foundation|Institution|University|College|School|Mechanism|Facility|Scheme|Campaign|Community|Territory|Chamber|Tribunal|Directive|Regulation|Budget|Review|Heads|Members|Sides|Two Sides))\b(?!\s+(?:of|on|for|to|against|in)\s+(?:the\s+)?[\p{Lu}\d]|\s+\p{Lu})/gu

/** "76 kilometres to the south": of what, the sentence before says. */
export const fromElsewhere =
  /\b(?:kilomet(?:re|er)s?|km|miles?|met(?:re|er)s?) (?:to the )?(?:north|south|east|west)(?:-?(?:east|west))?\b(?! of\b)/i

export interface Surroundings {
  /** Full names of the document, whose parts may stand for them. */
  readonly names: FullNames
}

/** Parts of this document that a sentence sends its reader to; a law's own Title II is a name. */
const sends =
  /\b(?:see|in|under|of|from|to|at|by)\s(?:the\s)?(?:[Ff]igures?|[Tt]ables?|[Bb]ox|[Ff]ootnotes?|[Aa]ppendix|[Cc]hapter)\s(?:\d|[A-Z]\b|[IVX]+\b)|^(?:Figure|Table|Box|Appendix|Chapter|Section)\s(?:\d|[A-Z]\b|[IVX]+\b)|\((?:see\s)?(?:[Ss]ection|[Ff]igure|[Tt]able|[Aa]ppendix|[Cc]hapter|§)/u
/** Parts of a contract; those of a law that is named ("Schedule 2 of the Harbours Act") are no parts of this document. */
const clauses =
  /\b(?:(?:[Ss]ub-?)?[Cc]lauses?|[Ss]chedules?|[Ee]xhibits?|Plan)\s(?:\d+(?:\.\d+)*|[A-Z])\b(?!\sof\sthe\s\p{Lu})/u
/** Notes, works and places of works. */
const cited =
  /^(?:source|sources|note|notes|data|ibid)\b|\b(?:source|note)s?:|\b(?:vol\.|pp\.|p\.\s\d|no\.\s\d+\s\(|working paper|et al|et seq|ibid)/i

/** No sentence that could stand, whatever is shown beside it. */
export function isBroken(sentence: string): boolean {
  return (
    !/^["“(]?[\p{Lu}\d$€£¥]/u.test(sentence) ||
    markup.test(sentence) ||
    cited.test(sentence) ||
    sends.test(sentence) ||
    clauses.test(sentence) ||
    grownIn.test(sentence) ||
    !bracketsClose(sentence) ||
    references.test(sentence) ||
    service.test(sentence)
  )
}

/** No sentence to learn: a fragment, a reference, a note, or one that a wrong cut or a lost sign has spoilt. */
export function isDamaged(sentence: string): boolean {
  return (
    !/^["“(]?[\p{Lu}\d$€£¥]/u.test(sentence) ||
    markup.test(sentence) ||
    damage.test(sentence) ||
    clauses.test(sentence) ||
    lettered.test(sentence) ||
    grownIn.test(sentence) ||
    !bracketsClose(sentence) ||
    references.test(sentence) ||
    service.test(sentence)
  )
}

/** Whether every word of the sentence has what it points at inside the sentence. Doubt is a no. */
export function standsAlone(sentence: string, around: Surroundings): boolean {
  if (
    halfOpening.test(sentence) ||
    isDamaged(sentence) ||
    !/[.!?]["'”’)]*$/.test(sentence) ||
    nameless.test(sentence) ||
    modelled.test(sentence) ||
    fromElsewhere.test(sentence)
  )
    return false
  if (pointing.test(withoutResolved(sentence.replace(timeless, '')))) return false
  if (supposed.test(sentence) && !supposition.test(sentence)) return false
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
  return !isOrder(sentence) && definitesHold(sentence) && !usesPartOfName(sentence, around.names)
}

/**
 * Whether a sentence uses a short form of a name whose long form is in nothing shown: "the Dialogue", "the National
 * Network" where the document says "ADA National Network".
 */
export function hasShortName(sentence: string, known: string, names: FullNames): boolean {
  for (const match of sentence.matchAll(shortNames)) {
    const last = match[1] ?? ''
    const before = `${known} ${sentence.slice(0, match.index)}`
    // "the Office of the President": a part of a longer name.
    if (/\p{Lu}[\p{L}.-]*\s(?:of|for)\s$/u.test(before)) continue
    if (
      !new RegExp(
        `(?<![.!?”"]\\s|^)\\p{Lu}[\\p{L}.-]+\\s+(?:(?:of|on|for|and)\\s+)?(?:\\p{Lu}[\\p{L}.-]+\\s+)?${last}\\b|\\b${last} (?:of|on|for)\\b`,
        'u',
      ).test(before)
    )
      return true
  }
  for (const match of sentence.matchAll(/\b[Tt]he ((?:\p{Lu}[\p{L}.-]+\s?){2,4})/gu)) {
    const short = (match[1] ?? '').trim()
    const long = namesOf(names, short)
    if (long.length > 0 && !long.some((name) => `${known} ${sentence}`.includes(name))) return true
  }
  return false
}

/** "a pilot program … this pilot": the thing was named before in the sentence itself. */
const withoutResolved = (sentence: string) =>
  sentence.replace(/\bth(?:is|ese) (\p{L}{4,})/giu, (found, noun: string, at: number) =>
    new RegExp(`\\b${noun.slice(0, -1)}`, 'i').test(sentence.slice(0, at)) ? noun : found,
  )

/** "We" needs those who speak beside it, "both countries" two of them before, "its" and "their" any name before. */
export function pronounsHold(sentence: string): boolean {
  for (const match of sentence.matchAll(/\b(?:our|we|us|ours)\b(?!\.)/gi))
    if (match[0] !== 'US' && !(match.index === 0 && speaking.test(sentence))) return false
  const two = pair.exec(sentence)
  if (two && countCountries(sentence.slice(0, two.index)) !== 2) return false
  const object = /\b(?:for|of|to|by|with|from|on|into|against|about) (?:it|them)\b/.exec(sentence)
  // A clause's own subject is not what is done for "it".
  if (object && !clauseBefore.test(sentence.slice(0, object.index))) return false
  const first = pronoun.exec(sentence)
  return !first || namedBefore(sentence.slice(0, first.index))
}

const clauseBefore = /\b(?:and|but|which|who|that|when|where|while|as|because|if)\b|;/

/** "Develop additional targets …": a verb in its plain form opens an order, not a statement. */
export function isOrder(sentence: string): boolean {
  const [first, second] = tagWords(sentence)
  return (
    first?.tag === 'VERB' &&
    !/(?:ing|ed|en|wn)$/.test(first.text) &&
    !/^(?:ADP|VERB|AUX|PROPN)$/.test(second?.tag ?? '')
  )
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

const titled =
  /\b(?:President|Prime Minister|Minister|Secretary|Chancellor|King|Queen|Prince|Princess|Mr\.|Mrs\.|Ms\.|Dr\.|Senator|Governor|General|Admiral)(?:\s\p{Lu}[\p{L}.-]+)+/gu

/** A name or a plural noun phrase stands before a pronoun, so that it may point there. */
function namedBefore(before: string): boolean {
  // A person is no "it", and what a gap hides names nothing.
  const words = before
    .replace(titled, '')
    .split(/\s+/)
    .filter((word) => word !== '')
  return words.some(
    (word, index) =>
      /^[\p{Lu}]/u.test(word) &&
      !minorWords.has(word.toLowerCase()) &&
      (index > 0 || !/(?:ing|ed|ly)$/.test(word)),
  )
}

/** "the Bilateral Commission" where the document says "Bilateral Commission on Civil Nuclear Cooperation". */
function usesPartOfName(sentence: string, names: FullNames): boolean {
  for (const match of sentence.matchAll(/\b[Tt]he ((?:\p{Lu}[\p{L}.-]+\s?){2,4})/gu)) {
    const short = (match[1] ?? '').trim()
    const isPart = (name: string) =>
      /^(?:of|on|for|to|against)\b/.test(name.slice(short.length + 1)) && !sentence.includes(name)
    if (names.beginning.get(short)?.some(isPart)) return true
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
