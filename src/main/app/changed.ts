/** What things are after a change, those that it leaves as they are left out. Compared as they are stored. */
export const changedBy = <T>(things: readonly T[], change: (before: T) => T): readonly T[] =>
  things
    .map((before) => ({ before, after: change(before) }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
    .map(({ after }) => after)
