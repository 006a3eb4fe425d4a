/** Sentences made to stand: in what form, and with what beside it, a sentence says by itself what it speaks of. */

import { firstBroken, type Off, type Rule } from '../model/rule.ts'
import { countCountries } from '../text/countries.ts'
import { countWords } from '../text/words.ts'
import { modelled, nameless, order } from './alone.ts'
import { damageBeside } from './damage.ts'
import { applyEdits, type Edit, type Edited, thenEdit } from './edit.ts'
import type { FullNames } from './full-names.ts'
import type { Lean, LeanContext } from './lean-rules.ts'
import { leansOf } from './leans.ts'
import { hasShortName } from './short-names.ts'
import { tidy, workCitation } from './tidy.ts'

export interface Around {
  readonly title: string
  readonly head: string | null
  readonly lead: string | null
  readonly dated: boolean
  /** Names in full, of which parts may stand for them. */
  readonly names: FullNames
  readonly advises: boolean
  /** Who "we" are, where that is known: "the leaders of the two cities". */
  readonly speaker: string | null
  /** The sentences right before it, nearest first, as written. */
  readonly previous: () => readonly string[]
  readonly off?: Off | undefined
}

/** Why a sentence does not stand: what is wrong with it, or that what it leans on is not shown. */
export type WhyNot = 'damaged' | 'no-end' | 'order' | 'nameless' | 'modelled' | 'leans'

export interface Refused {
  readonly stands: false
  readonly why: WhyNot
  readonly word: string
  /** The rule that it breaks, by name. */
  readonly rule: string
}

export type Stood =
  | { readonly stands: true; readonly form: Edited; readonly before: string | null }
  /** With its form where a reader may yet know what is meant; without one nothing can be asked of it. */
  | (Refused & { readonly form: Edited; readonly before: string })
  | (Refused & { readonly form: null })

const refused = (why: WhyNot, rule: string, word = ''): Stood => ({
  stands: false,
  why,
  word,
  rule,
  form: null,
})

interface SentenceForm {
  readonly text: string
  /** A line leads to it: then it may go without its end, and tell what to do. */
  readonly isLed: boolean
}

