/** Which files of a folder are taken, in which order, and what is said of the rest. A name with "/" at its end is a folder. */
export interface FolderExample {
  readonly what: string
  /** Paths below the folder; what stands behind "->" is where a link leads. */
  readonly holds: readonly string[]
  readonly takes: readonly string[]
  readonly notes?: readonly string[]
}

export const folderExamples: readonly FolderExample[] = [
  { what: 'an empty folder', holds: [], takes: [] },
  {
    what: 'files by their names, numbers as numbers, those of a folder before those of the folders in it',
    holds: ['b/2.txt', 'b/10.txt', 'a.md', 'c.PDF', 'b/deep/er/x.epub'],
    takes: ['a.md', 'c.PDF', 'b/2.txt', 'b/10.txt', 'b/deep/er/x.epub'],
  },
  {
    what: 'files of other kinds are left alone, and counted',
    holds: ['a.md', 'b.xlsx', 'c.png', 'Makefile', 'd/e.zip'],
    takes: ['a.md'],
    notes: ['4 files of other kinds are left alone.'],
  },
  {
    what: 'hidden files and folders are left alone, and what office programs leave beside an open file',
    holds: ['.hidden.txt', '.git/a.txt', '~$a.docx', 'a.txt'],
    takes: ['a.txt'],
  },
  {
    what: 'links to folders are left alone, so that a folder that holds itself ends; links to files are files',
    holds: ['a.txt', 'b/loop -> .', 'b/file.md -> a.txt', 'gone.txt -> nowhere.txt'],
    takes: ['a.txt', 'b/file.md'],
  },
  {
    what: 'folders within more folders than people make',
    holds: [`${'d/'.repeat(12)}in.txt`, `${'d/'.repeat(13)}out.txt`],
    takes: [`${'d/'.repeat(12)}in.txt`],
    notes: ['Folders deeper than 12 are left alone.'],
  },
  {
    what: 'more files than are taken at once',
    holds: Array.from({ length: 1002 }, (_, index) => `${index}.txt`),
    takes: Array.from({ length: 1000 }, (_, index) => `${index}.txt`),
    notes: ['It holds more than 1,000 documents; only the first 1,000 are taken.'],
  },
]
