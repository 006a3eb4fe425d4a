/**
 * A card in numbers: all that the ranker is told of it. Each trait has a name; what is not said of a card is 0. The words
 * themselves are none of them, but for a few dozen of the closed classes: the ranker knows forms, not subjects.
 */
import { type CardKind, type Grading, gap as gapMark } from '../model/card.ts'
import type { FactType, Importance } from '../model/fact.ts'
import { clauseOf } from '../statements/clause.ts'
import { type TaggedWord, tagWords } from '../text/wink.ts'
import { countWords, mainWords } from '../text/words.ts'
import { type KnownWords, stemOf, stemsOf } from './known.ts'

/** A card that is to be weighed, as its maker proposes it. */
export interface Weighable {
  readonly kind: CardKind
  /** The type of the card's fact. */
  readonly type: FactType
  readonly grading?: Grading
  readonly prompt: string
  readonly answer: string
  readonly context: {
    readonly section: string | null
    readonly before: string | null
    readonly lead?: string | null
  }
  readonly importance: Importance
  /** The names of the rules that speak against the card. */
  readonly doubts: readonly string[]
  readonly block: string
}

export type PutTrait = (name: string, value: number) => void

type Tagged = readonly TaggedWord[]

/** Told of each card of a document: what is the same for all cards of one sentence is found once. */
export interface Teller {
  readonly sentenceOf: (card: Weighable) => SentenceTraits
  /** Puts what is the card's own. */
  readonly tell: (card: Weighable, sentence: SentenceTraits, put: PutTrait) => void
}

/** All traits of each card of a document. */
export function traitsIn(known: KnownWords): (card: Weighable, put: PutTrait) => void {
  const { sentenceOf, tell } = tellerIn(known)
  return (card, put) => {
    const sentence = sentenceOf(card)
    for (const [name, value] of sentence.traits) put(name, value)
    tell(card, sentence, put)
  }
}

export function tellerIn(known: KnownWords): Teller {
  const sentences = new Map<string, SentenceTraits>()
  const sets = new Map<string, ReadonlySet<string>>()
  const setOf = (text: string) => {
    const found = sets.get(text) ?? new Set(stemsOf(text))
    sets.set(text, found)
    return found
  }
  return {
    sentenceOf: ({ prompt, answer }) => {
      const at = prompt.indexOf(gapMark)
      const text = at < 0 ? prompt : prompt.slice(0, at) + answer + prompt.slice(at + gapMark.length)
      const found = sentences.get(text) ?? traitsOfSentence(text)
      sentences.set(text, found)
      return found
    },
    tell: (card, sentence, put) => {
      const at = card.prompt.indexOf(gapMark)
      const end = sentence.text.length
      const gap = at < 0 ? { start: end, end } : { start: at, end: at + card.answer.length }
      putGap(card, sentence, gap, put)
      putShown(card, sentence, gap, known, setOf, put)
      put(`kind.${card.kind}`, 1)
      put(`type.${judgedAs[card.type]}`, 1)
      put('importance', card.importance)
      put('self', Number(card.grading === 'self'))
      put('doubts', card.doubts.length)
      for (const doubt of card.doubts) put(`doubt.${doubt}`, 1)
    },
  }
}

/** The type under which a card is weighed: ranks were still quantities when the readers judged. */
const judgedAs: Readonly<Record<FactType, FactType>> = {
  date: 'date',
  money: 'money',
  quantity: 'quantity',
  rank: 'quantity',
  organization: 'organization',
  agreement: 'agreement',
  acronym: 'acronym',
  person: 'person',
  place: 'place',
  event: 'event',
  commitment: 'commitment',
  definition: 'definition',
  cause: 'cause',
  list: 'list',
}

interface Stem {
  readonly stem: string
  /** Of its word, in characters. */
  readonly length: number
  readonly start: number
}

export interface SentenceTraits {
  readonly text: string
  readonly words: Tagged
  readonly stems: readonly Stem[]
  readonly clause: ReturnType<typeof clauseOf>
  readonly definites: readonly Definite[]
  readonly traits: readonly (readonly [string, number])[]
}

