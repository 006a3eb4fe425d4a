import { count } from '../forms.ts'

/** The way out: for passages, cards, key facts and statistics, for everything, and for documents as a pack. */
export const exports = {
  title: 'Export passages, cards, facts or statistics',
  which: 'Which',
  as: 'As',
  every: 'Every document',
  listed: 'What is listed now',
  start: 'Export…',
  formats: {
    markdown: { name: 'Markdown', use: 'for note programs such as Obsidian' },
    annotations: { name: 'W3C annotations', use: 'for other readers; one document' },
    readwise: { name: 'CSV for Readwise', use: 'as Readwise imports it' },
    pdf: { name: 'PDF', use: 'to print or to send' },
    json: { name: 'JSON', use: 'for programs of your own' },
    'anki-text': { name: 'Flashcards: Anki text', use: 'for Anki, for spreadsheets, and for Precis itself' },
    apkg: { name: 'Flashcards: Anki deck (.apkg)', use: 'to open in Anki' },
    'facts-csv': { name: 'Key facts: CSV', use: 'for any spreadsheet, each with its sentence' },
    'facts-xlsx': { name: 'Key facts: Excel (.xlsx)', use: 'the same as a workbook' },
    'facts-markdown': { name: 'Key facts: Markdown', use: 'the same as a table' },
    reviews: { name: 'Statistics: every answer (CSV)', use: 'with what was predicted for it' },
    days: { name: 'Statistics: day by day (CSV)', use: 'answers, minutes and recall' },
  },
  history: { name: 'Schedule and history', use: 'when each card is due, and how it was answered' },
  amounts: {
    passages: (n: number) => count(n, 'passage'),
    cards: (n: number) => count(n, 'card'),
    facts: (n: number) => count(n, 'key fact'),
    statistics: (n: number) => count(n, 'answer'),
  },
  done: (amount: string, path: string) => `Exported ${amount} to ${path}.`,
  /** They stand in Anki twice then: the user is to know why. */
  partial: (n: number) =>
    n === 1
      ? '1 is only a part of its note in Anki and went out as a note of its own.'
      : `${n} are only parts of their notes in Anki and went out as notes of their own.`,
  everything: {
    title: 'Export everything',
    what: 'One zip of plain files: documents and what was removed, passages and notes, facts and cards of your own, every rating, briefing hours, reading places and settings.',
    back: 'Import everything brings it back, on this computer or another. Whoever has the file can read it.',
  },
  pack: {
    title: 'Hand over documents',
    what: 'One file that opens in another Precis. It is not encrypted: whoever has it can read it.',
    documents: 'Documents',
    all: 'Choose all',
    none: 'Choose none',
    along: 'Along with them',
    parts: {
      originals: { name: 'Original files', note: 'what the documents were read from' },
      marks: { name: 'Passages and notes', note: 'highlights and bookmarks too' },
      edits: { name: 'Facts and cards', note: 'your own, and what you changed' },
      briefings: { name: 'Briefings', note: 'their hours, goals and settings' },
      ratings: { name: 'Ratings and reading progress', note: 'for another computer of yours' },
    },
    start: 'Hand over…',
    startWith: (n: number) => `Hand over ${count(n, 'document')}…`,
  },
}
