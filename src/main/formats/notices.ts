/** Sentences for the reader of what several formats leave out. */

/** What becomes of each kind of tracked change: the text is read as if all were accepted. */
const changes = {
  insertions: 'insertions are taken as text',
  deletions: 'deletions are left out',
  moves: 'what was moved stands where it was moved to',
} as const

export type Change = keyof typeof changes

/** @returns null where nothing was changed */
export function trackedNote(kinds: Iterable<Change>): string | null {
  const found = new Set(kinds)
  const told = Object.entries(changes).flatMap(([kind, what]) => (found.has(kind as Change) ? [what] : []))
  return told.length === 0 ? null : `This file has tracked changes: ${told.join(', ')}.`
}

/** Why a text is left out that was deleted so. */
export const deletedReason = 'deleted by a tracked change'

export const picturesNote = (count: number): readonly string[] =>
  count === 0 ? [] : [count === 1 ? 'One picture is left out.' : `${count} pictures are left out.`]
