/** Pronouns and pointing words whose noun is in nothing shown. */
import { entryIn } from '../model/entry-in.ts'
import { tagWords } from '../text/wink.ts'
import {
  type Check,
  type FaultRule,
  isCapital,
  isNoun,
  isPlural,
  isTold,
  isToldBefore,
  type Seen,
  type Word,
} from './seen.ts'
import { finiteVerb } from './verbs.ts'

const personal =
  /^(?:it|its|itself|they|them|their|theirs|themselves|he|him|his|himself|she|her|hers|herself)$/
const plural = /^(?:they|them|their|theirs|themselves|these|those|both)$/
const person = /^(?:he|him|his|himself|she|her|hers|herself)$/
const pointing = /^(?:this|these|those|such|both|neither|either|there|that|so)$/
/** They count what was named before, where no noun follows. */
const counting = /^(?:some|many|most|few|several|all|each|none|any|one|two|three|half|much)$/

const pronouns: Check = (seen) => {
  if (seen.card.kind === 'acronym') return null
  const leaning = leansBack(seen.card.context.before ?? '')
  if (leaning !== null) return leaning
  const index = seen.words.findIndex(
    (word, at) =>
      word.shown && !word.given && !isLetters(word) && dangles(word, at, seen) && !isHeld(word, at, seen),
  )
  const word = seen.words[index]
  return word?.text ?? null
}

/** "IT" and "US" are names. */
const isLetters = ({ text }: Word): boolean => /^\p{Lu}{2,}$/u.test(text)

/** The words with which the sentence before leans on one that is not shown either. */
const leansBack = (before: string): string | null =>
  /^(?:They|He|She|These|Those|Such|This (?:is|was|has|had|will|would|means?)|It (?:has|had|was|will|also))\b/.exec(
    before,
  )?.[0] ?? null

/** What "both" and its like lead to, where they join two things that the prompt names itself. */
const partners: Readonly<Record<string, string>> = { both: 'and', either: 'or', neither: 'nor' }

/** A document may speak of itself, and a time is no noun to be looked for. */
const selfTelling =
  /^(?:document|report|guide|policy|guidance|notice|plan|week|month|year|decade|century|summer|winter|spring|autumn)s?$/

/** Whether a word stands for a noun that must be looked for. */
function dangles(word: Word, at: number, { words }: Seen): boolean {
  const next = words[at + 1]
  if (personal.test(word.low)) return !isEmptyIt(word, at, words)
  if (counting.test(word.low)) return at === 0 && startsAlone(next)
  if (!pointing.test(word.low)) return false
  if (word.low === 'that') return at === 0 && (next?.tag === 'AUX' || next?.tag === 'VERB')
  if (word.low === 'there') return next?.tag !== 'AUX' && next?.tag !== 'VERB' && at === 0
  if (word.low === 'so') return /^(?:if|do|does|did|doing|done)$/.test(words[at - 1]?.low ?? '')
  if (word.low === 'such') return next?.low !== 'as' && next?.low !== 'that'
  if (word.low === 'those')
    return !/^(?:who|whose|of|in|with|that|which|at|from|for|on|to|\p{L}+(?:ed|ing))$/u.test(next?.low ?? '')
  const partner = entryIn(partners, word.low)
  if (partner !== undefined) return !words.slice(at + 1, at + 12).some(({ low }) => low === partner)
  return !selfTelling.test(next?.low ?? '')
}

const startsAlone = (next: Word | undefined): boolean =>
  next !== undefined &&
  (next.tag === 'AUX' || (next.tag === 'VERB' && !next.low.endsWith('ing')) || next.low === 'also')

/** Of these it is said of something that was named: "it is able to …". */
const ofThings =
  /^(?:able|unable|likely|unlikely|due|ready|set|free|bound|prone|enough|too|eligible|subject)$/

const linking = /^(?:is|was|be|will|would|may|makes?|made|found|finds?|seems?|became|becomes?)$/

/** "It is the duty of … to …", "it is possible to …", "it was found that …": this it stands for nothing. */
function isEmptyIt(word: Word, at: number, words: readonly Word[]): boolean {
  if (word.low !== 'it') return false
  const rest = words.slice(at + 1, at + 14)
  const verb = rest[0]
  if (verb?.low === 'takes' || verb?.low === 'took') return rest.some(({ low }) => low === 'to')
  // "Makes it possible": no verb follows.
  if (verb && !linking.test(verb.low))
    return /^(?:makes?|made|making|finds?|found)$/.test(words[at - 1]?.low ?? '')
  const link = rest.findIndex(({ low }) => /^(?:to|that|who|whether|which)$/.test(low))
  if (link < 1) return false
  const middle = rest.slice(0, link)
  if (middle.some(({ low }) => ofThings.test(low)) && rest[link]?.low === 'to') return false
  const named = middle.some(({ tag }) => /^(?:NOUN|PROPN|ADJ)$/.test(tag))
  return named || rest[link]?.low !== 'to'
}

