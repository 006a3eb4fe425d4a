/** What an index found: block → score. */
export type Scores = Map<string, number>

export const nowhere: Scores = new Map()

export function intersect(a: Scores, b: Scores): Scores {
  return new Map(
    [...a].flatMap(([id, score]) => (b.has(id) ? [[id, score + (b.get(id) ?? 0)] as const] : [])),
  )
}

export function unite(a: Scores, b: Scores): Scores {
  const all = new Map(a)
  for (const [id, score] of b) all.set(id, (all.get(id) ?? 0) + score)
  return all
}
