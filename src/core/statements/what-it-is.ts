/** What a document says that a thing is which it is about: "Scurvy is a disease in which …", at the first such place. */
import type { Block } from '../model/document.ts'
import { firstBroken } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import type { Sentences } from '../text/sentences.ts'
import { tagWords } from '../text/wink.ts'
import { countWords, mainWords } from '../text/words.ts'
import type { HeadedSection } from './labelled.ts'
import { clauseEnd } from './spans.ts'
import { type Said, whatItIsRules } from './what-it-is-rules.ts'

export interface WhatItIs {
  readonly block: string
  readonly term: string
  /** In offsets of the block: the subject as written, and what it is. */
  readonly subject: Span
  readonly is: Span
  /** The verb that says it: "is", "refers to". */
  readonly verb: string
  /** It is told beside what its sentence says. */
  readonly isAside?: true
}

export interface TermSource {
  readonly title: string
  readonly sections: readonly HeadedSection[]
  readonly blocks: readonly Block[]
}

const longest = 20
const longestTerm = 7
/** Sentences are longer only where they list or ramble, in characters. */
const longestSentence = 600

const known = new WeakMap<Sentences, readonly WhatItIs[]>()

/** In the order of the text; each term once. */
export function whatThingsAre(source: TermSource, sentences: Sentences): readonly WhatItIs[] {
  const found = known.get(sentences) ?? find(source, sentences)
  known.set(sentences, found)
  return found
}

function find(source: TermSource, sentences: Sentences): WhatItIs[] {
  const terms = termsIn(source)
  const seen = new Set<string>()
  return source.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .flatMap((block) =>
      (sentences.get(block.id) ?? []).flatMap(({ start, end }): WhatItIs[] => {
        const text = block.text.slice(start, end)
        if (end - start > longestSentence || !defining.test(text)) return []
        const said = readSentence(text, terms) ?? readAside(text, setApart(block, start, end))
        if (!said || seen.has(keyOf(said.term))) return []
        seen.add(keyOf(said.term))
        const at = (span: Span) => ({ start: span.start + start, end: span.end + start })
        return [{ ...said, block: block.id, subject: at(said.subject), is: at(said.is) }]
      }),
    )
}

/** Sentences without any of these are not looked into. */
const defining = /\b(?:is|are|was|were|refers? to|means?|describes?|denotes?)\b|—/

interface Read {
  readonly term: string
  readonly subject: Span
  readonly verb: string
  readonly is: Span
  readonly isAside?: true
}

function readSentence(text: string, terms: ReadonlySet<string>): Read | null {
  const subject = subjectOf(text)
  if (!subject) return null
  const { term } = subject
  const isTerm = terms.has(keyOf(term)) || (/^an?\s/i.test(term) && countWords(term) <= 4)
  if (!isTerm || countWords(term) > longestTerm || keyOf(term) === '') return null
  return readFrom(text, subject)
}

interface Subject {
  readonly term: string
  readonly start: number
  readonly end: number
  /** Where what it is begins. */
  readonly from: number
  readonly verb: string
}

