/** What was filled into the fields of a page, or typed onto it (ISO 32000, 12.5.6.6 and 12.7): as runs of its text. */
import { cleanText } from '../../../core/text/normalize.ts'
import { widthOf } from './letter-widths.ts'
import type { TextRun } from './text-run.ts'

/** Flags of an annotation: it is not shown at all, or only printed. */
const unseen = 2 | 32
/** Sizes of letters in points, where none is said: as large as the field lets them be. */
const sizes = { usual: 12, least: 4, most: 2000, ofField: 0.7 } as const
/** From the corner of a page, in points: no page is a hundredth of this wide. */
const furthest = 2_000_000
/** From one line to the next, in sizes of the letters. */
const leading = 1.2
/** What a field leaves free at its sides, in points. */
const margin = 2
/** How far a field's text may stand from the line of its label, in sizes of its letters. */
const sameLine = 0.6
/** Between two words, in sizes of the letters. */
const gapOfWords = 0.3

/** What is used of an annotation of pdf.js. Each part may be anything. */
interface Annotation {
  readonly subtype?: unknown
  readonly fieldType?: unknown
  readonly fieldValue?: unknown
  readonly password?: unknown
  readonly comb?: unknown
  readonly annotationFlags?: unknown
  readonly rect?: unknown
  readonly contentsObj?: { readonly str?: unknown }
  /** The lines as they are drawn, and where the first begins within the field. */
  readonly textContent?: unknown
  readonly textPosition?: unknown
  readonly defaultAppearanceData?: { readonly fontSize?: unknown }
}

/** @param room how many characters are taken at most */
export function filledIn(annotations: readonly object[], room: number): readonly TextRun[][] {
  let left = room
  return annotations.flatMap((each) => {
    const runs = runsOf(each)
    left -= runs.reduce((sum, { text }) => sum + text.length, 0)
    return runs.length === 0 || left < 0 ? [] : [runs]
  })
}

function runsOf(annotation: Annotation): TextRun[] {
  const { annotationFlags, password, rect, textPosition, defaultAppearanceData } = annotation
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbersOf(rect)
  const lines = linesOf(annotation)
  if (lines.length === 0 || password === true || (numberOf(annotationFlags) & unseen) !== 0) return []
  const height = Math.abs(y2 - y1)
  const told = numberOf(defaultAppearanceData?.fontSize)
  const fits = Math.min(sizes.usual, (height / lines.length) * sizes.ofField)
  const size = Math.min(sizes.most, Math.max(sizes.least, told > 0 ? told : fits))
  const [indent = margin, foot] = numbersOf(textPosition)
  // Several lines begin at the top.
  const first = foot ?? (lines.length === 1 ? height / 2 - size * 0.35 : Math.max(0, height - margin - size))
  const x = Math.min(x1, x2) + Math.min(Math.max(0, indent), Math.abs(x2 - x1))
  return lines.map((text, at) => ({
    text,
    x,
    y: Math.min(y1, y2) + first - at * size * leading,
    width: Math.min(widthOf(text) * size, Math.max(size, Math.abs(x2 - x1))),
    size,
  }))
}

function linesOf({ subtype, fieldType, fieldValue, comb, textContent, contentsObj }: Annotation): string[] {
  const isField = subtype === 'Widget' && (fieldType === 'Tx' || fieldType === 'Ch')
  if (!isField && subtype !== 'FreeText') return []
  const value = isField ? [fieldValue].flat() : [contentsObj?.str]
  const written = value.filter((each): each is string => typeof each === 'string')
  // In combs each letter is drawn by itself.
  const drawn = Array.isArray(textContent) && comb !== true ? textContent : []
  const shown = drawn.filter((each): each is string => typeof each === 'string' && each.trim() !== '')
  const lines = written.every((each) => each.trim() === '') ? [] : shown.length > 0 ? shown : written
  return lines
    .flatMap((each) => each.split(/\r\n?|\n/))
    .map((each) => cleanText(each.normalize('NFC')).trim())
    .filter((each) => each !== '')
}

/** Number() would call what a file brings, and fail where that is nothing to call. */
const numberOf = (value: unknown): number =>
  typeof value === 'number' ? Math.min(furthest, Math.max(-furthest, value)) : Number.NaN

const numbersOf = (value: unknown): readonly number[] =>
  Array.isArray(value) ? value.map(numberOf).filter(Number.isFinite) : []

/** The runs of a page with what was filled in, each where a reader comes to it: behind its label, else below what stands above it. */
export const withFilled = <T extends TextRun>(
  runs: readonly T[],
  filled: readonly (readonly TextRun[])[],
): readonly TextRun[] =>
  filled
    .toSorted(([a], [b]) => (b?.y ?? 0) - (a?.y ?? 0))
    .reduce<readonly TextRun[]>((all, own) => insert(all, own), runs)

function insert(runs: readonly TextRun[], own: readonly TextRun[]): readonly TextRun[] {
  const [first, ...others] = own
  if (first === undefined) return runs
  const at = placeFor(runs, first)
  const before = runs[at - 1]
  const tag = before?.tag
  const placed = [before === undefined ? first : besideLabel(first, before), ...others]
  return [
    ...runs.slice(0, at),
    ...placed.map((run) => (tag === undefined ? run : { ...run, tag })),
    ...runs.slice(at),
  ]
}

/** What a label with a colon asks for stands right behind it, however far off its field begins: no column lies between. */
function besideLabel(run: TextRun, label: TextRun): TextRun {
  const end = label.x + label.width
  return label.text.trimEnd().endsWith(':') && isBeside(run, label) && end < run.x
    ? { ...run, x: end + run.size * gapOfWords }
    : run
}

const isBeside = (one: TextRun, other: TextRun): boolean =>
  Math.abs(one.y - other.y) < Math.max(one.size, other.size) * sameLine

function placeFor(runs: readonly TextRun[], own: TextRun): number {
  const { x, y } = own
  const label = nearest(runs, (run) => (isBeside(run, own) && run.x < x ? x - run.x : null))
  if (label !== null) return label + 1
  const next = nearest(runs, (run) => (isBeside(run, own) && run.x >= x ? run.x - x : null))
  if (next !== null) return next
  const above = nearest(runs, (run) => (run.y > y ? run.y - y : null))
  if (above === null) return 0
  // All of that line comes before it.
  const line = runs[above]?.y ?? 0
  return runs.findLastIndex((run) => Math.abs(run.y - line) < run.size * sameLine) + 1
}

/** The place of the run for which the way is shortest; of equals the last. */
function nearest(runs: readonly TextRun[], way: (run: TextRun) => number | null): number | null {
  let best: { readonly at: number; readonly way: number } | null = null
  for (const [at, run] of runs.entries()) {
    const long = run.text.trim() === '' ? null : way(run)
    if (long !== null && long <= (best?.way ?? Number.POSITIVE_INFINITY)) best = { at, way: long }
  }
  return best?.at ?? null
}
