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

const isLeaf = -1

/**
 * Lays the nodes of all trees out in rows of numbers, since thousands of phrases are asked of each of them.
 *
 * @returns for the values of the traits, by their number, a chance between 0 and 1
 */
export function planted({ start, trees }: Forest): (values: Float64Array) => number {
  const count = trees.reduce((sum, tree) => sum + tree.length, 0)
  /** The trait that each node asks for, the most of it, and where to go on; of a leaf `most` is what is added. */
  const trait = new Int16Array(count)
  const most = new Float64Array(count)
  const [least, more] = [new Int32Array(count), new Int32Array(count)]
  const roots = new Int32Array(trees.length)
  let at = 0
  for (const [number, tree] of trees.entries()) {
    const root = at
    roots[number] = root
    for (const node of tree) {
      trait[at] = node.length === 4 ? node[0] : isLeaf
      most[at] = node.length === 4 ? node[1] : node[0]
      if (node.length === 4) {
        least[at] = root + node[2]
        more[at] = root + node[3]
      }
      at += 1
    }
  }
  return (values) => {
    let odds = start
    for (const root of roots) {
      let node = root
      for (let asked = trait[node] as number; asked !== isLeaf; asked = trait[node] as number)
        node = ((values[asked] as number) <= (most[node] as number) ? least[node] : more[node]) as number
      odds += most[node] as number
    }
    return 1 / (1 + Math.exp(-odds))
  }
}
