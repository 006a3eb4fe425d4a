/** What was begun, the document that is open, and what Study then shows. */
const plain = (document: string) => ({ document, aheadDays: 0, run: null, agenda: null })

export const sessions = [
  // Nothing was begun: the cards of the open document.
  [null, 'a', plain('a')],
  [
    { document: 'a', aheadDays: 3, run: null, agenda: null },
    'a',
    { document: 'a', aheadDays: 3, run: null, agenda: null },
  ],
  [
    { document: null, aheadDays: 0, run: null, agenda: 'm' },
    'a',
    { document: null, aheadDays: 0, run: null, agenda: 'm' },
  ],
  // What was begun of one is not shown under another.
  [{ document: 'a', aheadDays: 0, run: null, agenda: null }, 'b', plain('b')],
  [{ document: 'a', aheadDays: 7, run: null, agenda: null }, 'b', plain('b')],
  // All of them, and those of a briefing, are no one's.
  [
    { document: null, aheadDays: 7, run: null, agenda: null },
    'b',
    { document: null, aheadDays: 7, run: null, agenda: null },
  ],
] as const
