/** Whether a document may be a version of another: it is asked about, never assumed. */
import { type Shared, type Sketch, sharedOf } from './sketch.ts'
import { stemOf } from './stem.ts'

/** What is known of a document for this, once for all comparisons. */
export interface Known {
  readonly file: string
  readonly title: string
  readonly sketch: Sketch
}

/** As it is compared. */
export interface Compared {
  readonly file: string
  readonly title: string
  readonly sketch: Sketch
}

export const toCompare = ({ file, title, sketch }: Known): Compared => ({
  file: stemOf(file),
  title: stemOf(title),
  sketch,
})

/** What two documents have in common. */
export interface Nearness extends Shared {
  readonly sameName: boolean
  readonly sameTitle: boolean
}

/** How much of a text must be in the other, by what else tells that they are one. Measured on `near.expected.ts`. */
const least = {
  /** Nothing else. */
  text: { both: 0.4, held: 0.7 },
  title: { both: 0.12, held: 0.3 },
  name: { both: 0.08, held: 0.2 },
} as const
/** A text with fewer shingles says nothing, and one of a paragraph or two is like many others. */
const leastShingles = { bare: 12, alone: 60 } as const

/** What tells that the second may be a version of the first; null where it is none. */
export function nearness(first: Compared, second: Compared): Nearness | null {
  const shared = sharedOf(first.sketch, second.sketch)
  const sameName = first.file !== '' && first.file === second.file
  const sameTitle = first.title !== '' && first.title === second.title
  const near = { ...shared, sameName, sameTitle }
  const shorter = Math.min(first.sketch.length, second.sketch.length)
  if (shorter < leastShingles.bare) return sameName || shared.both === 1 ? near : null
  const reaches = ({ both, held }: Shared) => shared.both >= both || shared.held >= held
  const isNear =
    shared.both === 1 ||
    (shorter >= leastShingles.alone && reaches(least.text)) ||
    (sameTitle && reaches(least.title)) ||
    (sameName && reaches(least.name))
  return isNear ? near : null
}

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
