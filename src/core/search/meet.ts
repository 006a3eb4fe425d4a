/** Which blocks meet a query, and how well. */
import type { Briefing } from '../model/document.ts'
import type { Name } from '../model/fact.ts'
import { filterBlocks, type pathTokens } from './filters.ts'
import type { Terms } from './lunr-terms.ts'
import { type Held, mostOf, partsOf } from './most.ts'
import { mendedIn, type SearchNote } from './note.ts'
import { type Query, requiredGroups } from './query.ts'
import { intersect, type Scores, unite } from './scores.ts'
import type { Term } from './terms.ts'

/** The blocks that were found, and what of the query each meets. */
export interface Met extends SearchNote {
  readonly scores: Scores
  readonly heldBy: (block: string) => Held
}

/** The document in which a query is looked for. */
export interface Searched extends Pick<Terms, 'findTerm'> {
  readonly briefing: Briefing
  readonly paths: ReturnType<typeof pathTokens>
}

/** @param facts what `type:` looks at */
export function meetQuery(searched: Searched, query: Query, facts: readonly Name[]): Met {
  const left = leave(searched, query, facts)
  const groups = requiredGroups(query)
  const all = () => new Map(searched.briefing.blocks.map((block) => [block.id, 1]))
  const scores = left(groups.length > 0 ? meetAll(searched, groups) : all())
  const most = scores.size > 0 ? null : meetMost(searched, query, left)
  const held = { query, lacks: 0 }
  return most ?? { scores, heldBy: () => held, mended: mendedIn(query.groups), lack: null }
}

/** Where a group stands: in the block itself, or there and in the headings above it. */
function findGroup({ findTerm }: Searched, group: readonly Term[]) {
  const terms = group.map(findTerm)
  const own = terms.map((term) => term.own).reduce(unite, new Map())
  return { own, any: terms.map(({ under }) => under).reduce(unite, own) }
}

/** The blocks that have a term of each group. */
function meetAll(searched: Searched, groups: Query['groups']): Scores {
  const found = groups.map((group) => findGroup(searched, group))
  const any = found.map((group) => group.any).reduce(intersect)
  // A heading's words join those of what stands under it; alone they lead to its first block.
  const own = found.map((group) => group.own).reduce(unite)
  return new Map([...any].filter(([id]) => own.has(id)))
}

/** Of the blocks that have the words, those that the query's filters and exclusions leave. */
function leave(
  { findTerm, briefing, paths }: Searched,
  query: Query,
  facts: readonly Name[],
): (scores: Scores) => Scores {
  const excluded = new Set(query.not.flatMap((term) => [...findTerm(term).own.keys()]))
  const allowed = filterBlocks(query, briefing, paths, facts)
  return (scores) =>
    new Map([...scores].filter(([id]) => !excluded.has(id) && (allowed === null || allowed.has(id))))
}

/** The blocks that have most of the words, where none has all. */
function meetMost(searched: Searched, query: Query, left: (scores: Scores) => Scores): Met | null {
  const parts = partsOf(query)
  const own = parts.map(({ groups }) => meetAll(searched, groups)).reduce(unite, new Map())
  const having = parts.map(({ groups }) => {
    const any = groups.map((group) => findGroup(searched, group).any).reduce(intersect)
    return left(new Map([...any].filter(([id]) => own.has(id))))
  })
  const counts = having.map(({ size }) => size)
  const most = mostOf(
    query,
    parts,
    having.map((scores) => scores.keys()),
    counts,
  )
  if (most === null) return null
  const all = having.reduce(unite, new Map())
  return {
    scores: new Map([...all].filter(([id]) => most.found.has(id))),
    heldBy: (block) => most.found.get(block) as Held,
    mended: most.mended,
    lack: most.lack,
  }
}
