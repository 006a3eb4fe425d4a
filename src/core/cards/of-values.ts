/** Cards for values and names: a gap in the first form of their sentence that holds them and does not give them away. */
import { type Fact, factTraits, isClause } from '../model/fact.ts'
import { type TaggedWord, tagWords } from '../text/wink.ts'
import { type Asked, asksOf } from './asked.ts'
import { givesAway, makeCloze } from './cloze.ts'
import { doubtsIn, whyOf } from './doubts.ts'
import { type CardDraft, type Outcome, ofFact } from './draft.ts'
import type { Setting, Whole } from './settings.ts'
import { type Shape, shapesOf } from './shapes.ts'
import { isTold, withoutKindsOf } from './told.ts'
import { brokenByValue } from './value-rules.ts'
import { refuse, type Why } from './why.ts'

/** Longer sentences make no card, in characters. */
const longestSentence = 600

/** Best first. */
export function valueCards(setting: Setting): Outcome[] {
  const facts = setting.facts.filter(({ type }) => !isClause(type) && factTraits[type].naming !== 'initials')
  const fault = faultOf(setting.text)
  if (fault) return refuse(facts, fault)
  const judged = facts.map((fact) => ({ fact, why: whyNot(fact, setting.whole) }))
  const worth = judged.flatMap(({ fact, why }) => (why === null ? [fact] : []))
  const others = judged.flatMap(({ fact, why }) => (why === null ? [] : refuse([fact], why)))
  if (worth.length === 0) return others
  const shapes = shapesOf(setting)
  if ('why' in shapes) return [...others, ...refuse(worth, shapes.why, shapes.rule)]
  return [...others, ...worth.flatMap((fact) => valueCard(fact, shapes, setting))]
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
    return tag === 'AUX' || (tag === 'VERB' && !isNoun) || isUnseenVerb(words, at)
  })

function whyNot(fact: Fact, { date }: Whole): Why | null {
  if (fact.type === 'date' && date === null && !fact.value && !/\d{4}/.test(fact.text)) return 'undated'
  return isOwnDate(fact, date) ? 'own-date' : null
}

const doubtsOf = (fact: Fact, { facts, text, whole }: Setting): string[] => [
  ...new Set(brokenByValue({ fact, siblings: facts, sentence: text }, whole.off).map(({ doubt }) => doubt)),
]

/** The day that is shown with every card of the document. */
const isOwnDate = ({ value }: Fact, date: string | null) =>
  value?.kind === 'date' && date !== null && value.iso.length >= 7 && date.startsWith(value.iso)

function valueCard(fact: Fact, shapes: readonly Shape[], setting: Setting): Outcome[] {
  const made = asksOf(fact, setting).map((asked) => cardOf(asked, shapes, setting))
  const cards = made.filter((each) => typeof each !== 'string')
  if (cards.length > 0) return cards
  const why = made.find((each) => typeof each === 'string') ?? 'open'
  return refuse([fact], whyOf({ doubts: doubtsOf(fact, setting), type: fact.type }) ?? why)
}

/** "The toll |approaches| 11%": a verb that looks like a noun, before a figure. */
const isUnseenVerb = (words: readonly TaggedWord[], at: number) =>
  /[^s]s$/.test(words[at]?.text ?? '') &&
  words[at]?.tag === 'NOUN' &&
  words[at - 1]?.tag === 'NOUN' &&
  words[at + 1]?.tag === 'NUM' &&
  at > 0

/** In the first shape that can be asked; without any, why not in the last. */
function cardOf(asked: Asked, shapes: readonly Shape[], setting: Setting): CardDraft | Why {
  let why: Why = 'open'
  for (const shape of shapes) {
    const made = askIn(shape, asked, setting)
    if (typeof made !== 'string') return made
    why = made
  }
  return why
}

function askIn(shape: Shape, asked: Asked, setting: Setting): CardDraft | Why {
  const { section, whole, text, shown } = setting
  const { direction, accept, isValue, fact } = asked
  // As the source writes it: the shape may have raised its first letter.
  const answer = text.slice(asked.start, asked.end)
  const place = shape.at(asked)
  const made = place && makeCloze(shape.text, fact, place)
  if (!made) return 'open'
  const beside = `${whole.voice.title} ${section ?? ''} ${shape.before ?? ''}`
  // "in ____ 2031" does not tell "May 2031".
  if (accept.some((form) => !form.includes(answer) && givesAway(made.prompt, form))) return 'told'
  const name = direction === 'holder' ? withoutKindsOf(answer, made.prompt) : answer
  const told = !isValue && isTold(name, `${beside} ${made.prompt}`)
  // Of a holder whom the title or the head names readers let pass one in four.
  if (told && direction === 'holder') return 'told'
  const doubts = doubtsIn({
    'its pronoun hangs on the answer': !shape.holds(made.prompt),
    'shown beside it': givesAway(beside, answer),
    told,
  })
  const context = { section, before: shape.before, ...(shown.lead !== null && { lead: shown.lead }) }
  return {
    kind: 'cloze',
    prompt: made.prompt,
    answer,
    accept,
    context,
    grading: 'value',
    direction,
    ...ofFact(fact),
    doubts: [...shape.doubts, ...doubtsOf(fact, setting), ...doubts],
  }
}
