/** The lines of one block as its text, with the marks of notes and what is raised in it. */
import type { InlineSpan } from '../../../core/model/document.ts'
import { joinLines, type Vocabulary } from '../../../core/structure/hyphens.ts'
import { labelOf } from '../../../core/text/raised.ts'
import { moved } from './line-text.ts'
import type { PdfLine } from './lines.ts'

export interface Joined {
  readonly text: string
  readonly spans?: readonly InlineSpan[]
}

export const joinedBy =
  (words: Vocabulary) =>
  (group: readonly PdfLine[]): Joined => {
    const lines = group.map((line, index) => (index === 0 ? withNumberApart(line) : withMarkTaken(line)))
    const { text, starts } = joinLines(
      lines.map((line) => line.text),
      words,
    )
    const spans = lines.flatMap((line, index) =>
      moved(line.spans ?? [], starts[index] ?? 0).map((span) => ({
        ...span,
        // A hyphen that was healed has gone.
        end: Math.min(span.end, starts[index + 1] ?? text.length),
      })),
    )
    const set = joinedSets(text, spans).filter((span) => !saysNothing(text, span))
    return withSpans(
      text,
      set.map((span) =>
        span.kind === 'noteref'
          ? afterWord(text, span)
          : span.kind === 'doubtful'
            ? wholeWord(text, span)
            : span,
      ),
    )
  }

const isEmphasis = ({ kind }: InlineSpan) => kind === 'em' || kind === 'strong'

/** Emphasis and links that go on after a blank, or on the next line, are one. */
function joinedSets(text: string, spans: readonly InlineSpan[]): InlineSpan[] {
  const joined: InlineSpan[] = []
  const last = new Map<string, number>()
  for (const span of spans) {
    const key = `${span.kind} ${span.href ?? ''}`
    const at = last.get(key)
    const before = at === undefined ? undefined : joined[at]
    const goesOn = isEmphasis(span) || span.kind === 'link'
    if (goesOn && at !== undefined && before && text.slice(before.end, span.start).trim() === '')
      joined[at] = { ...before, end: span.end }
    else last.set(key, joined.push(span) - 1)
  }
  return joined
}

/** A paragraph that is all bold, or all slanted, sets no word of it apart. */
const saysNothing = (text: string, span: InlineSpan) =>
  isEmphasis(span) && text.slice(0, span.start).trim() === '' && /^[\s.:]*$/.test(text.slice(span.end))

/** The raised number of a note has grown onto its first word: "1Flows". */
function withNumberApart(line: PdfLine): PdfLine {
  const { lead = '', text, spans = [] } = line
  const rest = text.slice(lead.length)
  if (lead === '' || /^\s|^$/.test(rest)) return line
  return { ...line, text: `${lead} ${rest}`, spans: moved(spans, 1) }
}

/** A raised mark that the margin cut off from its word; what has grown onto letters belongs to them ("14C"). */
function withMarkTaken(line: PdfLine): PdfLine {
  const { lead, text } = line
  const rest = lead === undefined ? '' : text.slice(lead.length)
  if (lead === undefined || !/^\s|^$/.test(rest)) return line
  const { text: kept, spans = [] } = withoutStart(line, text.length - rest.trimStart().length)
  return {
    ...line,
    text: kept,
    spans: [{ kind: 'noteref', start: 0, end: 0, label: labelOf(lead) }, ...spans],
  }
}

/** Without its first letters, such as the mark of an item. */
export const withoutStart = ({ text, spans = [] }: Joined, length: number): Joined =>
  withSpans(text.slice(length), moved(spans, -length))

const withSpans = (text: string, spans: readonly InlineSpan[]): Joined =>
  spans.length === 0 ? { text } : { text, spans }

/** A mark stands right after its word, before the blank. */
export function afterWord(text: string, span: InlineSpan): InlineSpan {
  let at = span.start
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at -= 1
  return { ...span, start: at, end: at }
}

/** A word that a line's end cut in two is doubtful as a whole. */
function wholeWord(text: string, { start, end, ...span }: InlineSpan): InlineSpan {
  const isInWord = (at: number) => at >= 0 && at < text.length && !/\s/.test(text.charAt(at))
  let from = start
  while (isInWord(from - 1)) from -= 1
  let to = Math.min(start, end)
  while (isInWord(to)) to += 1
  return { ...span, start: from, end: to }
}
