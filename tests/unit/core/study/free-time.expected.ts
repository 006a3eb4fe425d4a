const day = 24 * 60
/** Hours that are quiet, and for minutes after midnight (UTC) since when and until when it is quiet then, by the same count. */
export const quietTimes = [
  [null, 0, null],
  [{ from: 1320, to: 420 }, 1319, null],
  [{ from: 1320, to: 420 }, 1320, [1320, day + 420]],
  [{ from: 1320, to: 420 }, day, [1320, day + 420]],
  [{ from: 1320, to: 420 }, day + 420, null],
  [{ from: 720, to: 780 }, 750, [720, 780]],
  [{ from: 600, to: 600 }, 600, null],
] as const

/** Quiet hours, a time from and to, and how many minutes between are free. */
export const freeTimes = [
  [null, 0, 90, 90],
  [null, 90, 0, 0],
  [{ from: 1320, to: 420 }, 0, day, 900],
  [{ from: 1320, to: 420 }, 400, 440, 20],
  [{ from: 1320, to: 420 }, 1330, day, 0],
  [{ from: 720, to: 780 }, 700, 2 * day + 730, 2 * day + 30 - 130],
] as const
