/** A backup as it was made: by a session that closed, of a size of 100, unlike all others, and sound. */
export interface Made {
  /** What the clock said, in UTC; names the backup where `id` does not. */
  readonly at: string
  readonly id?: string
  readonly reason?: 'close' | 'day' | 'manual' | 'migration' | 'restore'
  readonly size?: number
  /** Two of the same print have the same contents; null: it is not known. */
  readonly print?: string | null
  readonly damaged?: true
}

export interface ExpectedRetention {
  readonly name: string
  /** In the order in which they were made. */
  readonly made: readonly Made[]
  /** What all may take together; none where it does not matter. */
  readonly budget?: number
  /** In the same order. */
  readonly kept: readonly string[]
}

const dayMs = 86_400_000

/** One a day at noon, from a day on. */
const daily = (first: string, days: number, more: Partial<Made> = {}): readonly Made[] =>
  daysFrom(first, days).map((at) => ({ at, ...more }))

const daysFrom = (first: string, days: number): readonly string[] =>
  Array.from(
    { length: days },
    (_, n) => `${new Date(Date.parse(`${first}T12:00Z`) + n * dayMs).toISOString().slice(0, 10)} 12:00`,
  )

/** So many within a day, one each minute. */
const within = (
  day: string,
  count: number,
  more: (n: number) => Partial<Made> = () => ({}),
): readonly Made[] =>
  Array.from({ length: count }, (_, n) => ({ at: `${day} 12:${`${n}`.padStart(2, '0')}`, ...more(n) }))

const atOf = (made: readonly Made[]): readonly string[] => made.map(({ at, id }) => id ?? at)

const noon = (...days: readonly string[]): readonly string[] => days.map((day) => `${day} 12:00`)

const kinds = [
  ...within('2026-05-01', 12, () => ({ reason: 'manual' })),
  ...within('2026-05-02', 7, () => ({ reason: 'migration' })),
  ...within('2026-05-03', 5, () => ({ reason: 'restore' })),
]
const keptKinds = atOf([...kinds.slice(2, 12), ...kinds.slice(14, 19), ...kinds.slice(21)])

/**
 * Days, weeks (from Monday) and months are those of UTC. Beyond the 14, 8 and 12 that are promised four more of each stay,
 * since one wrong stretch of the clock may split off so many; each step back of the clock is one more such stretch.
 */
