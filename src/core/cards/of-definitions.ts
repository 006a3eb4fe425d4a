/** Cards for what a thing is that the document is about: "What is scurvy?", and back. */
import { gap } from '../model/card.ts'
import type { Fact } from '../model/fact.ts'
import { stand } from '../statements/stand.ts'
import type { WhatItIs } from '../statements/what-it-is.ts'
import { isKnownWord, tagWords } from '../text/wink.ts'
import { countWords } from '../text/words.ts'
import { givesAway } from './cloze.ts'
import { type Outcome, ofFact } from './draft.ts'
import type { Setting } from './settings.ts'
import { isTold } from './told.ts'
import { refuse } from './why.ts'

/** Cards of the definitions, and the setting without their facts. */
export function definitionCards(setting: Setting): readonly [Outcome[], Setting] {
  const { things, facts } = setting
  if (things.length === 0) return [[], setting]
  const factOf = ({ is }: WhatItIs) =>
    facts.find(({ type, start, end }) => type === 'definition' && start === is.start && end === is.end)
  const own = things.flatMap((thing) => {
    const fact = factOf(thing)
    return fact ? [{ thing, fact }] : []
  })
  const taken = new Set(own.map(({ fact }) => fact))
  const rest = { ...setting, facts: facts.filter((fact) => !taken.has(fact)) }
  return [own.flatMap(({ thing, fact }) => cardsOf(thing, fact, setting)), rest]
}

/** Fewest words of a definition that tell its term. */
const fewestTelling = 7

function cardsOf({ term, is, subject, verb, isAside }: WhatItIs, fact: Fact, setting: Setting): Outcome[] {
  const { whole, section, shown, text, sentence, block } = setting
  const answer = block.text.slice(is.start, is.end)
  const beside = `${whole.voice.title} ${section ?? ''} ${shown.lead ?? ''}`
  if (givesAway(`${beside} ${term}`, answer) || isTold(answer, `${beside} ${term}`))
    return refuse([fact], 'told')
  const context = { section, before: null, ...(shown.lead !== null && { lead: shown.lead }) }
  const common = { accept: [], context, ...ofFact(fact), grading: 'self' } as const
  const name = lowerFirst(term, block.text)
  const forth = {
    ...common,
    kind: 'question',
    prompt: isAside ? `What is meant by “${term}”?` : questionOf(name, verb),
    answer,
    direction: 'kind',
  } as const
  const asked = `${gap}${text.slice(subject.end - sentence.start)}`
  const isOpen = givesAway(`${beside} ${answer}`, term) || isTold(term, `${beside} ${asked}`)
  const stood = stand(text, shown)
  const isAlone = stood.stands && stood.before === null
  if (isAside || isOpen || !isAlone || countWords(answer) < fewestTelling) return [forth]
  return [
    forth,
    { ...common, kind: 'cloze', prompt: asked, answer: term, grading: 'value', direction: 'term' },
  ]
}

/** In the verb's own time: "What was the Great Tally?", "What does demurrage refer to?" */
function questionOf(name: string, verb: string): string {
  const copula = /^(is|are|was|were)\b/.exec(verb)?.[1]
  if (copula !== undefined) return `What ${copula} ${name}?`
  const [first = '', ...rest] = verb.split(' ')
  const does = /s$/.test(first) ? 'does' : 'do'
  return `What ${does} ${name} ${[first.replace(/s$/, ''), ...rest].join(' ')}?`
}

/** Its first word as it is written inside a sentence: in small letters, unless it may be a name. */
function lowerFirst(term: string, text: string): string {
  const [first] = tagWords(term)
  // With another capital it is a name.
  if (!first || !/^\p{Lu}\p{Ll}*$/u.test(first.text) || (first.tag !== 'DET' && /\s\p{Lu}/u.test(term)))
    return term
  const small = first.text.toLowerCase()
  const isCommon = first.tag === 'DET' || (first.tag !== 'PROPN' && isKnownWord(small))
  const isWritten = new RegExp(`(?<!\\p{L})${small}(?!\\p{L})`, 'u').test(text)
  return isCommon || isWritten ? small + term.slice(small.length) : term
}
