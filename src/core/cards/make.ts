/** Cards from facts. No card rather than a doubtful one. */

import { faultsOf } from '../check/check.ts'
import type { PlacedCard } from '../model/card.ts'
import type { Block, Section } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import { surroundings } from '../statements/around.ts'
import { cellsOf } from '../statements/cells.ts'
import { longNames, pronounsHold, type Surroundings, standsAlone } from '../statements/context.ts'
import { applyEdits, type Edited, thenEdit } from '../statements/edit.ts'
import { type Before, referentOf, speakerOf, type Voice } from '../statements/referent.ts'
import { sideCuts, tidy } from '../statements/shapes.ts'
import { type Around, stand } from '../statements/stand.ts'
import { pairOf } from '../statements/voice.ts'
import { comparable } from '../text/normalize.ts'
import { splitSentences } from '../text/sentences.ts'
import { tagWords } from '../text/wink.ts'
import { acceptedForms } from './accept.ts'
import { acronymPrompts } from './acronyms.ts'
import { askCell, askClause, clarityOf, clauseTypes } from './clauses.ts'
import { givesAway, makeCloze } from './cloze.ts'
import { selectCards } from './select.ts'
import { isTold } from './told.ts'
import { answerOf, isListed, isToldOf, isWorthAsking } from './worth.ts'

/** Most clozes made of one sentence. */
const mostOfSentence = 4

/** Sections that list works and addresses. */
const backMatter =
  /^(?:(?:\p{L}+[\s-]){0,3}(?:questions?|exercises?|quiz|problems?|activity|activities|homework|objectives)\s*$|(?:stop and think|learning (?:goals|outcomes)|credits?|acknowledge?ments?|attributions?|citations?|copyright|about (?:the|this) authors?|(?:\p{L}+ )?(?:information and )?resources|disclaimers?|contact(?: us)?|how to (?:use|contact)|about this)\b|(?:appendix\s\S+\s*)?(?:references|bibliography|works cited|further reading|notes|endnotes|footnotes|related \p{L}+ products|abbreviations|contents|contacts?|ordering information|press contacts?))\b/iu

/** Longer sentences make no card, in characters. */
const longestSentence = 600

export interface CardSource {
  readonly title: string
  readonly date?: string | null
  readonly sections: readonly Section[]
  readonly blocks: readonly Block[]
  readonly facts: readonly Fact[]
}

export type CardDraft = Omit<PlacedCard, 'id'> & {
  readonly rank: number
  readonly type: string
  readonly direction: string
}

/** What is the same for all facts of one sentence. */
interface Setting {
  readonly block: Block
  readonly section: string | null
  readonly voice: Voice
  readonly around: Surroundings
  readonly siblings: readonly Fact[]
  /** What can be shown beside the sentence. */
  readonly shown: Around
  /** The document's. */
  readonly date: string | null
  /** Acronyms of the document by the name they stand for. */
  readonly short: ReadonlyMap<string, string>
  readonly factsIn: FactsIn
}

type FactsIn = (block: string, from: number, to: number) => Before['facts']

export function makeCards(source: CardSource): PlacedCard[] {
  const texts = source.blocks.map((block) => block.text)
  const around: Surroundings = { names: longNames(texts) }
  const voice: Voice = { title: source.title, speaker: speakerOf(source.title, texts) }
  const blocks = new Map(source.blocks.map((block) => [block.id, block]))
  const heads = new Map(source.sections.map((section) => [section.id, section.title]))
  const factsIn = placesOf(source)
  const shownAt = surroundings({
    ...source,
    names: [...around.names, ...namesOf(source.facts)],
    dated: source.date != null,
    speaker: voice.speaker ?? pairOf(texts),
  })
  const short = new Map(
    source.facts.flatMap((fact) =>
      fact.value?.kind === 'expansion' ? [[fact.value.expansion, fact.text] as const] : [],
    ),
  )
  const drafts: CardDraft[] = []
  for (const siblings of bySentence(source.facts)) {
    const block = blocks.get(siblings[0]?.block ?? '')
    if (!block) continue
    const section = heads.get(block.section) ?? null
    if (section !== null && backMatter.test(section)) continue
    if (block.kind === 'table') {
      drafts.push(...cellCards(block, siblings, section, source.title))
      continue
    }
    const shown = shownAt({ block, start: siblings[0]?.sentence.start ?? 0 })
    const setting: Setting = {
      date: source.date ?? null,
      block,
      section,
      voice,
      around,
      siblings,
      shown,
      short,
      factsIn,
    }
    drafts.push(
      ...siblings.flatMap((fact) => acronymCards(fact, setting)),
      ...fewOf([...clozesOf(setting), ...clausesOf(setting)]),
    )
  }
  return selectCards(drafts.filter(isFaultless(source, blocks)), source)
}

