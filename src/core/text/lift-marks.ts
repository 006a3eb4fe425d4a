/** Takes the marks of notes out of a text; each leaves a `noteref` span where it stood. */
import type { InlineSpan } from '../model/document.ts'
import { groupBy } from '../model/group-by.ts'
import { editText, type SetText, type SpanEdit } from './inline-spans.ts'
import { isIndex, scriptOf } from './math/script.ts'
import { classifyRaised, fromRaised, isMark, labelOf, toLowered, toRaised } from './raised.ts'

/** A range that may be a mark. */
interface MarkRun {
  readonly start: number
  end: number
  /** The page says so: nothing is to be judged. */
  sure: boolean
  href: string | undefined
  /** The mark's label as the source has it, where it is more than a number. */
  label?: string | undefined
  /** The ids of the notes that it calls, where the source says them. */
  notes?: readonly string[] | undefined
  /** How many characters of an index stand between it and what it may be an exponent of. */
  index?: number
}

/** What stands between the numbers of one mark: "1,2". */
const between = /^[,;\u2013-]$/
const glimpse = 40
const longestIndex = 24
/** Marks of one text beyond these stay in it: no text of a person has as many. */
const mostMarks = 5000

/**
 * Settles what a format found raised or lowered: `sup` and `sub` spans as they stand in the source, and `noteref`
 * spans over what the source itself calls a mark. Only "1st" and its kind keep a `sup` span.
 */
export function settleRaised(set: SetText): SetText {
  const { text, spans } = set
  if (!spans.some(({ kind }) => kind === 'sup' || kind === 'sub' || kind === 'noteref' || kind === 'link'))
    return set
  const runs = runsIn(text, spans)
  const found = new Editor(text)
  const kept = spans.filter(({ kind }) => kind !== 'sup' && kind !== 'noteref')
  const letters: InlineSpan[] = []
  runs.forEach((run, index) => {
    const raised = text.slice(run.start, run.end)
    const kind = found.judge(run)
    if (kind === 'note') found.addMark(run, run.label ?? labelOf(raised), run.href, runs[index + 1])
    else if (kind === 'exponent') found.add({ ...run, text: toRaised(raised) })
    else if (kind === 'power') found.addPower(run)
    else {
      found.partFigures(run)
      letters.push({ kind: 'sup', start: run.start, end: run.end })
    }
  })
  const settled = editText({ text, spans: [...kept, ...letters] }, found.edits)
  return lowerFigures(writeIndices(settled))
}

