/** One thing as a side has it. */
export interface Side {
  /** A print of what it is now; null where it is not there. */
  readonly now: string | null
  /** The prints of all that it was when it came or went in a pack. */
  readonly handed: ReadonlySet<string>
}

/** Whose state holds. `ask`: both were changed since the last state that they had in common, or they never had one. */
export type Fate = 'same' | 'mine' | 'theirs' | 'ask'

/** A side that once had what the other has now has gone on from there. */
export function fateOf(mine: Side, theirs: Side): Fate {
  if (mine.now === theirs.now) return 'same'
  const wentOn = hadOnce(mine, theirs)
  if (wentOn === hadOnce(theirs, mine)) return 'ask'
  return wentOn ? 'mine' : 'theirs'
}

/** Whether one side once had what the other has now: nothing, where the other never had anything. */
const hadOnce = (one: Side, { now, handed }: Side): boolean =>
  now === null ? handed.size === 0 : one.handed.has(now)
