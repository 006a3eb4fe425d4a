import type { FoundKind } from '../../../core/model/found.ts'
import { formatMoment } from '../format.ts'
import { count } from '../forms.ts'

const nouns: Readonly<Record<FoundKind, string>> = {
  document: 'document',
  text: 'text',
  fact: 'key fact',
  card: 'card',
  mark: 'passage',
}

const where = { document: 'in this document', library: 'in the library' }

/** The box that finds everything, and the keys that it holds. */
export const palette = {
  search: 'Search',
  placeholders: { document: 'Search this document, or > for commands', library: 'Search the library' },
  where: 'Where',
  wheres: { document: 'This document', library: 'Library' },
  what: 'What',
  kinds: {
    all: 'All',
    document: 'Documents',
    text: 'Text',
    fact: 'Key facts',
    card: 'Cards',
    mark: 'Passages',
    command: 'Commands',
  },
  found: 'Found',
  searching: 'Searching…',
  indexing: (documents: number) => `${count(documents, 'document is', 'documents are')} still being indexed.`,
  recent: 'Gone to lately',
  opened: 'Opened lately',
  syntax: 'Words in any order, or "an exact phrase", -without, beginning*, type:money, section:security.',
  notOpened: 'Not opened yet',
  openedAt: (at: number) => `Opened ${formatMoment(at)}`,
  noPlace: 'No place in the text',
  showAll: (number: string) => `Show all ${number}`,
  showBest: (best: number, number: string) => `Show the best ${best} of ${number}`,
  bestShown: (best: number, number: string) =>
    `The best ${best} of ${number} are shown. With another word there are fewer.`,
  study: 'Study',
  studyWith: (words: string) => `Study the cards with “${words}”`,
  further: 'Search further',
  inAllKinds: (words: string) => `Search for “${words}” in all kinds`,
  inLibrary: (words: string) => `Search the library for “${words}”`,
  noneFound: (what: 'all' | FoundKind, place: keyof typeof where, words: string) =>
    `${what === 'all' ? 'Nothing found' : `No ${nouns[what]} found`} for “${words}” ${where[place]}.`,
  tryFewer: 'Try fewer words, or only the beginning of one.',
  noCommand: (words: string) => `No command has “${words}”.`,
  tryBeginning: 'Try the beginning of one of its words.',
  /** What stands below each other, for a screen reader. */
  counted: (groups: readonly { readonly title: string; readonly count: string }[]) =>
    `${groups.map(({ title, count }) => `${title} ${count}`).join(', ')}.`,
  /** What Enter does on a row of each kind. */
  enter: { found: 'Go there', entry: 'Open', command: 'Run', widen: 'Search', study: 'Study' },
  choose: 'Choose',
  beside: 'Beside the text',
  listed: { facts: 'In Key facts', passages: 'In Passages' },
  nextKind: 'Next kind',
  otherWhere: 'Document or library',
  /** What its keys do, on the sheet of keys. */
  keys: {
    move: 'Previous and next of what was found',
    go: 'Go there, or carry out the command',
    list: 'Show it in Key facts or Passages',
    kind: 'Next kind, with Shift the one before',
    where: 'This document, or the library',
    kinds: 'To the choice of kinds, and back',
    commands: 'Commands only',
  },
}
