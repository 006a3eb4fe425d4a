/** On which day something counts, by the clock of a place and the hour at which the learner's day begins there. */
export const days = [
  ['2026-05-03T03:59:59+00:00', 4, '2026-05-02'],
  ['2026-05-03T04:00:00+00:00', 4, '2026-05-03'],
  ['2026-05-03T23:59:59+02:00', 4, '2026-05-03'],
  ['2026-05-04T00:30:00+02:00', 4, '2026-05-03'],
  // Midnight: the calendar's own days.
  ['2026-05-03T23:59:59+02:00', 0, '2026-05-03'],
  ['2026-05-04T00:00:00+02:00', 0, '2026-05-04'],
  // Whoever works at night: the day begins at noon, and the night after it belongs to it.
  ['2026-05-03T12:00:00+09:00', 12, '2026-05-03'],
  ['2026-05-04T02:00:00+09:00', 12, '2026-05-03'],
  ['2026-05-04T11:59:59+09:00', 12, '2026-05-03'],
  ['2026-05-04T22:59:59-08:00', 23, '2026-05-03'],
  ['2026-05-04T23:00:00-08:00', 23, '2026-05-04'],
  // Offsets of quarters of an hour, and those where it is a day earlier or later than in UTC.
  ['2026-05-04T03:59:00+05:45', 4, '2026-05-03'],
  ['2026-05-04T04:00:00+05:45', 4, '2026-05-04'],
  ['2026-05-04T06:00:00+14:00', 6, '2026-05-04'],
  ['2026-05-04T05:59:00-11:00', 6, '2026-05-03'],
] as const satisfies readonly (readonly [at: string, rollover: number, day: string])[]

/**
 * Places whose clocks are changed: by an hour at two in the morning, at
 * midnight, by half an hour, and not at all.
 */
export const zones = [
  'Europe/Oslo',
  'America/New_York',
  'America/Santiago',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
] as const
