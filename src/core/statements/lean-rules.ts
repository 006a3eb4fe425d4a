/** What in a sentence points outside it: rules for its words, and for its phrases. */
import type { Off, Rule } from '../model/rule.ts'
import { fromElsewhere, halfOpening } from './alone.ts'
import { doubtfulDefinites } from './definite.ts'
import { isNoun, lower, tagOf, textOf, type Words } from './phrase.ts'
import { ranksIn } from './ranked.ts'

/** What is shown beside a sentence, or known of its document. */
export interface LeanContext {
  /** Title, head, the line that leads to its list, and the sentences before that are shown: all in one text. */
  readonly words: string
  /** Whether the document says of which day it is. */
  readonly dated: boolean
  /** Whether it is known who "we" are. */
  readonly spoken: boolean
  /** Whether the document speaks to its reader all along: then "you" is anybody. */
  readonly advises: boolean
  readonly off?: Off | undefined
}

/** `back` can be cured by the sentences before; `out` by nothing. */
export interface Lean {
  readonly kind: 'back' | 'out'
  readonly word: string
  /** By name. */
  readonly rule: string
}

const pronouns =
  /^(?:it|its|itself|they|their|them|themselves|theirs|he|she|his|her|him|hers|himself|herself)$/i
const speakers = /^(?:we|our|us|ours|ourselves)$/i
const self =
  /^(?:document|policy|report|guide|guidance|agreement|declaration|statement|act|law|regulation|rule|plan|strategy|review|article|paper|chapter|section|page|book|manual|notice|letter|order|memorandum|framework|standard|incident|project|programme|program|fact|sheet|year|week|month|decade|century|summer|winter|spring|autumn|fall|way|time|morning|evening)s?$/i
const advised = /^(?:can|cannot|must|should|may|will|need|have)$/i

/** A word of a sentence, by its number, and what is shown beside the sentence. */
export interface WordInSentence {
  readonly words: Words
  readonly at: number
  readonly sentence: string
  readonly shown: LeanContext
}

interface LeanRule extends Rule<WordInSentence> {
  readonly kind: Lean['kind']
}

const is =
  (pattern: RegExp): LeanRule['test'] =>
  ({ words, at }) =>
    pattern.test(textOf(words, at))

