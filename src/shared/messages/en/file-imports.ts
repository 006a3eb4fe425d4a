import { count } from '../forms.ts'

/** Files of cards and of passages that come into a document. */
export const fileImports = {
  into: (file: string, title: string) => `From ${file} into ${title}`,
  reading: 'Reading…',
  keepLost: 'Keep what has no place here',
  known: (n: number) => `${count(n, 'is', 'are')} here already and will not be added again.`,
  nonePlaced: 'None of them stands in this document: the file may belong to another one.',
  lost: (n: number) => `${count(n, 'has', 'have')} no place in this document.`,
  cards: {
    title: 'Import cards',
    lostNote: 'studied like the others, without a source',
    nothing: 'No card of this file can be imported.',
    inFile: (n: number) => `${count(n, 'card')} in the file.`,
    start: (n: number) => `Import ${count(n, 'card')}`,
    partial: (n: number) =>
      n === 1
        ? '1 is only a part of its note in Anki. Exported, it becomes a note of its own.'
        : `${n} are only parts of their notes in Anki. Exported, they become notes of their own.`,
    rest: 'Decks, tags, pictures and schedules stay in Anki. File > Import an Anki deck brings them too, as a document of its own.',
  },
  passages: {
    title: 'Import passages',
    lostNote: 'listed as “lost its place”',
    nothing: 'No passage of this file can be imported.',
    inFile: (n: number) => `${count(n, 'passage')} in the file.`,
    start: (n: number) => `Import ${count(n, 'passage')}`,
  },
  skipped: 'Left out or cut short',
  skippedRow: (row: string | number, why: string) => `${row}: ${why.charAt(0).toLowerCase()}${why.slice(1)}`,
  skippedMore: (n: number) => `And ${count(n, 'more', 'more')}.`,
}
