/** A round of practice: cards with all that their pages show. */

import { chanceOf, seedFor } from '../../../core/base/random.ts'
import { judgingOf } from '../../../core/cards/judging.ts'
import { type ChoiceSource, makeChoices } from '../../../core/cards/make-choices.ts'
import { factTypes } from '../../../core/model/fact.ts'
import { countBy } from '../../../core/model/group-by.ts'
import { pageOf } from '../../../core/model/page.ts'
import { keyOf } from '../../../core/study/deck.ts'
import { nearIn } from '../../../core/study/neighbours.ts'
import { chooseCards, orderMock, type PracticeCandidate, weakest } from '../../../core/study/practice.ts'
import { spread } from '../../../core/study/spread.ts'
import type { Subject } from '../../../shared/contract/agendas.ts'
import type { Reply, Request } from '../../../shared/contract/api.ts'
import type { PracticeCard, PracticeOverview } from '../../../shared/contract/practice.ts'
import { Turns } from '../../base/turns.ts'
import type { PracticeDesk } from './desk.ts'

/** How many cards each mode and scope of practice has. */
export function practiceOverview({ documents, candidates, at }: PracticeDesk): PracticeOverview {
  const countOf = (is: (candidate: PracticeCandidate) => boolean) => candidates.filter(is).length
  const bySection = countBy(candidates, ({ document, section }) => keyOf(document, section ?? ''))
  return {
    all: candidates.length,
    documents: [...documents]
      .map(([id, { title }]) => ({ id, title, cards: countOf(({ document }) => document === id) }))
      .filter(({ cards }) => cards > 0),
    sections: [...documents]
      .flatMap(([document, { briefing }]) =>
        briefing.sections.map(({ id, title }) => ({
          document,
          id,
          title,
          cards: bySection[keyOf(document, id)] ?? 0,
        })),
      )
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
  { mode, scope, seed }: Omit<Request<'practice:cards'>, keyof Subject | 'part'>,
): Promise<Reply<'practice:cards'>> {
  const chosen = chooseCards(desk.candidates, scope, seed, desk.at)
  const order = mode === 'mock' ? orderMock(chosen, seed) : chosen
  const turns = new Turns()
  const cards: PracticeCard[] = []
  for (const candidate of order) {
    const open = mode === 'cram' || (mode === 'mock' && isOpen(candidate, seed))
    cards.push(shownCard(desk, candidate, open ? null : seed))
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

const isOpen = ({ card }: PracticeCandidate, seed: number) =>
  chanceOf(seedFor(`${card.id} open`, seed))() < 0.5

/** @param seed of its choices; null for none */
function shownCard(
  { documents }: PracticeDesk,
  { card, document, type }: PracticeCandidate,
  seed: number | null,
): PracticeCard {
  const found = documents.get(document)
  if (found === undefined) throw new Error(`No document ${document} on the desk`)
  const { briefing, title } = found
  const block = briefing.blocks.find(({ id }) => id === card.block)
  const fact = briefing.facts.find(({ id }) => id === card.fact)
  const place = briefing.sections.findIndex(({ id }) => id === block?.section)
  const section = briefing.sections[place]
  const sentence = card.sentence ?? { start: 0, end: 0 }
  const { start, end } = sentence
  const inside = fact !== undefined && fact.block === card.block && fact.start >= start && fact.end <= end
  return {
    document,
    documentTitle: title,
    date: type === 'date' ? null : briefing.date,
    card,
    type,
    section: {
      id: section?.id ?? '',
      title: section?.title ?? null,
      order: before(documents, document) + place,
    },
    source: {
      text: block?.text ?? '',
      sentence,
      fact: inside ? { start: fact.start, end: fact.end } : null,
      page: pageOf(briefing, card.block),
    },
    choices: seed === null ? null : choicesOf(card, briefing, seed),
  }
}

/** How many sections stand in the documents before this one. */
function before(documents: PracticeDesk['documents'], document: string): number {
  let sections = 0
  for (const [id, { briefing }] of documents) {
    if (id === document) break
    sections += briefing.sections.length
  }
  return sections
}

function choicesOf(card: PracticeCard['card'], source: ChoiceSource, seed: number): PracticeCard['choices'] {
  const choices = makeChoices(card, source, seed)
  return choices.ok ? choices.value : null
}
