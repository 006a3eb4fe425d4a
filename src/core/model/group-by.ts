/** Items by a key, both in their order. (`Map.groupBy` is newer than the oldest Node that builds this.) */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** How many items have each key. */
export function countBy<T, K extends string>(
  items: readonly T[],
  keyOf: (item: T) => K,
): Readonly<Partial<Record<K, number>>> {
  const counts: Partial<Record<K, number>> = {}
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1
  return counts
}
