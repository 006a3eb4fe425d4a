/** Gradient boosting of small trees for a yes or no, over traits cut into bins (Friedman 2001; Chen and Guestrin 2016). */
import type { Forest, TreeNode } from '../../src/core/weigh/forest.ts'

/** The value of each trait (inner index) of each card (outer index). */
export type TraitTable = readonly Float64Array[]

export interface BoostSettings {
  readonly trees: number
  readonly depth: number
  /** The share of a tree's own values that it adds to the sum (the learning rate). */
  readonly rate: number
  /** Fewest cards of a leaf. */
  readonly fewest: number
  /** Added to the curvature of a leaf: how much is believed without cards. */
  readonly calm: number
  /** Shares of the cards and of the traits that each tree sees. */
  readonly cards: number
  readonly traits: number
}

export const settings: BoostSettings = {
  trees: 260,
  depth: 4,
  rate: 0.06,
  fewest: 20,
  calm: 3,
  cards: 0.7,
  traits: 0.35,
}

const mostBins = 24

/** The values between which a trait is cut. */
function cutsOf(values: Float64Array): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  const distinct = [...new Set(sorted)]
  if (distinct.length <= mostBins)
    return distinct.slice(1).map((value, at) => (value + (distinct[at] ?? 0)) / 2)
  const quantiles = Array.from(
    { length: mostBins - 1 },
    (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / mostBins)] ?? 0,
  )
  return [...new Set(quantiles)]
}

const binOf = (cuts: readonly number[], value: number) => {
  let bin = 0
  while (bin < cuts.length && value > (cuts[bin] ?? 0)) bin += 1
  return bin
}

interface TraitColumn {
  readonly trait: number
  readonly cuts: readonly number[]
  readonly bins: Uint8Array
}

const columnsOf = (table: TraitTable, traits: number): TraitColumn[] =>
  Array.from({ length: traits }, (_, trait) => {
    const values = Float64Array.from(table, (row) => row[trait] ?? 0)
    const cuts = cutsOf(values)
    return { trait, cuts, bins: Uint8Array.from(values, (value) => binOf(cuts, value)) }
  }).filter(({ cuts }) => cuts.length > 0)

export function boost(
  names: readonly string[],
  table: TraitTable,
  good: readonly boolean[],
  random: () => number,
  how = settings,
): Forest {
  const columns = columnsOf(table, names.length)
  const share = good.filter(Boolean).length / good.length
  const start = Math.log(share / (1 - share))
  const odds = new Float64Array(good.length).fill(start)
  const slope = new Float64Array(good.length)
  const curve = new Float64Array(good.length)
  const trees: TreeNode[][] = []
  for (let tree = 0; tree < how.trees; tree += 1) {
    good.forEach((isGood, card) => {
      const chance = 1 / (1 + Math.exp(-(odds[card] ?? 0)))
      slope[card] = chance - Number(isGood)
      curve[card] = chance * (1 - chance)
    })
    const seen = Int32Array.from([...good.keys()].filter(() => random() < how.cards))
    const asked = columns.filter(() => random() < how.traits)
    const nodes = grow(seen, asked, slope, curve, how)
    trees.push(nodes)
    const forest: Forest = { traits: names, start: 0, trees: [nodes] }
    table.forEach((row, card) => {
      odds[card] = (odds[card] ?? 0) + addedBy(forest, row)
    })
  }
  return { traits: names, start: round(start), trees }
}

function addedBy({ trees: [tree = []] }: Forest, row: Float64Array): number {
  let node = tree[0]
  while (node && node.length === 4) node = tree[(row[node[0]] ?? 0) <= node[1] ? node[2] : node[3]]
  return node?.[0] ?? 0
}

const round = (value: number) => Math.round(value * 1e4) / 1e4

function grow(
  root: Int32Array,
  columns: readonly TraitColumn[],
  slope: Float64Array,
  curve: Float64Array,
  how: BoostSettings,
): TreeNode[] {
  const nodes: TreeNode[] = []
  const add = (cards: Int32Array, depth: number): number => {
    const at = nodes.length
    let [slopes, curves] = [0, 0]
    for (const card of cards) {
      slopes += slope[card] ?? 0
      curves += curve[card] ?? 0
    }
    nodes.push([round((-how.rate * slopes) / (curves + how.calm))])
    const best = depth === 0 ? null : bestSplit(cards, columns, slope, curve, slopes, curves, how)
    if (!best) return at
    const { column, bin } = best
    const low = add(
      cards.filter((card) => (column.bins[card] ?? 0) <= bin),
      depth - 1,
    )
    const high = add(
      cards.filter((card) => (column.bins[card] ?? 0) > bin),
      depth - 1,
    )
    nodes[at] = [column.trait, round(column.cuts[bin] ?? 0), low, high]
    return at
  }
  add(root, how.depth)
  return nodes
}

function bestSplit(
  cards: Int32Array,
  columns: readonly TraitColumn[],
  slope: Float64Array,
  curve: Float64Array,
  slopes: number,
  curves: number,
  { calm, fewest }: BoostSettings,
) {
  let best: { readonly column: TraitColumn; readonly bin: number } | null = null
  let mostGained = 1e-6
  const whole = slopes ** 2 / (curves + calm)
  for (const column of columns) {
    const size = column.cuts.length + 1
    const sums = new Float64Array(size)
    const bends = new Float64Array(size)
    const counts = new Int32Array(size)
    for (const card of cards) {
      const bin = column.bins[card] ?? 0
      sums[bin] = (sums[bin] ?? 0) + (slope[card] ?? 0)
      bends[bin] = (bends[bin] ?? 0) + (curve[card] ?? 0)
      counts[bin] = (counts[bin] ?? 0) + 1
    }
    let [sum, bend, count] = [0, 0, 0]
    for (let bin = 0; bin < size - 1; bin += 1) {
      sum += sums[bin] ?? 0
      bend += bends[bin] ?? 0
      count += counts[bin] ?? 0
      if (count < fewest || cards.length - count < fewest) continue
      const gained = sum ** 2 / (bend + calm) + (slopes - sum) ** 2 / (curves - bend + calm) - whole
      if (gained > mostGained) {
        mostGained = gained
        best = { column, bin }
      }
    }
  }
  return best
}
