/** Formulas that nest without end: what would exhaust the parser is made plain text before it is parsed. */

/** Elements within one another that a parser may be given in one formula. No formula that people write has a tenth. */
const deepest = 400

const tag = /<(\/?)([a-z][\w:-]{0,40})[^<>]{0,20000}>/gi
/** What ends a formula that was never closed. */
const outside = /^(?:p|div|h[1-6]|table|tr|td|ul|ol|li|dl|section|article|main|body|html|pre|blockquote)$/

export interface BoundPage {
  readonly page: string
  /** How many formulas were made plain text. */
  readonly flattened: number
}

/** The page with each formula that nests deeper as the characters it holds. One pass, whatever the page is. */
export function flattenFormulas(page: string): BoundPage {
  if (!/<math/i.test(page)) return { page, flattened: 0 }
  const parts: string[] = []
  let flattened = 0
  let at = 0
  let open: { start: number; depth: number; most: number } | null = null
  const close = (end: number) => {
    if (open !== null && open.most > deepest) {
      parts.push(page.slice(at, open.start), page.slice(open.start, end).replace(tag, ''))
      at = end
      flattened += 1
    }
    open = null
  }
  for (const match of page.matchAll(tag)) {
    const [whole, closing, named = ''] = match
    const name = named.toLowerCase()
    const end = match.index + whole.length
    if (open === null) {
      if (name === 'math' && closing === '') open = { start: match.index, depth: 1, most: 1 }
    } else if (name === 'math' && closing !== '') close(end)
    else if (outside.test(name)) close(match.index)
    else if (!whole.endsWith('/>')) {
      open.depth += closing === '' ? 1 : -1
      open.most = Math.max(open.most, open.depth)
    }
  }
  close(page.length)
  return { page: parts.join('') + page.slice(at), flattened }
}

/** What is told of formulas that are not drawn; null where all are. */
export const undrawnNote = (count: number): string | null =>
  count === 0
    ? null
    : count === 1
      ? 'One formula is too deeply nested to be drawn: it is shown as plain text.'
      : `${count} formulas are too deeply nested to be drawn: they are shown as plain text.`
