/** Cards from facts. No card rather than a doubtful one. */

import type { Card } from '../model/card.ts'
import type { Block, Section } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import { withoutOpener } from '../text/openers.ts'
import { splitSentences } from '../text/sentences.ts'
import { tagWords } from '../text/wink.ts'
import { countWords } from '../text/words.ts'
import { acceptedForms } from './accept.ts'
import { givesAway, isLong, makeCloze, withoutClosing } from './cloze.ts'
import {
  type Before,
  longNames,
  referentOf,
  type Surroundings,
  standsAlone,
  withReferent,
} from './context.ts'
import { selectCards } from './select.ts'
import { answerOf, isListed, isWorthAsking } from './worth.ts'

/** A second cloze from one sentence needs a fact of at least this importance. */
const secondNeeds = 2

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

export type CardDraft = Omit<Card, 'id'> & {
  readonly rank: number
  readonly type: string
  readonly direction: string
}

/** What is the same for all facts of one sentence. */
interface Setting {
  readonly block: Block
  readonly section: string | null
  readonly title: string
  readonly around: Surroundings
  readonly siblings: readonly Fact[]
  /** Acronyms of the document by the name they stand for. */
  readonly short: ReadonlyMap<string, string>
  readonly names: NamesIn
}

type NamesIn = (block: string, from: number, to: number) => Before['names']

export function makeCards(source: CardSource): Card[] {
  const around: Surroundings = { names: longNames(source.blocks.map((block) => block.text)) }
  const blocks = new Map(source.blocks.map((block) => [block.id, block]))
  const heads = new Map(source.sections.map((section) => [section.id, section.title]))
  const names = namesIn(source)
  const short = new Map(
    source.facts.flatMap((fact) =>
      fact.value?.kind === 'expansion' ? [[fact.value.expansion, fact.text] as const] : [],
    ),
  )
  const drafts: CardDraft[] = []
  for (const siblings of bySentence(source.facts)) {
    const block = blocks.get(siblings[0]?.block ?? '')
    if (!block || block.kind === 'table') continue
    const section = heads.get(block.section) ?? null
    if (section !== null && backMatter.test(section)) continue
    drafts.push(...siblings.flatMap((fact) => acronymCards(fact, block, section)))
    drafts.push(...clozesOf({ block, section, title: source.title, around, siblings, short, names }))
  }
  return selectCards(drafts, source)
}

function bySentence(facts: readonly Fact[]): Iterable<Fact[]> {
  const groups = new Map<string, Fact[]>()
  for (const fact of facts) {
    const key = `${fact.block}:${fact.sentence.start}`
    const group = groups.get(key)
    if (group) group.push(fact)
    else groups.set(key, [fact])
  }
  return groups.values()
}

/** Named things by block, wherever they stand: a fact's first place and all others. */
function namesIn(source: CardSource): NamesIn {
  const texts = new Map(source.blocks.map((block) => [block.id, block.text]))
  const places = new Map<string, { text: string; type: Fact['type']; start: number; end: number }[]>()
  for (const fact of source.facts) {
    if (fact.value !== undefined && fact.type !== 'acronym') continue
    for (const { block, start, end } of [fact, ...fact.also]) {
      const list = places.get(block) ?? []
      list.push({ text: texts.get(block)?.slice(start, end) ?? fact.text, type: fact.type, start, end })
      places.set(block, list)
    }
  }
  return (block, from, to) =>
    (places.get(block) ?? [])
      .filter((name) => name.start >= from && name.end <= to)
      .map((name) => ({ ...name, start: name.start - from }))
}

