/** HTML that stands in Markdown, made sound: nothing of it may take the text behind it along. */
import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { blockTags } from '../html/tree.ts'
import { type Reading, readingOf, textsIn } from './state.ts'

/** Elements whose content is not read as HTML. GitHub shows their tags as text too. */
const raw =
  /<(\/?(title|textarea|style|xmp|iframe|noembed|noframes|noscript|script|plaintext|template|select)\b)/gi
const comment = /<!--[\s\S]*?-->/g
const tag = /^<(\/?)([a-z][a-z\d-]*)/i
const empty = new Set(['br', 'img', 'hr', 'wbr', 'input', 'source', 'area', 'col', 'embed', 'link', 'meta'])

export function addHtmlRules(parser: MarkdownIt): void {
  parser.core.ruler.after('inline', 'sound_html', (state) => {
    const reading = readingOf(state)
    for (const token of state.tokens)
      if (token.type === 'html_block') token.content = soundPiece(token.content, reading)
    for (const [token] of textsIn(state.tokens)) balance(token.children ?? [], reading)
    closeTables(state)
  })
}

function soundPiece(html: string, { dropped }: Reading): string {
  const lower = html.toLowerCase()
  const last = new Map<string, number>()
  const lastEnd = (name: string) => {
    const at = last.get(name) ?? lower.lastIndexOf(`</${name}`)
    last.set(name, at)
    return at
  }
  return html
    .replace(comment, (text) => {
      dropped.push({ text, why: 'comment' })
      return ''
    })
    .replace(raw, (whole, written: string, name: string, at: number) =>
      written.startsWith('/') || lastEnd(name.toLowerCase()) > at ? whole : `&lt;${written}`,
    )
}

/** In running text a tag that has no counterpart there is none: what it opens would go on to the end of the file. */
function balance(tokens: readonly Token[], { dropped }: Reading): void {
  const open: { readonly name: string; readonly token: Token }[] = []
  for (const token of tokens) {
    if (token.type !== 'html_inline') continue
    const [, close, written] = tag.exec(token.content) ?? []
    const name = written?.toLowerCase()
    if (name === undefined) {
      if (token.content.startsWith('<!--')) dropped.push({ text: token.content, why: 'comment' })
      token.content = ''
    } else if (token.content.search(raw) === 0) token.type = 'text'
    else if (empty.has(name)) continue
    else if (close === '') open.push({ name, token })
    else {
      const at = open.slice(-mostOpen).findLastIndex((each) => each.name === name)
      const from = at < 0 ? open.length : Math.max(0, open.length - mostOpen) + at
      if (at < 0) token.content = standIn(name)
      for (const each of open.splice(from).slice(1)) each.token.content = standIn(each.name)
    }
  }
  for (const { name, token } of open) token.content = standIn(name)
}

/** How far back the beginning of an element is looked for. */
const mostOpen = 50
const standIn = (name: string): string => (blockTags.has(name) ? ' ' : '')

const tableTag = /<(\/?)(table|caption|t[dhr])\b/gi

/** A table in HTML goes on over blank lines, but ends where Markdown begins between its rows. */
function closeTables(state: StateCore): void {
  if (!state.tokens.some(({ type, content }) => type === 'html_block' && /<table/i.test(content))) return
  const open: string[] = []
  const tokens: Token[] = []
  for (const token of state.tokens) {
    if (token.type === 'html_block') {
      for (const [, close, name = ''] of token.content.matchAll(tableTag))
        if (close === '') open.push(name.toLowerCase())
        else open.splice(Math.max(0, open.lastIndexOf(name.toLowerCase())))
    } else if (open.length > 0 && /^(?:table|tr)$/.test(open.at(-1) ?? '')) {
      const end = new state.Token('html_block', '', 0)
      end.content = '</table>'.repeat(Math.min(mostOpen, open.filter((name) => name === 'table').length))
      tokens.push(end)
      open.length = 0
    }
    tokens.push(token)
  }
  state.tokens = tokens
}
