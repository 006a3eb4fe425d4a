/** Whether a document may be a version of another: it is asked about, never assumed. */
import { type Shared, type Sketch, sharedOf } from './sketch.ts'
import { numbersOf, seriesOf, stemOf } from './stem.ts'

/** What is known of a document for this, once for all comparisons. */
export interface Known {
  readonly file: string
  readonly title: string
  readonly sketch: Sketch
}

/** As it is compared. */
export interface Compared {
  readonly file: NamedBy
  readonly title: NamedBy
  readonly sketch: Sketch
}

/** A name in the parts that are compared (stem.ts). */
interface NamedBy {
  readonly stem: string
  readonly series: string
  readonly numbers: string
}

const namedBy = (name: string): NamedBy => ({
  stem: stemOf(name),
  series: seriesOf(name),
  numbers: numbersOf(name),
})

export const toCompare = ({ file, title, sketch }: Known): Compared => ({
  file: namedBy(file),
  title: namedBy(title),
  sketch,
})

/** What two documents have in common. */
export interface Nearness extends Shared {
  readonly sameName: boolean
  readonly sameTitle: boolean
}

/**
 * How much of a text must be in the other, by what else tells that they are one. Set on `near.expected.ts` and on half of
 * some thousand pairs of revisions and of neighbours in public repositories, and measured on the other half (ADR 0014).
 */
const least = {
  /** Nothing else. */
  text: { both: 0.4, held: 0.7 },
  /** They are called like two of a series: minutes, reports and bulletins share much and are no versions. */
  series: { both: 0.5, held: 0.97 },
  title: { both: 0.15, held: 0.35 },
  name: { both: 0.08, held: 0.2 },
  nameAndTitle: { both: 0.03, held: 0.1 },
} as const
/** A text with fewer shingles says nothing, and one of a paragraph or two is like many others. */
const leastShingles = { bare: 12, alone: 60 } as const

/** What tells that the second may be a version of the first; null where it is none. */
export function nearness(first: Compared, second: Compared): Nearness | null {
  const shared = sharedOf(first.sketch, second.sketch)
  const sameName = isSame(first.file, second.file)
  const sameTitle = isSame(first.title, second.title)
  const near = { ...shared, sameName, sameTitle }
  const shorter = Math.min(first.sketch.length, second.sketch.length)
  if (shorter < leastShingles.bare) return sameName || shared.both === 1 ? near : null
  const reaches = ({ both, held }: Shared) => shared.both >= both || shared.held >= held
  const reaching = evidence(first, second, shorter).filter((each) => reaches(least[each]))
  return shared.both === 1 || reaching.length > 0 ? near : null
}

/** What tells that two documents may be one, and with it how much of them must be the same. */
function evidence(first: Compared, second: Compared, shorter: number): readonly (keyof typeof least)[] {
  const sameName = isSame(first.file, second.file)
  const sameTitle = isSame(first.title, second.title)
  const isLong = shorter >= leastShingles.alone
  const text = isLong || sameName || sameTitle ? (['text'] as const) : []
  const series = isLong ? (['series'] as const) : []
  if (areSeries(first.title, second.title)) return series
  if (areSeries(first.file, second.file)) return sameTitle ? text : series
  if (sameName) return [...text, sameTitle ? 'nameAndTitle' : 'name']
  return sameTitle ? [...text, 'title'] : text
}

const isSame = (a: NamedBy, b: NamedBy): boolean => a.stem !== '' && a.stem === b.stem

/** Whether they are called the same but for numbers that both tell. */
const areSeries = (a: NamedBy, b: NamedBy): boolean =>
  a.series !== '' && a.series === b.series && a.numbers !== '' && b.numbers !== '' && a.numbers !== b.numbers

/** The nearest of some documents; null where none is near. */
export function nearest<T extends Compared>(
  all: readonly T[],
  second: Compared,
): { readonly first: T; readonly near: Nearness } | null {
  const found = all.flatMap((first) => {
    const near = nearness(first, second)
    return near === null ? [] : [{ first, near }]
  })
  return found.toSorted((a, b) => weightOf(b.near) - weightOf(a.near))[0] ?? null
}

const weightOf = ({ both, held, sameName, sameTitle }: Nearness): number =>
  both + held / 2 + (sameName ? 0.5 : 0) + (sameTitle ? 0.3 : 0)