/** Of each word the first counts. In examples the word stands between bars, and nothing is shown. */
export const leanRules: readonly LeanRule[] = [
  {
    name: 'I and me',
    kind: 'out',
    test: ({ words, at }) =>
      /^(?:I|me|my|mine|myself)$/.test(textOf(words, at)) && tagOf(words, at) !== 'NOUN',
    breaks: ['Lund sold |my| boats.'],
    holds: ['Lund sold a |mine| in 1904.'],
  },
  {
    // "your $10 bill": made up to show something.
    name: 'you with money in your hand',
    kind: 'out',
    test: ({ words, at, sentence }) =>
      /^yours?$|^you$/i.test(textOf(words, at)) && /[$€£]\s?\d/.test(sentence),
    breaks: ['Lund takes |your| £9 for a pilot.'],
    holds: ['Lund takes |your| boat.'],
  },
  {
    name: 'you, of whom nothing is asked',
    kind: 'out',
    test: ({ words, at, shown }) =>
      !shown.advises &&
      (/^yours?$/i.test(textOf(words, at))
        ? // Anybody's own is meant.
          !isAdvice(words) && !/^own$/i.test(textOf(words, at + 1))
        : /^you$/i.test(textOf(words, at)) && !advised.test(textOf(words, at + 1))),
    breaks: ['Lund knows |you| well.', 'Lund knows |your| boats.'],
    holds: [
      'In Lund |you| must hire a pilot.',
      'In Lund you must moor |your| boat.',
      'In Lund to fish is to catch |your| own food.',
    ],
  },
  {
    name: 'we, and nobody knows who',
    kind: 'out',
    test: ({ words, at, shown }) =>
      speakers.test(textOf(words, at)) && textOf(words, at) !== 'US' && !shown.spoken && !isJoined(words, at),
    breaks: ['In Lund |we| built nine piers.'],
    holds: ['Lund and Norwick sold |our| boats.', 'Boats came from the |US| in 1904.'],
  },
  {
    name: 'a pronoun before any noun',
    kind: 'back',
    test: ({ words, at }) =>
      pronouns.test(textOf(words, at)) && !isNamedBefore(words, at) && !isEmptySubject(words, at),
    breaks: ['|It| feeds the lakes of Lund.'],
    holds: ['Lund sold |its| boats.', '|It| is said that Lund has nine piers.'],
  },
  {
    name: 'for it, in a clause without it',
    kind: 'back',
    test: ({ words, at }) =>
      /^(?:it|them)$/i.test(textOf(words, at)) &&
      /^(?:for|of|to|by|with|from|on|into|against|about)$/i.test(textOf(words, at - 1)) &&
      !words
        .slice(0, at)
        .some(({ text: link }) =>
          /^(?:and|but|which|who|that|when|where|while|as|because|if|;)$/i.test(link),
        ),
    breaks: ['Lund paid nine crowns for |it| in 1904.'],
    holds: ['Lund chose a pier and paid for |it| in 1904.'],
  },
  {
    name: 'this, these or such',
    kind: 'back',
    test: ({ words, at }) =>
      /^(?:this|these|those|such)$/i.test(textOf(words, at)) &&
      isPointing(words, at) &&
      !isResolved(words, at),
    breaks: ['|These| piers belong to Lund.', 'Lund sold |such| boats.'],
    holds: ['Lund built a pier, and |this| pier was sold.', 'Lund sold goods |such| as salt.'],
  },
  {
    name: 'behind that',
    kind: 'back',
    test: ({ words, at }) =>
      /^that$/i.test(textOf(words, at)) && tagOf(words, at - 1) === 'ADP' && isNoun(words, at + 1),
    breaks: ['Lund built nine piers in |that| year.'],
    holds: ['Lund knows |that| year by year piers rot.'],
  },
  {
    name: 'opens with that',
    kind: 'back',
    test: ({ words, at }) => /^that$/i.test(textOf(words, at)) && at === 0 && tagOf(words, 1) !== 'PRON',
    breaks: ['|That| ended the trade of Lund.'],
    holds: ['|That| it ended was known in Lund.'],
  },
  {
    name: 'a place of the page',
    kind: 'out',
    test: is(/^(?:above|below|aforementioned|respectively|herein|thereof|hereby|therein)$/i),
    breaks: ['Lund pays the wages |below| in June.'],
    holds: ['Lund lies |under| a hill.'],
  },
  {
    name: 'the following',
    kind: 'out',
    test: ({ words, at }) => /^following$/i.test(textOf(words, at)) && lower(words, at - 1) === 'the',
    breaks: ['Lund pays the |following| wages.'],
    holds: ['Lund paid wages |following| the storm.'],
  },
  {
    name: 'a day that counts from today',
    kind: 'out',
    test: ({ words, at, shown }) =>
      !shown.dated && /^(?:yesterday|tomorrow|tonight|today|ago|nowadays|soon)$/i.test(textOf(words, at)),
    breaks: ['Lund sold nine boats |yesterday|.'],
    holds: ['Lund sold nine boats |once|.'],
  },
  {
    name: 'a day of the week',
    kind: 'out',
    test: ({ words, at, shown }) =>
      !shown.dated && /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(textOf(words, at)),
    breaks: ['The ferry of Lund sank on |Friday|.'],
    holds: ['The ferry of Lund sank in |May| 1904.'],
  },
  {
    name: 'this morning',
    kind: 'out',
    test: ({ words, at }) =>
      /^(?:morning|afternoon|evening)$/i.test(textOf(words, at)) && lower(words, at - 1) === 'this',
    breaks: ['The ferry of Lund sank this |morning|.'],
    holds: ['The ferry of Lund sails each |morning|.'],
  },
  {
    name: 'last winter, next year',
    kind: 'out',
    test: ({ words, at }) =>
      /^(?:last|next|past|this|coming)$/i.test(textOf(words, at)) &&
      /^(?:year|month|week|decade|summer|spring|autumn|winter|fall|quarter)s?$/i.test(textOf(words, at + 1)),
    breaks: ['The ferry of Lund sank |last| winter.'],
    holds: ['The |last| ferry of Lund sank in 1904.'],
  },
  {
    name: 'the former, the other, the second',
    kind: 'back',
    test: ({ words, at, sentence, shown }) =>
      /^(?:former|latter|same|other|others|previous|second|third|two|three|remaining|rest)$/i.test(
        textOf(words, at),
      ) &&
      lower(words, at - 1) === 'the' &&
      !isTold(words, at) &&
      !ranksIn(sentence).some(({ start }) => start === words[at]?.start) &&
      !knows(shown, textOf(words, at + 1)),
    breaks: ['Lund sold the |other| pier.'],
    holds: ['Lund pays the |same| wage as Norwick.', 'Lund sold the |old| pier.'],
  },
  {
    name: 'opens with some or others, of what is not said',
    kind: 'back',
    test: ({ words, at }) =>
      /^(?:others|another|both|neither|some|many|most|each|several|all|few)$/i.test(textOf(words, at)) &&
      at === 0 &&
      !isNounNext(words, at),
    breaks: ['|Others| were sold in Lund.'],
    holds: ['|Many| boats were sold in Lund.'],
  },
  {
    name: 'from there',
    kind: 'back',
    test: ({ words, at }) =>
      /^(?:there|here)$/i.test(textOf(words, at)) && /^(?:from|in|and|by)$/i.test(textOf(words, at - 1)),
    breaks: ['Boats sail from |there| to Lund.'],
    holds: ['In 1904 |there| were nine piers in Lund.'],
  },
  {
    name: 'opens with earlier or instead',
    kind: 'back',
    test: ({ words, at }) =>
      /^(?:earlier|later|further|elsewhere|instead|otherwise|thereafter|meanwhile)$/i.test(
        textOf(words, at),
      ) && at < 2,
    breaks: ['|Meanwhile| Lund sold nine boats.'],
    holds: ['Lund sold nine boats, and |later| a tenth.'],
  },
]