/** What stands anywhere in the sentence. */
const patterns: Readonly<Record<string, RegExp>> = {
  digit: /\d/,
  year: /\b(?:1[5-9]|20)\d\d\b/,
  semicolon: /;/,
  paren: /[()]/,
  quote: /["“”]/,
  question: /\?/,
  bracket: /\[/,
  dash: /[–—]/,
  he: /\b(?:he|she|his|her|him)\b/i,
  it: /\b(?:it|its)\b/i,
  they: /\b(?:they|their|them)\b/i,
  we: /\b(?:we|our|us)\b/i,
  you: /\byour?\b/i,
  this: /\b(?:this|these|those|that|such)\b/i,
  would: /\b(?:would|could|might)\b/i,
  may: /\b(?:may|can)\b/i,
  must: /\b(?:must|shall|should|required?|requires|need)\b/i,
  will: /\bwill\b/i,
  not: /\b(?:not|no|never|without|n['’]t)\b/i,
  if: /\b(?:if|unless|whether)\b/i,
  because: /\b(?:because|due to|since|therefore|caused?|led to|resulted?|in order to|so that)\b/i,
  than: /\bthan\b/i,
  other: /\b(?:other|others|another|same|similar|different|various|many|several|some|most)\b/i,
  superlative: /\b(?:most|\p{L}{3,}est|first|largest|only|main|primary)\b/iu,
  hedge: /\b(?:often|usually|generally|typically|sometimes|tend|likely|perhaps|probably)\b/i,
  also: /\b(?:also|too|however|moreover|thus|hence|therefore|instead|yet|still|even)\b/i,
  praise:
    /\b(?:important|significant|great|critical|key|vital|crucial|essential|strong|major|proud|historic|shared|deep)\b/i,
  said: /\b(?:said|says|told|wrote|argued?|believes?|thought|thinks?|claims?|noted|according)\b/i,
  mean: /\b(?:is|are|means?|called|known as|defined|refers?)\b/i,
  study:
    /\b(?:study|studies|results?|participants?|respondents|data|analysis|sample|examined|figure|table|method)\b/i,
  document:
    /\b(?:this|the) (?:document|guide|report|section|chapter|article|paper|page|policy|book|website)\b/i,
  today: /\b(?:today|now|currently|recently|ago|last|next|yesterday|week|month)\b/i,
}

function traitsOfSentence(text: string): SentenceTraits {
  const words = tagWords(text)
  const clause = clauseOf(words)
  const traits: [string, number][] = []
  const put: PutTrait = (name, value) => {
    if (value !== 0) traits.push([name, value])
  }
  for (const [name, pattern] of Object.entries(patterns)) put(`has.${name}`, Number(pattern.test(text)))
  put('has.commas', count(text, /,/g))
  const first = words[0]
  const opening = first?.text.toLowerCase() ?? ''
  put('opens.the', Number(opening === 'the'))
  put('opens.a', Number(/^an?$/.test(opening)))
  put('opens.this', Number(/^(?:this|these|that|those|such)$/.test(opening)))
  put(`opens.${first?.tag}`, 1)
  put('opens.lower', Number(/^\p{Ll}/u.test(text)))
  if (clause) putClause(words, clause, put)
  const stems = words.flatMap(({ text: word, tag, start }) =>
    tag === 'PUNCT'
      ? []
      : mainWords(word).map((main) => ({ stem: stemOf(main), length: main.length, start })),
  )
  return { text, words, clause, traits, stems, definites: definitesIn(words) }
}

const countSpoken = (words: Tagged) => words.filter(({ tag }) => tag !== 'PUNCT').length

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

function putClause(words: Tagged, clause: NonNullable<ReturnType<typeof clauseOf>>, put: PutTrait): void {
  const { opener, subject, verbs, rest } = clause
  const verb = words[verbs.to - 1]?.text ?? ''
  put('clause', 1)
  put('clause.opener', opener.to - opener.from)
  put('clause.subject', subject.to - subject.from)
  put('clause.verbs', verbs.to - verbs.from)
  put('clause.rest', rest.to - rest.from)
  put('clause.be', Number(/^(?:is|are|was|were|be|been)$/i.test(verb)))
  put('clause.have', Number(/^(?:has|have|had)$/i.test(verb)))
  put('clause.past', Number(/(?:ed|was|were|had|came|went|made|took|became|led|began)$/i.test(verb)))
  const own = words.slice(subject.from, subject.to)
  put('subject.names', own.filter(({ tag }) => tag === 'PROPN').length)
  put('subject.the', Number(/^the$/i.test(own[0]?.text ?? '')))
  put('subject.pronoun', Number(own[0]?.tag === 'PRON'))
}

interface Definite {
  readonly stem: string
  readonly start: number
  readonly end: number
  /** "the harbour of …", "the boat that …" */
  readonly isTold: boolean
}

/** Things with "the" that are no names. */
function definitesIn(words: Tagged): Definite[] {
  return words.flatMap(({ text, start }, at): Definite[] => {
    if (!/^the$/i.test(text)) return []
    let last = at + 1
    while (/^(?:ADJ|NUM)$/.test(words[last]?.tag ?? '')) last += 1
    while (/^(?:NOUN|PROPN)$/.test(words[last + 1]?.tag ?? '')) last += 1
    const noun = words[last]
    if (!noun || /^\p{Lu}/u.test(noun.text)) return []
    const isTold = /^(?:of|that|which|who|for|in)$/i.test(words[last + 1]?.text ?? '')
    return [{ stem: stemOf(noun.text), start, end: noun.end, isTold }]
  })
}

interface Gap {
  readonly start: number
  readonly end: number
}

/** Words whose place beside the gap says much of it. */
const beside =
  /^(?:of|in|on|for|to|by|from|with|at|as|and|or|is|are|was|were|be|been|has|have|had|will|must|should|that|which|than|into|because|if|when|the|not|including|between|more|also)$/
const opensAnswer = /^(?:the|a|an|this|these|it|its|their|more|most|such|other|to|by|in|of|that)$/

/** The gap: what it hides, and what stands around it. */
function putGap({ answer }: Weighable, sentence: SentenceTraits, { start, end }: Gap, put: PutTrait): void {
  const { text, words, clause } = sentence
  const isQuestion = start === text.length
  const before = words.filter((word) => word.end <= start)
  const after = words.filter((word) => word.start >= end)
  const inside = isQuestion
    ? tagWords(answer)
    : words.filter((word) => word.start >= start && word.end <= end)
  const answerWords = countSpoken(inside)
  put('words.prompt', countSpoken(isQuestion ? words : before) + (isQuestion ? 0 : countSpoken(after)))
  put('words.answer', answerWords)
  put('share.answer', answerWords / Math.max(1, words.length))
  put('at.start', Number(before.length === 0))
  put('at.end', Number(after.every(({ tag }) => tag === 'PUNCT')))
  put('at.place', start / Math.max(1, text.length))
  const last = before.at(-1)
  const next = after[0]
  putWord('prev', last, put)
  putWord('next', next, put)
  // A part of a name, or of a phrase, that goes on beside the gap.
  put('prev.cap', Number(before.length > 1 && /^\p{Lu}/u.test(last?.text ?? '')))
  put('prev.of-name', Number(/^(?:de|von|van|la|al|bin|del|di|du)$/.test(last?.text ?? '')))
  put('next.cap', Number(/^\p{Lu}/u.test(next?.text ?? '')))
  put(
    'next2.cap',
    Number(/^(?:of|at|for|de|and|the|&)$/.test(next?.text ?? '') && /^\p{Lu}/u.test(after[1]?.text ?? '')),
  )
  put(
    'next.made',
    Number(/^(?:based|style|related|like|led|type|owned|born|bearing|made|held)$/i.test(next?.text ?? '')),
  )
  put('next.same', Number(/^(?:and|or)$/.test(next?.text ?? '') && after[1]?.tag === inside[0]?.tag))
  put('prev.same', Number(/^(?:and|or)$/.test(last?.text ?? '') && before.at(-2)?.tag === inside.at(-1)?.tag))
  put(`first.${inside[0]?.tag}`, 1)
  put(`last.${inside.at(-1)?.tag}`, 1)
  const opening = inside[0]?.text.toLowerCase() ?? ''
  if (opensAnswer.test(opening)) put(`first=${opening}`, 1)
  put('first.ing', Number(inside[0]?.tag === 'VERB' && opening.endsWith('ing')))
  put('prev2.be', Number(/^(?:is|are|was|were|be|been)$/i.test(before.at(-2)?.text ?? '')))
  put('prev2.VERB', Number(before.at(-2)?.tag === 'VERB'))
  const counts = new Map<string, number>()
  const add = (name: string, by = 1) => counts.set(name, (counts.get(name) ?? 0) + by)
  for (const { tag } of isQuestion ? words : [...before, ...after]) add(`count.${tag}`)
  for (const { tag } of inside) add(`answer.${tag}`)
  for (const [name, value] of counts) put(name, value)
  put('answer.caps', count(answer, /(?<=\S\s|^)\p{Lu}/gu))
  put('answer.digit', Number(/\d/.test(answer)))
  put('answer.commas', count(answer, /,/g))
  put('answer.and', Number(/\band\b/.test(answer)))
  put(
    'answer.verb',
    Number(inside.some(({ tag, text: word }) => tag === 'VERB' && !/(?:ing|ed)$/.test(word))),
  )
  put('answer.this', Number(/\b(?:this|these|those|such|it|its|their|they)\b/i.test(answer)))
  put('answer.paren', Number(/[()"“”]/.test(answer)))
  put('names.before', count(text.slice(0, start), /(?<=[\p{L},]\s|^)\p{Lu}\p{L}+/gu))
  put('names.after', count(text.slice(end), /(?<=[\p{L},]\s)\p{Lu}\p{L}+/gu))
  if (!clause || isQuestion) return
  const subject = {
    start: words[clause.subject.from]?.start ?? 0,
    end: words[clause.subject.to - 1]?.end ?? 0,
  }
  const verb = words[clause.verbs.from]?.start ?? 0
  const rest = words[clause.verbs.to]?.start ?? text.length
  put('gap.opener', Number(end <= subject.start))
  put('gap.subject', Number(start >= subject.start && end <= subject.end))
  put('gap.verb', Number(start <= verb && end > verb))
  put('gap.object', Number(start === rest))
  put('gap.behind', Number(start > rest))
  put('gap.from-verb', before.length - clause.verbs.to)
}

function putWord(name: string, word: TaggedWord | undefined, put: PutTrait): void {
  if (!word) {
    put(`${name}.none`, 1)
    return
  }
  const text = word.text.toLowerCase()
  put(`${name}.${word.tag}`, 1)
  if (beside.test(text)) put(`${name}=${text}`, 1)
  if (text === ',') put(`${name}.comma`, 1)
  if (/^[.!?;]$/.test(text)) put(`${name}.end`, 1)
  if (/^["“‘(]$/.test(text)) put(`${name}.opening`, 1)
  if (word.tag === 'VERB' && text.endsWith('ing')) put(`${name}.ing`, 1)
  if (word.tag === 'VERB' && text.endsWith('ed')) put(`${name}.ed`, 1)
}

/** What the words of the prompt and of the answer are in the document, and what of them stands beside the card. */
function putShown(
  { answer, context, block }: Weighable,
  { stems, definites }: SentenceTraits,
  { start, end }: Gap,
  known: KnownWords,
  setOf: (text: string) => ReadonlySet<string>,
  put: PutTrait,
): void {
  const left = stems.filter((word) => word.start < start || word.start >= end).map(({ stem }) => stem)
  const hidden = stems.filter((word) => word.start >= start && word.start < end)
  const own = start === end ? stemsOf(answer) : hidden.map(({ stem }) => stem)
  const times = (stem: string) => known.count.get(stem) ?? 0
  put('main.left', left.length)
  put('main.answer', own.length)
  put('main.before', stems.filter((word) => word.start < start).length)
  put('answer.long', Math.max(0, ...hidden.map(({ length }) => length)))
  put('salience.left', mean(left.map((stem) => Math.log1p(times(stem)))))
  put('salience.answer', mean(own.map((stem) => Math.log1p(times(stem)))))
  put('salience.most', Math.max(0, ...own.map(times)))
  put('rare.left', left.filter((stem) => times(stem) <= 1).length)
  const head = setOf(context.section ?? '')
  const beforeText = context.before ?? ''
  const before = setOf(`${beforeText} ${context.lead ?? ''}`)
  const shared = (list: readonly string[], among: ReadonlySet<string>) =>
    list.filter((stem) => among.has(stem)).length
  put('title.left', shared(left, known.title))
  put('title.answer', shared(own, known.title))
  put('head.left', shared(left, head))
  put('head.answer', shared(own, head))
  put('head.none', Number(context.section === null))
  put('before.left', shared(left, before))
  put('before.answer', shared(own, before))
  put('before.words', countWords(beforeText))
  put('before.pronoun', Number(/^(?:it|they|he|she|this|these|those|such)\b/i.test(beforeText)))
  put('lead', Number(typeof context.lead === 'string'))
  put('answer.in-left', shared(own, new Set(left)))
  const there = definites.filter((each) => each.end <= start || each.start >= end)
  const open = there.filter(
    ({ stem, isTold }) => !(isTold || known.title.has(stem) || head.has(stem) || before.has(stem)),
  )
  const order = known.order.get(block) ?? 0
  put('definite', there.length)
  put('definite.open', open.length)
  put('definite.said-before', open.filter(({ stem }) => (known.first.get(stem) ?? order) < order).length)
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
