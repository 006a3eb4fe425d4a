/** The parser of Markdown: CommonMark, GitHub's tables and links, and what else people write. */
import MarkdownIt, { type StateCore, type Token } from 'markdown-it'
import { addBlockRules } from './block-rules.ts'
import { addHtmlRules } from './html.ts'
import { addInlineRules } from './inline-rules.ts'
import { addLooseEmphasis } from './loose-emphasis.ts'
import { addNotes } from './notes.ts'
import { addPictureRules } from './pictures.ts'
import { addTidying } from './tidy.ts'

/** Blocks within one another. Each level is a call of the parser. */
const deepest = 2500

export function newParser() {
  const parser = new MarkdownIt({ html: true, linkify: true, maxNesting: deepest })
  // Nothing is opened or loaded here: what an address may be is asked where it is kept.
  parser.validateLink = () => true
  parser.normalizeLink = (address) => address
  parser.normalizeLinkText = (text) => text
  // "readme.md" is the name of a file more often than a page of Moldova.
  parser.linkify.set({ fuzzyLink: false })
  // Addresses are found in what is read, behind which no escape is left.
  parser.inline.ruler.disable('linkify')
  addBlockRules(parser)
  addInlineRules(parser)
  addNotes(parser)
  addTidying(parser)
  addLooseEmphasis(parser)
  addHtmlRules(parser)
  addPictureRules(parser)
  const { rules } = parser.renderer
  // Whatever its shape, it is a table of data.
  rules['table_open'] = () => '<table role="table">'
  parser.core.ruler.push('numbers', numberItems)
  parser.core.ruler.push('heading_ids', nameHeadings)
  rules['list_item_open'] = (tokens, at) => {
    const number = tokens[at]?.meta?.['number']
    return number === undefined ? '<li>' : `<li data-number="${number}">`
  }
  return parser
}

/** Gives headings the ids that GitHub gives them, which links lead to. */
function nameHeadings({ tokens }: StateCore): void {
  const used = new Map<string, number>()
  tokens.forEach((token, at) => {
    if (token.type !== 'heading_open') return
    const name = slugOf(tokens[at + 1]?.children ?? [])
    const times = used.get(name) ?? 0
    used.set(name, times + 1)
    token.attrSet('id', times === 0 ? name : `${name}-${times}`)
  })
}

const slugOf = (words: readonly Token[]): string =>
  words
    .map(({ type, content }) => (type === 'text' || type === 'code_inline' ? content : ''))
    .join('')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')

/**
 * As they are written, with the sign behind: "1)". Only a list whose items stand close, all with one number, is counted
 * from there, as CommonMark does with every list: it joins two that nothing but a blank line parts.
 */
function numberItems({ tokens }: StateCore): void {
  const lists: Token[][] = []
  tokens.forEach((token, at) => {
    if (token.type === 'list_item_open') {
      token.meta = { isClose: tokens[at + 1]?.hidden === true }
      if (token.info !== '') lists.at(-1)?.push(token)
    } else if (token.tag === 'ol' || token.tag === 'ul') {
      if (token.nesting === 1) lists.push([])
      else numberList(lists.pop() ?? [])
    }
  })
}

function numberList(items: readonly Token[]): void {
  const [first] = items
  const isCounted = items.every(({ info, meta }) => info === first?.info && meta?.['isClose'] === true)
  items.forEach((token, at) => {
    const number = isCounted ? Number(token.info) + at : token.info
    token.meta = { number: `${number}${token.markup}` }
  })
}
