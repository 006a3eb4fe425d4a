/** Why something is so, and what came of it. */

import { countWords } from '../text/words.ts'
import type { Parsed, StatementDraft } from './draft.ts'
import { isVerbStart, lower, phraseEnd, tagOf, textOf, type Words } from './phrase.ts'
import { clauseEnd, said, spanOf } from './spans.ts'

/** Joins of several words; what follows them is the cause. */
const joins: readonly (readonly string[])[] = [
  ['because', 'of'],
  ['because'],
  ['due', 'to'],
  ['owing', 'to'],
  ['as', 'a', 'result', 'of'],
  ['on', 'account', 'of'],
  ['in', 'order', 'to'],
  ['so', 'that'],
]
/** Verbs whose object is what came of their subject. */
const effects =
  /^(?:made|makes|make|fueled|drove|drives|forced|encouraged|created|transformed|increased|reduced|led|leads|lead|resulted|results|caused|causes|cause|triggered|triggers|prompted|prompts|sparked|enabled|enables|enable|prevented|prevents|allowed|allows)$/i

export function findCauses(parsed: Parsed): StatementDraft[] {
  const { text, words, clause } = parsed
  const about = clause ? said(text, words, clause.subject) : ''
  return [...behindJoins(parsed, about), ...ofEffects(parsed), ...purposes(parsed, about)]
}

function behindJoins({ text, words }: Parsed, about: string): StatementDraft[] {
  return words.flatMap((_, at): StatementDraft[] => {
    const join = isAs(words, at)
      ? ['as']
      : joins.find((each) => each.every((word, index) => lower(words, at + index) === word))
    if (!join || at === 0) return []
    // "not because of the toll": what is denied is no cause.
    if (/^(?:not|simply|just|only)$/i.test(textOf(words, at - 1))) return []
    const from = at + join.length
    const last = words.findLastIndex(({ text: word }) => !/^[.!?"”’)]$/.test(word))
    const span = spanOf(words, { from, to: clauseEnd(words, from, last + 1) })
    if (!span || countWords(text.slice(span.start, span.end)) < 2) return []
    return [{ type: 'cause', about, ...span }]
  })
}

/** ", as these are based on …": a clause of its own behind a comma. */
const isAs = (words: Words, at: number) =>
  lower(words, at) === 'as' &&
  textOf(words, at - 1) === ',' &&
  /^(?:PRON|DET|PROPN|NOUN)$/.test(tagOf(words, at + 1)) &&
  !/^(?:well|part|such|a|an)$/i.test(textOf(words, at + 1)) &&
  words
    .slice(at + 1, at + 7)
    .some(({ tag, text }) => tag === 'AUX' || (tag === 'VERB' && !/(?:ed|ing)$/.test(text)))

function ofEffects({ text, words, clause }: Parsed): StatementDraft[] {
  if (!clause || clause.subject.to === clause.subject.from) return []
  const main = clause.verbs.to - 1
  if (!effects.test(textOf(words, main)) || /^(?:is|are|was|were|be|been)$/i.test(textOf(words, main - 1)))
    return []
  const at = clause.rest.from + (/^(?:to|in)$/i.test(textOf(words, clause.rest.from)) ? 1 : 0)
  const span = spanOf(words, { from: at, to: clauseEnd(words, at, clause.rest.to) })
  if (!span || countWords(text.slice(span.start, span.end)) < 2) return []
  return [{ type: 'cause', about: said(text, words, clause.subject), ...span }]
}

/** "is intended to …", "…, to protect …": what an act or a thing is for. */
function purposes(parsed: Parsed, about: string): StatementDraft[] {
  const { text, words, clause } = parsed
  if (!clause) return []
  const described = ofDescribed(parsed, about)
  if (described.length > 0) return described
  const main = lower(words, clause.verbs.to - 1)
  const { from, to } = clause.rest
  const isMeant =
    /^(?:intended|designed|meant|aimed|used|needed|expected|required|dedicated|focused)$/.test(main) &&
    /^(?:to|at|for|on)$/i.test(textOf(words, from))
  const start = isMeant ? from + 1 : purposeStart(words, from, to)
  if (start === null) return []
  const span = spanOf(words, { from: start, to: clauseEnd(words, start, to) })
  if (!span || countWords(text.slice(span.start, span.end)) < 3) return []
  return [{ type: 'cause', about, ...span }]
}

/** "a working group focused on |…|", "a fund designed to |…|" */
function ofDescribed({ text, words, clause }: Parsed, about: string): StatementDraft[] {
  if (!clause) return []
  const at = words.findIndex(
    ({ text: word }, index) =>
      index > clause.rest.from &&
      index < clause.rest.to &&
      /^(?:focused|aimed|designed|intended|dedicated|meant)$/i.test(word) &&
      /^(?:on|at|to|for)$/i.test(textOf(words, index + 1)),
  )
  if (at < 0) return []
  const span = spanOf(words, { from: at + 2, to: purposeEnd(words, at + 2, clause.rest.to) })
  return span && countWords(text.slice(span.start, span.end)) >= 3 ? [{ type: 'cause', about, ...span }] : []
}

/** Before a second purpose: ", to learn from …". */
function purposeEnd(words: Words, from: number, to: number): number {
  const end = clauseEnd(words, from, to)
  const next = words.findIndex(
    ({ text }, at) => at > from && at < end && text === ',' && lower(words, at + 1) === 'to',
  )
  return next < 0 ? end : next
}

/** Behind the "to" of a purpose: after the object of the clause, or after a comma. */
function purposeStart(words: Words, from: number, to: number): number | null {
  const object = phraseEnd(words, from)
  for (const at of [object, ...commas(words, from, to)])
    if (
      lower(words, at) === 'to' &&
      tagOf(words, at + 1) === 'VERB' &&
      at > from &&
      !isVerbStart(words, at - 1)
    )
      return at + 1
  return null
}

const commas = (words: Words, from: number, to: number) =>
  words.flatMap(({ text }, at) => (at > from && at < to && text === ',' ? [at + 1] : []))
