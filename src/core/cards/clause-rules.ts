/** What speaks against a card for a clause, beside the rules of its gap: rules, by the names that the ranker knows. */
import { gap } from '../model/card.ts'
import type { FactType } from '../model/fact.ts'
import { allBroken, type Off, type Rule } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import { itemsOf } from '../statements/lists.ts'
import { isKnownWord, tagWords } from '../text/wink.ts'
import { mainWords } from '../text/words.ts'

/** A sentence, where the clause stands in it that is asked for, and what its fact says it of. */
export interface Clausal extends Span {
  readonly text: string
  readonly type: FactType
  /** The term of a definition, who commits himself; empty where it is not known. */
  readonly who: string
}

/** How a clause can be asked for. */
export type ClauseForm = 'gap' | 'question'

export interface ClauseRule extends Rule<Clausal> {
  readonly forms: readonly ClauseForm[]
  /** Readers let pass one card in ten at most that breaks it: then it is not weighed. */
  readonly isVeto?: true
}

const both = ['gap', 'question'] as const
const beforeOf = ({ text, start }: Clausal) => text.slice(0, start)
const wordsOf = ({ text, start, end }: Clausal) => text.slice(start, end)
const afterOf = ({ text, end }: Clausal) => text.slice(end)

/** Fewest main words that stay beside a gap, so that they say which one is meant. */
const fewestLeft = 4
const fewestOfAct = 6

/** In examples the type of the fact and its term stand before the sentence, and the clause between bars. */
export const clauseRules: readonly ClauseRule[] = [
  {
    name: 'label',
    forms: both,
    test: ({ type, who }) => type === 'definition' && isLabel(who),
    breaks: ['definition of NOTE: NOTE means |a place where boats of Lund lie|.'],
    holds: ['definition of Berth: Berth means |a place where boats of Lund lie|.'],
  },
  {
    name: 'one of many',
    forms: both,
    test: ({ type, who }) => type === 'definition' && oneOfMany.test(who),
    breaks: ['definition of One key berth: One key berth is |a place for nine boats of Lund|.'],
    holds: ['definition of A berth: A berth is |a place for nine boats of Lund|.'],
  },
  {
    name: 'praise',
    forms: ['question'],
    test: (clausal) => praising.test(wordsOf(clausal)),
    breaks: ['definition of A berth: A berth is |an important place for boats of Lund|.'],
    holds: ['definition of A berth: A berth is |a place for boats of Lund|.'],
  },
  {
    name: 'open',
    forms: ['gap'],
    test: (clausal) => isOpen(beforeOf(clausal), wordsOf(clausal), clausal.type),
    breaks: [
      'commitment: In 1904 the pilots of Lund repeated their commitment to |keep the lamps lit|.',
      'cause: One reason is |the ice on the long pier of Lund|.',
      'commitment: Lund will build |a major pier for nine boats|.',
      'cause: Boats of Norwick sank because of |ice, storms and fog|.',
    ],
    holds: [
      'commitment: In 1904 the pilots of Lund promised to |keep the lamps lit|.',
      'cause: Boats of Norwick sank because of |ice and fog|.',
    ],
  },
  {
    name: 'splits a name',
    forms: ['gap'],
    test: (clausal) => splitsName(clausal.text, clausal),
    breaks: ['commitment: Lund will join the Harbour |Board of Pilots| in 1904.'],
    holds: ['commitment: Lund will join |the Harbour Board of Pilots| in 1904.'],
    isVeto: true,
  },
  {
    name: 'little beside an act',
    forms: ['gap'],
    // All of what is done hangs on little: who does it, and when.
    test: (clausal) =>
      /\b(?:will|must|shall|should|to)\s$/.test(beforeOf(clausal)) &&
      clausal.type === 'commitment' &&
      mainWords(clausal.text).length - mainWords(wordsOf(clausal)).length < fewestOfAct,
    breaks: ['commitment: Lund will |light all lamps of the long pier|.'],
    holds: [
      'commitment: In the winter of 1904 the Harbour Board of Lund and the pilots of Norwick will |light all lamps|.',
    ],
  },
  {
    name: 'act or object',
    forms: ['gap'],
    // "will ____, which …": of the act, or of its object?
    test: (clausal) =>
      /^,?\s(?:which|who|that)\b/.test(afterOf(clausal)) && tagWords(wordsOf(clausal))[0]?.tag === 'VERB',
    breaks: ['commitment: Lund will |build nine piers|, which ice will close, in 1904.'],
    holds: ['commitment: Lund will build |nine piers|, which ice will close, in 1904.'],
  },
  {
    name: 'little beside it',
    forms: ['gap'],
    // A definition's term says which one is meant.
    test: (clausal) => {
      const { type, who } = clausal
      const isNamed = type === 'definition' && who !== '' && beforeOf(clausal).includes(who)
      const prompt = beforeOf(clausal) + gap + afterOf(clausal)
      return mainWords(prompt).length < (isNamed ? 1 : fewestLeft)
    },
    breaks: ['cause: Boats sank because of |the ice of 1904|.'],
    holds: [
      'cause: Nine boats of Norwick sank off Lund because of |the ice|.',
      'definition of A berth: A berth is |a place for boats of Lund|.',
    ],
  },
]

