/** Where nothing has all of the words of a query: what has most of them. The same for every index. */
import { type Lack, mendedIn, type SearchNote } from './note.ts'
import { type Query, requiredGroups } from './query.ts'

type TermGroup = Query['groups'][number]

/** What is found or missed as a whole: a word, what "or" joins, or all the words of one number, sum or date. */
export interface QueryPart {
  readonly groups: readonly TermGroup[]
  /** The part as it was typed. */
  readonly text: string
  /** Quoted, and so never left out. */
  readonly isFirm: boolean
  /** Whether another word is shown for one that is nowhere. */
  readonly isGuess: boolean
}

/** How much of a query a text has. */
export interface Held {
  readonly query: Query
  /**
   * 0 to 1: 1 less the rarity of the parts that the text has, as a share of the rarity that the best text has; 0
   * for the best.
   */
  readonly lacks: number
}

export interface Most<Id> extends SearchNote {
  readonly lack: Lack
  readonly found: ReadonlyMap<Id, Held>
}

/** The parts of a query in the order in which they were typed. */
export function partsOf(query: Query): readonly QueryPart[] {
  const parts: TermGroup[][] = []
  for (const group of requiredGroups(query)) {
    const last = parts.at(-1)
    const whole = wholeOf(group)
    if (last !== undefined && whole !== null && whole === wholeOf(last[0] ?? [])) last.push(group)
    else parts.push([group])
  }
  return parts.map((groups) => ({
    groups,
    text: textOf(groups[0] ?? []),
    isFirm: groups.flat().some((term) => term.kind !== 'value' && term.isQuoted),
    isGuess: groups.flat().some((term) => term.kind !== 'value' && term.instead !== null),
  }))
}

/**
 * What has the most of two parts or more, where nothing has them all: at least half of them.
 *
 * @param having of each part, what has it and may be found
 * @param counts of each part, how many have it in all: the fewer, the more it says
 */
export function mostOf<Id>(
  query: Query,
  parts: readonly QueryPart[],
  having: readonly Iterable<Id>[],
  counts: readonly number[],
): Most<Id> | null {
  const held = [...partsHeld(having)].filter(([, has]) =>
    parts.every(({ isFirm }, at) => !isFirm || has.includes(at)),
  )
  const most = held.reduce((best, [, has]) => Math.max(best, has.length), 0)
  if (parts.length < 2 || most < parts.length / 2) return null
  // What was typed says more than what is shown for it.
  const guesses = (has: readonly number[]) => has.filter((at) => parts[at]?.isGuess).length
  const enough = held.filter(([, has]) => has.length === most)
  const fewest = Math.min(...enough.map(([, has]) => guesses(has)))
  const best = enough.filter(([, has]) => guesses(has) === fewest)
  const ways = waysOf(query, parts, best, counts)
  const [first, ...others] = ways.values()
  const count = parts.length - most
  const words = others.length > 0 ? null : (first?.missing ?? null)
  const shown = new Set([...ways.values()].flatMap((way) => way.query.groups))
  return {
    mended: mendedIn(query.groups.filter((group) => shown.has(group))),
    lack: { count, of: parts.length, words },
    found: new Map(best.flatMap(([id, has]) => [[id, ways.get(has.join()) as Held] as const])),
  }
}

/** The places of the parts that each one has, in their order. */
function partsHeld<Id>(having: readonly Iterable<Id>[]): ReadonlyMap<Id, readonly number[]> {
  const held = new Map<Id, number[]>()
  for (const [at, ids] of having.entries())
    for (const id of ids) {
      const has = held.get(id)
      if (has === undefined) held.set(id, [at])
      else has.push(at)
    }
  return held
}

/** Each choice of the query's parts that some text has together. */
function waysOf(
  query: Query,
  parts: readonly QueryPart[],
  best: readonly (readonly [unknown, readonly number[]])[],
  counts: readonly number[],
): ReadonlyMap<string, Held & { readonly missing: readonly string[] }> {
  const commonest = Math.max(1, ...counts)
  const rarity = counts.map((count) => Math.log(1 + commonest / Math.max(1, count)))
  const weigh = (has: readonly number[]) => has.reduce((sum, at) => sum + (rarity[at] ?? 0), 0)
  const choices = new Map(best.map(([, has]) => [has.join(), has]))
  const rarest = Math.max(...[...choices.values()].map(weigh))
  return new Map(
    [...choices].map(([key, has]) => [
      key,
      {
        query: { ...query, groups: has.flatMap((at) => parts[at]?.groups ?? []) },
        lacks: 1 - weigh(has) / rarest,
        missing: parts.filter((_, at) => !has.includes(at)).map(({ text }) => text),
      },
    ]),
  )
}

/** The number, sum or date that a group is a word of. */
function wholeOf([term]: TermGroup): string | null {
  if (term === undefined) return null
  return term.kind === 'value' ? term.text : term.whole
}

/** What was typed: a number, sum or date as a whole, else the words of a group. */
function textOf(group: TermGroup): string {
  const typed = group
    .filter(({ text }) => text !== '')
    .map((term) => wholeOf([term]) ?? (term.kind === 'value' ? null : term.instead) ?? term.text)
  return [...new Set(typed)].join(' or ')
}
