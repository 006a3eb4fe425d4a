import { count } from '../forms.ts'

/** A document of the library: what it is called, its file, and its end. */
export const documents = {
  remove: {
    title: 'Delete for good?',
    what: (title: string) =>
      `“${title}” is deleted with its bookmarks and ratings. This cannot be undone; the file it came from is not touched.`,
    withBackups: (n: number) =>
      `Delete it from ${count(n, 'backup')} too. Its words stand there until those are replaced.`,
    unknown: (names: readonly string[]) => `Precis cannot look into ${names.join(', ')}; it may stand there.`,
    copies: 'Copies of your data in other places keep it.',
    act: 'Delete for good',
    keep: 'Keep it',
  },
  details: {
    title: 'Name and tags',
    asIs: 'The title as the document has it.',
    inDocument: (title: string) => `In the document: “${title}”. Leave the name empty to use that.`,
    exampleTags: 'Tokyo, energy',
    addTag: (tag: string) => `Add ${tag}`,
  },
  kinds: {
    text: 'Text',
    markdown: 'Markdown',
    html: 'Web page',
    pdf: 'PDF',
    docx: 'Word',
    odt: 'OpenDocument',
    rtf: 'Rich text',
    pptx: 'PowerPoint',
    epub: 'EPUB',
    picture: 'Picture',
    anki: 'Anki deck',
  },
  original: {
    title: 'Original file',
    text: 'Text of the original',
    cut: 'Only the beginning is shown here. A copy has all of it.',
    save: 'Save a copy…',
    choose: 'Choose the file again…',
    file: 'File',
    kind: 'Kind',
    size: 'Size',
    added: 'Added',
    readWith: 'Read with',
    states: {
      deck: 'A deck is not kept, only what came in of it. Import it once more to bring what is new there.',
      kept: 'It is kept as it came in. Save a copy to open it in its own program.',
      shown: 'It is kept as it came in:',
      bundled: 'This document came with Precis, so there is no file of yours.',
      none: 'This document was added before Precis kept files. If you still have its file, choose it: it is then kept, and the document is read from it anew.',
      missing:
        'The file is missing or damaged. The document itself is safe, with all that you did with it. If you still have the file, choose it again.',
    },
    /** The reader has a number, and nobody needs to know it but whoever compares two. */
    newest: (reader: number) => `the newest reader (${reader})`,
    unknown: (newest: number) => `an older reader (now ${newest})`,
    older: (reader: number, newest: number) => `an older reader (${reader}; now ${newest})`,
  },
  scans: {
    title: 'Languages of its pages',
    readIn: (languages: string) => `Its pages were read from their pictures in ${languages}.`,
    others: 'For other languages, add their files in Settings > Languages of scans.',
    readAgain: 'Read them again in these languages',
    begins: 'Reading them again…',
    page: (page: number, of: number) => `Reading page ${page} of ${of}…`,
  },
  anew: {
    title: 'Facts and cards',
    make: 'Make anew',
    takeBack: 'Take back',
    kept: 'Kept, though the document no longer makes it',
    more: (n: number) => `and ${n} more`,
    failed: 'This version of Precis could not make its facts and cards anew. They are as they were.',
    takenBack: (day: string) =>
      `Made anew on ${day}, and taken back: its facts and cards are those of before.`,
    made: (day: string, outcome: string) => `Made anew on ${day}: ${outcome}.`,
    older: 'Its facts and cards are those of an older version of Precis.',
    /** "3 new cards, 2 in other words, 1 kept that the document no longer makes": what there is none of is left out. */
    outcome: ({ fresh, reworded, kept }: { fresh: number; reworded: number; kept: number }) =>
      [
        ...(fresh > 0 ? [count(fresh, 'new card')] : []),
        ...(reworded > 0 ? [`${reworded} in other words`] : []),
        ...(kept > 0 ? [`${kept} kept that the document no longer makes`] : []),
      ].join(', ') || 'no card is new or in other words',
  },
}