/** Whether its noun is shown: beside the card, earlier in the prompt, or soon after an opening phrase. */
function isHeld(word: Word, at: number, seen: Seen): boolean {
  if (seen.around !== '' && fits(word, seen.around)) return true
  if (/^(?:this|these|those|such)$/.test(word.low)) return isPointedAt(word, at, seen)
  if (person.test(word.low) && isPerson(seen.shown.title)) return true
  const before = seen.words.slice(0, at).filter((each) => each.shown && !each.given)
  const comma = before.findIndex(({ text }) => text === ',')
  // A noun of the opening phrase is no subject: "In Halifax they …", "At the northern gate, he …".
  const opened = before[0]?.tag === 'ADP' && finiteVerb(before) < 0 && before.length < 8
  const object = /^(?:it|them|him|her)$/.test(word.low) && seen.words[at - 1]?.tag === 'ADP'
  const bound = !object && /^(?:its|their|his|her|it|they|them|he|she)$/.test(word.low)
  if (opened && comma < 0) return bound && standsAfter(word, seen)
  const telling = opened ? before.slice(comma) : before
  if (telling.some((each) => isNoun(each) && suits(word, each, before))) return true
  if (pointing.test(word.low) && finiteVerb(before) >= 0 && at > 3) return true
  return bound && standsAfter(word, seen)
}

/** A life has its name for a title: there "he" is the one it tells of. */
const isPerson = (title: string): boolean => {
  const words = tagWords(title)
  return (
    (words.length === 2 || words.length === 3) &&
    words.every(({ text, tag }) => tag === 'PROPN' && /^\p{Lu}[\p{Ll}.]/u.test(text) && !isPlural(text))
  )
}

/** "This rule" beside a title that names one; "these mills" behind mills; "this" behind a clause. */
function isPointedAt(word: Word, at: number, seen: Seen): boolean {
  const rest = seen.words.slice(at + 1)
  const end = rest.findIndex(({ tag }) => !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tag))
  const nouns = rest.slice(0, end < 0 ? undefined : end).filter(isNoun)
  const noun = nouns.at(-1)
  // "Such promises" are some that were named.
  if (word.low === 'such' && noun) return nouns.some((each) => isToldBefore(each, seen))
  if (noun && (isToldBefore(noun, seen) || (word.low === 'this' && isTold(noun, seen)))) return true
  const verb = finiteVerb(seen.words.slice(0, at))
  if (at < 4 || verb < 0) return false
  // "To this effort" points at a noun; behind a clause, "and this shortage" sums it up.
  return !noun || seen.words.slice(verb, at).some(({ text }) => /^(?:,|;|and|but|so|because)$/.test(text))
}

/** "In its report, the Board …": the noun follows the comma of the opening phrase. */
function standsAfter(word: Word, { words }: Seen): boolean {
  const comma = words.findIndex(({ text }) => text === ',')
  if (
    (words[comma]?.start ?? 0) < word.start ||
    (!/^(?:ADP|SCONJ|ADV)$/.test(words[0]?.tag ?? '') && !/ing$|ed$/.test(words[0]?.low ?? ''))
  )
    return false
  return words.slice(comma + 1, comma + 5).some((each) => isNoun(each) && each.shown)
}

const groups =
  /^(?:committee|council|team|government|board|family|company|agency|ministry|group|police|public|staff|anyone|everyone)$/

function suits(word: Word, noun: Word, before: readonly Word[]): boolean {
  if (!plural.test(word.low)) return !person.test(word.low) || isCapital(noun) || !isPlural(noun.text)
  return (
    isPlural(noun.text) ||
    groups.test(noun.low) ||
    (noun.tag === 'PROPN' && before.some(({ low }) => low === 'and')) ||
    before.some(({ low }) => /^(?:each|every|who|whoever|an?)$/.test(low))
  )
}

/** Whether a text holds what a pronoun can stand for. */
function fits(word: Word, around: string): boolean {
  if (plural.test(word.low)) {
    const words = tagWords(around)
    return words.some(
      ({ text, tag }) => (/^(?:NOUN|PROPN)$/.test(tag) && isPlural(text)) || text === 'and' || tag === 'NUM',
    )
  }
  return (
    !person.test(word.low) ||
    /\p{Lu}\p{L}+|\b(?:man|woman|girl|boy|male|female|person|\p{L}+(?:er|or|ist|ian))\b/u.test(around)
  )
}

export const pronounRules: readonly FaultRule[] = [
  {
    name: 'a pronoun without its noun',
    fault: 'pronoun',
    test: pronouns,
    breaks: ['It sold nine boats in ____. = 1904', 'They sold nine boats in ____. = 1904'],
    holds: ['Lund sold its boats in ____. = 1904'],
  },
]
