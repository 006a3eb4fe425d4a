/** Which facts of a document say the same in its next version, which say something else, which came and which went. */

import type { ToldFact as Told } from '../anew/pair.ts'
import { asFact } from '../edits/apply-edits.ts'
import type { FactChange, FactSide, PassageChange } from '../model/change.ts'
import type { Briefing } from '../model/document.ts'
import { type Fact, type FactType, factTraits, isClause } from '../model/fact.ts'
import { groupBy } from '../model/group-by.ts'
import { saidOf, sourceOf } from '../model/said.ts'
import type { Span } from '../model/span.ts'
import { comparable } from '../text/normalize.ts'
import { type Counts, countsOf, shareOf } from './alike.ts'

export interface FactPairs {
  /** The facts and names of the new version that say what one of the old version says, with that one. */
  readonly same: ReadonlyMap<Told, Told>
  /** Those that say of the same thing something else. */
  readonly changed: ReadonlyMap<Told, Told>
}

/** Sentences that share fewer of their words speak of something else. */
const leastAlike = 0.5
/** The same value in another passage is the same fact where its sentence is as alike as this. */
const leastElsewhere = 0.7

interface Item {
  readonly told: Told
  /** The same for two spellings of one value. */
  readonly says: string
  /** The rows that its places stand in. */
  readonly rows: readonly number[]
  /** The words of its sentence, without its own and without figures; of a clause with its own. */
  readonly around: Counts
  /** Its sentence as it is compared. */
  readonly sentence: string
}

/** What a document tells, with what is kept of earlier readings. */
export const toldIn = ({ facts, names = [] }: Pick<Briefing, 'facts' | 'names'>): readonly Told[] => [
  ...facts,
  ...names.map(asFact),
]

/**
 * @param old what the old version tells, `next` what the new one does
 * @param rows what became of the passages
 */
export function pairTold(
  old: { readonly blocks: Briefing['blocks']; readonly told: readonly Told[] },
  next: { readonly blocks: Briefing['blocks']; readonly told: readonly Told[] },
  rows: readonly PassageChange[],
): FactPairs {
  const before = itemsOf(old, placesIn(rows, 'old'))
  const now = itemsOf(next, placesIn(rows, 'next'))
  const byRow = groupBy(
    before.flatMap((item) => item.rows.map((row) => ({ item, row }))),
    ({ row }) => row,
  )
  const bySays = groupBy(before, saysKey)
  const beside = (item: Item): readonly Item[] => [
    ...new Set(item.rows.flatMap((row) => (byRow.get(row) ?? []).map((each) => each.item))),
  ]
  const same = new Map<Item, Item>()
  const taken = new Set<Item>()
  const take = (pairs: Map<Item, Item>, passed: (item: Item) => readonly Scored[]) => {
    const free = now.filter((item) => !same.has(item) && !pairs.has(item))
    const scored = free.flatMap((item) =>
      passed(item)
        .filter(({ item: other }) => !taken.has(other))
        .map(({ item: other, score }) => ({ item, other, score })),
    )
    for (const { item, other } of scored.toSorted((a, b) => b.score - a.score)) {
      if (pairs.has(item) || taken.has(other)) continue
      pairs.set(item, other)
      taken.add(other)
    }
  }
  take(same, (item) =>
    (bySays.get(saysKey(item)) ?? [])
      .filter(({ sentence }) => sentence === item.sentence)
      .map((other) => ({ item: other, score: nearness(item, other) })),
  )
  take(same, (item) =>
    beside(item)
      .filter((other) => saysKey(other) === saysKey(item))
      .map((other) => ({ item: other, score: nearness(item, other) })),
  )
  take(same, (item) =>
    (bySays.get(saysKey(item)) ?? [])
      .map((other) => ({ item: other, score: shareOf(other.around, item.around) }))
      .filter(({ score }) => score >= leastElsewhere),
  )
  const changed = new Map<Item, Item>()
  take(changed, (item) =>
    beside(item)
      .filter(({ told, says }) => told.type === item.told.type && says !== item.says)
      .map((other) => ({ item: other, score: nearness(item, other) }))
      .filter(({ item: other }) => shareOf(other.around, item.around) >= leastAlike),
  )
  const toldPairs = (pairs: ReadonlyMap<Item, Item>) =>
    new Map([...pairs].map(([a, b]) => [a.told, b.told] as const))
  return { same: toldPairs(same), changed: toldPairs(changed) }
}

interface Scored {
  readonly item: Item
  readonly score: number
}

const saysKey = ({ told, says }: Item): string => `${told.type} ${says}`

