/** Runs of a text in reading order, with the page of those that have one. */
export const runs: readonly (readonly [id: string, page: number | null])[] = [
  ['title', null],
  ['a', 1],
  ['heading', null],
  ['b', 1],
  ['c', 2],
  ['figure', 2],
  ['end', null],
]

/** Where the top edge of the view stands, what has the focus and is in view, and which passage is looked at. */
export const inView: readonly (readonly [
  what: string,
  position: { readonly block: string; readonly offset: number } | null,
  focused: string | null,
  passage: string | null,
])[] = [
  ['nothing is known yet: the first that has a page', null, null, 'a'],
  ['at the very top', { block: 'title', offset: -10 }, null, 'a'],
  ['a paragraph begins', { block: 'b', offset: 0.1 }, null, 'b'],
  ['most of a paragraph has gone by: the next one', { block: 'b', offset: 0.8 }, null, 'c'],
  ['a heading: what it stands over', { block: 'heading', offset: 0 }, null, 'b'],
  ['what has the focus, in view', { block: 'a', offset: 0 }, 'c', 'c'],
  ['the focus is on a heading', { block: 'a', offset: 0 }, 'heading', 'b'],
  ['what has the focus is none of the text', { block: 'b', offset: 0 }, 'elsewhere', 'b'],
  ['behind the last that has a page: that one', { block: 'end', offset: 0.9 }, null, 'figure'],
  ['a place that is gone', { block: 'gone', offset: 0 }, null, 'a'],
]
