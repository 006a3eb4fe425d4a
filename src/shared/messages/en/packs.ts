import type { DeckTold, PackCounts, PackedBriefing, PackedDocument } from '../../contract/packs.ts'
import { formatList } from '../format.ts'
import { count } from '../forms.ts'

const edit = ['fact or card of your own or changed', 'facts and cards of your own or changed'] as const

const scheduleOf = (cards: number): readonly string[] =>
  cards === 0 ? [] : [`the schedule of ${count(cards, 'card')}`]

function withSaid({ passages, edits, ratings, schedules }: PackedDocument): string {
  const parts = [
    ...(passages.added === 0 ? [] : [count(passages.added, 'passage')]),
    ...(edits.added === 0 ? [] : [count(edits.added, ...edit)]),
    ...(ratings === 0 ? [] : [count(ratings, 'rating')]),
    ...scheduleOf(schedules),
  ]
  return parts.length === 0 ? '' : `, with ${formatList(parts)}`
}

function countsSaid({ added, changed, removed }: PackCounts, one: string, many: string): readonly string[] {
  const said = (number: number, what: string) => (number === 0 ? [] : [`${count(number, one, many)} ${what}`])
  return [...said(added, 'added'), ...said(changed, 'changed'), ...said(removed, 'removed')]
}

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** What importing a pack would do to a document, as a sentence. */
function packed(document: PackedDocument): string {
  const { standing, ratings, schedules, text, versions } = document
  if (standing === 'new') return `New${withSaid(document)}.`
  const all = [
    ...(standing === 'removed' ? ['comes back from Recently removed'] : []),
    ...countsSaid(document.passages, 'passage', 'passages'),
    ...countsSaid(document.edits, 'fact or card', 'facts and cards'),
    ...(ratings === 0 ? [] : [`${count(ratings, 'rating')} added`]),
    ...scheduleOf(schedules).map((said) => `${said} added`),
    ...(text ? ['text as it is in the deck now'] : []),
    ...(versions === 0 ? [] : [`${count(versions, 'version')} kept beside the one that is shown`]),
    ...(document.details ? ['name or tags changed'] : []),
  ]
  return all.length === 0 ? 'Nothing new.' : `${upperFirst(all.join('; '))}.`
}

/** The same of a deck, whose cards are all of one's own. */
function decked(document: PackedDocument): string {
  const { standing, edits, ratings, schedules } = document
  if (standing !== 'new') return packed(document)
  const rated = ratings === 0 ? [] : [count(ratings, 'rating')]
  return `A new document, with ${formatList([count(edits.added, 'card'), ...rated, ...scheduleOf(schedules)])}.`
}

/** Packs of documents and decks of Anki on their way in. */
export const packs = {
  title: { pack: 'Import a pack', deck: 'Import an Anki deck' },
  holds: (documents: number) => `It holds ${count(documents, 'document')}.`,
  allHere: 'All of it is here already.',
  packed,
  decked,
  notes: (n: number) => count(n, 'note'),
  inFile: (notes: number) => `${count(notes, 'note')} in the file.`,
  comesIn: ({ notes, cards }: Pick<DeckTold, 'notes' | 'cards'>) =>
    `${count(notes, 'note')} in the file. ${count(cards, 'card comes', 'cards come')} in.`,
  figures: (n: number) =>
    n === 1
      ? 'Its picture stands on its card, and in the text below its note.'
      : `${count(n, 'picture')} stand on their cards, and in the text below their notes.`,
  history: 'Schedule and history',
  historyOf: ({ ratings, schedules }: Pick<DeckTold, 'ratings' | 'schedules'>) => {
    const rated = ratings === 0 && schedules > 0 ? [] : [count(ratings, 'rating')]
    return `${formatList([...rated, ...scheduleOf(schedules)])} from Anki, with what is suspended or marked there`
  },
  ratings: 'Ratings and reading progress',
  ratingsOf: 'leave them out if they are someone else’s',
  briefing: 'Make a briefing of it',
  briefingNote: 'its hour is asked for next',
  briefings: 'Briefings',
  /** @param hour when it is, as it is said elsewhere */
  briefingOf: ({ documents, isNew }: Pick<PackedBriefing, 'documents' | 'isNew'>, hour: string) =>
    `${hour}, ${count(documents, 'document')}${isNew ? '' : '; yours with its hour, goal and settings'}`,
  conflicts: 'Changed on both sides',
  conflictsOf: (n: number) => `${count(n, 'thing was', 'things were')} changed on both sides`,
  allMine: 'All as here',
  allTheirs: 'All as in the pack',
  mine: 'As here',
  theirs: 'As in the pack',
  both: 'Both',
  bothNote: 'each as one of its own',
  /** What a thing is that both sides have changed. */
  kinds: { mark: 'Passage', fact: 'Fact', card: 'Card', name: 'Name of the document' },
  removed: 'removed',
  fields: {
    quote: 'passage',
    colour: 'colour',
    note: 'note',
    tags: 'tags',
    state: 'judged',
    type: 'type',
    statement: 'statement',
    answer: 'answer',
    value: 'value',
    prompt: 'question',
    accept: 'other answers',
    deleted: 'deleted',
    name: 'name',
  },
  field: (name: string, text: string) => `${name}: ${text}`,
  colours: { 0: 'none', 1: 'amber', 2: 'mint', 3: 'sky', 4: 'rose' },
  no: 'no',
  none: 'none',
}
