/**
 * Multiple choice: beside the answer stand others of its kind, size and form from the same document, none of which
 * is right as well. A card for which too few can be found is not asked in this way.
 */

import { type Chance, chanceOf, seedFor, shuffled } from '../base/random.ts'
import { type Card, gap, leadingTo } from '../model/card.ts'
import type { Briefing } from '../model/document.ts'
import { type Fact, factTraits } from '../model/fact.ts'
import { err, ok, type Result } from '../model/result.ts'
import { comparable } from '../text/normalize.ts'
import { bounding, sideOf } from '../text/numbers/bounds.ts'
import { findNumbers } from '../text/numbers/find-numbers.ts'
import { isInitials } from './acronyms.ts'
import { dateField } from './choices/dates.ts'
import { figureField, rangeField } from './choices/figure.ts'
import { holds, nameField } from './choices/names.ts'
import { wordField } from './choices/number-words.ts'
import { type ChoiceField, pickOptions } from './choices/pick.ts'
import { givesAway } from './cloze.ts'
import { judgingOf } from './judging.ts'

export type ChoiceSource = Pick<Briefing, 'blocks' | 'facts' | 'cards' | 'glossary' | 'date'>

export interface Choices {
  readonly options: readonly string[]
  /** Which of them is the answer. */
  readonly right: number
}

/** Why a card is not asked with choices. */
export type NoChoices =
  /** Its answer bounds an amount or a time: others are true with it ("over 20" where it is "over 25"). */
  | 'bound'
  /** Nothing of its form can be put beside it. */
  | 'form'
  /** The document holds too few of its kind. */
  | 'few'
  /** Its answer is a clause or a list: only the reader can tell whether another is as right. */
  | 'self'
  /** The question spells the answer: "What is the acronym for …". */
  | 'letters'

/** The fewest options that are worth a choice. */
const fewest = 3

/**
 * The options for a card in an order of chance; the same for the same card, document and seed.
 * @param count how many there should be; of names and expansions there may be one fewer
 */
export const makeChoices = (
  card: Card,
  source: ChoiceSource,
  seed: number,
  count = 4,
): Result<Choices, NoChoices> => choicesOf(card, source, count)(seed)

/** The same by seed: what can stand beside the answer is looked for once. */
export function choicesOf(
  card: Card,
  source: ChoiceSource,
  count = 4,
): (seed: number) => Result<Choices, NoChoices> {
  const found = optionsOf(card, source, count)
  if (!found.ok) return () => found
  return (seed) => {
    const next = chanceOf(seedFor(card.id, seed))
    return arrange(found.value(next), card, next)
  }
}

/** Draws the options, among them the answer. */
type Draw = (next: Chance) => readonly string[]

function optionsOf(card: Card, source: ChoiceSource, count: number): Result<Draw, NoChoices> {
  const fact = source.facts.find(({ id }) => id === card.fact)
  if (fact === undefined) return err('form')
  if (judgingOf(card) !== 'value') return err('self')
  if (isBound(card, fact)) return err('bound')
  const isBarred = barOf(card, fact, source)
  if (fact.type === 'acronym' && card.kind === 'acronym') {
    if (comparable(card.answer) === comparable(fact.text)) return err('letters')
    const others = expansions(fact.text, source, isBarred)
    return ok((next) => [card.answer, ...shuffled(others, next).slice(0, count - 1)])
  }
  const field = fieldOf(card, fact, source)
  if (field === null) return err('form')
  const fitting: ChoiceField = {
    ...field,
    others: distinct(field.others.filter(({ text }) => !isBarred(text))),
    derive: (...where) => {
      const option = field.derive(...where)
      return option === null || isBarred(option.text) ? null : option
    },
  }
  return ok((next) => pickOptions(fitting, count, next).map(({ text }) => text))
}

/** Where even the answer is left out of the options by its form, nothing is asked. */
function arrange(options: readonly string[], { answer }: Card, next: Chance): Result<Choices, NoChoices> {
  if (options.length < fewest) return err('few')
  const order = shuffled(options, next)
  const right = order.indexOf(answer)
  return right < 0 ? err('form') : ok({ options: order, right })
}

function fieldOf(card: Card, fact: Fact, { facts, date }: ChoiceSource): ChoiceField | null {
  const { answer } = card
  if (fact.type === 'date') return dateField(card, fact, facts, date)
  if (factTraits[fact.type].naming !== null) return nameField(answer, fact, facts)
  return (
    figureField(answer, fact, facts) ?? rangeField(answer) ?? (/\d/.test(answer) ? null : wordField(answer))
  )
}

