/** Cards for values and names: a gap in the first form of their sentence that holds them and does not give them away. */
import type { Fact } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { type TaggedWord, tagWords } from '../text/wink.ts'
import { acceptedForms } from './accept.ts'
import { clauseTypes } from './clauses.ts'
import { givesAway, makeCloze } from './cloze.ts'
import { type CardDraft, type Outcome, ofFact } from './draft.ts'
import type { Setting } from './settings.ts'
import { type Shape, shapesOf } from './shapes.ts'
import { isTold } from './told.ts'
import { refuse, type Why } from './why.ts'
import {
  answerOf,
  isAttribute,
  isBracketed,
  isCountedOut,
  isListed,
  isOfNothing,
  isToldOf,
  isWindow,
  isWorthAsking,
} from './worth.ts'

/** Longer sentences make no card, in characters. */
const longestSentence = 600

/** Best first. */
export function valueCards(setting: Setting): Outcome[] {
  const facts = setting.facts.filter(({ type }) => type !== 'acronym' && !clauseTypes.has(type))
  const fault = faultOf(setting.text)
  if (fault) return refuse(facts, fault)
  const judged = facts.map((fact) => ({ fact, why: whyNot(fact, setting) }))
  const worth = judged.flatMap(({ fact, why }) => (why === null ? [fact] : []))
  const others = judged.flatMap(({ fact, why }) => (why === null ? [] : refuse([fact], why)))
  if (worth.length === 0) return others
  const shapes = shapesOf(setting)
  if (typeof shapes === 'string') return [...others, ...refuse(worth, shapes)]
  return [...others, ...worth.toSorted(byWeight).flatMap((fact) => valueCard(fact, shapes, setting))]
}

/** Without a verb it is a reference, a caption or a row of a table; in small letters, the rest of a broken sentence. */
function faultOf(text: string): Why | null {
  if (text.length > longestSentence) return 'long-sentence'
  return /^["“(]?[\p{Lu}\d$€£¥]/u.test(text) && hasVerb(tagWords(text)) ? null : 'fragment'
}

/** "in dredging" tells of no act, and in "experience of steel and harbour works." the last word is a noun. */
const hasVerb = (words: readonly TaggedWord[]) =>
  words.some(({ text, tag }, at) => {
    const before = words[at - 1]?.tag
    const isNoun = /ing$/.test(text)
      ? before === 'ADP'
      : /s$/.test(text) && before === 'NOUN' && at >= words.length - 2
    return tag === 'AUX' || (tag === 'VERB' && !isNoun)
  })

function whyNot(fact: Fact, { facts, text, whole }: Setting): Why | null {
  if (fact.type === 'date' && whole.date === null && !/\d{4}/.test(fact.text)) return 'undated'
  if (isOwnDate(fact, whole.date)) return 'own-date'
  if (supposed.test(text)) return 'modelled'
  if (pictured.test(text)) return 'caption'
  if (isListed(fact, facts, text)) return 'listed'
  if (isSideValue(fact, text)) return 'small'
  // What is named all over the document is what it is about.
  if (isName(fact) && fact.also.length >= mostNamed) return 'mentioned'
  if (isWorthAsking(fact, facts, text) || isToldOf(fact, facts, text)) return null
  return isName(fact) ? 'mentioned' : 'small'
}

const isSideValue = (fact: Fact, text: string) =>
  [isWindow, isBracketed, isCountedOut, isOfNothing, isAttribute].some((is) => is(fact, text))

/** "If a factory makes 100 cars …": made up to show something. */
const supposed =
  /^["“]?(?:For (?:example|instance), )?(?:However, )?(?:if|suppose|imagine|say)\s(?:an?|you|one|somebody|someone)\b/i
const pictured = /\bshown here\b|\bpictured\b|\((?:left|right)\)/i

/** A name that stands so often. */
const mostNamed = 6

const isName = ({ type }: Fact) => /^(?:organization|agreement|person|place|event)$/.test(type)

/** The day that is shown with every card of the document. */
const isOwnDate = ({ value }: Fact, date: string | null) =>
  value?.kind === 'date' && date !== null && value.iso.length >= 7 && date.startsWith(value.iso)

/** A value has one answer; a name may be told in other ways. */
const byWeight = (a: Fact, b: Fact) =>
  b.importance - a.importance ||
  Number(b.value !== undefined) - Number(a.value !== undefined) ||
  a.start - b.start

function valueCard(fact: Fact, shapes: readonly Shape[], setting: Setting): Outcome[] {
  const own = answerOf(fact, setting.text)
  let why: Why = 'open'
  for (const shape of shapes) {
    const made = askIn(shape, fact, own, setting)
    if (typeof made !== 'string') return [made]
    why = made
  }
  return refuse([fact], why)
}

function askIn(shape: Shape, fact: Fact, own: Span, setting: Setting): CardDraft | Why {
  const { section, whole, text, shown } = setting
  // As the source writes it: the shape may have raised its first letter.
  const answer = text.slice(own.start, own.end)
  const place = shape.at(own)
  const made = place && makeCloze(shape.text, fact, place)
  if (!made) return 'open'
  if (!shape.holds(made.prompt)) return 'leans'
  const beside = `${whole.voice.title} ${section ?? ''} ${shape.before ?? ''}`
  const letters = whole.short.get(answer)
  const accept = acceptedForms(answer, fact, letters ? [letters] : [])
  if (givesAway(beside, answer) || accept.some((form) => givesAway(made.prompt, form))) return 'told'
  const hasOneForm = fact.value !== undefined || fact.type === 'date'
  if (!hasOneForm && isTold(answer, `${beside} ${made.prompt}`)) return 'told'
  const context = { section, before: shape.before, ...(shown.lead !== null && { lead: shown.lead }) }
  return {
    kind: 'cloze',
    prompt: made.prompt,
    answer,
    accept,
    context,
    grading: 'value',
    direction: 'cloze',
    ...ofFact(fact),
  }
}
