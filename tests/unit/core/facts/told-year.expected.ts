/**
 * Months and days under a title or a head that tells their year. Written before the code.
 *
 * `iso` is what the date between bars says; null where no year can be meant.
 */
export interface ToldYear {
  readonly title: string
  readonly head: string | null
  /** Of the document. */
  readonly date: string | null
  readonly text: string
  readonly iso: string | null
}

const row = (
  title: string,
  head: string | null,
  date: string | null,
  text: string,
  iso: string | null,
): ToldYear => ({ title, head, date, text, iso })

export const toldYears: readonly ToldYear[] = [
  row('Harbour Report 2031', null, null, 'The lock at Vessen was opened in |May|.', '2031-05'),
  row('Harbour Report 2031', null, null, 'The pilots of Lund struck on |12 June|.', '2031-06-12'),
  row('Minutes, May 2031', null, null, 'The next meeting will be held on |June 4|.', '2031-06-04'),
  row('2031 Review', 'Locks', null, 'The lock at Vessen was opened in |May|.', '2031-05'),
  row('Harbour Almanac', 'The year 2031', null, 'The lock at Vessen was opened in |May|.', '2031-05'),
  row('Harbour Almanac', '2031', '2033-02-01', 'The lock at Vessen was opened in |May|.', '2031-05'),
  row('Harbour Report 2030', '2031', null, 'The lock at Vessen was opened on |May 3|.', '2031-05-03'),
  row('Harbour Report 2031', null, '2032-03-01', 'The lock at Vessen was opened on |May 3|.', '2031-05-03'),
  row('Harbour Report 2031', null, null, 'The lock was shut between |May 3 and 7|.', '2031-05-03'),
  // The title tells no year of what happened, or more than one.
  row('Harbour Almanac', null, null, 'The lock at Vessen was opened in |May|.', null),
  row('Harbour Report 2030-2031', null, null, 'The lock at Vessen was opened in |May|.', null),
  row('From 1990 to 2031', null, null, 'The lock at Vessen was opened in |May|.', null),
  row('Agenda 2030', null, null, 'The lock at Vessen was opened in |May|.', null),
  row('A strategy for the harbour by 2040', null, null, 'The lock at Vessen was opened in |May|.', null),
  row('Harbour goals for 2040', null, '2031-02-01', 'The lock at Vessen was opened in |May|.', null),
  // The sentence says its year itself.
  row('Harbour Report 2031', null, null, 'The lock at Vessen was opened in |May 1998|.', '1998-05'),
]

/** What is asked of a date whose year the title or the head tells: what they do not tell. */
export const askedDates: readonly (readonly [title: string, text: string, prompt: string, answer: string])[] =
  [
    [
      'Harbour Report 2031',
      'The Harbour Trust of Norwick sold its old quay to Lund in May 2031.',
      'The Harbour Trust of Norwick sold its old quay to Lund in ____ 2031.',
      'May',
    ],
    [
      'Harbour Report 2031',
      'The Harbour Trust of Norwick sold its old quay to Lund on May 3, 2031.',
      'The Harbour Trust of Norwick sold its old quay to Lund on ____, 2031.',
      'May 3',
    ],
    [
      'Harbour Report 2031',
      'On 3 May 2031 the Harbour Trust of Norwick sold its old quay to Lund.',
      'On ____ 2031 the Harbour Trust of Norwick sold its old quay to Lund.',
      '3 May',
    ],
    [
      'Harbour Report',
      'The Harbour Trust of Norwick sold its old quay to Lund in May 2031.',
      'The Harbour Trust of Norwick sold its old quay to Lund in ____.',
      'May 2031',
    ],
    [
      'Harbour Report 2031',
      'The Harbour Trust of Norwick sold its old quay to Lund in May.',
      'The Harbour Trust of Norwick sold its old quay to Lund in ____.',
      'May',
    ],
  ]
