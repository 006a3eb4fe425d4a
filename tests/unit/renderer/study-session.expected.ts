/** What was begun, the document that is open, and what Study then shows. */
const plain = (document: string) => ({
  document,
  aheadDays: 0,
  anyway: false,
  run: null,
  agenda: null,
  part: null,
  partName: null,
})

export const sessions = [
  // Nothing was begun: the cards of the open document.
  [null, 'a', plain('a')],
  [
    { document: 'a', aheadDays: 3, anyway: false, run: null, agenda: null, part: null, partName: null },
    'a',
    { document: 'a', aheadDays: 3, anyway: false, run: null, agenda: null, part: null, partName: null },
  ],
  [
    { document: null, aheadDays: 0, anyway: false, run: null, agenda: 'm', part: null, partName: null },
    'a',
    { document: null, aheadDays: 0, anyway: false, run: null, agenda: 'm', part: null, partName: null },
  ],
  // What was begun of one is not shown under another.
  [
    { document: 'a', aheadDays: 0, anyway: false, run: null, agenda: null, part: null, partName: null },
    'b',
    plain('b'),
  ],
  [
    { document: 'a', aheadDays: 7, anyway: false, run: null, agenda: null, part: null, partName: null },
    'b',
    plain('b'),
  ],
  // All of them, and those of a briefing, are no one's.
  [
    { document: null, aheadDays: 7, anyway: false, run: null, agenda: null, part: null, partName: null },
    'b',
    { document: null, aheadDays: 7, anyway: false, run: null, agenda: null, part: null, partName: null },
  ],
] as const