/** A sentence with what is shown beside it, and the words in it that lean. */
interface PhraseRule {
  readonly name: string
  readonly words: (sentence: string, shown: LeanContext) => readonly string[]
  readonly breaks: readonly string[]
  readonly holds: readonly string[]
}

/** All of them lean back. */
export const leanPhraseRules: readonly PhraseRule[] = [
  {
    // Since when, and where, the sentence before says.
    name: 'the increased investment',
    words: (sentence, shown) =>
      [
        ...sentence.matchAll(
          /\b[Tt]he (?:increased|higher|lower|reduced|additional|resulting|larger|smaller|added|extra) (?:\p{Ll}+ )?(\p{Ll}{4,})/gu,
        ),
      ].flatMap(({ 1: noun = '' }) => (knows(shown, noun.slice(0, -1)) ? [] : [`the ${noun}`])),
    breaks: ['The higher wages drew pilots to Lund.'],
    holds: ['Higher wages drew pilots to Lund.'],
  },
  {
    name: 'absent what',
    words: (sentence) => (/^(?:Absent|Barring)\s/.test(sentence) ? ['Absent'] : []),
    breaks: ['Absent pilots Lund will lose its trade.'],
    holds: ['Pilots who are absent pay a fine in Lund.'],
  },
  {
    name: 'half of what was said before',
    words: (sentence) =>
      [halfOpening, fromElsewhere].some(({ test }) => test({ text: sentence }))
        ? [sentence.slice(0, 12)]
        : [],
    breaks: ['Instead, Lund built nine piers.', 'Lund lies nine miles to the north.'],
    holds: ['Lund built nine piers.', 'Lund lies nine miles north of Norwick.'],
  },
  {
    name: 'a thing that nothing tells of',
    words: (sentence, shown) =>
      doubtfulDefinites(sentence, shown.words)
        .filter((phrase) => !isToldOtherwise(phrase, sentence, shown))
        .map((phrase) => `the ${phrase}`),
    breaks: ['The harbour team moved to Lund.'],
    holds: ['The harbour of Lund is old.'],
  },
]