/** What is told behind a subject and its verb, to the end of the clause. */
function readFrom(text: string, { term, start, end: subjectEnd, from, verb }: Subject): Read | null {
  const rest = text.slice(from)
  const words = tagWords(rest)
  const last = words.findLastIndex(({ text: word }) => !/^[.!?"”’]$/.test(word))
  const to = clauseEnd(words, 0, last + 1)
  const end = words[to - 1]?.end ?? 0
  const is = rest.slice(0, end).replace(/[\s,.]+$/u, '')
  const said: Said = { term, is, words: tagWords(is), after: rest.slice(end), verb }
  if (countWords(is) > longest || firstBroken(whatItIsRules, said) !== undefined) return null
  return { term, subject: { start, end: subjectEnd }, verb, is: { start: from, end: from + is.length } }
}

/** Terms in bold or italics, in offsets of the sentence. */
const setApart = ({ spans = [] }: Block, start: number, end: number): Span[] =>
  spans
    .filter((span) => /^(?:strong|em)$/.test(span.kind) && span.start >= start && span.end <= end)
    .map((span) => ({ start: span.start - start, end: span.end - start }))

/** "lighters, which are …", "dead freight—a charge …" */
const aside =
  /^(?:\s\([^()]{1,40}\))?(?:(?:\sin\s\p{L}+)?,\swhich\s(?<verb>is|are|was|were)\s|\s?—\s?(?=(?:an?|the)\s))/u

function readAside(text: string, terms: readonly Span[]): Read | null {
  for (const { start, end } of terms) {
    const found = aside.exec(text.slice(end))
    const term = text.slice(start, end)
    if (!found || countWords(term) > longestTerm || empty.test(keyOf(term)) || keyOf(term) === '') continue
    const from = end + found[0].length
    // A second dash closes the aside, and the sentence goes on.
    if (/[—–]/.test(text.slice(from))) continue
    const read = readFrom(text, { term, start, end, from, verb: found.groups?.['verb'] ?? 'is' })
    if (read) return { ...read, isAside: true }
  }
  return null
}

/** "Scurvy", "The Harbour Board (HB)", "Careening, also known as heaving down," and the verb that says what it is. */
const opening =
  /^(?<term>[^,;:()—–]{2,70}?)(?:\s\([^()]{1,40}\))?(?:,\s(?:(?:also|sometimes|often|formerly|commonly)\s(?:known as|called)|like|which)\s[^,]{2,60},)?\s(?<verb>is defined as|are defined as|is|are|was|were|refers to|refer to|means|mean|describes|describe|denotes|denote)\s(?=\S)/u

function subjectOf(text: string): Subject | null {
  const found = opening.exec(text)
  const term = found?.groups?.['term']
  const verb = found?.groups?.['verb']
  if (!found || term === undefined || verb === undefined) return null
  return { term, start: 0, end: term.length, from: found[0].length, verb }
}

/** Without article, marks, letters and a plural's s. */
const keyOf = (term: string): string =>
  term
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/^(?:an?|the)\s/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?<=\p{L}{3})(?<!s)s$/u, '')

/** Words that a title has beside its term. */
const ofTitles =
  /^(?:how|why|what|when|understanding|introduction to|about|the history of|a guide to|guide to|on)\s/i

/** What the document is about: its title's and heads' words, what it sets apart, and letters that it explains. */
function termsIn({ title, sections, blocks }: TermSource): ReadonlySet<string> {
  const heads = [title, ...sections.map((section) => section.title ?? '')]
  const ofHeads = heads.flatMap((head) => [
    head,
    head.replace(ofTitles, ''),
    ...head.split(/[:,–—(]|\sand\s|\sof\s|\?/),
  ])
  const ofTitle = mainWords(title).filter((word) => word.length > 3)
  const set = blocks.flatMap(({ text, spans = [] }) => [
    ...spans
      .filter(({ kind }) => /^(?:strong|em|link)$/.test(kind))
      .map(({ start, end }) => text.slice(start, end)),
    ...[...text.matchAll(/[“"]([^“”"]{3,50})[”"](?=\s(?:is|are|means|refers)\b)/gu)].map(
      ([, quoted = '']) => quoted,
    ),
    ...[
      ...text.matchAll(
        /((?:\p{Lu}[\p{L}’'-]*\s(?:of\s|for\s|and\s|the\s)?){1,7})\(([A-Z][A-Za-z&]{1,8})\)/gu,
      ),
    ].flatMap(([, name = '', letters = '']) => [name, letters]),
  ])
  return new Set([...ofHeads, ...ofTitle, ...set].map(keyOf).filter((key) => key !== '' && !empty.test(key)))
}

/** Heads and runs in bold that are no things. */
const empty =
  /^(?:introduction|overview|summary|background|definition|note|example|purpose|scope|policy|document|guide|this|it|they|section|chapter|page|goal|question|answer|problem|result|reason|difference|part|thing|idea|point|way|step|type|what|how|why|who|when)$/
