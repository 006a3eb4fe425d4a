import { count } from '../forms.ts'

/** The place that lists the user's bookmarks and highlights. */
export const passages = {
  kinds: { bookmark: 'Bookmark', highlight: 'Highlight' },
  import: 'Import…',
  export: 'Export…',
  none: 'No passages yet. In Read, select words and press H to highlight them, or Ctrl D to bookmark the paragraph you are at.',
  goToRead: 'Go to Read',
  search: 'Search passages',
  kind: 'Kind',
  wanted: {
    all: 'Everything',
    bookmark: 'Bookmarks',
    highlight: 'Highlights',
    note: 'With a note',
    lost: 'Lost their place',
  },
  colour: 'Colour',
  anyColour: 'Any colour',
  tag: 'Tag',
  anyTag: 'Any tag',
  document: 'Document',
  everyDocument: 'Every document',
  shown: (shown: number, all: number) =>
    shown === all ? count(all, 'passage') : `${shown} of ${count(all, 'passage')}`,
  noneFit: 'Nothing fits.',
  showAll: 'Show all passages',
  gone: 'That passage is no longer there.',
  lostItsPlace:
    'Lost its place: the text has changed. It is kept here, and can be attached to another passage.',
  attach: 'Attach again…',
  go: 'Go to passage',
  study: 'Study',
  /** A passage as it is pasted into a text of one's own, with where it stands. */
  citation: (words: string, where: readonly string[]) => `“${words}”\n${where.join(', ')}`,
}
