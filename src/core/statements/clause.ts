/** The main clause of a sentence: its subject, its verbs and what follows; null wherever that is not plain. */
import {
  coreEnd,
  isNoun,
  isOwnVerb,
  isPreposition,
  isVerbStart,
  longPhraseEnd,
  lower,
  phraseEnd,
  type Range,
  tagOf,
  textOf,
  verbsEnd,
  type Words,
} from './phrase.ts'

/** All in indices of words. */
export interface Clause {
  /** What stands before the subject: "In 1825,". Empty where nothing does. */
  readonly opener: Range
  /** Empty where an item begins with its verb: "Establish a working group …". */
  readonly subject: Range
  readonly verbs: Range
  /** All behind the verbs, without the closing mark. */
  readonly rest: Range
}

const endMarks = /^[.!?;:"”’]$/

/** Behind the last word: closing marks are left out, but for a bracket that was opened inside. */
function lastOf(words: Words): number {
  let to = words.length
  while (
    to > 0 &&
    (endMarks.test(textOf(words, to - 1)) || (textOf(words, to - 1) === ')' && textOf(words, 0) === '('))
  )
    to -= 1
  return to
}

export function clauseOf(words: Words): Clause | null {
  const to = lastOf(words)
  for (const start of starts(words, to)) {
    const clause = from(words, start, to)
    if (clause) return clause
  }
  return null
}

/** The main clause and those that are joined to it, or that it reports. Each ends where the next is joined. */
export function clausesOf(words: Words): Clause[] {
  const main = clauseOf(words)
  const to = lastOf(words)
  const all: { readonly clause: Clause; readonly join: number }[] = main ? [{ clause: main, join: 0 }] : []
  for (let at = 1; at < to - 2 && all.length <= mostJoined; at += 1) {
    const start = joinedStart(words, at)
    const clause = start === null ? null : from(words, start, to)
    if (
      clause &&
      clause.verbs.from !== main?.verbs.from &&
      (isMarked(words, at) || isPlainlyJoined(words, main, clause, at))
    )
      all.push({ clause, join: at })
  }
  return all.map(({ clause, join }) => {
    const next = all.find(
      (other) => other.join > Math.max(join, clause.verbs.to - 1) && lower(words, other.join) !== 'that',
    )
    return next
      ? { ...clause, rest: { from: clause.rest.from, to: Math.min(clause.rest.to, next.join) } }
      : clause
  })
}

/** A comma or a semicolon stands before the clause; without one only an auxiliary shows it. */
const isPlainlyJoined = (words: Words, main: Clause | null, { subject, verbs }: Clause, at: number) =>
  main !== null &&
  at > main.rest.from &&
  tagOf(words, verbs.from) === 'AUX' &&
  !words.slice(subject.from, subject.to).some(({ text }) => text === ',')

const isMarked = (words: Words, at: number) => !/^and$/i.test(textOf(words, at))

/** Most further clauses of one sentence. */
const mostJoined = 3

/** Where a clause may begin behind a word: "; the Board …", ", and the Board …", "said that the Board …". */
function joinedStart(words: Words, at: number): number | null {
  const text = textOf(words, at)
  const isSubject = (next: number) => /^(?:DET|NOUN|PROPN|ADJ)$/.test(tagOf(words, next))
  if (/^[;:]$/.test(text) && isSubject(at + 1)) return at + 1
  if (text === ',' && /^(?:and|but|while|whereas|so)$/i.test(textOf(words, at + 1)) && isSubject(at + 2))
    return at + 2
  if (text === 'and' && textOf(words, at - 1) !== ',' && isSubject(at + 1)) return at + 1
  if (lower(words, at) === 'that' && tagOf(words, at - 1) === 'VERB' && isSubject(at + 1)) return at + 1
  return null
}

/** Where the subject may begin: at once, or behind an opening phrase. */
function starts(words: Words, to: number): number[] {
  // "But the Board …"
  if (tagOf(words, 0) === 'CCONJ') return [textOf(words, 1) === ',' ? 2 : 1]
  const all = opensWithPhrase(words) ? [] : [0]
  let depth = 0
  for (let at = 0; at < to && all.length < 4; at += 1) {
    if (textOf(words, at) === '(') depth += 1
    if (textOf(words, at) === ')') depth -= 1
    if (depth === 0 && textOf(words, at) === ',' && (all.length > 0 || opensWithPhrase(words)))
      all.push(at + 1)
  }
  // "Therefore both boards joined …", "Often exact versions are …"
  if (tagOf(words, 0) === 'ADV' && !links.test(textOf(words, 0))) all.unshift(1)
  // "Each year the Board …", "A year later, the Board …"
  const time = timeEnd(words)
  if (time > 0) all.unshift(time)
  // "Note that the Board …"
  if (/^Note$/i.test(textOf(words, 0)) && lower(words, 1) === 'that') all.unshift(2)
  // "In 1825 New York completed …", "By COP26 the Board will …"
  if (
    /^(?:In|By|Since|On|From|Until|After|Before)$/.test(textOf(words, 0)) &&
    /^(?:NUM|PROPN)$/.test(tagOf(words, 1))
  )
    all.unshift(/^\d{4}$/.test(textOf(words, 1)) && tagOf(words, 2) === 'PROPN' ? 2 : coreEnd(words, 1))
  return opensWithPhrase(words) || time > 0 ? all : all.slice(0, 1)
}

/** Words that open a clause of their own, which ends with a comma. */
const links =
  /^(?:although|though|while|whereas|because|if|unless|since|when|whenever|where|wherever|once|whether|as|until|after|before|how|why|what|whatever)$/i

const times = /^(?:day|week|month|year|quarter|decade|century|spring|summer|autumn|winter|night|morning)s?$/i

/** Behind a time without a preposition: "Each year", "A year later,", "The following autumn,"; 0 where none opens. */
function timeEnd(words: Words): number {
  if (!/^(?:DET|NUM|ADJ)$/.test(tagOf(words, 0))) return 0
  for (let at = 1; at < 4; at += 1) {
    if (!times.test(textOf(words, at))) continue
    const next = /^(?:later|earlier|before|after|ago)$/i.test(textOf(words, at + 1)) ? at + 2 : at + 1
    if (textOf(words, next) === ',') return next + 1
    return /^(?:DET|PROPN|PRON)$/.test(tagOf(words, next)) &&
      !/^(?:that|who|which)$/i.test(textOf(words, next))
      ? next
      : 0
  }
  return 0
}

const opensWithPhrase = (words: Words) =>
  isPreposition(words, 0) ||
  links.test(textOf(words, 0)) ||
  /^(?:SCONJ|PART|ADV)$/.test(tagOf(words, 0)) ||
  (tagOf(words, 0) === 'VERB' && /(?:ing|ed|en|wn)$/.test(textOf(words, 0)))

function from(words: Words, first: number, to: number): Clause | null {
  // "If it is late, then the Board …"
  const start = /^(?:then|also|both)$/i.test(textOf(words, first)) ? first + 1 : first
  const plain = subjectEnd(words, start)
  const end = plain > start && isVerbStart(words, plain) ? plain : looseEnd(words, start, to)
  if (end === start) return null
  if (!isVerbStart(words, end)) return null
  const verbs = { from: end, to: verbsEnd(words, end) }
  if (verbs.to <= verbs.from || verbs.to > to) return null
  if (isReduced(words, verbs, to)) return null
  return {
    opener: { from: 0, to: first },
    subject: { from: start, to: end },
    verbs,
    rest: { from: verbs.to, to },
  }
}

/** A phrase with its complements, and with what stands between two commas behind it. */
function subjectEnd(words: Words, start: number): number {
  if (
    /^(?:we|it|they|he|she|you|i|this|these|that|those|there)$/i.test(textOf(words, start)) &&
    isVerbStart(words, start + 1)
  )
    return start + 1
  let at = phraseEnd(words, start, true)
  if (at === start) return start
  if (!isVerbStart(words, at)) at = longPhraseEnd(words, start, true)
  if (/^(?:which|that|who)$/i.test(textOf(words, at))) return behindRelative(words, at)
  if (textOf(words, at) === ',' && !isVerbStart(words, at)) at = behindAside(words, at)
  return at
}

/** Longest aside, in words. */
const longestAside = 16
/** Longest clause that tells a subject, in words. */
const longestRelative = 34

/** ", which is …, " or ", the capital of …, ": behind the second comma, where the verb of the clause stands there. */
function behindAside(words: Words, comma: number): number {
  for (let at = comma + 2; at < Math.min(words.length, comma + longestAside); at += 1)
    if (textOf(words, at) === ',' && isVerbStart(words, at + 1)) return at + 1
  return comma
}

/** Longest subject whose own words are not understood. */
const longestLoose = 40

/**
 * The end of a subject that is no plain phrase: before the first auxiliary that follows a noun, where each verb before it
 * belongs to a "which" or a "what" of the subject.
 */
function looseEnd(words: Words, start: number, to: number): number {
  let verbs = 0
  let links = 0
  let depth = 0
  if (!/^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(tagOf(words, start))) return start
  for (let at = start; at < Math.min(to, start + longestLoose); at += 1) {
    const text = textOf(words, at)
    if (text === '(') depth += 1
    if (text === ')') depth -= 1
    if (depth > 0) continue
    if (/^[;:—–“”"]$/.test(text)) return start
    // "the roles the new rules will define": the second phrase is the subject of another clause.
    if (at > start && tagOf(words, at) === 'DET' && isNoun(words, at - 1)) return start
    if (/^(?:which|that|who|what|whose|where|how)$/i.test(text)) links += 1
    else if (tagOf(words, at) === 'AUX') {
      const before = textOf(words, at - 1)
      if (
        at > start &&
        verbs >= links &&
        verbs <= links &&
        (isNoun(words, at - 1) || before === ')' || before === ',')
      )
        return at
      if (!/^(?:AUX|VERB|ADV|PART)$/.test(tagOf(words, at - 1))) verbs += 1
    } else if (
      isOwnVerb(words, at) &&
      !/^(?:AUX|VERB|ADV|PART)$/.test(tagOf(words, at - 1)) &&
      !/(?:ed|en)$/.test(text)
    ) {
      // "The dam that feeds the mill |releases| water"
      if (links > 0 && verbs === links && isNoun(words, at - 1)) return at
      verbs += 1
    }
    if (verbs > links) return start
  }
  return start
}

/** "Information which is …, is …": behind the comma that the clause's own verb follows. */
function behindRelative(words: Words, relative: number): number {
  for (let at = relative + 2; at < Math.min(words.length, relative + longestRelative); at += 1)
    if (textOf(words, at) === ',' && isVerbStart(words, at + 1) && tagOf(words, at + 1) === 'AUX')
      return at + 1
  return relative
}

/** "The ferries built in Lund carry …": a participle that describes the subject, before the clause's own verb. */
function isReduced(words: Words, verbs: Range, to: number): boolean {
  if (verbs.to - verbs.from > 1 || tagOf(words, verbs.from) === 'AUX') return false
  if (!/(?:ed|en|wn|ght|made|held|built|led|set|cut)$/i.test(textOf(words, verbs.from))) return false
  for (let at = verbs.to; at < to; at += 1) {
    if (/^[,;:(–—]$/.test(textOf(words, at)) || /^(?:CCONJ|SCONJ)$/.test(tagOf(words, at))) return false
    if (/^(?:to|that|which|who|where|when|how|what|whose|as)$/i.test(textOf(words, at))) return false
    if (tagOf(words, at) === 'AUX') return true
    if (tagOf(words, at) === 'VERB' && isVerbStart(words, at)) return true
  }
  return false
}

/** Verbs in their plain form, with which items of a plan begin: "Establish a working group". */
export function orderOf(words: Words): Clause | null {
  const to = lastOf(words)
  const adverb = tagOf(words, 0) === 'ADV' ? 1 : 0
  const first = lower(words, adverb)
  // The tagger takes many a capitalized verb for a name or a noun.
  const isVerb = tagOf(words, adverb) === 'VERB' || plainVerbs.has(first)
  if (!isVerb || /(?:ing|ed|s)$/.test(first.replace(/(?:ss|us|is)$/, ''))) return null
  const object = phraseEnd(words, adverb + 1)
  if (object === adverb + 1 && !isPreposition(words, adverb + 1) && lower(words, adverb + 1) !== 'that')
    return null
  return {
    opener: { from: 0, to: 0 },
    subject: { from: 0, to: 0 },
    verbs: { from: 0, to: adverb + 1 },
    rest: { from: adverb + 1, to },
  }
}

const plainVerbs: ReadonlySet<string> = new Set(
  'support increase work create launch establish expand strengthen enhance promote build develop continue advance further deepen explore provide reduce improve ensure encourage facilitate implement join sign host fund train share pursue publish adopt review monitor report assess convene conclude complete open close deploy design deliver invest commit pledge contribute cooperate collaborate coordinate consult engage expedite finalize hold identify initiate integrate introduce invite lead maintain negotiate offer operate organize participate partner plan prepare protect recognize reaffirm renew require restore resume secure seek send set start study supply sustain target transfer update upgrade use welcome announce affirm assist attract bring combat conduct counter double end extend finance foster help keep make meet modernize move phase raise release remove replace respond safeguard scale simplify stop streamline test track transform translate'.split(
    ' ',
  ),
)
