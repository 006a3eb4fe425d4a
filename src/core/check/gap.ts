/** Gaps: one of them, and none that parts what belongs together. */
import { gap as gapMark } from '../model/card.ts'
import { type Check, type FaultRule, isCapital, type Seen } from './seen.ts'
import { digitsOf } from './stems.ts'

const gaps: Check = ({ card }) => {
  const count = card.prompt.split(gapMark).length - 1
  const right = card.kind === 'cloze' ? count === 1 : count <= 1
  return right ? null : `${count}`
}

const scale = /^(?:hundred|thousand|million|billion|trillion|m|bn|%|°)\b|^[%°]/i
const isNumber = (text: string): boolean => /^[$€£¥]?[\d.,]+$/.test(text) || digitsOf(text) !== null

const splits: Check = (seen) => {
  const { gap, text } = seen
  if (gap === null) return null
  const before = text.slice(0, gap.start)
  const after = text.slice(gap.end)
  // What touches the gap: a quote, a bracket, a stop or a possessive may.
  const left = /[\p{L}\p{N}$€£¥#%-]$/u.exec(before)?.[0]
  const right = /^(?:[\p{L}\p{N}%°]|-\p{L}|[.,]\d)/u.exec(after)?.[0]
  const touching = left ?? right
  if (touching !== undefined) return touching
  const loose = /\s(and|or|but|the|an?|of|than|which|into|from|with)$/i.exec(seen.card.answer)?.[1]
  if (loose !== undefined) return loose
  const negation = /^(?:not|never|n['’]t)\b/i.exec(seen.card.answer)?.[0]
  if (negation !== undefined) return negation
  return splitWord(before, after, seen) ?? splitName(before, after, seen) ?? null
}

/** A number and its scale, a negation and its verb, a piece of a longer number. */
function splitWord(before: string, after: string, { card, shown }: Seen) {
  const { answer } = card
  const next = /^\s(\S+)/.exec(after)?.[1] ?? ''
  if (isNumber(answer) && scale.test(next)) return next
  const last = /(\S+)\s$/.exec(before)?.[1] ?? ''
  if (isNumber(last) && scale.test(answer)) return last
  if (/(?:^not|^never|^cannot|n['’]t)$/i.test(last)) return last
  return isPiece(answer, shown.sentence) ? answer : null
}

/** Whether an answer only ever stands inside a longer number or word of the sentence. */
function isPiece(answer: string, sentence: string): boolean {
  let at = sentence.indexOf(answer)
  if (at < 0) return false
  for (; at >= 0; at = sentence.indexOf(answer, at + 1)) {
    const whole =
      !(/^\d/.test(answer) ? /[\p{L}\p{N}]$|\d[.,]$/u : /[\p{L}\p{N}]$/u).test(sentence.slice(0, at)) &&
      !(/\d$/.test(answer) ? /^(?:[\p{L}\p{N}]|[.,]\d)/u : /^(?!s\b)[\p{L}\p{N}]/u).test(
        sentence.slice(at + answer.length),
      )
    if (whole) return false
  }
  return true
}

const titles =
  /^(?:President|Prime|Minister|Secretary|Senator|Governor|King|Queen|Sir|Lord|Lady|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Professor|General|Chancellor|Ambassador|Dame|Saint|Pope|Bishop|Captain|Judge|Justice|Mayor)$/
const small =
  /^(?:The|A|An|In|On|At|By|From|Of|For|And|But|With|When|While|After|Before|As|Under|Since|Until|Both|Most|Some|All|If|Although|Though)$/

/** Part of a name in the gap, the rest beside it. */
function splitName(before: string, after: string, { card, words, gap }: Seen) {
  const { answer } = card
  const next = /^\s(\p{Lu}\p{L}+)/u.exec(after)?.[1]
  if (next !== undefined && /^(?:19|20)\d\d$/.test(answer) && /\bthe\s$/i.test(before)) return next
  const last = words.findLast(({ end }) => end <= (gap?.start ?? 0))
  const touchesLast = last && /^\s+$/.test(before.slice(last.end))
  if (
    touchesLast &&
    last.tag === 'PROPN' &&
    isCapital(last) &&
    /^\p{Lu}/u.test(answer) &&
    !titles.test(last.text) &&
    !small.test(last.text)
  )
    return last.text
  const answered = words.findLast(({ shown }) => !shown)
  return next !== undefined && answered?.tag === 'PROPN' && isCapital(answered) ? next : null
}

export const gapRules: readonly FaultRule[] = [
  {
    name: 'no gap, or more than one',
    fault: 'gaps',
    test: gaps,
    breaks: ['Lund sold nine boats in 1904. = 1904', 'Lund sold ____ boats in ____. = nine'],
    holds: ['Lund sold nine boats in ____. = 1904'],
  },
  {
    name: 'a word or a name that the gap parts',
    fault: 'split',
    test: splits,
    breaks: [
      'Lund paid ____ million for the pier in 1904. = $5',
      'Lund opened the Vessen ____ in 1904. = Quay',
      'Lund did not ____ in 1904. = sell the pier',
      'Lund sold ____ boats in 1904. = nine of',
    ],
    holds: [
      'Lund paid ____ for the pier in 1904. = $5 million',
      'Lund opened ____ in 1904. = the Vessen Quay',
    ],
  },
]