/** What the reader can, may and must do is told to him; what he has in his pocket is made up. */
const isAdvice = (words: Words) =>
  words.some(({ text }, at) => /^you$/i.test(text) && advised.test(textOf(words, at + 1)))

/** "the first woman; "the signing" where something was signed. */
function isToldOtherwise(phrase: string, sentence: string, { words }: LeanContext): boolean {
  if (/^(?:first|only|last)\s/i.test(phrase) && !sentence.startsWith('The')) return true
  const noun = phrase.split(' ').at(-1)?.toLowerCase() ?? ''
  // "the seller", "the depositor": a part that somebody plays in what is told.
  if (
    /(?:er|or|ee|holder)$/.test(noun) &&
    noun.length > 3 &&
    !sentence.toLowerCase().startsWith(`the ${phrase}`)
  )
    return true
  const root = noun.replace(/(?:ations?|ions?|ments?|ings?|ers?|als?|es|s)$/, '')
  return root.length >= 4 && new RegExp(`\\b${root}`, 'i').test(words)
}

/** "Norway and Palau … our": those who were just named speak of themselves. */
const isJoined = (words: Words, at: number) => {
  const before = words.slice(0, at)
  return before.some(
    ({ text }, index) =>
      /^and$/i.test(text) &&
      before.slice(0, index).some(({ tag }) => tag === 'PROPN') &&
      before.slice(index).some(({ tag }) => tag === 'PROPN'),
  )
}

const isNamedBefore = (words: Words, at: number) => {
  for (let index = 0; index < at; index += 1)
    if (
      isNoun(words, index) &&
      !/^(?:today|time|year|years|addition|fact|example|instance|result)$/i.test(textOf(words, index))
    )
      return true
  return false
}

/** "It is estimated that …", "it took four weeks to …" */
const isEmptySubject = (words: Words, at: number) =>
  lower(words, at) === 'it' &&
  /^(?:is|was|will|would|may|took|takes|seems|remains|became|has|can)$/i.test(textOf(words, at + 1)) &&
  words.slice(at + 2, at + 9).some(({ text }, index) => /^(?:that|to)$/i.test(text) && index > 0)

/** "if this is late" behind the thing that is; "a ferry … this ferry". */
function isResolved(words: Words, at: number): boolean {
  const next = words.slice(at + 1, at + 4).find(({ tag }) => /^(?:NOUN|PROPN)$/.test(tag))
  const isAlone = !next || !/^(?:NOUN|PROPN|ADJ)$/.test(tagOf(words, at + 1))
  if (isAlone) return at > 2 && isNamedBefore(words, at)
  const noun = next.text.toLowerCase().replace(/s$/, '')
  return words.slice(0, at).some(({ text }) => text.toLowerCase().startsWith(noun))
}

function isPointing(words: Words, at: number): boolean {
  const text = lower(words, at)
  if (text === 'such') return lower(words, at + 1) !== 'as' && lower(words, at - 1) !== 'as'
  if (
    /^(?:those)$/.test(text) &&
    /^(?:who|of|that|which|in|with|from|whose|to|for)$/i.test(textOf(words, at + 1))
  )
    return false
  if (
    text === 'those' &&
    words.slice(at + 1, at + 4).some(({ text: next }) => /^(?:that|who|which)$/i.test(next))
  )
    return false
  return !(self.test(textOf(words, at + 1)) && text === 'this')
}

/** "the same fee as …", "the second of three bridges", "the two cities of …" */
const isTold = (words: Words, at: number) =>
  (lower(words, at) === 'same' && words.slice(at + 1, at + 10).some(({ text }) => /^as$/i.test(text))) ||
  words
    .slice(at + 1, at + 4)
    .some(({ text }) => /^(?:as|of|that|which|who|whose|between|in|to)$/i.test(text)) ||
  words.slice(at + 1, at + 3).some(({ tag }) => tag === 'PROPN')

const isNounNext = (words: Words, at: number) =>
  words.slice(at + 1, at + 4).some(({ tag }) => /^(?:NOUN|PROPN)$/.test(tag)) && lower(words, at + 1) !== 'of'

const knows = ({ words }: LeanContext, noun: string) =>
  noun.length > 2 && words.toLowerCase().includes(noun.toLowerCase())
