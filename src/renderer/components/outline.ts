import type { Section } from '../../core/model/document.ts'
import { fold } from '../../core/text/fold.ts'

export interface OutlineEntry {
  readonly id: string
  readonly title: string
  /** 1 for the highest level of heading that the document uses. */
  readonly depth: number
}

/** How deep each level stands: levels that are not used leave no gap, and the same level is as deep everywhere. */
export function depthsOf(levels: readonly number[]): readonly number[] {
  const used = [...new Set(levels)].sort((a, b) => a - b)
  return levels.map((level) => used.indexOf(level) + 1)
}

/** The headings of a document, in their order. */
export function entriesOf(sections: readonly Section[]): readonly OutlineEntry[] {
  const titled = sections.flatMap(({ id, title, level }) => (title === null ? [] : [{ id, title, level }]))
  const depths = depthsOf(titled.map(({ level }) => level))
  return titled.map(({ id, title }, at) => ({ id, title, depth: depths[at] ?? 1 }))
}

const page = 10

/** Where a key leads from an entry; null where it is none of an outline's keys. */
export function stepTo(depths: readonly number[], here: number, key: string): number | null {
  const within = (at: number) => Math.max(0, Math.min(depths.length - 1, at))
  const depth = depths[here] ?? 1
  switch (key) {
    case 'ArrowDown':
      return within(here + 1)
    case 'ArrowUp':
      return within(here - 1)
    case 'PageDown':
      return within(here + page)
    case 'PageUp':
      return within(here - page)
    case 'Home':
      return 0
    case 'End':
      return within(depths.length)
    // In, to the first of those below it; out, to the one it stands below.
    case 'ArrowRight':
      return (depths[here + 1] ?? 0) > depth ? here + 1 : within(here)
    case 'ArrowLeft': {
      const above = depths.slice(0, Math.max(0, here)).findLastIndex((each) => each < depth)
      return above < 0 ? within(here) : above
    }
    default:
      return null
  }
}

/**
 * The next entry that begins with what was typed, with or without its number; else one with a word that does. A letter
 * typed again goes on to the next. Null if there is none.
 */
export function findTyped(titles: readonly string[], here: number, typed: string): number | null {
  const sought = fold(typed)
  const again = [...sought].every((letter) => letter === sought[0])
  // More of the same word may still fit the entry that its beginning led to.
  return (
    search(titles, again && sought.length === 1 ? here + 1 : here, sought) ??
    (again ? search(titles, here + 1, sought.slice(0, 1)) : null)
  )
}

function search(titles: readonly string[], from: number, sought: string): number | null {
  const all = titles.map((title, at) => ({ title: fold(title), at }))
  const start = Math.max(0, from)
  const inOrder = [...all.slice(start), ...all.slice(0, start)]
  const begins = inOrder.find(({ title }) => beginnings(title).some((each) => each.startsWith(sought)))
  return (begins ?? inOrder.find(({ title }) => hasWord(title, sought)))?.at ?? null
}

/** A title as it is, and without its number. */
const beginnings = (title: string): readonly string[] => [title, title.replace(/^[^\p{L}]+/u, '')]

const hasWord = (title: string, sought: string): boolean =>
  [...title.matchAll(/[\p{L}\p{N}]+/gu)].some(({ index }) => title.startsWith(sought, index))
