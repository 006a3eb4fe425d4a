/** A briefing as its user has it: what the compiler says, with what the user says in its place. */
import { type PassageFinder, passageFinder } from '../anchor/passage-finder.ts'
import { answerAs, judgingOf, writtenAnswer } from '../cards/judging.ts'
import { readValue } from '../facts/written-value.ts'
import { type Card, gap } from '../model/card.ts'
import type { Briefing } from '../model/document.ts'
import {
  type CardEdit,
  type Edits,
  type FactEdit,
  type KeptCard,
  type LedgerEntry,
  type OwnCard,
  type OwnFact,
  rewords,
  rewordsCard,
} from '../model/edits.ts'
import { type Fact, factTraits, type Name } from '../model/fact.ts'
import { groupBy } from '../model/group-by.ts'
import type { Place, Span } from '../model/span.ts'

/** What the user added weighs like what matters most: it was chosen by hand. */
const ownImportance = 3

/**
 * Rejected facts leave with their cards, deleted cards leave, edited ones show what the user wrote, and the user's
 * own follow those of the compiler. An edit of what the briefing no longer holds changes nothing.
 */
export function applyEdits(briefing: Briefing, edits: Edits): Briefing {
  if (isUntouched(edits)) return briefing
  const { facts, names, cards, gone } = merge(briefing, edits)
  const shown = facts
    .filter(({ fact, edit }) => edit?.state !== 'rejected' && fact.block !== nowhere)
    .map(({ fact }) => fact)
  const kept = cards.filter(
    ({ card, edit }) => edit?.deleted !== true && !(card.fact !== null && gone.has(card.fact)),
  )
  return { ...briefing, facts: shown, ...(names && { names }), cards: kept.map(({ card }) => card) }
}

/** Every fact with its state and cards, rejected, deleted and lost ones too, so that they can be brought back. */
export function ledgerOf(briefing: Briefing, edits: Edits): readonly LedgerEntry[] {
  const { facts, cards } = merge(briefing, edits)
  const cardsOf = groupBy(cards, ({ card }) => card.fact ?? '')
  const spared = new Set(briefing.spares?.map(({ fact }) => fact))
  const made = new Set(briefing.facts.map(({ id }) => id))
  return facts.map(({ fact, edit }) => {
    const asked = cardsOf.get(fact.id) ?? []
    const kept = edit?.own?.kept !== undefined && !made.has(fact.id)
    const own = edit?.own != null && edit.own.kept === undefined
    return {
      fact,
      state: edit?.state ?? null,
      own,
      kept,
      edited:
        (edit !== undefined && !own && rewords(edit)) ||
        asked.some(
          (each) => each.edit !== undefined && !own && (each.card.kept !== true || rewordsCard(each.edit)),
        ),
      cards: asked.map(({ card, edit: said }) => ({ card, deleted: said?.deleted ?? false })),
      spare:
        spared.has(fact.id) &&
        edit?.state !== 'rejected' &&
        asked.every(({ edit: said }) => said?.deleted === true),
    }
  })
}

/** The user's own cards that ask for no fact of the ledger, the deleted ones left out. */
export function looseCards(briefing: Briefing, edits: Edits): readonly Card[] {
  if (edits.cards.every(({ own }) => own === null)) return []
  const { facts, cards } = merge(briefing, edits)
  const known = new Set(facts.map(({ fact }) => fact.id))
  return cards
    .filter(({ card, edit }) => edit?.deleted !== true && !(card.fact !== null && known.has(card.fact)))
    .map(({ card }) => card)
}

const isUntouched = ({ facts, cards }: Edits): boolean => facts.length === 0 && cards.length === 0

interface Merged {
  readonly facts: readonly { readonly fact: Fact; readonly edit: FactEdit | undefined }[]
  /** The bare names of which the user says nothing. */
  readonly names: readonly Name[] | undefined
  readonly cards: readonly { readonly card: Card; readonly edit: CardEdit | undefined }[]
  /** The rejected facts. */
  readonly gone: ReadonlySet<string>
}

