/** What is asked of a fact: itself, with what it is joined with; of a rank the place where it could be another, and who has it. */
import { type Fact, factTraits, isProper } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { holderOf } from '../statements/holder.ts'
import { joinedDates, joinedNames } from '../statements/joined.ts'
import { ranksIn } from '../statements/ranked.ts'
import { countWords } from '../text/words.ts'
import { acceptedForms } from './accept.ts'
import { answerOf } from './answer-of.ts'
import type { Direction } from './draft.ts'
import type { Setting } from './settings.ts'

/** What a gap hides, in offsets of the sentence. */
export interface Asked extends Span {
  readonly direction: Direction
  /** Other right forms of the answer. */
  readonly accept: readonly string[]
  /** It says one value, which other words do not tell. */
  readonly isValue: boolean
  /** What is asked for: of joined dates and names all of them. */
  readonly fact: Fact
}

export function asksOf(fact: Fact, setting: Setting): Asked[] {
  if (fact.type !== 'rank') return [joinedWith(fact, setting) ?? askOf(fact, setting)]
  const rank = ranksIn(setting.text).find(({ start }) => start === fact.start - fact.sentence.start)
  if (rank === undefined) return []
  const holder = holderOf(setting.text, rank)
  // "the ____ lake of the hills": largest, oldest and deepest would do as well, and "first" is what everybody guesses.
  const isPlace =
    (rank.value.place > 1 || rank.role === 'taken') && !whoIsBefore.test(setting.text.slice(rank.end))
  return [...(holder ? [askHolder(holder, fact, setting)] : []), ...(isPlace ? [askOf(fact, setting)] : [])]
}

/** "the ____ largest after Lund and Vessen": those before it are counted out. */
const whoIsBefore = /\b(?:after|behind|only to) (?:the )?\p{Lu}/u

function askOf(fact: Fact, { section, text, whole }: Setting): Asked {
  const all = answerOf(fact, text)
  const own = fact.type === 'date' ? withoutYear(all, text, `${whole.voice.title} ${section ?? ''}`) : all
  const answer = text.slice(own.start, own.end)
  const letters = whole.short.get(answer)
  return {
    ...own,
    direction: 'cloze',
    accept:
      own.end === all.end
        ? acceptedForms(answer, fact, letters ? [letters] : [])
        : [text.slice(all.start, all.end)],
    isValue: fact.value !== undefined || factTraits[fact.type].isTemporal,
    fact,
  }
}

/** Of a month or a day whose year is told beside it what is not told. */
function withoutYear({ start, end }: Span, text: string, beside: string): Span {
  const { rest = '', year } =
    /^(?<rest>(?=.*\p{L}{3}).*[\p{L}\d]),?\s(?<year>\d{4})$/u.exec(text.slice(start, end))?.groups ?? {}
  return { start, end: year !== undefined && beside.includes(year) ? start + rest.length : end }
}

/** In words, as for any gap. */
const longestAnswer = 8

/** A date or a name with all that it is joined with: a gap for one of them could hold the others. */
function joinedWith(fact: Fact, { text }: Setting): Asked | null {
  const { type, sentence } = fact
  const own = answerOf(fact, text)
  const isDate = factTraits[type].isTemporal
  const all = isDate ? joinedDates(text, own) : isProper(type) ? joinedNames(text, own) : null
  // Of many, one is asked with the others shown.
  if (all === null || countWords(text.slice(all.start, all.end)) > longestAnswer) return null
  const whole = { start: sentence.start + all.start, end: sentence.start + all.end }
  // The forms of one of them are no forms of all.
  return {
    ...all,
    direction: 'cloze',
    accept: [],
    isValue: isDate,
    fact: { ...fact, ...whole, text: text.slice(all.start, all.end) },
  }
}

function askHolder(holder: Span, rank: Fact, setting: Setting): Asked {
  const { facts, sentence, text } = setting
  const named = facts.find(
    ({ start, end }) => start - sentence.start === holder.start && end - sentence.start === holder.end,
  )
  const surname = personal.test(rank.text) ? surnameOf(text.slice(holder.start, holder.end)) : null
  const accept = named ? askOf(named, setting).accept : surname === null ? [] : [surname]
  return { ...holder, direction: 'holder', accept, isValue: false, fact: rank }
}

/** What only a person is first, or youngest, among. */
const personal =
  /(?:^|\s)(?:(?:wo)?man|person|boy|girl|president|minister|mayor|governor|king|queen|emperor|empress|pope|chancellor|leader|member|chair(?:wo)?man|director|author|writer|judge|pilot|scientist|artist|captain)$/
const surnameOf = (name: string): string | null =>
  /^\p{Lu}\S+(?:\s\p{Lu}\S*)?\s(\p{Lu}\S+)$/u.exec(name)?.[1] ?? null
