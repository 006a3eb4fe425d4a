// Anki's: a card that was forgotten eight times is a leech, and that is said again after every four more.
const leechLapses = 8
const leechAgain = 4

export const isLeech = (lapses: number): boolean => lapses >= leechLapses

/** Whether it is said of a card that it is a leech, as it is forgotten for this many times. */
export const isToldOf = (lapses: number): boolean =>
  isLeech(lapses) && (lapses - leechLapses) % leechAgain === 0
