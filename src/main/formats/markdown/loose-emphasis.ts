/**
 * Emphasis that was set carelessly: "** word**", "**word **", "**Note:**text". CommonMark leaves its marks in the text.
 * Only what is clearly meant is understood; a power, the mark of a note and a legend keep their stars.
 */
import type { Delimiter, MarkdownIt, StateInline, Token } from 'markdown-it'
import { readingOf } from './state.ts'

/** A run of stars or low lines. */
interface Run {
  /** Where its first sign stands among the tokens; each sign is a token of its own. */
  readonly token: number
  readonly mark: string
  readonly length: number
  /** Whether CommonMark's emphasis begins with it. */
  readonly opener: boolean
  /** Some of what stands on its sides; empty at the ends of the text. */
  readonly before: string
  readonly after: string
  /** The tokens of those signs that CommonMark's emphasis has not used. */
  readonly unused: readonly number[]
}

/** From one run to another. */
interface Pair {
  readonly from: Run
  readonly to: Run
}

/** How a run stands to the words it may set apart: right at them, within a word but at a sign, or a blank away. */
type Hold = 'tight' | 'glued' | 'loose' | null

const isBlank = (character: string) => character === '' || /\s/.test(character)
const isMark = (character: string) => /[\p{P}\p{S}]/u.test(character)

