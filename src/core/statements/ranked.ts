/**
 * Where a sentence tells a rank: what somebody is, has or becomes ("Peru is |the fourth-largest producer|"), a remark on a
 * name ("Lake Orrin, |the deepest lake| of the hills,"), what a name is said to be ("|The tallest house| is the Tower"),
 * a place that is taken ("finished |second|"), and wherever both a place and a measure are said ("|the second largest
 * group| shares the hall"). Elsewhere a rank only says which thing is meant ("the first stage").
 */

import type { NormalizedValue } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { countedThing } from '../text/counted.ts'
import { isNoSuperlative, rankOf, rankPattern } from '../text/numbers/ranks.ts'
import { firstWordFrom, tagWords } from '../text/wink.ts'
import { months } from '../text/words.ts'
import { isNoun, isOwnVerb, isPreposition, lower, tagOf, textOf, type Words } from './phrase.ts'

/** How a rank is told. */
export type RankRole = 'predicate' | 'object' | 'apposition' | 'fronted' | 'taken' | 'aside'

export interface Ranked extends Span {
  readonly value: Extract<NormalizedValue, { kind: 'rank' }>
  readonly role: RankRole
  /** Where its phrase begins, with its article or its owner, and where it ends; in words. */
  readonly from: number
  readonly to: number
}

const pattern = new RegExp(rankPattern, 'giu')

/** What is told apart by its number: times, parts and steps, and things of which each has its own. */
const numbered =
  /(?:^|\s)(?:times?|half|quarters?|thirds?|quartiles?|quintiles?|deciles?|percentiles?|days?|weeks?|months?|years?|decades?|century|centuries|seasons?|mornings?|nights?|evenings?|hours?|minutes?|seconds?|floors?|storeys?|names?|aid|stages?|steps?|phases?|parts?|chapters?|sections?|volumes?|editions?|drafts?|readings?|pages?|lines?|paragraphs?|rows?|columns?|terms?|languages?|lady|ladies|thoughts?|hands?|glance|sight|impressions?|instance|cases?|rounds?|points?|questions?|degree|party|class|grade|place|thing|meetings?|session|visit|round|wave|attempt|draft|version|type|kind|category|group|option|reason|goal|objective|laws?|anniversary|birthday|priority|principle|example)$/i
/** Where "top" and the like say no rank, and measures that anything has. */
const noThing =
  /(?:^|\s)(?:possible|floor|shelf|layer|row|deck|standards?|priority|priorities|levels?|importance|thing|way|point)$/i

/** Ranks of a sentence, in its order. */
export function ranksIn(text: string): Ranked[] {
  if (!mayRank.test(text)) return []
  const matches = [...text.matchAll(pattern)]
  if (matches.length === 0) return []
  const words = tagWords(text)
  return matches.flatMap((match) => {
    const core = { start: match.index, end: match.index + match[0].length }
    const { by, number } = match.groups ?? {}
    if (isName(text, core, words) || (by !== undefined && !isSuperlative(by, core, words))) return []
    const value = rankOf(match.groups)
    return (number === undefined ? phraseAt(text, words, core, value) : null) ?? takenAt(words, core, value)
  })
}

/** What a rank cannot do without: most sentences hold none. */
const mayRank =
  /est(?!\p{L})|most|least|leading|\btop\b|last|\bno\.|number|first|second|third|\d(?:st|nd|rd|th)|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|teen|tie)th(?!\p{L})/iu

/** "the First World War": a capital within the sentence. */
const isName = (text: string, { start, end }: Span, words: Words) =>
  /^\p{Lu}/u.test(text.slice(start)) &&
  (start > (words[0]?.start ?? 0) ? !/^No/.test(text.slice(start)) : /^\s\p{Lu}/u.test(text.slice(end)))

function isSuperlative(by: string, { end }: Span, words: Words): boolean {
  if (isNoSuperlative(by)) return false
  if (/^(?:leading|top|last)$/i.test(by) || by.includes('-')) return true
  const last = words.findLast((word) => word.end <= end)
  return /^(?:most|least)\s/i.test(by)
    ? last?.tag === 'ADJ' || (last?.tag === 'VERB' && /(?:ed|en|wn|ld|de|ght)$/.test(last.text))
    : last?.tag === 'ADJ' || last?.tag === 'ADV'
}

/** A rank behind an article or an owner. */
function phraseAt(text: string, words: Words, core: Span, value: Ranked['value']): Ranked[] | null {
  const at = firstWordFrom(words, core.start)
  const from = openingOf(words, at, value)
  if (from === null) return null
  const thing = countedThing(text, core.end, words) ?? takenForVerb(words, firstWordFrom(words, core.end))
  const named = thing ? text.slice(thing.start, thing.end) : ''
  const isCounted = value.by === undefined || value.by === 'last'
  if ((isCounted ? numbered : noThing).test(named)) return []
  const end = thing?.end ?? core.end
  const to = firstWordFrom(words, end)
  if (thing === null && !isAlone(words, to)) return []
  const isTold = !isCounted && value.place > 1
  const role = roleOf(words, from, to, { isOwned: from < at - 1, isCounted }) ?? (isTold ? 'aside' : null)
  return role === null ? [] : [{ start: core.start, end, value, role, from, to }]
}

/** "the leading cause of": the tagger takes many a noun for a verb. */
const takenForVerb = (words: Words, at: number): Span | null =>
  tagOf(words, at) === 'VERB' && /^(?:of|in|for)$/.test(lower(words, at + 1)) ? (words[at] ?? null) : null

