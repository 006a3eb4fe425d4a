/** Notes of Markdown, where they are written: each a paragraph that begins with its mark, raised. */
import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import footnotes from 'markdown-it-footnote'
import { type BlockRule, lineOf, readAsText } from './block-rules.ts'

/** A note that is written where it is called, as the plugin keeps it. */
interface NoteInPlace {
  readonly tokens?: Token[]
}

/** Notes stand in lists and quotes, perhaps; each level takes far more of the stack than theirs does. */
const deepestNote = 50

/** A note that stands deeper is a text: how deep the stack reaches is not the same twice. */
const noteTooDeep: BlockRule = (state, line, _, silent) =>
  state.level >= deepestNote && lineOf(state, line).startsWith('[^') && (silent || readAsText(state, line))

export function addNotes(parser: MarkdownIt): void {
  parser.use(footnotes)
  parser.block.ruler.before('footnote_def', 'note_too_deep', noteTooDeep)
  // It would gather the notes at the end, number them anew, and leave out those that nothing calls.
  parser.disable(['footnote_ref', 'footnote_tail'])
  parser.core.ruler.after('inline', 'note_texts', writeMarks)
  const { rules } = parser.renderer
  const { escapeHtml } = parser.utils
  rules['note_mark'] = (tokens, at) => {
    const label = tokens[at]?.content ?? ''
    const words = escapeHtml(label)
    return `<a role="doc-noteref" data-label="${words}" href="#${encodeURIComponent(label)}">${words}</a>`
  }
  rules['footnote_reference_open'] = (tokens, at) =>
    `<div id="${escapeHtml(String(tokens[at]?.meta?.['label'] ?? ''))}">`
  rules['footnote_reference_close'] = () => '</div>'
}

function writeMarks(state: StateCore): void {
  let label: string | null = null
  const html = (content: string) => {
    const token = new state.Token('html_inline', '', 0)
    token.content = content
    return token
  }
  const { escapeHtml } = state.md.utils
  for (const token of state.tokens) {
    if (token.type === 'footnote_reference_open') label = String(token.meta?.['label'] ?? '')
    if (token.type !== 'inline' || label === null) continue
    token.children?.unshift(html(`<sup>${escapeHtml(label)}</sup> `))
    label = null
  }
  for (const [content, number] of numberInPlace(state)) {
    const note = new state.Token('footnote_reference_open', '', 1)
    note.meta = { label: number }
    const inline = new state.Token('inline', '', 0)
    inline.children = [html(`<sup>${number}</sup> `), ...content]
    state.tokens.push(
      note,
      new state.Token('paragraph_open', 'p', 1),
      inline,
      new state.Token('paragraph_close', 'p', -1),
      new state.Token('footnote_reference_close', '', -1),
    )
  }
}

/** Numbers the notes that are written where they are called, beside those that are named. */
function numberInPlace(state: StateCore): [content: Token[], number: string][] {
  const { list = [], refs = {} } = (state.env['footnotes'] ?? {}) as {
    readonly list?: readonly NoteInPlace[]
    readonly refs?: Readonly<Record<string, number>>
  }
  const named = Object.keys(refs).map((name) => Number(name.slice(1)) || 0)
  const first = named.reduce((most, number) => Math.max(most, number), 0) + 1
  for (const { children } of state.tokens)
    for (const token of children ?? [])
      if (token.type === 'footnote_ref') {
        token.type = 'note_mark'
        token.content = String(first + Number(token.meta?.['id'] ?? 0))
      }
  return list.map(({ tokens = [] }, at) => [tokens, String(first + at)])
}