function merge(briefing: Briefing, edits: Edits): Merged {
  const factEdits = new Map(edits.facts.map((edit) => [edit.fact, edit]))
  const cardEdits = new Map(edits.cards.map((edit) => [edit.card, edit]))
  const orderOf = new Map(briefing.blocks.map(({ id }, order) => [id, order]))
  const find = passageFinder(briefing.blocks)
  const told = new Set([...briefing.facts, ...(briefing.names ?? [])].map(({ id }) => id))
  const ownFacts = edits.facts
    // A kept fact may be made again by the compiler, as in a restored backup.
    .flatMap((edit) => (told.has(edit.fact) ? [] : ownFactOf(edit, find)))
    .toSorted(byPlace(orderOf))
    .map((fact) => ({ fact, edit: factEdits.get(fact.id) }))
  // A name of which the user says something is a fact of theirs.
  const said = new Set([...factEdits.keys(), ...edits.cards.flatMap(({ own }) => own?.fact ?? [])])
  const named = (briefing.names ?? []).filter(({ id }) => said.has(id))
  const facts = [
    ...[...briefing.facts, ...named.map(asFact)].map((fact) => {
      const edit = factEdits.get(fact.id)
      return { fact: edit === undefined ? fact : editedFact(fact, edit), edit }
    }),
    ...ownFacts,
  ]
  const factOf = new Map(facts.map(({ fact }) => [fact.id, fact]))
  const sectionOf = sectionTitles(briefing)
  const compiled = new Set(briefing.cards.map(({ id }) => id))
  const spareOf = new Map(briefing.spares?.map((card) => [card.id, card]))
  const ownCards = edits.cards.flatMap((edit) => {
    // A spare that was made may have become one of the compiler's, when the document was compiled anew.
    if (edit.own === null || compiled.has(edit.card)) return []
    const { kept } = edit.own
    const spare = spareOf.get(edit.card)
    const card =
      kept !== undefined
        ? keptCard(kept, edit, edit.own, find)
        : spare
          ? editedCard(spare, edit)
          : ownCard(edit, edit.own, factOf, find, sectionOf)
    return [{ card, edit }]
  })
  const inOrder = ownCards.toSorted(({ card: a }, { card: b }) => orderIn(orderOf, a) - orderIn(orderOf, b))
  return {
    facts,
    names: briefing.names?.filter(({ id }) => !said.has(id)),
    cards: [
      ...briefing.cards.map((card) => {
        const edit = cardEdits.get(card.id)
        return { card: edit === undefined ? card : editedCard(card, edit), edit }
      }),
      ...inOrder,
    ],
    gone: new Set(edits.facts.flatMap(({ fact, state }) => (state === 'rejected' ? [fact] : []))),
  }
}

/** A bare name as a fact, since the user says something of it. */
export const asFact = (name: Name): Fact => ({ ...name, importance: 1 })

/** What the user says of a fact stands in place of what the compiler says; the answer is marked where it still stands. */
function editedFact(fact: Fact, edit: FactEdit): Fact {
  if (!rewords(edit)) return fact
  const { value: was, answer, ...rest } = fact
  const type = edit.type ?? fact.type
  const text = edit.text ?? fact.text
  const statement = edit.statement ?? fact.statement
  const isSaid = edit.text !== null || edit.statement !== null
  const place = isSaid ? placeIn(statement, text) : answer
  const kept = was?.kind === factTraits[type].value ? was : undefined
  const value = edit.value === null ? kept : readValue(type, edit.value)
  return {
    ...rest,
    type,
    text,
    ...(statement !== undefined && { statement }),
    ...(place && { answer: place }),
    ...(value && { value }),
    ...(edit.note !== null && { note: edit.note }),
  }
}

function placeIn(statement: string | undefined, words: string): Span | null {
  const start = statement?.toLowerCase().indexOf(words.toLowerCase()) ?? -1
  return start < 0 ? null : { start, end: start + words.length }
}

function editedCard(card: Card, { prompt, answer, accept }: CardEdit): Card {
  // Other forms of the old answer are not forms of a new one.
  const isSame = answer === null || answer === writtenAnswer(card)
  const said = isSame ? {} : answerAs(judgingOf(card), answer)
  return { ...card, ...said, prompt: prompt ?? card.prompt, accept: accept ?? (isSame ? card.accept : []) }
}