/** Where the article or the owner before a rank begins; null where neither stands there. */
function openingOf(words: Words, at: number, { by }: Ranked['value']): number | null {
  const before = lower(words, at - 1)
  if (before === 'the') return at - 1
  // "its largest port", but "its first boathouse" is first among its own.
  if (/^(?:its|their|our|his|her)$/.test(before)) return by === undefined || by === 'last' ? null : at - 1
  if (!/^['’]s?$/.test(before)) return null
  let from = at - 2
  while (
    from > 0 &&
    /^(?:NOUN|PROPN|ADJ|DET)$/.test(tagOf(words, from - 1)) &&
    !/^an?$/.test(lower(words, from - 1))
  )
    from -= 1
  return from
}

/** "the first to map the reef", "the deepest of all": a rank without the thing that is ranked. */
const isAlone = (words: Words, to: number) =>
  /^(?:to|in|of|on|among|ever|who|that|[.,;:)])$/.test(lower(words, to)) && !isMonth(lower(words, to + 1))
const isMonth = (word: string) => (months as readonly string[]).includes(word)

const linking =
  /^(?:is|are|was|were|be|been|became|becomes?|becoming|remain|remains|remained|as|considered|named|called|voted|ranked|ranks?)$/
const shared = /^(?:one|some|many|several|few|each|any|none|two|three|four|five|part|all|most)$/

interface RankKind {
  readonly isOwned: boolean
  readonly isCounted: boolean
}

function roleOf(words: Words, from: number, to: number, { isOwned, isCounted }: RankKind): RankRole | null {
  let at = from - 1
  while (at >= 0 && (tagOf(words, at) === 'ADV' || /^(?:by|far)$/.test(lower(words, at)))) at -= 1
  const before = lower(words, at)
  if (before === 'among' || (before === 'of' && shared.test(lower(words, at - 1)))) return null
  const isScoped = isOwned || scope.test(lower(words, to)) || tagOf(words, to) === 'VERB'
  if (linking.test(before)) return isScoped || !isCounted ? 'predicate' : null
  if (before === ',' && at > 0 && isApposed(words, at, to)) return 'apposition'
  if ((at < 0 || before === ',') && isToldOf(words, to)) return 'fronted'
  // "Recall Newton's first law": first of his own.
  if (isOwned && isCounted) return null
  const isVerb = isOwnVerb(words, at) || /^(?:has|have|had)$/.test(before)
  return isVerb && isScoped ? 'object' : null
}

const scope = /^(?:in|of|on|among|at|within|across|ever|since|to|that|who|for|between)$/

/** Longest remark on a name, in words. */
const longestRemark = 14

/** Behind a name and its comma, to the next comma or the end. */
function isApposed(words: Words, comma: number, to: number): boolean {
  if (!isNoun(words, comma - 1)) return false
  for (let at = to; at < Math.min(words.length, to + longestRemark); at += 1) {
    if (/^[,.;)]$/.test(textOf(words, at))) return true
    if (tagOf(words, at) === 'AUX') return false
  }
  return to >= words.length
}

/** "… is the Grain Tower", ", Tavla Steel,": a name follows. */
function isToldOf(words: Words, to: number): boolean {
  if (textOf(words, to) === ',') return tagOf(words, to + 1) === 'PROPN'
  const verb = linkAfter(words, to)
  return (
    verb !== null &&
    /^(?:PROPN|DET)$/.test(tagOf(words, verb + 1)) &&
    !/^(?:an?|that|this|no)$/.test(lower(words, verb + 1))
  )
}

/** The verb that says what the phrase before it is: no other of its own comes first. */
export function linkAfter(words: Words, to: number): number | null {
  for (let at = to; at < Math.min(words.length, to + longestRemark); at += 1) {
    if (/^(?:is|was|are|were|remains|became)$/.test(lower(words, at))) return at
    if (/^[,;:]$/.test(textOf(words, at)) || tagOf(words, at) === 'AUX') return null
    if (isOwnVerb(words, at) && tagOf(words, at - 1) !== 'NOUN') return null
  }
  return null
}

const takes = /^(?:came|comes?|finish(?:ed|es)?|placed|ranks?|ranked|stands|stood|ended)$/
const afterPlace = /^(?:in|of|among|only|behind|out|by|with|for|overall|worldwide|nationally|[.,;)])$/

/** "finished second in", "ranked No. 4", "took third place", "is second only to". */
function takenAt(words: Words, core: Span, value: Ranked['value']): Ranked[] {
  if (value.by !== undefined && value.by !== 'last') return []
  const from = firstWordFrom(words, core.start)
  const next = firstWordFrom(words, core.end)
  const verb = lower(words, from - 1)
  const told = { value, role: 'taken', from, to: next } as const
  if (lower(words, next) === 'place') {
    const isTaken = /^(?:took|takes?|won|wins?|holds?|held|secured|shared)$/.test(verb)
    const isIn = verb === 'in' && takes.test(lower(words, from - 2))
    return isTaken || isIn
      ? [{ ...told, start: core.start, end: words[next]?.end ?? core.end, to: next + 1 }]
      : []
  }
  const isPlaced = takes.test(verb) || hasRanked(words, from)
  const isSaid = /^(?:is|was|are|were)$/.test(verb) && /^(?:only|in|among|behind)$/.test(lower(words, next))
  if (!(isPlaced || isSaid) || !afterPlace.test(lower(words, next))) return []
  return value.by === undefined ? [{ ...told, ...core }] : []
}

/** "ranked |Halden| ninth" */
function hasRanked(words: Words, from: number): boolean {
  let at = from - 1
  while (at > from - 5 && (isNoun(words, at) || tagOf(words, at) === 'DET')) at -= 1
  return at < from - 1 && /^(?:ranked|ranks|placed)$/.test(lower(words, at)) && !isPreposition(words, at + 1)
}
