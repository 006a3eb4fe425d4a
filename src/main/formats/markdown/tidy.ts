/** What is mended in the text of blocks before its own marks are read: attributes, boxes, lines that head others. */
import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { isTitleCase } from '../../../core/structure/headings.ts'
import { readingOf, textsIn } from './state.ts'

/** "{: .term}" and "{% tag %}": what other writers say of the text before it. What stands in code stays. */
const attributes = /(`{1,9})(?!`)[^`]{1,2000}\1(?!`)|\s?\{:[^{}]{0,300}\}|\{%-?[^{}]{0,300}%\}/g
const attributesOfHeading = /\s?\{[#.][^{}]{0,200}\}\s*$/
/** The box of a task. */
const box = /^\[[ xX]\]\s+/
/** GitHub's marks of boxes, shown there as a sign. */
const noteBox = /^(\[!(?:note|tip|important|warning|caution)\])[^\S\n]*(?:\n|$)/i
/** A bold line of its own heads the text below it, though no blank line parts them. */
const boldLine = /^\s*(?:\*\*[^*]+\*\*|__[^_]+__)[\s\\]*$/
const fewestWordsOfTitle = 4

const isSentence = (text: string) =>
  text.trim().split(/\s+/).length >= 4 && /[.!?]["'\u201D\u2019)]*$/.test(text.trim())

/** The first line of a file, set as titles are, over text that begins anew. */
const isTitleLine = (first: string, next: string) =>
  isTitleCase(first.trim()) &&
  first.trim().split(/\s+/).length >= fewestWordsOfTitle &&
  !/[.!?:;,]$/.test(first.trim()) &&
  /^\s*["“(]?\p{Lu}/u.test(next)

export function addTidying(parser: MarkdownIt): void {
  parser.core.ruler.before('inline', 'tidy', tidy)
}

function tidy(state: StateCore): void {
  const { dropped } = readingOf(state)
  const parted = new Map<Token, Token[]>()
  for (const [token, at] of textsIn(state.tokens)) {
    const [block, around] = [state.tokens[at - 1]?.type, state.tokens[at - 2]?.type]
    if (token.content.includes('{')) {
      token.content = token.content.replace(attributes, (whole, ticks) => (ticks === undefined ? '' : whole))
      if (block === 'heading_open') token.content = token.content.replace(attributesOfHeading, '')
    }
    if (around === 'list_item_open') token.content = token.content.replace(box, '')
    const sign = around === 'blockquote_open' ? noteBox.exec(token.content) : null
    if (sign !== null) {
      dropped.push({ text: sign[1] ?? '', why: 'mark of a note box' })
      token.content = token.content.slice(sign[0].length)
    }
    const parts = block === 'paragraph_open' ? partLines(token, at, state) : [token]
    if (parts.length > 1) parted.set(token, parts)
  }
  if (parted.size > 0) state.tokens = state.tokens.flatMap((token) => parted.get(token) ?? [token])
}

/** A paragraph's text; where its first line heads the others, as the texts of two paragraphs. */
function partLines(token: Token, at: number, state: StateCore): Token[] {
  if (!token.content.includes('\n')) return [token]
  const [first = '', ...rest] = token.content.split('\n')
  const heads =
    rest.length > 0 &&
    (boldLine.test(first) || (at === 1 && isTitleLine(first, rest[0] ?? ''))) &&
    isSentence(rest.join(' '))
  if (!heads) return [token]
  return [
    textToken(state, first),
    new state.Token('paragraph_close', 'p', -1),
    new state.Token('paragraph_open', 'p', 1),
    textToken(state, rest.join('\n')),
  ]
}

function textToken(state: StateCore, content: string): Token {
  const token = new state.Token('inline', '', 0)
  token.content = content
  token.children = []
  return token
}
