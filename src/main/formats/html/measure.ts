/** How much text, and of what kind, stands below each element of a page. */
import { countWords } from '../../../core/text/words.ts'
import { isProse } from './prose.ts'
import { blockTags, childrenOf, isElement, isTextNode, type Node, silent, steps } from './tree.ts'

export interface Measure {
  words: number
  /** Words within links. */
  linked: number
  /** Words of prose, outside links. */
  prose: number
  /** Headings of the first level. */
  titles: number
}

export const nothing: Measure = { words: 0, linked: 0, prose: 0, titles: 0 }

/** What several nodes hold together. */
export const sumOf = (nodes: readonly Node[], sizes: ReadonlyMap<Node, Measure>): Measure =>
  nodes.reduce<Measure>((sum, node) => {
    const { words, linked, prose, titles } = sizes.get(node) ?? nothing
    return {
      words: sum.words + words,
      linked: sum.linked + linked,
      prose: sum.prose + prose,
      titles: sum.titles + titles,
    }
  }, nothing)

/** Formulas have no words. */
const isMeasured = (node: Node): boolean =>
  !isElement(node) || !(silent.has(node.tagName) || node.tagName === 'math')

/** Measures every element once, in one pass: asking each anew would take quadratic time on deep pages. */
export function measure(root: Node): Map<Node, Measure> {
  const all = new Map<Node, Measure>()
  const open: { node: Node; sum: Measure }[] = []
  let links = 0
  /** The text since the last edge of a block, without links. */
  let run: string[] = []
  const endRun = () => {
    const text = run.join('')
    const top = open.at(-1)
    if (top && isProse(text)) top.sum.prose += countWords(text)
    run = []
  }
  for (const { node, leaving } of steps(root, isMeasured)) {
    const tag = isElement(node) ? node.tagName : ''
    if (blockTags.has(tag)) endRun()
    if (isTextNode(node)) {
      const top = open.at(-1)
      if (top) top.sum.words += countWords(node.value)
      if (links === 0) run.push(node.value)
    } else if (leaving) {
      if (open.length === 1) endRun()
      const sum = open.pop()?.sum
      const above = open.at(-1)?.sum
      if (!sum) continue
      if (tag === 'a') links -= 1
      if (tag === 'a') sum.linked = sum.words
      if (tag === 'h1') sum.titles = 1
      if (!above) continue
      above.words += sum.words
      above.linked += sum.linked
      above.prose += sum.prose
      above.titles += sum.titles
    } else if (isMeasured(node)) {
      const sum = { words: 0, linked: 0, prose: 0, titles: 0 }
      all.set(node, sum)
      if (!('childNodes' in node)) continue
      open.push({ node, sum })
      if (tag === 'a') links += 1
    }
  }
  return all
}

/** For each node the words of prose that stand before it, and how much there is in all; of what is kept. */
export function measureBefore(
  root: Node,
  sizes: ReadonlyMap<Node, Measure>,
  kept: (node: Node) => boolean,
): { readonly before: ReadonlyMap<Node, number>; readonly whole: Pick<Measure, 'words' | 'prose'> } {
  const before = new Map<Node, number>()
  const whole = { words: 0, prose: 0 }
  for (const { node, leaving } of steps(root, kept)) {
    const size = sizes.get(node) ?? nothing
    if (!leaving) before.set(node, whole.prose)
    else {
      const below = sumOf(childrenOf(node), sizes)
      whole.words += size.words - below.words
      whole.prose += size.prose - below.prose
    }
  }
  return { before, whole }
}
