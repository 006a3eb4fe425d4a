/** A gap, and what the words around it are. */

import type { FactType } from '../model/fact.ts'
import { type TaggedWord, tagWords } from '../text/wink.ts'
import { mainWords } from '../text/words.ts'
import { clauseOf } from './clause.ts'
import { isNoun, isOwnVerb } from './phrase.ts'

/** A sentence cut in three. */
export interface Frame {
  readonly before: string
  readonly answer: string
  readonly after: string
  /** Of the fact that is asked for. */
  readonly type: FactType
}

const names = /(?<=\S\s)["“(]?\p{Lu}|\d/u
export const isSpecific = (text: string) => names.test(` ${text}`) || /^\s*\p{Lu}\p{L}+\s\p{Lu}/u.test(text)
/** The words of the answer, tagged in their sentence. */
const answerOf = ({ before, answer, after }: Frame): readonly TaggedWord[] => {
  const end = before.length + answer.length
  return tagWords(before + answer + after).filter((word) => word.start >= before.length && word.end <= end)
}

const opensRelative =
  /^(?:that|which|who|whom|whose|where|when|if|because|how|what|why|whether|unless|until|after|before|while|as|than|to)$/i

/** "its balance sheet and the bank plans": a verb of its own behind nouns. */
export function holdsClause(frame: Frame): boolean {
  const words = answerOf(frame)
  // "if |rain falls|"
  const last = /(\p{L}+)\s*$/u.exec(frame.before)?.[1] ?? ''
  if (opensRelative.test(last) || /^(?:VERB|AUX)$/.test(words[0]?.tag ?? '')) return false
  const verb = words.findIndex(({ tag }, at) => at > 0 && (tag === 'AUX' || isOwnVerb(words, at)))
  return verb > 0 && !words.slice(0, verb).some(({ text }) => opensRelative.test(text))
}

/** "could see ____ support it": behind the verb that governs it another goes on with it. */
export function endsInside({ before, answer, after }: Frame): boolean {
  const words = tagWords(before + answer + after)
  const end = before.length + answer.length
  const next = words.findIndex(({ start }) => start >= end)
  const isGoverned = words.some((word, at) => word.end <= before.length && isOwnVerb(words, at))
  return isGoverned && next > 0 && (words[next]?.tag === 'AUX' || isOwnVerb(words, next))
}

export const leftMarks = /,,|,\.|[–-]\.|\(\s*\)|\bby\)/
/** "If a factory makes …", "Suppose …": made up to show something. */
export const supposed =
  /^["“]?(?:If|When|Suppose|Imagine|Consider|Say)\s(?:an?|you|one|somebody|someone|the number of)\b/
export const emptyGloss =
  /^(?:an?\s(?:\p{L}+\s){0,2}(?:example|term|instance|part|reason|result|issue|challenge|way)|the\s(?:\p{L}+\s)?(?:best|most|worst|cent(?:re|er) of|result of|case)\b)/iu

/** "officials how such papers", "flights landing", "the camps and resumed operation": more than one phrase, or less. */
export function isNoPhrase(frame: Frame): boolean {
  const { answer } = frame
  if (/\s(?:how|why|whether)\s/.test(answer) || /\sand\s\p{Ll}+ed\s/u.test(answer)) return true
  if (/^(?:all|any|every)\s\p{Ll}+(?:\s\p{Ll}+)?$/u.test(answer)) return true
  const words = answerOf(frame)
  const last = words.at(-1)
  return last?.tag === 'VERB' && /ing$/.test(last.text) && words[0]?.tag !== 'VERB'
}

export function depthOf(text: string, open: string, close: string): number {
  let depth = 0
  for (const sign of text) {
    if (sign === open) depth += 1
    if (sign === close) depth -= 1
    if (depth < 0) return depth
  }
  return depth
}

/** The main verb stands in the answer, which does not begin with it: a prompt without its verb is no sentence. */
export function holdsVerb({ before, answer, after, type }: Frame): boolean {
  if (type === 'list' || before.trim() === '') return false
  const words = tagWords(before + answer + after)
  const clause = clauseOf(words)
  const start = before.length
  const end = start + answer.length
  if (clause === null) {
    const left = words.filter((word) => word.end <= start || word.start >= end)
    return !left.some(({ tag, text }) => tag === 'AUX' || (tag === 'VERB' && !/ing$/.test(text)))
  }
  const first = words[clause.verbs.from]
  return first !== undefined && first.start > start && first.start < end
}

export const isBinding = ({ before }: Frame) =>
  /\b(?:will|shall|must|should|agree[sd]?|pledge[sd]?|commit(?:s|ted)?|plans?|intends?|require[sd]?|obliged?)\b/i.test(
    before,
  )

/** Common nouns of which the rest of the sentence says little. */
export function isAnySubject(frame: Frame): boolean {
  const { answer, after } = frame
  const words = answerOf(frame)
  if (
    words.some(
      ({ tag }, at) =>
        tag === 'PROPN' &&
        (at > 0 || words.length > 1) &&
        isNoun(words, at) &&
        /^\p{Lu}/u.test(words[at]?.text ?? '') &&
        at > 0,
    )
  )
    return false
  if (
    /\b(?:recent|separate|such as|other|certain|various|different|new|similar|sound|further)\b/i.test(answer)
  )
    return true
  if (
    /^\s(?:plays?|played|is|are|was|were|has|have)\s(?:an?\s)?(?:\p{L}+\s)?(?:role|expected|likely|important|essential)/u.test(
      after,
    )
  )
    return true
  return !isSpecific(after) && mainWords(after).length < 9
}

/** Neither the phrase nor what stays names or counts anything. */
export const isAnyPhrase = ({ before, answer, after }: Frame) =>
  !isSpecific(answer) && !isSpecific(`${before} ${after}`) && mainWords(before + after).length < 9