export const expectedRetention: readonly ExpectedRetention[] = [
  { name: 'none', made: [], kept: [] },
  {
    name: 'ten of one hour stay',
    made: within('2026-05-01', 10),
    kept: atOf(within('2026-05-01', 10)),
  },
  {
    name: 'of thirty within a day the last ten',
    made: within('2026-05-01', 30),
    kept: atOf(within('2026-05-01', 30)).slice(20),
  },
  {
    name: 'one a day for a hundred days',
    made: daily('2026-01-01', 100),
    kept: [
      ...noon(
        '2026-01-25',
        '2026-01-31',
        '2026-02-01',
        '2026-02-08',
        '2026-02-15',
        '2026-02-22',
        '2026-02-28',
      ),
      ...noon('2026-03-01', '2026-03-08', '2026-03-15', '2026-03-22'),
      ...daysFrom('2026-03-24', 18),
    ],
  },
  {
    name: 'of two a day the last of each',
    made: daysFrom('2026-03-02', 30).flatMap((at) => [
      { at: at.replace('12:00', '09:00') },
      { at: at.replace('12:00', '18:00') },
    ]),
    kept: [
      '2026-03-08 18:00',
      ...daysFrom('2026-03-14', 13).map((at) => at.replace('12:00', '18:00')),
      ...daysFrom('2026-03-27', 5).flatMap((at) => [
        at.replace('12:00', '09:00'),
        at.replace('12:00', '18:00'),
      ]),
    ],
  },
  {
    name: 'used on one day a month: days are counted in which any was made, so none goes because time passed',
    made: Array.from({ length: 20 }, (_, n) => ({
      at: `${new Date(Date.UTC(2025, n, 1)).toISOString().slice(0, 10)} 12:00`,
    })),
    kept: Array.from(
      { length: 18 },
      (_, n) => `${new Date(Date.UTC(2025, n + 2, 1)).toISOString().slice(0, 10)} 12:00`,
    ),
  },
  {
    name: 'unused for ten years',
    made: [...daily('2016-01-01', 3), { at: '2026-01-01 12:00' }],
    kept: [...daysFrom('2016-01-01', 3), '2026-01-01 12:00'],
  },
  {
    name: 'of neighbours with the same contents the newest',
    made: within('2026-05-01', 12, (n) => ({ print: `${Math.floor(n / 2)}` })),
    kept: atOf(within('2026-05-01', 12)).filter((_, n) => n % 2 === 1),
  },
  {
    name: 'the same contents count once among the ten',
    made: within('2026-05-01', 15, (n) => ({ print: n < 4 ? 'a' : n < 6 ? 'b' : `${n}` })),
    kept: atOf(within('2026-05-01', 15)).slice(5),
  },
  {
    name: 'the same contents again later, and contents that are not known, are no doubles',
    made: [
      { at: '2026-05-01 09:00', print: 'a' },
      { at: '2026-05-01 10:00', print: 'b' },
      { at: '2026-05-01 11:00', print: 'a' },
      { at: '2026-05-01 12:00', print: null },
      { at: '2026-05-01 13:00', print: null },
    ],
    kept: [
      '2026-05-01 09:00',
      '2026-05-01 10:00',
      '2026-05-01 11:00',
      '2026-05-01 12:00',
      '2026-05-01 13:00',
    ],
  },
  {
    name: 'a double that was made by hand stays as such, the one of a session goes',
    made: [
      { at: '2026-05-01 09:00', print: 'a', reason: 'manual' },
      { at: '2026-05-01 10:00', print: 'a' },
      { at: '2026-05-01 11:00', print: 'a', reason: 'manual' },
    ],
    kept: ['2026-05-01 09:00', '2026-05-01 11:00'],
  },
  {
    name: 'sessions push out no other kind',
    made: [...kinds, ...within('2026-05-03', 30, (n) => ({ id: `s${n}` }))],
    kept: [...keptKinds, ...Array.from({ length: 10 }, (_, n) => `s${n + 20}`)],
  },
  {
    name: 'and no other kind pushes out the days',
    made: [...daily('2026-04-01', 18), ...within('2026-04-18', 30, () => ({ reason: 'manual' }))].map(
      (each, n) => ({ ...each, id: `${n}` }),
    ),
    kept: [
      ...Array.from({ length: 17 }, (_, n) => `${n}`),
      ...Array.from({ length: 10 }, (_, n) => `${n + 38}`),
    ],
  },
  {
    name: 'the clock is ahead: no day of before goes that was kept',
    made: [...daily('2026-01-01', 30), { at: '2026-03-11 12:00', id: 'ahead' }],
    kept: [...noon('2026-01-04', '2026-01-11'), ...daysFrom('2026-01-14', 17), 'ahead'],
  },
  {
    name: 'the clock was ahead: what was made then stays too',
    made: [
      ...daily('2026-01-01', 30),
      { at: '2026-03-11 12:00', id: 'ahead' },
      { at: '2026-01-31 12:00', id: 'back' },
    ],
    kept: [...noon('2026-01-04'), ...daysFrom('2026-01-11', 20), 'ahead', 'back'],
  },
  {
    name: 'the clock was behind, on a day that has a backup: both stay',
    made: [
      ...daily('2026-01-05', 14),
      { at: '2026-01-05 13:00', id: 'behind' },
      ...within('2026-01-18', 12, (n) => ({ id: `${n}` })),
    ],
    kept: [...daysFrom('2026-01-05', 14), 'behind', ...Array.from({ length: 10 }, (_, n) => `${n + 2}`)],
  },
  {
    name: 'a clock that begins anew at each start',
    made: daily('2026-01-01', 30).flatMap((each, n) => [{ at: '1970-01-01 00:01', id: `start ${n}` }, each]),
    kept: daily('2026-01-01', 30).flatMap(({ at }, n) => [`start ${n}`, at]),
  },
  {
    name: 'a budget takes days before weeks and weeks before months, the oldest first',
    made: daily('2026-01-01', 40),
    budget: 1200,
    kept: [
      ...noon('2026-01-04', '2026-01-11', '2026-01-18', '2026-01-25', '2026-01-31', '2026-02-01'),
      ...daysFrom('2026-02-04', 6),
    ],
  },
  {
    name: 'a budget takes first what only the ten hold',
    made: [...daily('2026-01-01', 3), ...within('2026-01-04', 12, (n) => ({ id: `${n}` }))],
    budget: 600,
    kept: [...daysFrom('2026-01-01', 3), '9', '10', '11'],
  },
  {
    name: 'three stay whatever the budget',
    made: daily('2026-01-01', 40),
    budget: 0,
    kept: daysFrom('2026-02-07', 3),
  },
  {
    name: 'one that is larger than the budget',
    made: [{ at: '2026-01-01 12:00', size: 5000 }],
    budget: 100,
    kept: ['2026-01-01 12:00'],
  },
  {
    name: 'a large one goes, and the rest has room',
    made: [{ at: '2026-01-01 12:00', size: 5000 }, ...daily('2026-01-02', 5)],
    budget: 500,
    kept: daysFrom('2026-01-02', 5),
  },
  {
    name: 'no budget takes what other kinds are promised',
    made: [...kinds, ...daily('2026-05-04', 5)],
    budget: 0,
    kept: [...keptKinds, ...daysFrom('2026-05-06', 3)],
  },
  {
    name: 'damaged ones count nowhere, and stay until three sound ones were made after them',
    made: within('2026-05-01', 14, (n) => (n === 0 || n >= 12 ? { damaged: true } : {})),
    kept: atOf(within('2026-05-01', 14)).slice(2),
  },
  {
    name: 'damaged ones stay while they are the only ones',
    made: daily('2026-05-01', 4, { damaged: true }),
    budget: 0,
    kept: daysFrom('2026-05-01', 4),
  },
  {
    name: 'a damaged newest one does not let the newest sound one go',
    made: [...daily('2026-05-01', 1), ...daily('2026-05-02', 20, { damaged: true })],
    budget: 0,
    kept: daysFrom('2026-05-01', 21),
  },
  {
    name: 'a damaged one of another kind stays as long as a sound one would',
    made: [{ at: '2026-05-01 09:00', reason: 'restore', damaged: true }, ...daily('2026-05-02', 9)],
    kept: ['2026-05-01 09:00', ...daysFrom('2026-05-02', 9)],
  },
]