const oneOfMany =
  /^(?:an?|one|another|some)\s(?:key|major|common|main|important|new|recent|typical|good|big|of)\b|^(?:one|another|some|most|many)\b/i

/** "an important way to …": a judgement, no definition. */
const praising =
  /^an? (?:\p{L}+ )?(?:significant|important|major|key|critical|crucial|great|good|big|powerful|historic|vital|essential|central|useful|effective)\b/iu

/** "ACTION", "NOTE": a word in capitals says of what kind a line is; letters that are no word are a term. */
const isLabel = (about: string) => /^\p{Lu}{3,}$/u.test(about) && isKnownWord(about)

/** "the Digital ____ with Africa": a part of a name. */
function splitsName(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end)
  const before = /(?<=\S\s)\p{Lu}[\p{L}-]+\s$/u.test(text.slice(0, start)) && /^\p{Lu}/u.test(words)
  const after =
    /^\s(?:(?:and|of|for|with|on|in)\s)?(?:the\s)?\p{Lu}\p{Ll}/u.test(text.slice(end)) &&
    /\p{Lu}[\p{L}-]+$/u.test(words)
  return (
    before ||
    (after && !/^\s(?:and|on|in|with)\s(?:the\s)?/u.test(text.slice(end))) ||
    /^\s(?:and|with)\s\p{Lu}[\p{L}-]+\s\p{Lu}/u.test(text.slice(end))
  )
}

/** Frames that many answers fit, and answers that praise or run on. */
function isOpen(before: string, words: string, type: string): boolean {
  return (
    /\b(?:examples?|instances?)\b[^.]{0,60}\b(?:includ\p{L}+|are|is)\s$|\b(?:such as|commitment to|together to|roles? in|make|makes|made|making|enables?|took|takes|will hold)\s$/iu.test(
      before,
    ) ||
    /^(?:[“"]?(?:One|Another|Some|A key|An important|A major|One type|One example|Examples?|Most|Many)\b)[^,]*\b(?:is|are|was|were)\s(?:because\s)?$/u.test(
      before,
    ) ||
    /\b(?:demonstrating|reflecting|highlighting|underscoring|showing|illustrating)\s$/i.test(before) ||
    /^an? (?:\p{L}+ )?(?:significant|important|major|key|critical|crucial|great|big|powerful|historic|vital|essential|central)\b/iu.test(
      words,
    ) ||
    (type !== 'definition' && (itemsOf(words)?.length ?? 0) > 2)
  )
}

/** The rules that a card of a form breaks, by name. */
export const brokenByClause = (clausal: Clausal, form: ClauseForm, off?: Off): readonly string[] =>
  allBroken(clauseRules, clausal, off).flatMap(({ name, forms }) => (forms.includes(form) ? [name] : []))
