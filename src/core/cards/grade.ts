/** Grades a typed answer by what it says: amounts and dates by value, names by their words. */
import { distance } from 'fastest-levenshtein'
import { type Grading, gap } from '../model/card.ts'
import { type FactType, factTraits } from '../model/fact.ts'
import { boundAfter } from '../text/numbers/bounds.ts'
import { type Amount, readAmount } from './grade/amount.ts'
import { answerWords, joined } from './grade/answer-words.ts'
import { areContrary } from './grade/contraries.ts'
import { readDates } from './grade/date.ts'
import { type DiffPart, diffLetters } from './grade/diff.ts'
import { foldAmount, foldAnswer, trimSigns } from './grade/fold.ts'
import { judgeAmount } from './grade/judge-amount.ts'
import { judgeDates } from './grade/judge-date.ts'
import { judgePerson } from './grade/judge-person.ts'
import { judgeWords } from './grade/judge-words.ts'
import { readPounds } from './grade/money.ts'
import { partsOf } from './grade/parts.ts'
import { readMetres, unitOf } from './grade/units.ts'
import { atMost, better, type Verdict } from './grade/verdict.ts'

export type { DiffPart } from './grade/diff.ts'
export type { Verdict } from './grade/verdict.ts'

export interface TypedAnswer {
  readonly answer: string
  /** Other right forms of it. */
  readonly accept: readonly string[]
  /** Of the fact that is asked for; null where the card has none. */
  readonly type: FactType | null
  readonly typed: string
  /** What was asked: it may name the unit that the answer leaves out. */
  readonly prompt?: string
}

export interface Grade {
  readonly verdict: Verdict
  /** The form of the answer that the typed one is nearest to. */
  readonly matched: string
  /** From `matched` to what was typed. */
  readonly diff: readonly DiffPart[]
}

/** A text of more characters than this is compared only as a whole. */
const longest = 400

/**
 * Null for a clause: it can be said in other words, and only the reader can tell. Never throws. Independent of the
 * case, the accents and the outer blanks of what is typed.
 */
export function gradeAnswer(asked: TypedAnswer & { readonly grading?: 'value' }): Grade
export function gradeAnswer(asked: TypedAnswer & { readonly grading?: Grading }): Grade | null
export function gradeAnswer({
  grading = 'value',
  ...asked
}: TypedAnswer & { readonly grading?: Grading }): Grade | null {
  return grading === 'self' ? null : gradeValue(asked)
}

function gradeValue({ answer, accept, type, typed, prompt = '' }: TypedAnswer): Grade {
  const said = foldAnswer(typed)
  const asked = { answer, accept, type, counted: countedBy(prompt) }
  const forms = [answer, ...accept].map((form) => ({ form, verdict: judgeForm(form, asked, typed) }))
  const verdict = forms.map((each) => each.verdict).reduce(better)
  const best =
    verdict === 'wrong' ? [answer] : forms.filter((each) => each.verdict === verdict).map(({ form }) => form)
  const matched = nearest(best, said) ?? answer
  return { verdict, matched, diff: diffLetters(matched, typed) }
}

interface ExpectedAnswer {
  readonly answer: string
  readonly accept: readonly string[]
  readonly type: FactType | null
  /** The folded word that the prompt has after the gap: "____ years". */
  readonly counted: string
}

const counting = new RegExp(`(?:${gap}|\\bhow many)[ -](?<thing>\\p{L}+)`, 'iu')
const countedBy = (prompt: string) => foldAnswer(counting.exec(prompt)?.groups?.['thing'] ?? '')

function judgeForm(form: string, asked: ExpectedAnswer, typed: string): Verdict {
  const [folded, said] = [foldAnswer(form), foldAnswer(typed)]
  if (said === '') return 'wrong'
  if (folded === said) return 'right'
  if (folded.length > longest || said.length > longest) return 'wrong'
  const [mine, theirs] = [
    trimSigns(foldAmount(form)),
    trimSigns(foldAmount(typed)).replace(/ or (?:so|thereabouts)$/, ''),
  ]
  if (theirs === '') return 'wrong'
  if (denies(mine) !== denies(theirs) && joinedWords(mine) !== joinedWords(theirs)) return 'wrong'
  if (offersTwo(theirs) && !offersTwo(mine)) return 'wrong'
  if (areContrary(mine, theirs)) return 'wrong'
  const value = judgeValue(mine, trimSigns(foldAmount(asked.answer)), asked, theirs)
  if (value !== null) return value
  return better(judgeText(mine, form, asked, theirs), judgeParts(mine, asked.type, theirs))
}

