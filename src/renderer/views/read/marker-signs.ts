import type { ListedMark } from '../../../shared/contract/marks.ts'
import { count } from '../../../shared/messages/forms.ts'

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
  const parts: readonly (readonly [number, string])[] = [
    [number(({ kind }) => kind === 'bookmark'), 'bookmark'],
    [number(({ kind }) => kind === 'highlight'), 'highlight'],
    [number(hasNote), 'note'],
  ]
  return parts
    .filter(([n]) => n > 0)
    .map(([n, noun]) => count(n, noun))
    .join(', ')
}

const hasNote = ({ note }: ListedMark): boolean => note !== ''
