/** A sum of small trees, as `npm run train` writes it: each asks up to four questions and adds a little to the odds. */

/** [trait, most, index of the next node where the trait is at most `most`, index where it is more] or [what is added]. */
export type TreeNode = readonly [number, number, number, number] | readonly [number]

export interface Forest {
  /** Names of the traits, by their number. */
  readonly traits: readonly string[]
  /** Logarithm of the odds before any tree is asked. */
  readonly start: number
  /** The nodes of each tree, its root first. */
  readonly trees: readonly (readonly TreeNode[])[]
}

const added = (tree: readonly TreeNode[], values: Float64Array): number => {
  let node = tree[0]
  while (node && node.length === 4) node = tree[(values[node[0]] ?? 0) <= node[1] ? node[2] : node[3]]
  return node?.[0] ?? 0
}

/** @returns between 0 and 1 */
export function chanceOf({ start, trees }: Forest, values: Float64Array): number {
  const odds = trees.reduce((sum, tree) => sum + added(tree, values), start)
  return 1 / (1 + Math.exp(-odds))
}
