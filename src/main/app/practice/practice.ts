/** Practice: cards with all that their pages show. Everything is derived; nothing is written. */
import { type ChoiceSource, makeChoices } from '../../../core/cards/distractors.ts'
import { judgingOf } from '../../../core/cards/judging.ts'
import type { Briefing } from '../../../core/model/document.ts'
import { factTypes } from '../../../core/model/fact.ts'
import { err, ok, type Result } from '../../../core/model/result.ts'
import { chanceOf, seedFor } from '../../../core/random.ts'
import { keyOf } from '../../../core/study/deck.ts'
import { placesIn } from '../../../core/study/marked.ts'
import { nearIn } from '../../../core/study/neighbours.ts'
import { type Candidate, chooseCards, orderMock, weakest } from '../../../core/study/practice.ts'
import type { Memory } from '../../../core/study/schedule.ts'
import { spread } from '../../../core/study/spread.ts'
import type { PracticeCard, PracticeOverview, Reply, Request } from '../../../shared/contract.ts'
import type { AppError } from '../../../shared/errors.ts'
import { Turns } from '../../base/turns.ts'
import type { Briefings } from '../../library/briefings.ts'
import type { Places } from '../../library/places.ts'
import type { Database } from '../../store/database.ts'
import { listDocuments } from '../../store/documents.ts'
import { listMarks } from '../../store/marks.ts'
import { listMarksIn } from '../marks/listed-marks.ts'

interface Library {
  readonly db: Database
  readonly briefings: Briefings
  readonly places: Places
  readonly at: number
  /** What is remembered of the cards, by their keys. */
  readonly memories: ReadonlyMap<string, Memory>
  /** Keys of the cards that the user marked, beside those whose passage is highlighted. */
  readonly marked: ReadonlySet<string>
  /** Keys of those that are not to be asked. */
  readonly suspended: ReadonlySet<string>
}

/** What is practised: the documents, and their cards with what they can be chosen by. */
export interface PracticeDesk {
  readonly documents: ReadonlyMap<string, { readonly briefing: Briefing; readonly title: string }>
  readonly candidates: readonly Candidate[]
  readonly at: number
}

/** Practice over all documents takes those that were opened last. */
const mostDocuments = 25

/** @param document null for all of them */
export async function openPractice(
  library: Library,
  document: string | null,
): Promise<Result<PracticeDesk, AppError>> {
  const { db, briefings, at } = library
  const listed = listDocuments(db)
  const ids =
    document === null
      ? listed
          .filter(({ cards }) => cards > 0)
          .slice(0, mostDocuments)
          .map(({ id }) => id)
      : [document]
  const documents = new Map<string, { briefing: Briefing; title: string }>()
  const candidates: Candidate[] = []
  for (const id of ids) {
    const briefing = await briefings.get(id)
    if (!briefing.ok && document !== null) return briefing
    if (!briefing.ok) continue
    const title = listed.find((each) => each.id === id)?.name ?? briefing.value.title
    documents.set(id, { briefing: briefing.value, title })
    candidates.push(...(await candidatesOf(library, briefing.value)))
  }
  if (document !== null && documents.size === 0) return err({ code: 'not-found', subject: 'This document' })
  return ok({ documents, candidates, at })
}

async function candidatesOf(
  { db, places, memories, marked, suspended }: Library,
  briefing: Briefing,
): Promise<Candidate[]> {
  const { id, cards } = briefing
  const facts = new Map(briefing.facts.map((fact) => [fact.id, fact]))
  const blocks = new Map(briefing.blocks.map((block) => [block.id, block]))
  const isHighlighted = placesIn(await highlights(db, places, id))
  return cards.flatMap((card) => {
    const fact = facts.get(card.fact ?? '')
    const block = blocks.get(card.block ?? '')
    const { sentence } = card
    // What can be asked with choices, and shown with its passage.
    if (fact === undefined || block === undefined || sentence === null) return []
    const key = keyOf(id, card.id)
    if (suspended.has(key)) return []
    return [
      {
        card,
        document: id,
        section: block.section,
        type: fact.type,
        importance: fact.importance,
        memory: memories.get(key) ?? null,
        marked: marked.has(key) || isHighlighted({ block: block.id, ...sentence }),
      },
    ]
  })
}

