import { plural } from '../forms.ts'

/** The cue sheet, on screen, on paper and in files. */
export const sheet = {
  title: 'Cue sheet',
  titleOf: (title: string) => `Cue sheet, ${title}`,
  /** What stands over each part. */
  heads: {
    missed: 'What you miss',
    figures: 'Key figures',
    dates: 'Dates',
    names: 'Names',
    commitments: 'Commitments',
    points: 'Points',
    passages: 'Your passages',
  },
  /** Where an item stands in a text without pages. */
  paragraph: (paragraph: number) => `¶ ${paragraph}`,
  /** Where an item of several documents stands. */
  ofDocument: (document: number, where: string) => `[${document}] ${where}`,
  left: (items: number) =>
    `${items} more ${plural(items, { one: 'is', other: 'are' })} in Key facts and Passages.`,
  layout: 'Layout',
  layouts: {
    columns: { name: 'Columns', use: 'to have at hand' },
    cards: { name: 'Pocket cards', use: 'to cut out' },
    fold: { name: 'Questions', use: 'with the answers behind a fold' },
  },
  paper: 'Paper',
  atMost: 'At most',
  pages: { 1: '1 page', 2: '2 pages' },
  holds: 'What it holds',
  save: 'Save PDF…',
  print: 'Print…',
  printKey: 'Print',
  word: 'Word…',
  markdown: 'Markdown…',
  noneChosen: 'Nothing is chosen. Tick what the sheet is to hold.',
  noneAsked: 'None of this can be asked. Choose another layout, or tick more.',
  noneThere: 'There is nothing of this kind in the document. Tick more, or mark passages in Read.',
  preview: 'Preview',
  page: (page: number, all: number) => `Page ${page} of ${all}`,
  pageShort: (page: number, all: number) => `${page} of ${all}`,
  documents: 'Documents',
  more: (documents: number) => `and ${documents} more`,
}
