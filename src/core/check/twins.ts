/** Two values of one kind beside each other: which of them is asked? */
import { wordsOf } from '../text/words.ts'
import { type Check, type FaultRule, isNoun, type Seen, type Word } from './seen.ts'

/** Longer answers are clauses, and a clause differs from its neighbour. */
const longestValue = 4

const twins: Check = (seen) => {
  const { gap, card, words } = seen
  if (gap === null || card.kind === 'list' || card.kind === 'cell') return null
  if (wordsOf(card.answer).length > longestValue) return null
  const first = words.findIndex(({ shown }) => !shown)
  const last = words.findLastIndex(({ shown }) => !shown)
  if (first < 0) return null
  const kind = kindOf(words.slice(first, last + 1))
  const twin = before(first, words, kind) ?? after(last, words, kind)
  return twin && !isLed(first, last, seen) ? twin.text : null
}

type Kind = 'name' | 'number' | 'noun' | null

function kindOf(words: readonly Word[]): Kind {
  const noun = words.findLast(isNoun)
  if (words.some(({ tag }) => tag === 'NUM')) return 'number'
  if (noun === undefined) return null
  return noun.tag === 'PROPN' ? 'name' : 'noun'
}

const joining = /^(?:and|or)$/

/** "Accra and ____": but of three things or more the others may be shown. */
function before(first: number, words: readonly Word[], kind: Kind): Word | null {
  const twin = words[first - 2]
  if (!joining.test(words[first - 1]?.low ?? '') || !twin || kind === null) return null
  if (kindOf([twin]) !== kind) return null
  const comma = words.slice(0, first - 2).findLastIndex(({ text }) => text === ',')
  const isList = comma > 0 && first - comma < 7 && kindOf([words[comma - 1] as Word]) === kind
  return isList ? null : twin
}

/** "____ and Bergen". */
function after(last: number, words: readonly Word[], kind: Kind): Word | null {
  const rest = words.slice(last + 2, last + 5).filter(({ tag }) => tag !== 'DET')
  const twin = rest[0]
  if (!joining.test(words[last + 1]?.low ?? '') || !twin || kind === null) return null
  const next = rest[1]
  // "____ and Ghana will": the start of another clause.
  return kindOf([twin]) === kind && next?.tag !== 'VERB' && next?.tag !== 'AUX' ? twin : null
}

/** "Between three and ____", "from ____": the place says which. Numbers that count different things differ too. */
function isLed(first: number, last: number, { words }: Seen): boolean {
  const led = words
    .slice(Math.max(0, first - 5), first)
    .some(({ low }) => /^(?:between|from|respectively)$/.test(low))
  return led || words.slice(last).some(({ low }) => low === 'respectively')
}

export const twinRules: readonly FaultRule[] = [
  {
    name: 'two values that could change places',
    fault: 'twins',
    test: twins,
    breaks: ['Norwick and ____ sold nine boats in 1904. = Vessen'],
    holds: ['Norwick sold nine boats to ____ in 1904. = Vessen'],
  },
]
