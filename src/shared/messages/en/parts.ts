import { formatNumber } from '../format.ts'
import { count } from '../forms.ts'

/** Parts of a document or of the library that are studied by themselves. */
export const parts = {
  study: 'Study…',
  label: 'Study',
  section: { study: 'Study this section', cram: 'Cram this section' },
  passages: { study: 'Study these passages', cram: 'Cram these passages' },
  documents: (documents: number) => {
    const these = documents === 1 ? 'this document' : `these ${documents} documents`
    return { study: `Study ${these}`, cram: `Cram ${these}` }
  },
  beforeFirstHeading: 'Before the first heading',
  /** What a part is called while it is studied. */
  nameOfSection: (title: string) => `Section: ${title}`,
  nameOfDocuments: (documents: number) => count(documents, 'document'),
  nameOfPassages: (passages: number) => count(passages, 'passage'),
  nameOfTagged: (passages: number, tag: string) => `${count(passages, 'passage')} with the tag “${tag}”`,
  nameOfFound: (query: string) => `Search: ${query}`,
  nameOfBest: (query: string, most: number) =>
    `Search: ${query} (the best ${formatNumber(most)} of each kind)`,
  nameOfFirst: (name: string, places: number) => `${name} (the first ${count(places, 'place')})`,
  noneFound: 'Nothing of it stands in a text.',
}
