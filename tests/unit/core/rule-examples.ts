/** Reads the examples of rules as what the rules judge. */
import type { Clausal } from '../../../src/core/cards/clause-rules.ts'
import { type Listed, listed } from '../../../src/core/cards/list-rules.ts'
import type { Valued } from '../../../src/core/cards/value-rules.ts'
import { type Seen, see } from '../../../src/core/check/seen.ts'
import { extractFacts } from '../../../src/core/facts/extract.ts'
import type { Block } from '../../../src/core/model/document.ts'
import { factTypes } from '../../../src/core/model/fact.ts'
import type { Duty } from '../../../src/core/statements/duty-rules.ts'
import type { Frame } from '../../../src/core/statements/frames.ts'
import { indexNames } from '../../../src/core/statements/full-names.ts'
import type { LeanContext, WordInSentence } from '../../../src/core/statements/lean-rules.ts'
import { itemsOf, pairOf } from '../../../src/core/statements/lists.ts'
import type { Said } from '../../../src/core/statements/what-it-is-rules.ts'
import { tagWords } from '../../../src/core/text/wink.ts'

export const names = indexNames(['Harbour Commission on Safe Shipping'])
export const shown: LeanContext = { words: '', dated: false, spoken: false, advises: false }

/** A text without its two bars, and what stood between them. */
function barred(example: string) {
  const [before = '', inside = '', after = ''] = example.split('|')
  return { text: before + inside + after, start: before.length, end: before.length + inside.length }
}

export function wordIn(example: string): WordInSentence {
  const { text, start } = barred(example)
  const words = tagWords(text)
  return { words, at: words.findIndex((word) => word.start === start), sentence: text, shown }
}

export function valuedIn(example: string): Valued {
  const { text, start, end } = barred(example)
  const block: Block = { id: 'b', section: 's', kind: 'paragraph', text }
  const facts = extractFacts([block], { title: 'Harbours', date: '1904-03-01', sections: [] })
  const fact = facts.find((each) => each.start === start && each.end === end)
  if (!fact) throw new Error(`no fact between the bars: ${JSON.stringify(facts.map((each) => each.text))}`)
  const siblings = facts.filter(({ sentence }) => sentence.start === fact.sentence.start)
  return { fact, siblings, sentence: text.slice(fact.sentence.start, fact.sentence.end) }
}

/** "definition of A berth: A berth is |a place for boats|.", or without a term as a gap. */
export function clausalIn(example: string): Clausal {
  const [, kind = '', who = '', written = ''] = /^(\w+)(?: of ([^:]+))?: (.*)$/.exec(example) ?? []
  const { before, answer, after, type } = frameIn(`${kind}: ${written}`)
  return {
    text: before + answer + after,
    start: before.length,
    end: before.length + answer.length,
    type,
    who,
  }
}

/** "Scurvy is |a disease that fruit cures|, and kills." */
export function saidIn(example: string): Said {
  const [before = '', is = '', after = ''] = example.split('|')
  const [, term = '', verb = ''] = /^(.*)\s(is|are|means|refers to)\s$/.exec(before) ?? []
  return { term, verb, is, after, words: tagWords(is) }
}

/** "If it is dark, boats must |wait at the buoy| until dawn." */
export function dutyOf(example: string): Duty {
  const [before = '', said = '', after = ''] = example.split('|')
  const [, opener = '', subject = '', verb = ''] =
    /^((?:If|In|When)\b[^,]*,\s)?(.*)\s(must|shall|should|will)\s$/.exec(before) ?? []
  return { opener, subject: tagWords(subject), verb, act: tagWords(said), said, after, left: 9 }
}

/** "Lund sold ____ boats. = nine", and the sentence behind "<" where the prompt is not it. */
export function cardIn(example: string): Seen {
  const [asked = '', source] = example.split(' < ')
  const [prompt = '', answer = ''] = asked.split(' = ')
  const items = answer.split('; ')
  const isLetters = prompt.endsWith(' stand for?')
  const form = prompt.endsWith('?') ? 'question' : 'cloze'
  const kind = isLetters ? 'acronym' : items.length > 1 ? 'list' : form
  const context = { section: null, before: null, lead: null }
  return see(
    { kind, prompt, answer, accept: [], grading: 'value', context, ...(items.length > 1 && { items }) },
    { title: 'Harbour Works of Lund', date: null, sentence: source ?? prompt.replace('____', () => answer) },
  )
}

/** "They sell |salt, rope and oil|." */
export function listedIn(example: string): Listed {
  const [before = '', inside = '', after = ''] = example.split('|')
  const items = itemsOf(inside) ?? pairOf(inside)
  if (items === null) throw new Error(`no list between the bars: ${example}`)
  return listed(before, items, after)
}

/** "cause: The pier fell because of |the ice|." */
export function frameIn(example: string): Frame {
  const colon = example.indexOf(': ')
  const type = factTypes.find((each) => each === example.slice(0, colon))
  if (!type) throw new Error(`no type of facts: ${example}`)
  const [before = '', answer = '', after = ''] = example.slice(colon + 2).split('|')
  return { before, answer, after, type }
}