/** A card that the document no longer makes, as it was made; without a place where its sentence is gone. */
function keptCard(
  { asked: _, ...kept }: KeptCard,
  edit: CardEdit,
  { fact, sentence }: OwnCard,
  find: PassageFinder,
): Card {
  const place = sentence && find(sentence)
  const span = place && { start: place.start, end: place.end }
  return {
    ...editedCard(kept, edit),
    id: edit.card,
    fact,
    block: place?.block ?? null,
    sentence: span,
    kept: true,
  }
}

/** The block of a fact whose words stand nowhere in the document any more: it is listed, with what was said of it. */
export const nowhere = ''

/** One, or none where the edit is of a fact of the compiler's. */
function ownFactOf(edit: FactEdit, find: PassageFinder): readonly Fact[] {
  if (edit.own === null) return []
  const place = find(edit.own.place)
  return [place === null ? lostFact(edit, edit.own) : ownFact(edit, edit.own, place, find)]
}

function lostFact(edit: FactEdit, { type, place, sentence, kept }: OwnFact): Fact {
  const span = { start: 0, end: 0 }
  const { exact: statement } = sentence.quote
  const made = kept ?? { type, text: place.quote.exact, importance: ownImportance, statement }
  const { answer: _, ...rest }: Partial<Fact> & typeof made = made
  return editedFact(
    { statement, ...rest, id: edit.fact, block: nowhere, ...span, sentence: span, also: [] },
    edit,
  )
}

function ownFact(edit: FactEdit, own: OwnFact, { block, start, end }: Place, find: PassageFinder): Fact {
  const { fact } = edit
  const sentence = find(own.sentence)
  const around = sentence !== null && sentence.block === block && sentence.start <= start
  const proof = around ? { start: sentence.start, end: Math.max(end, sentence.end) } : { start, end }
  if (own.kept !== undefined)
    return editedFact({ ...own.kept, id: fact, block, start, end, sentence: proof, also: [] }, edit)
  // The value of a date is needed for its place in the timeline.
  const value = readValue(own.type, own.type === 'acronym' ? '' : own.place.quote.exact)
  const asMade: Fact = {
    id: fact,
    type: own.type,
    text: own.place.quote.exact,
    block,
    start,
    end,
    sentence: proof,
    importance: ownImportance,
    also: [],
    ...(value && { value }),
  }
  return editedFact(asMade, edit)
}

/**
 * A card stands with its fact; where that is gone, with its sentence. It outlives that too, with its ratings: it then has no
 * place.
 */
function ownCard(
  { card, prompt, answer, accept }: CardEdit,
  own: OwnCard,
  factOf: ReadonlyMap<string, Fact>,
  find: PassageFinder,
  sectionOf: ReadonlyMap<string, string | null>,
): Card {
  const found = own.fact === null ? undefined : factOf.get(own.fact)
  const fact = found?.block === nowhere ? undefined : found
  const place =
    fact === undefined ? own.sentence && find(own.sentence) : { ...fact.sentence, block: fact.block }
  return {
    id: card,
    // A list asks for its items; what has one gap, for the words that stand there.
    kind: own.judging === 'items' ? 'list' : (prompt ?? '').split(gap).length === 2 ? 'cloze' : 'question',
    prompt: prompt ?? '',
    ...answerAs(own.judging ?? 'value', answer ?? ''),
    accept: accept ?? [],
    ...(own.pictures && { pictures: own.pictures }),
    context: { section: place && (sectionOf.get(place.block) ?? null), before: null },
    fact: own.fact,
    block: place?.block ?? null,
    sentence: place && { start: place.start, end: place.end },
  }
}

/** The place of a card's block in the document; behind all for one that has none. */
const orderIn = (order: ReadonlyMap<string, number>, { block }: Card): number =>
  order.get(block ?? nowhere) ?? order.size

const byPlace = (order: ReadonlyMap<string, number>) => (a: Fact, b: Fact) =>
  (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0) || a.start - b.start || (a.id < b.id ? -1 : 1)

const sectionTitles = ({ sections }: Briefing): ReadonlyMap<string, string | null> =>
  new Map(sections.flatMap(({ blocks, title }) => blocks.map((block) => [block, title] as const)))
