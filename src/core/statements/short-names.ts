/** Short forms of names, which say nothing where the name in full is not shown: "the Dialogue", "the National Network". */
import { type FullNames, namesOf } from './full-names.ts'

/** Names that are short for something said before when they stand alone after "the". */
const shortNames =
  /\b[Tt]he ((?:Summit|Dialogue|Convention|Commission|Committee|Council|Agreement|Alliance|Forum|Bank|Fund|Act|Bill|Law|Order|Department|Agency|Administration|Authority|President|Vice President|Prime Minister|Minister|Secretary|Ministers|Leaders|Board|Court|Conference|Initiative|Program|Programme|Plan|Policy|Strategy|Partnership|Protocol|Treaty|Memorandum|Office|Bureau|Union|Group|Report|Project|Center|Centre|Institute|Network|Task Force|Working Group|Secretariat|Declaration|Statement|Framework|Guidelines|Trust Fund|Company|Corporation|Roundtable|Meeting|Session|Region|Code|Charter|Ministry|Mission|Service|Party|Parties|Route|Line|Association|Federation|Foundation|Institution|University|College|School|Mechanism|Facility|Scheme|Campaign|Community|Territory|Chamber|Tribunal|Directive|Regulation|Budget|Review|Heads|Members|Sides|Two Sides))\b(?!\s+(?:of|on|for|to|against|in)\s+(?:the\s+)?[\p{Lu}\d]|\s+\p{Lu})/gu

/** "the X Summit … the Summit": the long form comes first in the same sentence. */
export const hasLoneShortName = (sentence: string): boolean =>
  [...sentence.matchAll(shortNames)].some(
    ({ index, 1: last = '' }) =>
      !new RegExp(`\\p{Lu}[\\p{L}.-]*\\s+(?:\\p{L}+\\s+){0,3}${last}\\b`, 'u').test(sentence.slice(0, index)),
  )

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

/** "the Harbour Commission" where the document says "Harbour Commission on Safe Shipping". */
export function usesPartOfName(sentence: string, names: FullNames): boolean {
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
