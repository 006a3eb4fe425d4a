/** What other writers of Markdown add to its blocks: Markdown in HTML, lists of terms, a mark that ends a list. */
import type { MarkdownIt, StateBlock } from 'markdown-it'
import listOfTerms from 'markdown-it-deflist'
import { readingOf } from './state.ts'

export type BlockRule = (state: StateBlock, line: number, end: number, silent: boolean) => boolean

/** A tag of its own in a line, whose content is Markdown again. */
const markdownInside = /^<[a-z]+\b[^<>]*\smarkdown\s*=\s*["']?(?:1|block|span)\b[^<>]*>\s*$/i
const closingTag = /^<\/[a-z]+\s*>\s*$/i
/** What ends a list in some writers' Markdown. */
const endOfList = /^\^\s*$/
const mostWordsOfTerm = 8

export const lineOf = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])

const isIndented = (state: StateBlock, line: number): boolean =>
  (state.sCount[line] ?? 0) - state.blkIndent >= 4

/** A tag around Markdown stands for itself: HTML would go on to the next blank line. */
const tagAround: BlockRule = (state, line, _, silent) => {
  const text = lineOf(state, line)
  const reading = readingOf(state)
  const opens = text.startsWith('<') && markdownInside.test(text)
  if (isIndented(state, line) || !(opens || (reading.around > 0 && closingTag.test(text)))) return false
  if (silent) return true
  reading.around += opens ? 1 : -1
  state.line = line + 1
  return true
}

/** What HTML begins with that goes on to its end mark, or else to the end of the file. */
const endMarks: readonly (readonly [begins: RegExp, end: string])[] = [
  [/^<!--/, '-->'],
  [/^<\?/, '?>'],
  [/^<!\[CDATA\[/, ']]>'],
  [/^<![a-z]/i, '>'],
  [/^<script(?=[\s>]|$)/i, '</script>'],
  [/^<pre(?=[\s>]|$)/i, '</pre>'],
  [/^<style(?=[\s>]|$)/i, '</style>'],
  [/^<textarea(?=[\s>]|$)/i, '</textarea>'],
]

/** Where the end mark is missing it is text: a stray sign must not take the rest of a file with it. */
const unendedHtml: BlockRule = (state, line, _, silent) => {
  const text = lineOf(state, line)
  if (!text.startsWith('<') || isIndented(state, line)) return false
  const end = endMarks.find(([begins]) => begins.test(text))?.[1]
  if (end === undefined || readingOf(state).lastOf(end) > (state.bMarks[line] ?? 0)) return false
  return silent || readAsText(state, line)
}

/** The line is a paragraph, whatever it opens with. */
export function readAsText(state: StateBlock, line: number): true {
  state.push('paragraph_open', 'p', 1)
  const inline = state.push('inline', '', 0)
  inline.content = lineOf(state, line)
  inline.children = []
  state.push('paragraph_close', 'p', -1)
  state.line = line + 1
  return true
}

const endMark: BlockRule = (state, line, _, silent) => {
  if (!endOfList.test(lineOf(state, line)) || isIndented(state, line)) return false
  const before = state.tokens.at(-1)?.type ?? ''
  if (!silent && !/^(?:dl|(?:bullet|ordered)_list)_close$/.test(before)) return false
  if (!silent) state.line = line + 1
  return true
}

const definition = /^\[[^\]^][^\]]{0,400}\]:\s*\S/

/** Where a link leads is no more of the note or the item above it, though no blank line parts them. */
const definitionBehind: BlockRule = (state, line, _, silent) =>
  silent && (state.sCount[line] ?? 0) < state.blkIndent && definition.test(lineOf(state, line))

/** The plugin's own rule, which it keeps to itself. */
function ruleOf(parser: MarkdownIt): BlockRule {
  const rules: BlockRule[] = []
  const block = { ruler: { before: (_: string, _name: string, rule: BlockRule) => rules.push(rule) } }
  listOfTerms({ utils: parser.utils, block } as unknown as MarkdownIt)
  return rules[0] ?? (() => false)
}

/** A term is short, and no sentence. */
const isTerm = (line: string): boolean =>
  line.trim().split(/\s+/).length <= mostWordsOfTerm && !/[.!?:;,]$/.test(line.trim())

const gloss = /^[:~]\s/

/** The next term of a list ends the gloss before it, though no blank line parts them. */
const isNextTerm = (state: StateBlock, line: number): boolean =>
  readingOf(state).terms > 0 &&
  (state.sCount[line] ?? 0) < state.blkIndent &&
  isTerm(lineOf(state, line)) &&
  gloss.test(lineOf(state, line + 1))

function within(state: StateBlock, read: () => boolean): boolean {
  const reading = readingOf(state)
  reading.terms += 1
  const found = read()
  reading.terms -= 1
  return found
}

export function addBlockRules(parser: MarkdownIt): void {
  const ruler = parser.block.ruler
  const terms = ruleOf(parser)
  const alt = ['paragraph', 'reference', 'blockquote']
  ruler.before('html_block', 'tag_around', tagAround, { alt })
  ruler.before('html_block', 'unended_html', unendedHtml, { alt })
  ruler.before('paragraph', 'definition_behind', definitionBehind, { alt })
  ruler.before(
    'paragraph',
    'terms',
    (state, line, end, silent) =>
      silent
        ? terms(state, line, end, silent) || isNextTerm(state, line)
        : isTerm(lineOf(state, line)) && within(state, () => terms(state, line, end, silent)),
    { alt },
  )
  ruler.before('paragraph', 'end_mark', endMark, { alt: [...alt, 'list'] })
}
