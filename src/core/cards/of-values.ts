/** Cards for values and names: a gap in the first form of their sentence that holds them and does not give them away. */
import type { Fact } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { tagWords } from '../text/wink.ts'
import { acceptedForms } from './accept.ts'
import { clauseTypes } from './clauses.ts'
import { givesAway, makeCloze } from './cloze.ts'
import { type CardDraft, ofFact } from './draft.ts'
import type { Setting } from './settings.ts'
import { type Shape, shapesOf } from './shapes.ts'
import { isTold } from './told.ts'
import { answerOf, isListed, isToldOf, isWorthAsking } from './worth.ts'

/** Longer sentences make no card, in characters. */
const longestSentence = 600

/** Best first. */
export function valueCards(setting: Setting): CardDraft[] {
  const { facts, text } = setting
  if (!isSentence(text)) return []
  const worth = facts.filter((fact) => isAsked(fact, setting))
  if (worth.length === 0) return []
  const shapes = shapesOf(setting)
  return worth.toSorted(byWeight).flatMap((fact) => valueCard(fact, shapes, setting))
}

/** Without a verb it is a reference, a caption or a row of a table; in small letters, the rest of a broken sentence. */
const isSentence = (text: string) =>
  text.length <= longestSentence &&
  /^["“(]?[\p{Lu}\d$€£¥]/u.test(text) &&
  tagWords(text).some((word) => /^(?:VERB|AUX)$/.test(word.tag))

const isAsked = (fact: Fact, { facts, text, whole }: Setting) =>
  fact.type !== 'acronym' &&
  (fact.type !== 'date' || whole.date !== null || /\d{4}/.test(fact.text)) &&
  !clauseTypes.has(fact.type) &&
  !isListed(fact, facts, text) &&
  (isWorthAsking(fact, facts, text) || isToldOf(fact, facts, text)) &&
  !isOwnDate(fact, whole.date)

/** The day that is shown with every card of the document. */
const isOwnDate = ({ value }: Fact, date: string | null) =>
  value?.kind === 'date' && date !== null && value.iso.length >= 7 && date.startsWith(value.iso)

/** A value has one answer; a name may be told in other ways. */
const byWeight = (a: Fact, b: Fact) =>
  b.importance - a.importance ||
  Number(b.value !== undefined) - Number(a.value !== undefined) ||
  a.start - b.start

function valueCard(fact: Fact, shapes: readonly Shape[], setting: Setting): CardDraft[] {
  const own = answerOf(fact, setting.text)
  for (const shape of shapes) {
    const made = askIn(shape, fact, own, setting)
    if (made) return [made]
  }
  return []
}

function askIn(shape: Shape, fact: Fact, own: Span, setting: Setting): CardDraft | null {
  const { section, whole, text, shown } = setting
  // As the source writes it: the shape may have raised its first letter.
  const answer = text.slice(own.start, own.end)
  const place = shape.at(own)
  const made = place && makeCloze(shape.text, fact, place)
  if (!made || !shape.holds(made.prompt)) return null
  const beside = `${whole.voice.title} ${section ?? ''} ${shape.before ?? ''}`
  const letters = whole.short.get(answer)
  const accept = acceptedForms(answer, fact, letters ? [letters] : [])
  if (givesAway(beside, answer) || accept.some((form) => givesAway(made.prompt, form))) return null
  const isName = fact.value === undefined && fact.type !== 'date'
  if (isName && isTold(answer, `${beside} ${made.prompt}`)) return null
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