/** Whether the checker, which knows nothing of how a card was made, finds nothing wrong with it. */
const isFaultless =
  ({ title, date = null }: CardSource, blocks: ReadonlyMap<string, Block>) =>
  (card: CardDraft) => {
    const sentence = blocks.get(card.block)?.text.slice(card.sentence.start, card.sentence.end) ?? ''
    return faultsOf(card, { title, date, sentence }).length === 0
  }

/** Cards for the cells of a row: what stands under a head, in the row of another. */
function cellCards(block: Block, facts: readonly Fact[], section: string | null, title: string): CardDraft[] {
  const cells = cellsOf(block)
  return facts.flatMap((fact): CardDraft[] => {
    const cell = cells.find(({ start, end }) => start <= fact.start && fact.end <= end)
    const asked = cell && askCell(cell)
    if (!asked || givesAway(`${title} ${section ?? ''}`, asked.answer)) return []
    return [
      { ...asked, accept: [], context: { section, before: null }, ...common(fact), sentence: cell.sentence },
    ]
  })
}

/** Names of bodies, agreements and events, as they are written in full somewhere. */
const namesOf = (facts: readonly Fact[]) =>
  facts.filter(({ type }) => /^(?:organization|agreement|event)$/.test(type)).map(({ text }) => text)

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

/** Facts by block, wherever they stand: at their first place and all others. */
function placesOf(source: CardSource): FactsIn {
  const texts = new Map(source.blocks.map((block) => [block.id, block.text]))
  const places = new Map<string, (Before['facts'][number] & { end: number })[]>()
  for (const fact of source.facts)
    for (const { block, start, end } of [fact, ...fact.also]) {
      const list = places.get(block) ?? []
      const text = texts.get(block)?.slice(start, end) ?? fact.text
      list.push({ text, type: fact.type, value: fact.value, start, end })
      places.set(block, list)
    }
  return (block, from, to) =>
    (places.get(block) ?? [])
      .filter((fact) => fact.start >= from && fact.end <= to)
      .map((fact) => ({ ...fact, start: fact.start - from }))
}

