/** What somebody does, will do, must do or agreed to do: what it is done to, by whom, when it holds, or all of it. */
import { countWords, mainWords } from '../text/words.ts'
import type { Parsed, StatementDraft } from './draft.ts'
import { coreEnd, longPhraseEnd, lower, phraseEnd, type Range, tagOf, textOf, type Words } from './phrase.ts'
import { clauseEnd, said, spanOf } from './spans.ts'

const modals = /^(?:will|shall|must|should|['’]ll)$/i
const binding =
  /^(?:agree[sd]?|pledge[sd]?|commit(?:s|ted)?|plan(?:s|ned)?|intend(?:s|ed)?|aim(?:s|ed)?|promise[sd]?|decide[sd]?|undertakes?|undertook|resolve[sd]?|vow(?:s|ed)?|propose[sd]?|seeks?|sought|require[sd]?|obliged|expected|hope[sd]?)$/i
/** Verbs whose object says little: "has", "takes place". */
const light =
  /^(?:is|are|was|were|be|been|has|have|had|takes?|took|do|does|did|makes?|made|gets?|got|seems?|becomes?|became|remains?|looks?|goes|went|comes?|came|see|sees|saw|says?|said|tells?|told|thinks?|thought|wants?|wanted|knows?|knew|means?|meant|includes?|included|refers?)$/i

/** Verbs whose object could be many things: it is asked only where it names one. */
const weak =
  /^(?:reflect(?:s|ed)?|recogni[sz]e[sd]?|discuss(?:es|ed)?|enhance[sd]?|foster(?:s|ed)?|underscore[sd]?|highlight(?:s|ed)?|demonstrate[sd]?|address(?:es|ed)?|promote[sd]?|welcome[sd]?|value[sd]?|share[sd]?|advance[sd]?|improve[sd]?|strengthen(?:s|ed)?|ensure[sd]?)$/i

/** A phrase with its tails is asked up to this length, in words. */
const longestObject = 14
const longestSubject = 9

export function findCommitments(parsed: Parsed): StatementDraft[] {
  const { text, words, clause } = parsed
  if (!clause) return conditions(parsed)
  const about = said(text, words, clause.subject)
  const binds = isBinding(words, clause.verbs, clause.rest) || clause.subject.to === clause.subject.from
  const passive = isPassive(words, clause.verbs)
  const object = passive ? null : objectOf(words, clause.verbs, clause.rest, binds)
  const isLight = light.test(textOf(words, clause.verbs.to - 1))
  const answers = [
    ...conditions(parsed),
    ...(object &&
    !(weak.test(lastVerb(words, object.from)) && !namesOne(words, object)) &&
    (binds || (!isLight && tellsEnough(text, words, object)))
      ? [object]
      : []),
    ...(passive && binds ? passiveParts(words, clause.subject, clause.verbs, clause.rest) : []),
    ...(binds && !object && !passive ? [actOf(words, clause.verbs, clause.rest)] : []),
  ]
  return answers.flatMap((answer) => {
    if ('type' in answer) return [answer]
    const span = spanOf(words, answer)
    return span && countWords(text.slice(span.start, span.end)) >= 2
      ? [{ type: 'commitment' as const, about, ...span }]
      : []
  })
}

/** The verb right before an object. */
const lastVerb = (words: Words, at: number) => textOf(words, at - 1)

const namesOne = (words: Words, { from, to }: Range) =>
  words.slice(from, to).some(({ tag }) => /^(?:PROPN|NUM)$/.test(tag))

/** What was merely done is asked where its object is a name, or says much. */
const tellsEnough = (text: string, words: Words, object: Range) =>
  words.slice(object.from, object.to).some(({ tag }) => tag === 'PROPN') ||
  mainWords(said(text, words, object)).length >= 4

function isBinding(words: Words, verbs: Range, rest: Range): boolean {
  for (let at = verbs.from; at < verbs.to; at += 1)
    if (modals.test(textOf(words, at)) || (binding.test(textOf(words, at)) && lower(words, at + 1) === 'to'))
      return true
  return /^(?:is|are)$/.test(lower(words, verbs.to - 1)) && lower(words, rest.from) === 'to'
}

/** The thing that the last verb of a chain acts on: "will work together to end |all new loans|". */
function objectOf(words: Words, verbs: Range, rest: Range, binds: boolean): Range | null {
  let at = rest.from
  for (let step = 0; step < 4; step += 1) {
    while (tagOf(words, at) === 'ADV' || /^(?:together|closely|jointly)$/i.test(textOf(words, at))) at += 1
    const venue = behindVenue(words, at)
    // "plans to open", "work together at the court to end", "design, develop, and operate"
    if (lower(words, venue) === 'to' && tagOf(words, venue + 1) === 'VERB') at = venue + 2
    else if (/^(?:and|or|,)$/i.test(textOf(words, at))) {
      const verb = nextVerb(words, at)
      if (verb === null) break
      at = verb + 1
    } else if (step === 0 && /ing$/i.test(textOf(words, at)) && tagOf(words, at) === 'VERB') at += 1
    else break
  }
  if (
    at >= rest.to ||
    at < verbs.to ||
    /^(?:that|how|what|whether|why|if|when|where)$/i.test(textOf(words, at))
  )
    return null
  const core = phraseEnd(words, at)
  if (core === at) return null
  const long = longPhraseEnd(words, at)
  const vague = vagueEnd(words, at, core, rest.to)
  if (vague !== null) return { from: at, to: vague }
  const to = !binds || core - at >= 3 || long - at > longestObject ? core : long
  return to > rest.to ? null : { from: at, to }
}

const vagueNouns =
  /^(?:chance|opportunity|opportunities|ability|way|ways|effort|efforts|right|role|need|decision|plan|plans|goal|part|use|number|amount|quantity|kind|type|form|series|set|range|variety|lot|value)$/i

/** "an opportunity for two crews to …": what says nothing without what follows it; null where that is not so. */
function vagueEnd(words: Words, from: number, core: number, to: number): number | null {
  const head = words.slice(from, core).find(({ tag }) => tag === 'NOUN')
  if (!head || !vagueNouns.test(head.text) || !/^(?:to|for|that|in|on|of)$/i.test(textOf(words, core)))
    return null
  return clauseEnd(words, core, to)
}

/** Behind "at the court and in other places": where a purpose may follow. */
function behindVenue(words: Words, from: number): number {
  let at = from
  for (let step = 0; step < 3; step += 1) {
    const joined = /^(?:and|or)$/i.test(textOf(words, at)) ? at + 1 : at
    if (!/^(?:at|in|with|on|through|under)$/i.test(textOf(words, joined))) return at
    const next = phraseEnd(words, joined + 1)
    if (next === joined + 1) return at
    at = next
  }
  return at
}

const isPassive = (words: Words, { from, to }: Range) =>
  to - from > 1 &&
  /^(?:be|been|being|is|are|was|were)$/i.test(textOf(words, to - 2)) &&
  /(?:ed|en|wn|ght|t|d)$/i.test(textOf(words, to - 1))

/** The verb that is joined: ", and operate". */
function nextVerb(words: Words, at: number): number | null {
  for (let next = at; next < at + 4; next += 1) {
    if (tagOf(words, next) === 'VERB') return next
    if (!/^(?:and|or|,)$/i.test(textOf(words, next)) && tagOf(words, next) !== 'ADV') return null
  }
  return null
}

/** Of what must be done to a thing: the thing itself, or who does it. */
function passiveParts(words: Words, subject: Range, verbs: Range, rest: Range): Range[] {
  const agent = words.findIndex(({ text }, at) => at >= rest.from && at < rest.to && /^by$/i.test(text))
  if (agent >= 0) {
    const to = longPhraseEnd(words, agent + 1)
    if (to > agent + 1 && to <= rest.to) return [{ from: agent + 1, to }]
  }
  const source = words.findIndex(
    ({ text }, at) => at > subject.from && at < subject.to && /^(?:from|by)$/i.test(text),
  )
  if (source >= 0) return [{ from: source + 1, to: subject.to }]
  const core = coreEnd(words, subject.from)
  const short =
    textOf(words, core - 1) === ')'
      ? words.findIndex(({ text }, at) => at > subject.from && text === '(')
      : subject.to
  return short - subject.from <= longestSubject
    ? [{ from: subject.from, to: short }]
    : [{ from: verbs.to - 1, to: clauseEnd(words, rest.from, rest.to) }]
}

/** All that is done, where it is done to nothing: from its verb to the end of the clause. */
function actOf(words: Words, verbs: Range, rest: Range): Range {
  return { from: verbs.to - 1, to: clauseEnd(words, rest.from, rest.to) }
}

/** "must not be opened if …": when a rule holds, and what it cannot do without. */
function conditions({ text, words }: Parsed): StatementDraft[] {
  if (
    !words.some(({ text: word }) =>
      /^(?:must|shall|should|may|can|cannot|required|prohibited|allowed|permitted)$/i.test(word),
    )
  )
    return []
  const last = words.findLastIndex(({ text: word }) => !/^[.!?"”’)]$/.test(word))
  return words.flatMap(({ text: word, start: place }, at): StatementDraft[] => {
    if (at < 4 || !/^(?:if|unless|without)$/i.test(word)) return []
    // "without prior approval from |the team|"
    const from = /^without$/i.test(word)
      ? words.findIndex(({ text: other }, index) => index > at && /^from$/i.test(other))
      : -1
    const start = (from > 0 ? from : at) + 1
    const span = spanOf(words, { from: start, to: clauseEnd(words, start, last + 1) })
    if (!span || countWords(text.slice(span.start, span.end)) < 2) return []
    return [{ type: 'commitment', about: text.slice(0, place).trim(), ...span }]
  })
}
