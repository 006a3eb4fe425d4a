import type { ListedMark } from '../../../shared/contract/marks.ts'
import { messages } from '../../../shared/messages/messages.ts'

export type Glyph = 'bookmark' | 'note' | 'highlight'

/** What stands beside a paragraph: a highlight is seen in the text, so it has a sign only where nothing else has one. */
export function glyphsOf(marks: readonly ListedMark[]): readonly Glyph[] {
  const glyphs: Glyph[] = []
  if (marks.some(({ kind }) => kind === 'bookmark')) glyphs.push('bookmark')
  if (marks.some(hasNote)) glyphs.push('note')
  return glyphs.length === 0 ? ['highlight'] : glyphs
}

/** The mark that the sign opens, the others a step away: what was written is what is looked for. */
export const openedFirst = (marks: readonly ListedMark[]): number => Math.max(0, marks.findIndex(hasNote))

/** "1 bookmark, 2 highlights, 1 note". */
export function describeMarks(marks: readonly ListedMark[]): string {
  const number = (fits: (mark: ListedMark) => boolean) => marks.filter(fits).length
  const words = messages.read.marks
  const parts: readonly (readonly [number, (n: number) => string])[] = [
    [number(({ kind }) => kind === 'bookmark'), words.bookmarks],
    [number(({ kind }) => kind === 'highlight'), words.highlights],
    [number(hasNote), words.notes],
  ]
  return words.listed(parts.filter(([n]) => n > 0).map(([n, told]) => told(n)))
}

const hasNote = ({ note }: ListedMark): boolean => note !== ''