/** Raised characters and bracketed numbers that are written in the text itself. */
export function liftMarks(set: SetText): SetText {
  const { text, spans } = set
  if (!/[\u00B2\u00B3\u00B9\u2070-\u207F[]/.test(text)) return set
  const code = new Uint8Array(text.length)
  for (const { kind, start, end } of spans)
    if (kind === 'code' || kind === 'formula') code.fill(1, start, end)
  const links = new Map(spans.flatMap((span) => (span.kind === 'link' ? [[span.start, span] as const] : [])))
  const runs = [...text.matchAll(written)]
    .map(({ index, 0: mark }) => ({
      start: index,
      end: index + mark.length,
      sure: mark.startsWith('['),
      href: undefined,
    }))
    .filter(({ start }) => code[start] === 0)
    .slice(0, mostMarks)
  const found = new Editor(text)
  runs.forEach((run, index) => {
    const mark = fromRaised(text.slice(run.start, run.end))
    if (found.judge(run, mark) !== 'note') return
    const link = links.get(run.start)
    const href = link?.end === run.end ? link.href : undefined
    found.addMark(run, labelOf(mark.replaceAll('][', ', ')), href, runs[index + 1])
  })
  return editText(set, found.edits)
}

const raisedRun = '[\u00B2\u00B3\u00B9\u2070\u2071\u2074-\u207F]+'
/** "\u00B9,\u00B2", and "[5]" right behind a word or a figure, where it is no index of a program. */
const written = new RegExp(
  `${raisedRun}(?:[,;\u2013-]${raisedRun})*|(?<=[\\p{L}\\p{N}.,;:!?%)"\u201D\u2019\u00BB])(?:\\[(?:[1-9]\\d{0,2}(?:\\s?[,\u2013-]\\s?\\d{1,3})*|note \\d{1,2}|citation needed)\\])+(?!\\s?=|[[(])`,
  'giu',
)

/** Gathers the edits of a text, and knows what stands before each run once they are made. */
class Editor {
  readonly edits: SpanEdit[] = []
  readonly #text: string
  /** The last characters before `#at`, as they will be. */
  #tail = ''
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  judge({ start, end, sure, index = 0 }: MarkRun, raised = this.#text.slice(start, end)) {
    this.#goTo(start)
    if (sure && this.#tail.trim() !== '') return 'note'
    const before = index > 0 ? this.#tail.slice(0, -index) : this.#tail
    return classifyRaised(before, raised, this.#text.slice(end, end + glimpse))
  }

  add({ start, end, text, mark, math }: SpanEdit): void {
    this.edits.push({ start, end, text, ...(mark && { mark }), ...(math && { math }) })
    this.#tail = (this.#tail + text).slice(-glimpse)
    this.#at = end
  }

  /** An exponent that has no raised characters. */
  addPower({ start, end }: MarkRun): void {
    this.add({ start, end, ...scriptOf('msup', this.#text.slice(start, end)) })
  }

  /** The mark's place is behind the word before it; a blank parts the words on its sides, and no more than one. */
  addMark(run: MarkRun, label: string, href: string | undefined, next: MarkRun | undefined): void {
    const before = this.#text.charAt(run.start - 1)
    const after = this.#text.charAt(run.end)
    const double = /\s/.test(before) && /^[\s.,;:!?)]?$/.test(after)
    const bare = /[^\s([{]/.test(before) && /[\p{L}\p{N}(\u201C\u2018"$\u20AC\u00A3]/u.test(after)
    const text = bare && next?.start !== run.end ? ' ' : ''
    if (double) this.#tail = this.#tail.slice(0, -1)
    const start = run.start - (double && this.#lastEnd < run.start ? 1 : 0)
    const notes = run.notes === undefined ? {} : { notes: run.notes }
    this.add({ start, end: run.end, text, mark: { label, ...(href !== undefined && { href }), ...notes } })
  }

  /** "3" and "1/2", the number of a note and its text: figures that are none of each other's. */
  partFigures({ start, end }: MarkRun): void {
    if (/\d$/.test(this.#tail) && /^\d/.test(this.#text.slice(start, end)))
      this.add({ start, end: start, text: ' ' })
    if (this.#tail.trim() === '' && /^[\p{L}\p{N}]/u.test(this.#text.slice(end)))
      this.add({ start: end, end, text: ' ' })
  }

  get #lastEnd(): number {
    return this.edits.at(-1)?.end ?? 0
  }

  #goTo(start: number): void {
    this.#tail = (this.#tail + this.#text.slice(Math.max(this.#at, start - glimpse), start)).slice(-glimpse)
    this.#at = start
  }
}

/** The ranges that stand raised, the outermost of those within one another, and several numbers of one mark as one. */
function runsIn(text: string, spans: readonly InlineSpan[]): MarkRun[] {
  const runs: MarkRun[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = runs.at(-1)
    if (span.kind === 'link') {
      if (!(last && span.start < last.end) && isNumberLink(text, span))
        runs.push({ start: span.start, end: span.end, sure: true, href: span.href })
      continue
    }
    if (span.kind !== 'sup' && span.kind !== 'noteref') continue
    const sure =
      span.kind === 'noteref' && (span.label !== undefined || isMark(text.slice(span.start, span.end)))
    if (last && span.start < last.end) {
      last.sure ||= sure
      last.notes = joined(last.notes, span.notes)
    } else if (last && isOneMark(text, last, span)) {
      last.end = span.end
      last.notes = joined(last.notes, span.notes)
    } else if (span.kind === 'sup' || (sure && standsClose(text, span)))
      runs.push({
        start: span.start,
        end: span.end,
        sure,
        href: span.href,
        label: span.label,
        notes: span.notes,
      })
  }
  const lowered = new Map(spans.flatMap((span) => (span.kind === 'sub' ? [[span.end, span] as const] : [])))
  const links = groupBy(
    spans.filter(({ kind }) => kind === 'link'),
    ({ start }) => start,
  )
  return runs.map((run) => ({
    ...run,
    href: run.href ?? hrefOver(links, run),
    index: indexBefore(text, lowered.get(run.start)),
  }))
}

const joined = (notes: readonly string[] | undefined, more: readonly string[] | undefined) =>
  notes === undefined ? more : [...new Set([...notes, ...(more ?? [])])]

/** "x" with a lowered "i" is a quantity that may have an exponent; of "H" with a lowered "2" nothing is known. */
function indexBefore(text: string, span: InlineSpan | undefined): number {
  if (span === undefined) return 0
  const quantity =
    /\p{Ll}/u.test(text.charAt(span.start - 1)) || /^\p{Ll}{1,3}$/u.test(text.slice(span.start, span.end))
  return quantity ? span.end - span.start : 0
}

/** Where a link that is all of a mark, or all but its brackets, leads. The links are told by where they begin. */
function hrefOver(
  links: ReadonlyMap<number, readonly InlineSpan[]>,
  { start, end }: MarkRun,
): string | undefined {
  for (let at = start - 1; at < end; at += 1) {
    const over = links.get(at)?.find((link) => link.end > start && link.end <= end + 1)
    if (over !== undefined) return over.href
  }
  return undefined
}

/** "1" and "2" with a comma between them, which may be raised as well. */
function isOneMark(text: string, last: MarkRun, next: InlineSpan): boolean {
  const gap = text.slice(last.end, next.start)
  const [own, other] = [text.slice(last.start, last.end), text.slice(next.start, next.end)]
  if (gap === '') return between.test(other) || between.test(own.slice(-1))
  return between.test(gap) && isMark(own) && isMark(other)
}

/** A mark that is not raised stands right behind its word; "see note 3" names one. */
const standsClose = (text: string, { start, end }: InlineSpan) =>
  /\S/.test(text.charAt(start - 1)) || /^[[(]/.test(text.slice(start, end))

/** A link that is a bare number right behind a word, as in "Lund[5](source)". */
const isNumberLink = (text: string, { start, end }: InlineSpan) =>
  /^\[?\d{1,3}\]?$/.test(text.slice(start, Math.min(end, start + 6))) &&
  /(?:\p{Ll}{2}|[^\d\s][.,;:!?]|[)\]"\u201D\u2019%])$/u.test(text.slice(Math.max(0, start - 3), start))

/** "x" with a lowered "n+1" is no sum of "xn" and 1. */
function writeIndices({ text, spans }: SetText): SetText {
  const found = spans.filter(
    ({ kind, start, end }) =>
      kind === 'sub' &&
      end - start <= longestIndex &&
      isIndex(text.slice(start, end)) &&
      /\S/.test(text.charAt(start - 1)),
  )
  if (found.length === 0) return { text, spans }
  const written = new Set(found)
  const edits = found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, index, all) => start >= (all[index - 1]?.end ?? 0))
    .map(({ start, end }) => ({ start, end, ...scriptOf('msub', text.slice(start, end)) }))
  return editText({ text, spans: spans.filter((span) => !written.has(span)) }, edits)
}

/** "101" with a lowered "2" is no 1012. */
function lowerFigures({ text, spans }: SetText): SetText {
  const grown = new Set(
    spans.filter(
      ({ kind, start, end }) =>
        kind === 'sub' && /^\d+$/.test(text.slice(start, end)) && /\d/.test(text.charAt(start - 1)),
    ),
  )
  const edits = [...grown].map(({ start, end }) => ({ start, end, text: toLowered(text.slice(start, end)) }))
  return editText({ text, spans: spans.filter((span) => !grown.has(span)) }, edits)
}
