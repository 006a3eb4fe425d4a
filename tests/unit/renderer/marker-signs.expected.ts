/** The marks of a paragraph (b: a bookmark, h: a highlight; + with a note), the signs beside it, and which opens first. */
export const markers: readonly (readonly [marks: string, glyphs: string, opened: number])[] = [
  ['b', 'bookmark', 0],
  ['h', 'highlight', 0],
  ['h+', 'note', 0],
  ['b+', 'bookmark note', 0],
  ['b h', 'bookmark', 0],
  ['b h+', 'bookmark note', 1],
  ['h b h+ h+', 'bookmark note', 2],
  ['h+ b', 'bookmark note', 0],
  ['h h', 'highlight', 0],
]
