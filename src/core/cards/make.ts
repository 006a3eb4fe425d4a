/** Cards from facts. No card rather than a doubtful one. */

import { idGiver } from '../ids.ts'
import type { Card } from '../model/card.ts'
import type { Block, Section } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { findDates } from '../text/dates.ts'
import { comparable } from '../text/normalize.ts'
import { withoutOpener } from '../text/openers.ts'
import { tagWords } from '../text/wink.ts'
import { countWords } from '../text/words.ts'
import { givesAway, makeCloze } from './cloze.ts'
import { longNames, type Surroundings, standsAlone } from './context.ts'

/** At most one card for so many words of text, and so many clozes for a sentence. */
const wordsPerCard = 25
const clozesPerSentence = 2

/** Sections that list works and addresses. */
const backMatter =
  /^(?:(?:appendix\s\S+\s*)?(?:references|bibliography|works cited|further reading|notes|endnotes|footnotes|related \p{L}+ products|abbreviations|contents|contacts?|ordering information|press contacts?))\b/iu

/** Longer sentences make no card, in characters. */
const longestSentence = 600

export interface CardSource {
  readonly title: string
  readonly sections: readonly Section[]
  readonly blocks: readonly Block[]
  readonly facts: readonly Fact[]
}

type Draft = Omit<Card, 'id'> & { readonly rank: number; readonly type: string; readonly direction: string }

export function makeCards(source: CardSource): Card[] {
  const around: Surroundings = { names: longNames(source.blocks.map((block) => block.text)) }
  const blocks = new Map(source.blocks.map((block) => [block.id, block]))
  const heads = new Map(source.sections.map((section) => [section.id, section.title]))
  const drafts: Draft[] = []
  const inSentence = new Map<string, Fact[]>()
  for (const fact of source.facts) {
    const key = sentenceKey(fact)
    const group = inSentence.get(key)
    if (group) group.push(fact)
    else inSentence.set(key, [fact])
  }
  for (const facts of inSentence.values()) {
    const block = blocks.get(facts[0]?.block ?? '')
    if (!block || block.kind === 'table') continue
    const head = heads.get(block.section) ?? null
    if (head !== null && backMatter.test(head)) continue
    drafts.push(...facts.flatMap((fact) => acronymCards(fact, block, head)))
    const clozes = facts
      .toSorted((a, b) => b.importance - a.importance || a.start - b.start)
      .flatMap((fact) => clozeCard(fact, facts, block, head, source.title, around))
    drafts.push(...clozes.slice(0, clozesPerSentence))
  }
  return select(drafts, source)
}

const sentenceKey = (fact: Fact) => `${fact.block}:${fact.sentence.start}`

function acronymCards(fact: Fact, block: Block, section: string | null): Draft[] {
  if (fact.type !== 'acronym' || fact.value?.kind !== 'expansion' || countWords(fact.value.expansion) > 8)
    return []
  const { expansion } = fact.value
  const common = {
    kind: 'acronym' as const,
    accept: [],
    context: { section, before: null },
    fact: fact.id,
    block: block.id,
    sentence: fact.sentence,
    rank: fact.importance,
    type: fact.type,
  }
  const cards: Draft[] = []
  if (!givesAway(expansion, fact.text) && !givesAway(section ?? '', expansion)) {
    cards.push({
      ...common,
      prompt: `What does ${fact.text} stand for?`,
      answer: expansion,
      direction: 'expand',
    })
    cards.push({
      ...common,
      prompt: `What is the acronym for “${expansion}”?`,
      answer: fact.text,
      direction: 'shorten',
    })
  }
  return cards
}

function clozeCard(
  fact: Fact,
  siblings: readonly Fact[],
  block: Block,
  section: string | null,
  title: string,
  around: Surroundings,
): Draft[] {
  if (fact.type === 'acronym' || fact.sentence.end - fact.sentence.start > longestSentence) return []
  const sentence = block.text.slice(fact.sentence.start, fact.sentence.end)
  if (
    !standsAlone(
      withoutOpener(sentence).text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
      around,
    ) ||
    listed(fact, siblings, sentence)
  )
    return []
  // Without a verb it is a reference, a caption or a row of a table.
  if (!tagWords(sentence).some((word) => /^(?:VERB|AUX)$/.test(word.tag))) return []
  const cloze = makeCloze(sentence, fact, answerOf(fact, sentence))
  if (!cloze || givesAway(`${title} ${section ?? ''}`, cloze.answer) || tooSmall(fact)) return []
  return [
    {
      kind: 'cloze',
      ...cloze,
      context: { section, before: null },
      fact: fact.id,
      block: block.id,
      sentence: fact.sentence,
      rank: fact.importance,
      type: fact.type,
      direction: 'cloze',
    },
  ]
}

/** What the gap hides: of a count the number with its qualifier, of a date the date itself, else the whole fact. */
function answerOf(fact: Fact, sentence: string): Span {
  const start = fact.start - fact.sentence.start
  const end = fact.end - fact.sentence.start
  if (fact.type === 'quantity' && fact.value?.kind === 'quantity' && fact.value.unit !== 'percent') {
    const unit = sentence.slice(start, end).lastIndexOf(fact.value.unit)
    return { start, end: start + sentence.slice(start, start + unit).trimEnd().length }
  }
  if (fact.type === 'date') {
    const inner = findDates(sentence).find((date) => date.start >= start && date.end === end)
    if (inner) return { start: inner.start, end }
  }
  return { start, end }
}

/** Two values of one kind side by side ("5 and 10 percent"): a gap for one could hold either. */
function listed(fact: Fact, siblings: readonly Fact[], sentence: string): boolean {
  return siblings.some((other) => {
    if (other === fact || other.type !== fact.type) return false
    const [first, second] = other.start < fact.start ? [other, fact] : [fact, other]
    const between = sentence.slice(first.end - fact.sentence.start, second.start - fact.sentence.start)
    return countWords(between) <= 4
  })
}

/** A date without its year has no one answer a month later; a bare small count is filler; "1 hour" betrays its number. */
function tooSmall(fact: Fact): boolean {
  return (
    fact.value === undefined ||
    (fact.value.kind === 'quantity' && fact.value.amount === 1) ||
    (fact.value.kind === 'quantity' &&
      fact.importance === 1 &&
      fact.value.amount < 3 &&
      countWords(fact.value.unit) < 3)
  )
}

/** The best, up to the density, none asking what another asks; in reading order. */
function select(drafts: readonly Draft[], source: CardSource): Card[] {
  const words = source.blocks.reduce((sum, block) => sum + countWords(block.text), 0)
  const most = Math.max(1, Math.floor(words / wordsPerCard))
  const asked = new Set<string>()
  const kept = drafts
    .map((draft, order) => ({ draft, order }))
    .toSorted((a, b) => b.draft.rank - a.draft.rank || a.order - b.order)
    .filter(({ draft }) => {
      const question = comparable(draft.prompt)
      const fresh = !asked.has(question)
      asked.add(question)
      return fresh
    })
    .slice(0, most)
    .toSorted((a, b) => a.order - b.order)
  const texts = new Map(source.blocks.map((block) => [block.id, block.text]))
  const giveId = idGiver()
  return kept.map(({ draft: { rank: _rank, type, direction, ...card } }) => {
    const sentence = comparable((texts.get(card.block) ?? '').slice(card.sentence.start, card.sentence.end))
    return { id: giveId('card', card.kind, direction, type, comparable(card.answer), sentence), ...card }
  })
}