/** Of two values in one sentence each is paired with the one at its place. */
const nearness = (a: Item, b: Item): number =>
  shareOf(a.around, b.around) - Math.abs(a.told.start - b.told.start) / 100_000

function placesIn(rows: readonly PassageChange[], side: 'old' | 'next'): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap((row, at) => {
      if (row.kind !== 'same' && row.kind !== 'reworded') return []
      return [[row[side].id, at] as const]
    }),
  )
}

function itemsOf(
  { blocks, told }: { readonly blocks: Briefing['blocks']; readonly told: readonly Told[] },
  rowOf: ReadonlyMap<string, number>,
): readonly Item[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]))
  return told.map((each) => {
    const text = texts.get(each.block) ?? ''
    const sentence = text.slice(each.sentence.start, each.sentence.end)
    return {
      told: each,
      says: saidBy(each),
      rows: [each, ...each.also].flatMap(({ block }) => rowOf.get(block) ?? []),
      around: countsOf(isClause(each.type) ? sentence : withoutSpan(text, each.sentence, each)),
      sentence: comparable(sentence),
    }
  })
}

const saidBy = (told: Told): string => {
  const { value } = told as Partial<Fact>
  return value === undefined ? comparable(told.text) : JSON.stringify(value)
}

function withoutSpan(text: string, sentence: Span, { start, end }: Span): string {
  const around = `${text.slice(sentence.start, Math.max(sentence.start, start))} ${text.slice(end, Math.max(end, sentence.end))}`
  return around.replace(/[\p{N}]+(?:[.,][\p{N}]+)*/gu, ' ')
}

/** What of the facts is another, in the reading order of the new version; what went comes where it stood. */
export function factChanges(
  old: Pick<Briefing, 'blocks' | 'facts' | 'names'>,
  next: Pick<Briefing, 'blocks' | 'facts' | 'names'>,
  rows: readonly PassageChange[],
  { same, changed }: FactPairs = pairTold(withTold(old), withTold(next), rows),
): readonly FactChange[] {
  const sideOf = sideIn(old)
  const sideNow = sideIn(next)
  const paired = new Set([...same.values(), ...changed.values()].map(({ id }) => id))
  const before = new Map([...changed].map(([now, was]) => [now.id, was]))
  const stayed = new Set([...same.keys()].map(({ id }) => id))
  const orderOld = orderIn(rows, 'old')
  const orderNext = orderIn(rows, 'next')
  const come = next.facts.flatMap((fact) => {
    if (stayed.has(fact.id)) return []
    const was = before.get(fact.id)
    const change: FactChange = {
      kind: was === undefined ? 'new' : 'changed',
      type: fact.type,
      isFigure: was !== undefined && isFigureChange(fact.type, was.text, fact.text),
      old: was === undefined ? null : sideOf(was),
      next: sideNow(fact),
    }
    return [{ change, at: orderNext.get(fact.block) ?? 0, start: fact.start }]
  })
  const gone = old.facts.flatMap((fact) => {
    if (paired.has(fact.id)) return []
    const { type } = fact
    const change: FactChange = { kind: 'gone', type, isFigure: false, old: sideOf(fact), next: null }
    return [{ change, at: orderOld.get(fact.block) ?? 0, start: fact.start }]
  })
  return [...come, ...gone].toSorted((a, b) => a.at - b.at || a.start - b.start).map(({ change }) => change)
}

/** Of values any change is one; of names and clauses only one of the numbers in them. */
export function isFigureChange(type: FactType, old: string, next: string): boolean {
  const { magnitude, isTemporal } = factTraits[type]
  const numbers = (text: string): string => (text.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? []).join(' ')
  return magnitude !== null || isTemporal || numbers(old) !== numbers(next)
}

const withTold = (briefing: Pick<Briefing, 'blocks' | 'facts' | 'names'>) => ({
  blocks: briefing.blocks,
  told: toldIn(briefing),
})

function orderIn(rows: readonly PassageChange[], side: 'old' | 'next'): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap((row, at): readonly (readonly [string, number])[] => {
      if (side === 'old') return 'old' in row ? [[row.old.id, at]] : []
      return 'next' in row ? [[row.next.id, at]] : []
    }),
  )
}

function sideIn({ blocks }: Pick<Briefing, 'blocks'>) {
  const byId = new Map(blocks.map((block) => [block.id, block]))
  return (told: Told): FactSide => {
    const { id, text, block } = told
    const from = byId.get(block)
    // A row does not say by itself in which column a figure stands.
    const said = from?.kind === 'table' ? saidOf : sourceOf
    return { id, text, sentence: said(asFact(told), from?.text ?? '').text, block }
  }
}
