/** Where words that are nearly a quote may stand: one pass over a document, no index. */
import type { TextBlock } from './describe.ts'

const hashes = 1 << 15
/** Units of text in which a quote is looked for, beside the mark's own block. */
const mostUnits = 200_000

/** The mark's own block, then those with most of the quote's runs of three characters. */
export function likelyBlocks(blocks: readonly TextBlock[], own: number | undefined, quote: string): number[] {
  const shared = sharedRuns(blocks, quote)
  const most = shared.reduce((sum, { count }) => Math.max(sum, count), 0)
  let units = 0
  const others = shared
    .filter(({ index, count }) => index !== own && count >= most / 2)
    .toSorted((a, b) => b.count - a.count)
    .map(({ index }) => index)
    // Of articles that are all alike, the edited one has fewer of its words than the others: a few would not do.
    .filter((index, at) => {
      units += blocks[index]?.text.length ?? 0
      return at === 0 || units <= mostUnits
    })
  return own === undefined ? others : [own, ...others]
}

/** How many of the quote's runs of three characters each block holds, where it holds any. */
function sharedRuns(blocks: readonly TextBlock[], quote: string): { index: number; count: number }[] {
  const wanted = new Uint8Array(hashes)
  let hash = 0
  for (let at = 0; at < quote.length; at += 1) {
    hash = roll(hash, quote.charCodeAt(at))
    if (at >= 2) wanted[hash] = 1
  }
  const seen = new Int32Array(hashes).fill(-1)
  const shared: { index: number; count: number }[] = []
  for (const [index, { text }] of blocks.entries()) {
    let count = 0
    for (let at = 0; at < text.length; at += 1) {
      hash = roll(hash, text.charCodeAt(at))
      if (at < 2 || wanted[hash] !== 1 || seen[hash] === index) continue
      seen[hash] = index
      count += 1
    }
    if (count > 0) shared.push({ index, count })
  }
  return shared
}

/** A hash of the last three units: 15 bits, shifted by 5 for each. A clash only makes a block look likelier. */
function roll(hash: number, unit: number): number {
  return ((hash << 5) ^ unit) & (hashes - 1)
}
