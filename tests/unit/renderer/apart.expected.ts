/** Documents as the library lists them, and what tells those apart that are called alike: null where nothing need. */
export interface Listed {
  readonly called: string
  readonly file: string | null
  /** Day and minute of the import, as they are shown. */
  readonly day: string
  readonly moment: string
}

const at = (called: string, file: string | null, day: string, minute: string): Listed => ({
  called,
  file,
  day,
  moment: `${day}, ${minute}`,
})

export const lists: readonly (readonly (readonly [Listed, string | null])[])[] = [
  [],
  [[at('Porto Accord', 'porto.txt', '3 May', '9:00'), null]],
  // Different titles, the same file.
  [
    [at('Porto Accord', 'accord.txt', '3 May', '9:00'), null],
    [at('Lima Accord', 'accord.txt', '3 May', '9:00'), null],
  ],
  // The file says it.
  [
    [at('Porto Accord', 'porto.txt', '3 May', '9:00'), 'porto.txt'],
    [at('Porto Accord', 'porto-2.docx', '3 May', '9:00'), 'porto-2.docx'],
    [at('Lima Accord', 'lima.txt', '3 May', '9:00'), null],
  ],
  // What differs only in case, accents or blanks looks alike.
  [
    [at('Málaga accord', 'a.txt', '3 May', '9:00'), 'a.txt'],
    [at('Malaga  Accord ', 'b.txt', '3 May', '9:00'), 'b.txt'],
  ],
  // A newer version of one file.
  [
    [at('Porto Accord', 'porto.txt', '3 May', '9:00'), 'porto.txt, added 3 May'],
    [at('Porto Accord', 'porto.txt', '7 May', '9:00'), 'porto.txt, added 7 May'],
  ],
  [
    [at('Porto Accord', 'porto.txt', '3 May', '9:00'), 'porto.txt, added 3 May, 9:00'],
    [at('Porto Accord', 'porto.txt', '3 May', '9:05'), 'porto.txt, added 3 May, 9:05'],
  ],
  // One import of both: by their order.
  [
    [at('Porto Accord', 'porto.txt', '3 May', '9:00'), 'porto.txt, added 3 May, 9:00, no. 1'],
    [at('Porto Accord', 'porto.txt', '3 May', '9:00'), 'porto.txt, added 3 May, 9:00, no. 2'],
  ],
  // Added before file names were kept.
  [
    [at('Porto Accord', null, '3 May', '9:00'), 'added 3 May'],
    [at('Porto Accord', 'porto.txt', '7 May', '9:00'), 'porto.txt, added 7 May'],
  ],
  // Three: all are told apart in the same way.
  [
    [at('Porto Accord', 'porto.txt', '3 May', '9:00'), 'porto.txt, added 3 May'],
    [at('Porto Accord', 'porto.txt', '7 May', '9:00'), 'porto.txt, added 7 May'],
    [at('Porto Accord', 'final.txt', '7 May', '9:00'), 'final.txt, added 7 May'],
  ],
]
