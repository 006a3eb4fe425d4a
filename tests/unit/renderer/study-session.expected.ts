/** What was begun, the document that is open, and what Study then shows. */
const plain = (document: string) => ({ document, aheadDays: 0, byPlan: false })

export const sessions = [
  // Nothing was begun: the cards of the open document.
  [null, 'a', plain('a')],
  [{ document: 'a', aheadDays: 3, byPlan: false }, 'a', { document: 'a', aheadDays: 3, byPlan: false }],
  [{ document: 'a', aheadDays: 0, byPlan: true }, 'a', { document: 'a', aheadDays: 0, byPlan: true }],
  // What was begun of one is not shown under another.
  [{ document: 'a', aheadDays: 0, byPlan: true }, 'b', plain('b')],
  [{ document: 'a', aheadDays: 7, byPlan: false }, 'b', plain('b')],
  // All of them are no one's.
  [{ document: null, aheadDays: 7, byPlan: false }, 'b', { document: null, aheadDays: 7, byPlan: false }],
] as const
