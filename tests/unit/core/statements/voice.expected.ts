/** Texts of a document, and who "we" are in it. */
export const pairs: readonly (readonly [readonly string[], string | null])[] = [
  [
    [
      'Norland and Estmark pledge to share the river.',
      'Norland and Estmark will meet each May.',
      'Norland and Estmark welcome the report.',
    ],
    'Norland and Estmark',
  ],
  [
    [
      'The Port Office (PO) and the Rail Board (RB) agree to share data.',
      'The Port Office and the Rail Board will meet.',
      'The Port Office and the Rail Board intend to build a depot.',
    ],
    'the Port Office and the Rail Board',
  ],
  [['Norland and Estmark pledge to share the river.', 'Norland and Estmark will meet each May.'], null],
  [
    [
      'Norland and Estmark have rivers.',
      'Norland and Estmark are old.',
      'Norland and Estmark share a border.',
    ],
    null,
  ],
  [['The clerk read the letter.'], null],
  [[], null],
]
