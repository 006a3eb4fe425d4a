/** Duties that a sentence lays on somebody: what must be done, by whom, to whom, from whom. */
import { firstBroken } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import { tagWords } from '../text/wink.ts'
import { countWords, mainWords } from '../text/words.ts'
import { type Duty, dutyRules, saysNothing, unfinished } from './duty-rules.ts'
import { longPhraseEnd, lower, phraseEnd, tagOf, textOf, type Words } from './phrase.ts'
import { clauseEnd, spanOf } from './spans.ts'

/** What a gap hides: all of the act, what stands behind its verb, or only whom or what it needs. */
export const dutyParts = ['act', 'rest', 'by', 'to', 'from', 'using'] as const

export interface DutyGap extends Span {
  readonly part: (typeof dutyParts)[number]
}

/** In characters: longer sentences lay several duties on several people. */
const longestSentence = 400
const longestAct = 20
const fewestOfAct = 3

const modal = /^(?:must|shall|should|will)$/i

/**
 * In offsets of the sentence; null where it lays none, or more than one, or it is not plain.
 *
 * @param isLed it is an item under a line that leads to it: it may go without its full stop
 */
export function dutyIn(text: string, isLed = false): DutyGap | null {
  if (text.length > longestSentence || !bindingWords.test(text)) return null
  if (!(isLed ? /[^?:;,]$/ : /[.!]["”’)]*$/).test(text)) return null
  const words = tagWords(text).map((word, at, all) => (isStamp(all, at) ? { ...word, tag: 'NOUN' } : word))
  const found = words.flatMap((_, at) => bindingAt(words, at) ?? [])
  const [binding] = found
  if (!binding || found.length > 1) return null
  const from = subjectStart(words, binding.from)
  const subject = words.slice(from, binding.from)
  const last = words.findLastIndex(({ text: word }) => !/^[.!"”’]$/.test(word))
  const to = actEnd(words, binding.to, last + 1)
  const span = spanOf(words, { from: binding.isNegated ? binding.from : binding.to, to })
  if (!span) return null
  const duty: Duty = {
    opener: text.slice(0, words[from]?.start ?? 0),
    subject,
    verb: binding.verb,
    act: words.slice(binding.to, to),
    said: text.slice(span.start, span.end),
    after: text.slice(span.end),
    left: mainWords(text.slice(0, span.start) + text.slice(span.end)).filter((word) => !ofBinding.test(word))
      .length,
  }
  const broken = firstBroken(dutyRules, duty)
  const whom = whomIn(words, from, binding, to)
  // Whom it needs is told also where the act goes on.
  if (whom) return broken === undefined || broken === unfinished || broken === saysNothing ? whom : null
  // What a thing needs is asked for only where it is told whose it is.
  if (broken || /^requires?$/i.test(textOf(words, binding.from))) return null
  const count = countWords(duty.said)
  if (count < fewestOfAct || count > longestAct) return null
  // Where nothing but the subject would stay beside a long act, its verb has to stay too.
  const isBare =
    duty.left < fewestLeft ||
    (duty.left === fewestLeft && count > longestBare) ||
    /^\sincluding\b/.test(duty.after)
  // What a body will do besides could be anything: "will cooperate on …".
  if (isBare && binding.verb === 'will') return null
  return isBare ? restOf(words, binding.to, to, duty.left) : { part: 'act', ...span }
}

/** "the brass stamp of the clerk": a verb between a noun and "of" is none. */
const isStamp = (words: Words, at: number) =>
  tagOf(words, at) === 'VERB' && tagOf(words, at - 1) === 'NOUN' && lower(words, at + 1) === 'of'

/** What stands behind the verb of an act and its preposition: "must be moored at |the eastern quay|". */
function restOf(words: Words, from: number, to: number, left: number): DutyGap | null {
  let at = lower(words, from) === 'be' ? from + 1 : from
  if (tagOf(words, at) === 'ADV') at += 1
  // The verb stays, and tells as much as any other word.
  if (tagOf(words, at) !== 'VERB' || left + 1 < fewestLeft) return null
  at += 1
  // "used or kept in": both verbs stay.
  if (/^(?:or|and)$/i.test(textOf(words, at)) && tagOf(words, at + 1) === 'VERB') at += 2
  const isBehind = tagOf(words, at) === 'ADP'
  if (isBehind) at += 1
  // "in transit", "on time": a preposition and its noun are one.
  if (isBehind && !/^(?:DET|ADJ|PROPN|NUM)$/.test(tagOf(words, at))) return null
  const said = words.slice(at, to)
  const span = spanOf(words, { from: at, to })
  const isPhrase =
    /^(?:DET|ADJ|NOUN|PROPN|VERB)$/.test(said[0]?.tag ?? '') &&
    said.some(({ tag }) => /^(?:NOUN|PROPN)$/.test(tag))
  const points = said.some(({ text }) =>
    /^(?:this|that|these|those|their|its|such|same|other|accordance)$/i.test(text),
  )
  return span && isPhrase && !points && said.length >= 2 && said.length <= longestRest
    ? { part: 'rest', ...span }
    : null
}

const longestRest = 14

/** Sentences without any of these lay no duty. */
const bindingWords = /\b(?:must|shall|should|will|may only|required to|prohibited from|requires?)\b/i
const ofBinding = /^(?:must|shall|should|will|may|required|prohibited)$/
const longestBare = 9
/** Fewest main words beside an act: with less many acts would fill the gap. */
const fewestLeft = 3

interface Binding {
  readonly verb: string
  /** Its words, and where the act begins. */
  readonly from: number
  readonly to: number
  readonly isNegated: boolean
}

function bindingAt(words: Words, at: number): Binding | null {
  const word = lower(words, at)
  const next = lower(words, at + 1)
  if (modal.test(word) && tagOf(words, at) !== 'NOUN') {
    const isNegated = /^(?:not|never)$/.test(next)
    return { verb: word, from: at, to: isNegated ? at + 2 : at + 1, isNegated }
  }
  if (word === 'may' && next === 'only') return { verb: 'may only', from: at, to: at + 2, isNegated: false }
  // What a thing requires is a duty only where it is somebody's approval.
  if (/^requires?$/.test(word) && words.some(({ text }, later) => later > at && grants.test(text)))
    return { verb: 'required to', from: at, to: at + 1, isNegated: false }
  const isPassive = /^(?:is|are)$/.test(word)
  if (isPassive && next === 'required' && lower(words, at + 2) === 'to')
    return { verb: 'required to', from: at, to: at + 3, isNegated: false }
  if (isPassive && next === 'prohibited' && lower(words, at + 2) === 'from')
    return { verb: 'prohibited from', from: at, to: at + 3, isNegated: false }
  return null
}

/** Behind the last comma of an opening phrase or condition. */
function subjectStart(words: Words, verb: number): number {
  if (!opens.test(textOf(words, 0))) return 0
  let depth = 0
  let start = 0
  for (let at = 0; at < verb; at += 1) {
    const text = textOf(words, at)
    if (text === '(') depth += 1
    if (text === ')') depth -= 1
    if (text === ',' && depth === 0) start = at + 1
  }
  return start
}

const opens =
  /^(?:if|when|whenever|where|wherever|unless|once|before|after|during|in|on|at|for|under|with|without|until|as|to|by|within|from|upon|prior)$/i

/** Where the act ends: at the clause's end, and before a condition. */
function actEnd(words: Words, from: number, last: number): number {
  const to = clauseEnd(words, from, last)
  const condition = words.findIndex(
    ({ text }, at) =>
      at > from + 1 &&
      at < to &&
      /^(?:if|unless|when|whenever|where|wherever|once|except|including)$/i.test(text),
  )
  return condition < 0 ? to : condition
}

/** The one who must do it, get it or give it, where the act is done to the subject. */
function whomIn(words: Words, from: number, binding: Binding, to: number): DutyGap | null {
  const giver = words.findIndex(({ text }, at) => at > from && at < binding.from && /^from$/i.test(text))
  if (giver > 0 && grants.test(textOf(words, giver - 1)) && !binding.isNegated)
    return gapOf('from', words, giver + 1, binding.from)
  const approver = words.findIndex(
    ({ text }, at) =>
      at > binding.to && at < to && /^(?:from|by)$/i.test(text) && grants.test(textOf(words, at - 1)),
  )
  if (approver > 0) return gapOf('from', words, approver + 1, to)
  if (lower(words, binding.to) !== 'be' || binding.isNegated) return null
  for (let at = binding.to + 2; at < to; at += 1) {
    const word = lower(words, at)
    if (word === 'by') {
      const whom = gapOf('by', words, at + 1, to)
      if (whom) return whom
    }
    if (word === 'to' && sends.test(textOf(words, at - 1))) return gapOf('to', words, at + 1, to)
    if (/^(?:using|via|through)$/.test(word)) {
      const means = gapOf('using', words, at + 1, to)
      if (means) return means
    }
  }
  return null
}

const grants = /^(?:approval|permission|consent|authori[sz]ation|clearance|sign-off|licen[cs]e|permit)$/i
const sends =
  /^(?:submitted|reported|sent|escalated|referred|directed|addressed|given|forwarded|delivered|communicated|assigned|granted|notified|shown|returned|handed)$/i
const times =
  /\b(?:\d|first|second|third|end|close|beginning|start|day|week|month|year|date|time|noon|midnight|january|february|march|april|may|june|july|august|september|october|november|december|monday|friday|default|law|hand|mail|post|email|phone|means?|way|using)\b/i

/** When and where it is done is no part of the one who does it. */
const aside = /^(?:on|before|after|within|in|at|upon|when|by|prior|during|until|via|through)$/i

function gapOf(part: 'by' | 'to' | 'from' | 'using', words: Words, from: number, to: number): DutyGap | null {
  const long = longPhraseEnd(words, from)
  const whole = long <= to ? long : phraseEnd(words, from)
  const time = words.findIndex(({ text }, at) => at > from && at < whole && aside.test(text))
  const end = time < 0 ? whole : time
  const span = end > from && end <= to ? spanOf(words, { from, to: end }) : null
  const said = words.slice(from, end)
  const isNamed = /^(?:the|an?)$/i.test(said[0]?.text ?? '') || said.some(({ tag }) => tag === 'PROPN')
  const isTime = said.some(({ text }) => times.test(text))
  const points = said.some(({ text }) => /^(?:this|that|these|those|their|its|such|same|other)$/i.test(text))
  return span && isNamed && !isTime && !points && said.length <= 8 ? { part, ...span } : null
}
