/** Gaps that a dozen things could fill. */
import { type Check, type FaultRule, isCapital, isNoun, isPlural, type Seen, type Word } from './seen.ts'
import { finiteVerb } from './verbs.ts'

/** Nouns of which there are many of one kind: "a problem", "one kind of help". */
const oneOfSome =
  'advantages?|approach(?:es)?|aspects?|barriers?|benefits?|causes?|challenges?|concerns?|drawbacks?|effects?|examples?|factors?|features?|forms?|functions?|goals?|hurdles?|issues?|kinds?|limitations?|methods?|mistakes?|obstacles?|priority|priorities|problems?|purposes?|reasons?|results?|risks?|signs?|sorts?|steps?|strateg(?:y|ies)|strengths?|symptoms?|tasks?|techniques?|types?|uses?|ways?|weaknesses'
const some = `(?:[Aa]n?|[Oo]ne|[Aa]nother|[Ss]ome|[Oo]ther)(?: [\\p{L}-]+){0,2} (?:${oneOfSome})`

const open: readonly RegExp[] = [
  // "It took nine days to ____": any journey does.
  /\bit (?:takes?|took|had taken|would take|used to take) (?:\S+ ){1,4}to ____/iu,
  // "Examples may include ____", "firms such as ____": any of them does.
  /\bexamples? (?:of [^,.]+ )?(?:\p{L}+ )?(?:includes?|are|is|were) ____/iu,
  /(?:\bsuch as|\bfor (?:example|instance),?|\be\.g\.,?) ____/iu,
  // "An important reason was ____": there are others.
  new RegExp(
    `^${some}\\b[^,.;]*? (?:is|are|was|were|has been|remains?|includes?|involves?|means|(?:aims?|seeks?|tries|tried|wants?|hopes?|serves?) to)(?: to)? ____`,
    'u',
  ),
  new RegExp(`^What (?:is|are|was|were) ${some}\\b`, 'u'),
]

const opens: Check = (seen) => {
  // Of some examples all may be asked.
  if (seen.card.kind === 'list') return null
  for (const pattern of open) {
    const found = pattern.exec(seen.card.prompt)?.[0]
    if (found !== undefined) return found
  }
  const frame = openPredicate(seen)
  return frame
}

/** Fewest main words before a predicate that tell which one is meant. */
const fewest = 3

const modal = /^(?:will|would|must|can|could|should|shall|may|might)$/

/** What may stand between a subject and a gap for the whole of what it does. */
const leadIn =
  /^(?:will|would|must|can|could|should|shall|may|might|to|be|also|always|then|actively|jointly)$/

/** These narrow nothing: "with a focus on health", ", including water". */
const loose = /^(?:[.,;]|$| with (?:an?|special|particular) )/

/** "All staff must ____": who, but not when, where or to what end. */
function openPredicate(seen: Seen): string | null {
  const { words, gap, text, card } = seen
  const first = words.findIndex(({ shown }) => !shown)
  const asked = words[first]
  if (gap === null || card.grading !== 'self' || !asked) return null
  const isVerb = /^(?:VERB|AUX)$/.test(asked.tag) || modal.test(words[first - 1]?.low ?? '')
  if (!isVerb || !loose.test(text.slice(gap.end))) return null
  // "The show, which opens in May, ____": all that is said of it is asked.
  if (asked.tag === 'AUX' && finiteVerb(outsideRelative(words.slice(0, first))) < 0)
    return card.prompt.slice(0, 40)
  const before = words.slice(0, first - lengthOf(words.slice(0, first)))
  // Without a subject its lead says who, and what the item adds is asked.
  if (before.length === 0 || finiteVerb(before) >= 0) return null
  return narrowing(before) >= fewest || isOneActor(before, seen) ? null : card.prompt.slice(0, 40)
}

/** "Canada will ____" under a head, "By 2022 the Board will ____": what one of them does there, or then. */
function isOneActor(before: readonly Word[], { card, text, gap }: Seen): boolean {
  if (before.some(({ text: word }) => /^(?:1\d|20)\d\d$/.test(word))) return true
  const isEnd = /^[.;]?$/.test(text.slice(gap?.end))
  const names = before.filter((word) => word.tag === 'PROPN' && isCapital(word) && !isPlural(word.text))
  return (
    isEnd && card.context.section !== null && names.length > 0 && !before.some(({ low }) => low === 'and')
  )
}

/** The words that stand in no relative clause between commas. */
function outsideRelative(words: readonly Word[]): readonly Word[] {
  const start = words.findIndex(({ low }) => /^(?:which|who|whose|where)$/.test(low))
  const end = words.findIndex(({ text }, at) => at > start && text === ',')
  return start < 0 || end < 0 ? words : [...words.slice(0, start), ...words.slice(end)]
}

const lengthOf = (before: readonly Word[]): number => {
  const last = before.findLastIndex(({ low, tag }) => !leadIn.test(low) && tag !== 'ADV')
  return before.length - 1 - last
}

/** Main words that say which: a subject's names do not, those of an opening phrase do. */
function narrowing(words: readonly Word[]): number {
  const comma = words.findIndex(({ text }) => text === ',')
  return words.filter(
    (word, at) =>
      !word.given &&
      (/^(?:VERB|NUM)$/.test(word.tag) ||
        /\d/.test(word.text) ||
        (isNoun(word) && (!isCapital(word) || at < comma || at === 0))),
  ).length
}

export const openRules: readonly FaultRule[] = [
  {
    name: 'a gap that many things fit',
    fault: 'open',
    test: opens,
    breaks: ['Norwick sells goods such as ____. = salt', 'An important reason was ____. = the ice'],
    holds: [
      'Norwick sells boats to ____. = Vessen',
      "The reason for the sale of Norwick's boats was ____. = the ice",
    ],
  },
]