/** Best first. */
function clozesOf(setting: Setting): CardDraft[] {
  const { siblings, block } = setting
  const { sentence } = siblings[0] ?? {}
  if (!sentence || sentence.end - sentence.start > longestSentence) return []
  const whole = block.text.slice(sentence.start, sentence.end)
  // Without a verb it is a reference, a caption or a row of a table; in small letters, the rest of a broken sentence.
  if (!/^["“(]?[\p{Lu}\d$€£¥]/u.test(whole)) return []
  if (!tagWords(whole).some((word) => /^(?:VERB|AUX)$/.test(word.tag))) return []
  const worth = siblings.filter(
    (fact) =>
      fact.type !== 'acronym' &&
      (fact.type !== 'date' || setting.date !== null || /\d{4}/.test(fact.text)) &&
      !clauseTypes.has(fact.type) &&
      !isListed(fact, siblings, whole) &&
      (isWorthAsking(fact, siblings, whole) || isToldOf(fact, siblings, whole)),
  )
  if (worth.length === 0) return []
  const shapes = shapesOf(whole, setting)
  const stood = stand(whole, setting.shown)
  if (stood.stands) shapes.push({ ...stood.form, before: stood.before, stood: true })
  const clozes = worth.toSorted(
    (a, b) =>
      b.importance - a.importance ||
      // A value has one answer; a name may be told in other ways.
      Number(b.value !== undefined) - Number(a.value !== undefined) ||
      a.start - b.start,
  )
  return clozes.flatMap((fact) => clozeCard(fact, whole, shapes, setting))
}

/** A document that tells what it is and does, and where more can be found. */
const speaksOfItself =
  /\b(?:this|these) (?:document|guidance|website|web ?site|page|review|article|section|chapter|brief|fact sheet|booklet|guide|paper|book|manual|area|post)s?\b|\b(?:more|further|additional) information\b|\bfor more\b|\blearn more\b|\bas (?:seen|shown|described|discussed)\b/iu

/** Cards for the clauses of a sentence, each in the first form in which it stands. */
function clausesOf(setting: Setting): CardDraft[] {
  const { siblings, block, shown } = setting
  const { sentence } = siblings[0] ?? {}
  const asked = siblings.filter(({ type }) => clauseTypes.has(type))
  if (!sentence || asked.length === 0 || block.kind === 'caption') return []
  const whole = block.text.slice(sentence.start, sentence.end)
  if (speaksOfItself.test(whole)) return []
  const stood = stand(whole, shown)
  if (!stood.stands) return []
  return asked.flatMap((fact): CardDraft[] => {
    const place = stood.form.at({ start: fact.start - sentence.start, end: fact.end - sentence.start })
    const made = place && askClause(stood.form.text, fact, place)
    const beside = [setting.voice.title, setting.section, shown.lead, stood.before].join(' ')
    const said = made?.items ?? [made?.answer ?? '']
    if (
      !made ||
      said.some((each) => givesAway(beside, each)) ||
      isTold(made.answer, `${beside} ${made.prompt}`)
    )
      return []
    const context = {
      section: setting.section,
      before: stood.before,
      ...(shown.lead !== null && { lead: shown.lead }),
    }
    return [{ ...made, accept: [], context, ...common(fact), rank: fact.importance + clarityOf(made, fact) }]
  })
}

/** The best of one sentence: of each type one, or two where both matter most. */
function fewOf(clozes: readonly CardDraft[]): CardDraft[] {
  const kept: CardDraft[] = []
  for (const cloze of clozes) {
    const twins = kept.filter(({ type }) => type === cloze.type).length
    if (kept.some((other) => isSame(other.answer, cloze.answer))) continue
    if (kept.length < mostOfSentence && twins < 2)
      kept.push({ ...cloze, rank: cloze.rank + weightOf(cloze) - kept.length * later })
  }
  return kept
}

/** One is the other, or a part of it. */
function isSame(a: string, b: string): boolean {
  const [one, other] = [comparable(a), comparable(b)]
  return ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `)
}

/** What a further cloze of the same sentence falls back by, so that other sentences come first. */
const later = 0.75

/** A prompt that names somebody or something says by itself what it is about; one that leans says less. */
const weightOf = ({ prompt, context }: CardDraft) =>
  (/(?<=\p{L}.*)(?<![.!?]\s)\b\p{Lu}\p{L}+/u.test(prompt) ? 0.5 : 0) - (context.before === null ? 0 : 0.25)

interface Shape extends Edited {
  readonly before: string | null
  /** What its words point at is shown beside it. */
  readonly stood?: boolean
}

/** The forms in which a sentence may be asked, best first: each says by itself what it speaks of. */
function shapesOf(whole: string, setting: Setting): Shape[] {
  const always = tidy(whole)
  const { around, voice } = setting
  return sideCuts(whole).flatMap((cuts): Shape[] => {
    const form = applyEdits(whole, [...always, ...cuts])
    if (standsAlone(form.text, around)) return [{ ...form, before: null }]
    const referent = referentOf(form.text, () => sentenceBefore(setting), voice)
    if (!referent) return []
    const said = referent.edit ? thenEdit(form, [referent.edit]) : form
    return standsAlone(said.text, around) ? [{ ...said, before: referent.before }] : []
  })
}

/** How far back a sentence's start is looked for, in characters. */
const reach = 700

/** The sentence before, if it stands alone itself. */
function sentenceBefore({ block, siblings, around, factsIn }: Setting): Before | null {
  const start = siblings[0]?.sentence.start ?? 0
  const from = Math.max(0, start - reach)
  const last = splitSentences(block.text.slice(from, start)).at(-1)
  if (!last || (last.start === 0 && from > 0)) return null
  const text = block.text.slice(from + last.start, from + last.end)
  if (!standsAlone(text, around)) return null
  return { text, facts: factsIn(block.id, from + last.start, from + last.end) }
}

function acronymCards(fact: Fact, { block, section, voice }: Setting): CardDraft[] {
  const sentence = block.text.slice(fact.sentence.start, fact.sentence.end)
  return acronymPrompts(fact, sentence, `${voice.title} ${section ?? ''}`).map((prompt) => ({
    kind: 'acronym',
    ...prompt,
    context: { section, before: null },
    ...common(fact),
  }))
}

const common = (fact: Fact) => ({
  fact: fact.id,
  block: fact.block,
  sentence: fact.sentence,
  rank: fact.importance,
  type: fact.type,
})

/** The day that is shown with every card of the document. */
const isOwnDate = ({ value }: Fact, date: string | null) =>
  value?.kind === 'date' && date !== null && value.iso.length >= 7 && date.startsWith(value.iso)

/** The cloze for a fact in the first form that holds it and does not give it away. */
function clozeCard(
  fact: Fact,
  whole: string,
  shapes: readonly Shape[],
  { section, voice, short, date, shown: { lead } }: Setting,
): CardDraft[] {
  const own = answerOf(fact, whole)
  // As the source writes it: the shape may have raised its first letter.
  const answer = whole.slice(own.start, own.end)
  for (const shape of shapes) {
    const place = shape.at(own)
    const made = place && makeCloze(shape.text, fact, place)
    const shown = `${voice.title} ${section ?? ''} ${shape.before ?? ''}`
    if (!made || !(shape.stood || pronounsHold(made.prompt)) || givesAway(shown, answer)) continue
    const letters = short.get(answer)
    const accept = acceptedForms(answer, fact, letters ? [letters] : [])
    if (accept.some((form) => givesAway(made.prompt, form))) continue
    if (fact.value === undefined && fact.type !== 'date' && isTold(answer, `${shown} ${made.prompt}`))
      continue
    if (isOwnDate(fact, date)) continue
    return [
      {
        kind: 'cloze',
        prompt: made.prompt,
        answer,
        accept,
        context: { section, before: shape.before, ...(lead !== null && { lead }) },
        grading: 'value',
        direction: 'cloze',
        ...common(fact),
      },
    ]
  }
  return []
}