/** Where the highlights of a document stand now; those that lost their place stand nowhere. */
async function highlights(db: Database, places: Places, id: string) {
  const marks = listMarks(db).filter(({ document, kind }) => document === id && kind === 'highlight')
  const found = marks.length === 0 ? null : await places.get(id)
  if (found === null) return []
  const listed = await listMarksIn(marks, found, '')
  return listed
    .filter(({ placed }) => placed !== 'lost')
    .flatMap(({ parts }) => parts.map(({ block, position }) => ({ block, ...position })))
}

/** What there is to practise, sections in reading order. */
export function practiceOverview({ documents, candidates, at }: PracticeDesk): PracticeOverview {
  const countOf = (is: (candidate: Candidate) => boolean) => candidates.filter(is).length
  const sections = [...documents.values()].flatMap(({ briefing }) => briefing.sections)
  return {
    all: candidates.length,
    sections: sections
      .map(({ id, title }) => ({ id, title, cards: countOf(({ section }) => section === id) }))
      .filter(({ cards }) => cards > 0),
    types: factTypes
      .map((type) => ({ type, cards: countOf((candidate) => candidate.type === type) }))
      .filter(({ cards }) => cards > 0),
    weak: weakest(candidates, at).length,
    marked: countOf(({ marked }) => marked),
  }
}

/**
 * The cards of a round. A mock asks about half of what can be with choices; a cram asks all openly. Clauses and lists
 * are asked openly everywhere: their reader judges them.
 */
export async function practiceCards(
  desk: PracticeDesk,
  { mode, scope, seed }: Omit<Request<'practice:cards'>, 'document'>,
): Promise<Reply<'practice:cards'>> {
  const chosen = chooseCards(desk.candidates, scope, seed, desk.at)
  const order = mode === 'mock' ? orderMock(chosen, seed) : chosen
  const turns = new Turns()
  const cards: PracticeCard[] = []
  for (const candidate of order) {
    const open = mode === 'cram' || (mode === 'mock' && isOpen(candidate, seed))
    cards.push(pageOf(desk, candidate, open ? null : seed))
    await turns.yieldIfLong()
  }
  const kept =
    mode === 'choices'
      ? cards.filter(({ choices, card }) => choices !== null || judgingOf(card) !== 'value')
      : cards
  return { cards: apart(kept), leftOut: cards.length - kept.length }
}

/** Cards that disturb each other stand as far apart as the round allows. */
function apart(cards: readonly PracticeCard[]): readonly PracticeCard[] {
  const byKey = new Map(cards.map((asked) => [keyOf(asked.document, asked.card.id), asked]))
  const near = nearIn([...byKey].map(([key, { document, card }]) => ({ key, document, card })))
  return spread([...byKey.keys()], near).flatMap((key) => byKey.get(key) ?? [])
}

const isOpen = ({ card }: Candidate, seed: number) => chanceOf(seedFor(`${card.id} open`, seed))() < 0.5

/** @param seed of its choices; null for none */
function pageOf(
  { documents }: PracticeDesk,
  { card, document, type }: Candidate,
  seed: number | null,
): PracticeCard {
  const found = documents.get(document)
  if (found === undefined) throw new Error(`No document ${document} on the desk`)
  const { briefing, title } = found
  const block = briefing.blocks.find(({ id }) => id === card.block)
  const fact = briefing.facts.find(({ id }) => id === card.fact)
  const order = briefing.sections.findIndex(({ id }) => id === block?.section)
  const section = briefing.sections[order]
  const sentence = card.sentence ?? { start: 0, end: 0 }
  const { start, end } = sentence
  const inside = fact !== undefined && fact.block === card.block && fact.start >= start && fact.end <= end
  return {
    document,
    documentTitle: title,
    date: type === 'date' ? null : briefing.date,
    card,
    type,
    section: { id: section?.id ?? '', title: section?.title ?? null, order },
    source: {
      text: block?.text ?? '',
      sentence,
      fact: inside ? { start: fact.start, end: fact.end } : null,
    },
    choices: seed === null ? null : choicesOf(card, briefing, seed),
  }
}

function choicesOf(card: PracticeCard['card'], source: ChoiceSource, seed: number): PracticeCard['choices'] {
  const choices = makeChoices(card, source, seed)
  return choices.ok ? choices.value : null
}