/** Best first; a second one only where it asks for something else of weight. */
function clozesOf(setting: Setting): CardDraft[] {
  const { siblings, block } = setting
  const { sentence } = siblings[0] ?? {}
  if (!sentence || sentence.end - sentence.start > longestSentence) return []
  const whole = block.text.slice(sentence.start, sentence.end)
  const opened = withoutOpener(whole)
  const shape = shapeOf(upperFirst(opened.text), setting)
  // Without a verb it is a reference, a caption or a row of a table.
  if (!shape || !tagWords(whole).some((word) => /^(?:VERB|AUX)$/.test(word.tag))) return []
  const clozes = siblings
    .toSorted(
      (a, b) =>
        b.importance - a.importance ||
        // A value has one answer; a name may be told in other ways.
        Number(b.value !== undefined) - Number(a.value !== undefined) ||
        a.start - b.start,
    )
    .flatMap((fact) => clozeCard(fact, whole, shape, opened.removed, setting))
  const [first, ...rest] = clozes
  if (!first) return []
  const second = rest.find((cloze) => cloze.rank >= secondNeeds && cloze.type !== first.type)
  const twin = rest.find((cloze) => cloze.rank > secondNeeds)
  return [first, ...[second ?? twin].filter((cloze) => cloze !== undefined)]
}

interface Shape {
  readonly text: string
  readonly before: string | null
}

/** The form in which a sentence is asked: whole, without its closing clause, or with the sentence before it; or null. */
function shapeOf(text: string, setting: Setting): Shape | null {
  const trimmed = withoutClosing(text)
  const forms = trimmed === null ? [text] : isLong(text) ? [trimmed, text] : [text, trimmed]
  const alone = forms.find((form) => standsAlone(form, setting.around))
  if (alone !== undefined) return { text: alone, before: null }
  const before = sentenceBefore(setting)
  const referent = referentOf(text, before)
  if (referent === null || before === null) return null
  const leaning = forms.find((form) => standsAlone(withReferent(form, referent), setting.around))
  return leaning === undefined ? null : { text: leaning, before: before.text }
}

/** How far back a sentence's start is looked for, in characters. */
const reach = 700

/** The sentence before, if it stands alone itself. */
function sentenceBefore({ block, siblings, around, names }: Setting): Before | null {
  const start = siblings[0]?.sentence.start ?? 0
  const from = Math.max(0, start - reach)
  const last = splitSentences(block.text.slice(from, start)).at(-1)
  if (!last || (last.start === 0 && from > 0)) return null
  const text = block.text.slice(from + last.start, from + last.end)
  if (!standsAlone(text, around)) return null
  return { text, names: names(block.id, from + last.start, from + last.end) }
}

function acronymCards(fact: Fact, block: Block, section: string | null): CardDraft[] {
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
  const cards: CardDraft[] = []
  // Without its expansion beside it, the sentence that the card keeps would not prove it.
  const sentence = block.text.slice(fact.sentence.start, fact.sentence.end)
  if (
    sentence.includes(expansion) &&
    !givesAway(expansion, fact.text) &&
    !givesAway(section ?? '', expansion)
  ) {
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
  whole: string,
  shape: Shape,
  removed: number,
  { siblings, block, section, title, short }: Setting,
): CardDraft[] {
  if (fact.type === 'acronym' || isListed(fact, siblings, whole) || !isWorthAsking(fact, siblings, whole))
    return []
  const own = answerOf(fact, whole)
  const answer = { start: own.start - removed, end: own.end - removed }
  if (answer.end >= shape.text.length && !/\.$/.test(whole.slice(own.start, own.end))) return []
  const made = makeCloze(shape.text, fact, answer)
  // As the source writes it: the shape may have raised its first letter.
  const cloze = made && { ...made, answer: whole.slice(own.start, own.end) }
  if (!cloze || givesAway(`${title} ${section ?? ''} ${shape.before ?? ''}`, cloze.answer)) return []
  const letters = short.get(cloze.answer)
  return [
    {
      kind: 'cloze',
      ...cloze,
      accept: acceptedForms(cloze.answer, fact, letters ? [letters] : []),
      context: { section, before: shape.before },
      fact: fact.id,
      block: block.id,
      sentence: fact.sentence,
      rank: fact.importance,
      type: fact.type,
      direction: 'cloze',
    },
  ]
}

const upperFirst = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