/** What no sentence beside it can cure. */
export const formRules: readonly (Rule<SentenceForm> & { readonly why: WhyNot })[] = [
  {
    name: 'no end',
    why: 'no-end',
    test: ({ text, isLed }) => !isLed && !/[.!?:]["'”’)]*$/.test(text),
    breaks: ['Nine piers of Lund'],
    holds: ['Lund has three wishes:'],
  },
  { ...order, why: 'order', test: (form) => !form.isLed && order.test(form) },
  { ...nameless, why: 'nameless' },
  { ...modelled, why: 'modelled' },
]

/** A name in short, with the name in full in nothing that is shown. */
const shortName = 'a short name, and the long one is not shown'

/** What speaks against a sentence that does not stand: which kind of word points elsewhere. */
export const doubtsOf = (stood: Stood): string[] =>
  stood.stands ? [] : stood.why === 'leans' ? [`leans on ${kindOf(stood.word)}`] : [stood.why]

function kindOf(word: string): string {
  if (/^the\s/i.test(word)) return 'the'
  if (/^(?:this|these|those|that|such)\b/i.test(word)) return 'this'
  if (/^(?:we|our|ours|us|i|my|me)$/i.test(word)) return 'us'
  return /^(?:it|its|itself|they|their|them|he|she|his|her|him|hers)$/i.test(word)
    ? 'a pronoun'
    : 'other words'
}

/** Most words that are shown before a sentence, and most sentences. */
const mostBefore = 70
const mostSentences = 2

export function stand(sentence: string, around: Around): Stood {
  const tidied = applyEdits(sentence, tidy(sentence))
  const form = thenEdit(tidied, said(tidied.text, around))
  // Before it is put in own words: these may open it with a bracket.
  const damage = damageBeside(tidied.text, around.off)
  if (damage) return refused('damaged', damage.name)
  const broken = firstBroken(formRules, { text: form.text, isLed: around.lead !== null }, around.off)
  if (broken) return refused(broken.why, broken.name)
  /** With what is shown before it a reader may yet know what is meant. */
  const leaning = ({ word, rule }: Pick<Lean, 'word' | 'rule'>, before: readonly string[]): Stood => {
    const shown = before.join(' ')
    // A thing that is told by "the" has to be named in what is shown.
    const isShown =
      shown !== '' && countWords(shown) <= mostBefore && !leans.some(({ word }) => /^the\s/i.test(word))
    return isShown
      ? { stands: false, why: 'leans', word, rule, form, before: shown }
      : refused('leans', rule, word)
  }
  let known = [around.title, around.head ?? '', around.lead ?? ''].join(' ')
  const shownWith = (words: string): LeanContext => ({
    words,
    dated: around.dated,
    spoken: around.speaker !== null,
    advises: around.advises,
    off: around.off,
  })
  let leans = leansOf(form.text, shownWith(known))
  const isShort = (words: string) =>
    !around.off?.has(shortName) && hasShortName(form.text, words, around.names)
  if (leans.length === 0 && !isShort(known)) return { stands: true, form, before: null }
  const before: string[] = []
  for (const written of around.previous().slice(0, mostSentences)) {
    const previous = written.replace(workCitation, '')
    const out = leans.find(({ kind }) => kind === 'out')
    if (out) return refused('leans', out.rule, out.word)
    before.unshift(previous)
    if (countWords(before.join(' ')) > mostBefore) break
    const alone = shownWith([around.title, around.head ?? '', around.lead ?? ''].join(' '))
    const own = leansOf(applyEdits(previous, tidy(previous)).text, alone)
    // What the sentence before takes for known itself, it does not tell.
    const told = own.reduce(
      (text, { word }) =>
        word.startsWith('the ') ? text.replace(new RegExp(escaped(word), 'gi'), '') : text,
      previous,
    )
    known = `${known} ${told}`
    // What its pronouns mean, the one before has to say.
    leans = [
      ...own.filter(({ kind, word }) => kind === 'back' && !word.startsWith('the ')),
      ...unresolved(form.text, shownWith(known)),
    ]
    if (leans.length === 0 && !isShort(known)) return { stands: true, form, before: before.join(' ') }
  }
  return leaning(leans[0] ?? { word: '', rule: shortName }, before)
}

/** Names of two or more who act together. */
const together = /\p{Lu}[\p{L}.’'-]*(?:\s\([A-Z]+\))?\s?,?\s?and\s(?:the\s)?\p{Lu}/u

/**
 * The words of a sentence as they are asked: "we" are named, in brackets, since the words are not its own; "now" goes
 * where no day is shown; an item of a list ends as a sentence does.
 */
export function said(text: string, { speaker, dated, lead }: Around): Edit[] {
  const edits: Edit[] = []
  const put = (pattern: RegExp, words: string) => {
    for (const { index, 0: found } of text.matchAll(pattern))
      edits.push({ start: index, end: index + found.length, put: words })
  }
  if (speaker !== null) {
    put(/^(?:We)(?=\s(?!,))/gu, `[${speaker.charAt(0).toUpperCase()}${speaker.slice(1)}]`)
    put(/(?<![\p{L}’'])(?<!^)(?:We|we)(?=\s(?!,))/gu, `[${speaker}]`)
  }
  const pair = together.exec(text)
  for (const { index, 0: found } of text.matchAll(/(?<![\p{L}’'])our(?=\s)/gu)) {
    const isKnown =
      (pair !== null && pair.index < index) || (lead !== null && together.test(lead)) || speaker !== null
    const isTwo = /^our\s(?:two|three|four|both)\s/.test(text.slice(index))
    // With neither of them before it, "their" would be as dark as "our".
    const isFar = !(pair !== null && pair.index < index) && speaker !== null && countCountries(speaker) === 2
    const put = isTwo ? '[the]' : isFar ? '[the two countries’]' : '[their]'
    if (isKnown) edits.push({ start: index, end: index + found.length, put })
  }
  if (!dated) put(/(?<=\s)(?:currently|presently)\s(?=\p{Ll})/gu, '')
  put(/[;,]$/g, '.')
  return edits
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** With a sentence before it, a pronoun has what it means; a thing that is told by "the" has to be named there. */
const unresolved = (sentence: string, shown: LeanContext) =>
  leansOf(sentence, shown).filter(
    ({ kind, word }) =>
      kind === 'out' ||
      word.startsWith('the ') ||
      // A person has a name.
      (/^(?:he|she|his|her|him|hers)$/i.test(word) && !/(?<=\p{L}.*)\b\p{Lu}\p{Ll}/u.test(shown.words)),
  )