/** All of the things that the answer names are right, and some of them are close, where nothing else is named. */
function judgeParts(mine: string, type: FactType | null, theirs: string): Verdict {
  const said = theirs.split(/,? and |, /)
  const asked = partsOf(mine, type)
  const judge = (part: string, each: string) => {
    const alone = { answer: part, accept: [], type, counted: '' }
    return judgeValue(part, part, alone, each) ?? judgeText(part, part, alone, each)
  }
  // In whatever order.
  const isAll =
    asked.length === said.length && asked.every((part) => said.some((each) => judge(part, each) === 'right'))
  if (isAll && new Set(said).size === said.length) return 'right'
  return said.every((each) => asked.some((part) => judge(part, each) !== 'wrong')) ? 'close' : 'wrong'
}

/** "65 or older" offers one. */
const offersTwo = (text: string) => /\bor\b/.test(text.replace(bounds, ' '))
const bounds = new RegExp(boundAfter, 'gu')

const joinedWords = (text: string) => joined(answerWords(text, { keepShort: true }))

/** "no more than" bounds an amount and "no. 7" counts; neither denies. */
const denies = (text: string) =>
  /(?<!\p{L})(?:not|never|non|nor|neither|none|nothing|without|no(?! (?:more|fewer|less|later) than)(?!\.? ?\d))(?!\p{L})|n't\b/u.test(
    text,
  )

/** By value, or null where the answer or what was typed is none. */
function judgeValue(mine: string, answer: string, asked: ExpectedAnswer, theirs: string): Verdict | null {
  const { type } = asked
  if (type === null || factTraits[type].isTemporal) {
    const dates = readDates(mine)
    const typed = dates.length > 0 ? readDates(theirs) : []
    if (dates[0] && typed.length > 0) return judgeDates(dates[0], typed)
  }
  if (type !== null && factTraits[type].magnitude === null) return null
  return judgeAmounts(mine, answer, asked, theirs)
}

function judgeAmounts(
  mine: string,
  answer: string,
  { type, counted }: ExpectedAnswer,
  theirs: string,
): Verdict | null {
  const isSterling = /£|\bgbp\b|sterling/.test(answer)
  const read = (text: string) => {
    const measured = readMetres(text, `${mine} ${theirs}`)
    return readAmount(isSterling ? readPounds(measured) : measured)
  }
  const asked = read(mine)
  const both = asked === 'many' ? bothUnits.exec(mine) : null
  if (both !== null) {
    const [one, other] = both.slice(1).map((each) => read(each))
    return judgeEither(one, other, read(theirs))
  }
  if (asked === null || asked === 'many' || (type === null && !asked.leads)) return null
  const typed = read(theirs)
  if (typed === null) return null
  if (typed === 'many') return 'wrong'
  if (asked.unit === null && typed.unit !== null) {
    const unit = unitOf(counted)
    return atMost(judgeAmount({ ...asked, unit }, typed), unit === null ? 'close' : 'right')
  }
  const whole = mine === answer ? asked : read(answer)
  // A form that is the answer without its qualifier would let the other side pass.
  if (whole !== asked && whole !== null && whole !== 'many' && judgeAmount(asked, whole) === 'right')
    return judgeAmount(whole, typed)
  return judgeAmount(asked, typed)
}

/** "26 miles (42 km)". */
const bothUnits = /^([^()]+) \(([^()]+)\)?$/

/** An answer that says one amount in two units, of which no number is the same; null where it is none. */
function judgeEither(one: ReadAmount, other: ReadAmount, typed: ReadAmount): Verdict | null {
  if (!isAmount(one) || !isAmount(other) || one.unit === null || !isAmount(typed)) return null
  if (one.unit.dimension !== other.unit?.dimension) return null
  return better(judgeAmount(one, typed), judgeAmount(other, typed))
}

type ReadAmount = ReturnType<typeof readAmount> | undefined
const isAmount = (read: ReadAmount): read is Amount => read != null && read !== 'many'

function judgeText(
  mine: string,
  form: string,
  { answer, accept, type }: ExpectedAnswer,
  theirs: string,
): Verdict {
  if (type === 'person') {
    if (form !== answer) return 'wrong'
    return judgePerson(
      mine,
      accept.map((each) => trimSigns(foldAnswer(each))),
      theirs,
    )
  }
  // "UN" is no answer to what UN stands for.
  const keepShort = type === 'acronym' && !(mine.includes(' ') && theirs.includes(' '))
  const whole = (text: string) => joined(answerWords(text, { keepShort, keepPlural: true }))
  if (whole(mine) !== '' && whole(mine) === whole(theirs)) return 'right'
  const isLetters = /^[\p{Lu}\p{N}&.-]{2,}$/u.test(form)
  return judgeWords(answerWords(mine, { keepShort }), answerWords(theirs, { keepShort }), isLetters)
}

/** The form with the fewest edits to what was typed; the first of equals. */
function nearest(forms: readonly string[], said: string): string | undefined {
  if (forms.length < 2 || said.length > longest) return forms[0]
  return forms
    .map((form) => ({ form, edits: distance(foldAnswer(form).slice(0, longest), said) }))
    .reduce((one, other) => (other.edits < one.edits ? other : one), {
      form: forms[0],
      edits: Number.POSITIVE_INFINITY,
    }).form
}