/** The reference of a note: stars behind a word, the first of their line or cell. */
const reference = /^[^*]*[^\s*([{\\]\*{2,3}(?![*\p{L}\p{N}])/u

/** Whether stars are used for notes: what begins with some may then be a note. */
export const hasStarNotes = (lines: readonly string[]): boolean =>
  lines.some((line) => line.split('|').some((cell) => reference.test(cell)))

export function addLooseEmphasis(parser: MarkdownIt): void {
  parser.inline.ruler2.after('emphasis', 'loose_emphasis', (state) => {
    for (const delimiters of [state.delimiters, ...state.tokens_meta.map((each) => each?.delimiters ?? [])])
      loosen(state, delimiters)
    return true
  })
}

function loosen(state: StateInline, delimiters: readonly Delimiter[]): void {
  if (delimiters.length === 0) return
  const runs = runsOf(state.tokens, delimiters)
  const pairs = pairLoosely(runs)
  const paired = new Set(pairs.flatMap(({ from, to }) => [from, to]))
  const rest = runs.filter((run) => !paired.has(run))
  for (const run of [...paired, ...unclosedOf(rest, readingOf(state).starNotes)])
    for (const at of run.unused) setText(state.tokens[at], '')
  for (const { from, to } of pairs) {
    setStrong(state.tokens[from.token], 1)
    setStrong(state.tokens[to.token], -1)
    // What stands outside has its own blanks.
    const first = state.tokens[from.token + from.length]
    const last = state.tokens[to.token - 1]
    setText(first, first?.content.trimStart() ?? '')
    setText(last, last?.content.trimEnd() ?? '')
  }
}

function setText(token: Token | undefined, text: string): void {
  if (token?.type === 'text') token.content = text
}

function setStrong(token: Token | undefined, nesting: 1 | -1): void {
  if (token === undefined) return
  token.type = nesting === 1 ? 'strong_open' : 'strong_close'
  token.tag = 'strong'
  token.nesting = nesting
}

/** The runs among the delimiters, of which there is one for each sign. */
function runsOf(tokens: readonly Token[], delimiters: readonly Delimiter[]): Run[] {
  const used = new Set(delimiters.flatMap(({ end }, at) => (end >= 0 ? [at, end] : [])))
  const runs: Run[] = []
  for (let at = 0; at < delimiters.length; ) {
    const { token, marker } = delimiters[at] as Delimiter
    let end = at + 1
    while (delimiters[end]?.marker === marker && delimiters[end]?.token === token + end - at) end += 1
    const signs = Array.from({ length: end - at }, (_, index) => at + index)
    runs.push({
      token,
      mark: String.fromCharCode(marker),
      length: signs.length,
      opener: signs.some((each) => (delimiters[each]?.end ?? -1) >= 0),
      before: textBefore(tokens, token),
      after: textAfter(tokens, token + signs.length),
      unused: signs.filter((each) => !used.has(each)).map((each) => token + each - at),
    })
    at = end
  }
  return runs
}

/** How much of either side is looked at, and over how many tokens at most. */
const glimpse = 24
const mostTokens = 12
const textIn = ({ type, content }: Token) => (/break$/.test(type) ? ' ' : content)

function textBefore(tokens: readonly Token[], end: number): string {
  let text = ''
  for (let at = end - 1; at >= 0 && at >= end - mostTokens && text.length < glimpse; at -= 1)
    text = textIn(tokens[at] as Token) + text
  return text.slice(-glimpse)
}

function textAfter(tokens: readonly Token[], start: number): string {
  let text = ''
  for (let at = start; at < tokens.length && at < start + mostTokens && text.length < glimpse; at += 1)
    text += textIn(tokens[at] as Token)
  return text.slice(0, glimpse)
}

/** Pairs the runs that CommonMark has left over. */
function pairLoosely(runs: readonly Run[]): Pair[] {
  const pairs: Pair[] = []
  let open: Run | null = null
  for (const run of runs) {
    if (!isUnused(run)) continue
    if (open !== null && fits(open, run)) {
      pairs.push({ from: open, to: run })
      open = null
    } else open = openingOf(run) === null ? open : run
  }
  return pairs
}

/**
 * Runs that are seen to open emphasis and lack their like: "**word*", or, where no notes are marked so, the one run
 * that nothing closes.
 */
function unclosedOf(runs: readonly Run[], notes: boolean): readonly Run[] {
  const begun = runs.filter(({ mark, opener }) => mark === '*' && opener)
  const [run, ...others] = runs.filter(
    ({ mark, opener, unused }) => mark === '*' && !opener && unused.length > 0,
  )
  // Several make a legend: "*first, **second".
  if (run === undefined || others.length > 0 || notes || !isUnused(run)) return begun
  const opens = (run.before === '' || isBlank(run.before.slice(-1))) && /^\p{L}{2}/u.test(run.after)
  return opens ? [...begun, run] : begun
}

const isUnused = ({ mark, length, unused }: Run): boolean =>
  mark === '*' && unused.length === length && (length === 2 || length === 3)

function fits(open: Run, close: Run): boolean {
  const [opening, closing] = [openingOf(open), closingOf(close)]
  if (opening === null || closing === null || open.length !== close.length) return false
  // With blanks all around both, they may as well be two signs between words.
  return opening !== 'loose' || closing !== 'loose' || isFirst(open)
}

function openingOf(run: Run): Hold {
  const { before, after } = sidesOf(run)
  if (isBlank(after))
    return after !== '' && (isBlank(before) || opens.test(before)) && !isPower(run) ? 'loose' : null
  if (isBlank(before) || opens.test(before)) return 'tight'
  return !isMark(before) && opens.test(after) ? 'glued' : null
}

function closingOf(run: Run): Hold {
  const { before, after } = sidesOf(run)
  if (isBlank(before))
    return before !== '' && (isBlank(after) || isMark(after)) && !isPower(run) ? 'loose' : null
  if (isBlank(after) || isMark(after)) return 'tight'
  return isMark(before) ? 'glued' : null
}

const sidesOf = ({ before, after }: Run) => ({ before: before.slice(-1), after: after.slice(0, 1) })

const opens = /[\p{Ps}\p{Pi}"']/u
/** Nothing stands before it. */
const isFirst = ({ before }: Run): boolean => before.trim() === ''

/** "2 ** 3", "x ** (y + 1)": numbers, brackets or single letters on both sides. */
const isPower = ({ before, after }: Run): boolean =>
  /(?:(?<![\p{L}\p{N}])\p{L}|[\d)\]])\s*$/u.test(before) &&
  /^\s*(?:\p{L}(?![\p{L}\p{N}])|[\d([])/u.test(after)