/** Names of the document with the same letters. Whoever sees the letters rules out all others, and none is made up. */
function expansions(
  term: string,
  { facts, glossary }: ChoiceSource,
  isBarred: (text: string) => boolean,
): string[] {
  const names = [
    ...facts.filter(({ type }) => factTraits[type].naming !== null).map(({ text }) => text),
    ...glossary.flatMap(({ expansion }) => (expansion === null ? [] : [expansion])),
  ]
  const spelled = names.filter((name) => isInitials(term, name) && !isBarred(name))
  return [...new Map(spelled.map((name) => [comparable(name), name])).values()]
}

const amountBounds = `(?:${bounding}|exceed(?:s|ed)?|topp(?:ed|ing)|tops|surpass(?:es|ed|ing)?)`
const boundBefore = new RegExp(`(?:\\b${amountBounds}\\s(?:an?\\s|the\\s)?|[<>≥≤⩾⩽]=?\\s?)$`, 'i')
/** "somewhat more than 40 percent": the words that bound stand within the answer, before its figure. */
const boundInside = new RegExp(`^(?:[a-z]+\\s){0,2}${amountBounds}\\b`, 'i')
const dateBound =
  /\b(?:by|before|after|prior to|(?:no|not) (?:later|earlier|sooner) than|not until|ahead of)\s(?:the\s)?$/i
const dateBoundBehind = /^,?\s(?:at the (?:latest|earliest)|(?:or|and) (?:later|earlier|before|after))\b/

/** Whether what is asked bounds something: then a lower or higher one, an earlier or later one is true as well. */
function isBound({ prompt, answer }: Card, { type, value }: Fact): boolean {
  const at = Math.max(0, prompt.indexOf(gap))
  const before = prompt.slice(0, at)
  if (type === 'date') return dateBound.test(before) || dateBoundBehind.test(prompt.slice(at + gap.length))
  if (value !== undefined && 'qualifier' in value && sideOf(value.qualifier ?? '') !== null) return true
  return factTraits[type].magnitude === 'cardinal' && (boundBefore.test(before) || boundInside.test(answer))
}

/** What may never be offered: a form of the answer, what it holds or is held by, and what the reader already sees. */
function barOf(
  card: Card,
  fact: Fact,
  { blocks, cards, glossary, facts }: ChoiceSource,
): (text: string) => boolean {
  const text = blocks.find(({ id }) => id === card.block)?.text ?? ''
  const { start, end } = card.sentence ?? { start: 0, end: 0 }
  const inside = fact.block === card.block && fact.start >= start && fact.end <= end
  const sentence = inside
    ? `${text.slice(start, fact.start)} ${text.slice(fact.end, end)}`
    : text.slice(start, end).replace(card.answer, ' ')
  const shown = [sentence, card.prompt, ...leadingTo(card.context), card.context.section ?? ''].join('\n')
  const right = [card.answer, ...card.accept, ...aliases(card.answer, glossary), ...twins(card, cards)]
  const amounts = amountsIn(facts, card, fact)
  const isName = factTraits[fact.type].naming !== null
  const article = /\b(an?)\s+$/i
    .exec(card.prompt.slice(0, Math.max(0, card.prompt.indexOf(gap))))?.[1]
    ?.toLowerCase()
  return (option) =>
    right.some(
      (form) =>
        comparable(form) === comparable(option) || (isName && (holds(form, option) || holds(option, form))),
    ) ||
    givesAway(shown, option) ||
    findNumbers(option).some(({ readings }) => amounts.has(readings[0] ?? Number.NaN)) ||
    (isName && aliases(option, glossary).some((alias) => givesAway(shown, alias))) ||
    (article !== undefined && (article === 'an') !== takesAn(option))
}

/** What the document also calls a name. */
const aliases = (name: string, glossary: ChoiceSource['glossary']): string[] =>
  glossary.flatMap(({ term, expansion }) => {
    if (expansion === null) return []
    if (comparable(expansion) === comparable(name)) return [term]
    return comparable(term) === comparable(name) ? [expansion] : []
  })

/** Answers of cards that ask in the same words. */
const twins = (card: Card, cards: readonly Card[]): string[] =>
  cards
    .filter(({ id, prompt }) => id !== card.id && comparable(prompt) === comparable(card.prompt))
    .map(({ answer }) => answer)

/** The figures of other facts of the sentence, by value: "a dozen" is 12. */
function amountsIn(facts: readonly Fact[], { block, sentence }: Card, own: Fact): ReadonlySet<number> {
  if (sentence === null) return new Set()
  const amounts = facts.flatMap(({ id, value, ...fact }) =>
    id !== own.id &&
    fact.block === block &&
    fact.start >= sentence.start &&
    fact.end <= sentence.end &&
    (value?.kind === 'quantity' || value?.kind === 'money')
      ? [value.amount]
      : [],
  )
  return new Set(amounts)
}

const takesAn = (text: string) => /^(?:[aeiou]|8|1[18](?!\d))/i.test(text)

const distinct = (options: ChoiceField['others']): ChoiceField['others'] => [
  ...new Map(options.map((option) => [comparable(option.text), option])).values(),
]
