/** parse5 with bounds: its search for open elements takes quadratic time on pages that nest without end. */
import { defaultTreeAdapter, parse, parseFragment } from 'parse5'
import { err, ok, type Result } from '../../../core/model/result.ts'
import type { Node } from './tree.ts'

/** Elements within one another. The deepest pages that people make have a few dozen. */
export const deepest = 5000

/** Unclosed marks make the parser open each anew in every paragraph: a small file may grow to millions. */
const mostElements = 500_000

const tooMany = new Error('holds more elements than are read')
const tooDeep = new Error('nests deeper than is read')

/** Parses a whole page by the standard's own algorithm. Nothing of it runs or loads. */
export const parsePage = (text: string): Result<Node, string> =>
  bounded((treeAdapter) => parse(text, { treeAdapter }))

/** Parses a piece of a page, such as stands in a Markdown file. */
export const parsePiece = (text: string): Result<Node, string> =>
  bounded((treeAdapter) => parseFragment(text, { treeAdapter }))

function bounded(run: (adapter: typeof defaultTreeAdapter) => Node): Result<Node, string> {
  let depth = 0
  let opened = 0
  const adapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1
      opened += 1
      if (depth > deepest) throw tooDeep
      if (opened > mostElements) throw tooMany
    },
    onItemPop: () => {
      depth -= 1
    },
  }
  try {
    return ok(run(adapter))
  } catch (error) {
    if (error === tooDeep) return err('is nested too deeply')
    if (error === tooMany) return err('holds too many elements')
    throw error
  }
}
