import type {
  DeckTold,
  PackConflict,
  PackCounts,
  PackedDocument,
  PackSaid,
} from '../../shared/contract/packs.ts'
import { count } from '../../shared/messages/forms.ts'
import { joined } from './contents-words.ts'

const edit = ['fact or card of your own or changed', 'facts and cards of your own or changed'] as const

/** What importing a pack would do to a document, as a sentence. */
export function packedSaid(document: PackedDocument): string {
  const { standing, ratings, text, versions } = document
  if (standing === 'new') return `New${withSaid(document)}.`
  const changes = [
    ...countsSaid(document.passages, 'passage', 'passages'),
    ...countsSaid(document.edits, 'fact or card', 'facts and cards'),
    ...(ratings === 0 ? [] : [`${count(ratings, 'rating')} added`]),
    ...(text ? ['text as it is in the deck now'] : []),
    ...(versions === 0 ? [] : [`${count(versions, 'version')} kept beside the one that is shown`]),
    ...(document.details ? ['name or tags changed'] : []),
  ]
  const back = standing === 'removed' ? ['comes back from Recently removed'] : []
  const all = [...back, ...changes]
  return all.length === 0 ? 'Nothing new.' : `${upperFirst(all.join('; '))}.`
}

function withSaid({ passages, edits, ratings }: PackedDocument): string {
  const parts = [
    ...(passages.added === 0 ? [] : [count(passages.added, 'passage')]),
    ...(edits.added === 0 ? [] : [count(edits.added, ...edit)]),
    ...(ratings === 0 ? [] : [count(ratings, 'rating')]),
  ]
  return parts.length === 0 ? '' : `, with ${joined(parts)}`
}

function countsSaid({ added, changed, removed }: PackCounts, one: string, many: string): readonly string[] {
  const said = (number: number, what: string) => (number === 0 ? [] : [`${count(number, one, many)} ${what}`])
  return [...said(added, 'added'), ...said(changed, 'changed'), ...said(removed, 'removed')]
}

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Whether importing it would do anything to a document. */
export const changesAnything = (document: PackedDocument): boolean => packedSaid(document) !== 'Nothing new.'

/** The same of a deck, whose cards are all of one's own. */
export function deckedSaid(document: PackedDocument): string {
  const { standing, edits, ratings } = document
  if (standing !== 'new') return packedSaid(document)
  const rated = ratings === 0 ? [] : [count(ratings, 'rating')]
  return `A new document, with ${joined([count(edits.added, 'card'), ...rated])}.`
}

/** What a deck holds, in sentences; only that where all of it is here. */
export function deckSentences({ notes, cards, figures }: DeckTold, isHere: boolean): readonly string[] {
  const held = `${count(notes, 'note')} in the file.`
  if (isHere) return [held]
  return [
    `${held} ${count(cards, 'card comes', 'cards come')} in.`,
    ...(figures === 0
      ? []
      : [
          figures === 1
            ? 'Its picture stands in the text, below its note; cards show none.'
            : `${count(figures, 'picture')} stand in the text, below their notes; cards show none.`,
        ]),
  ]
}

/** Whether a file is a deck of Anki, by its name. */
export const isDeckName = (name: string): boolean => /\.(?:apkg|colpkg)$/i.test(name)

/** What a thing is that both sides have changed. */
export const conflictKinds: Readonly<Record<PackConflict['kind'], string>> = {
  mark: 'Passage',
  fact: 'Fact',
  card: 'Card',
  name: 'Name of the document',
}

const fields: Readonly<Record<PackSaid['field'], string>> = {
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
}

/** What a side says of a thing, in a line; null for a side that has removed it. */
export function sideSaid(said: readonly PackSaid[] | null): string {
  if (said === null) return 'removed'
  return said.map(({ field, text }) => `${fields[field]}: ${textSaid(field, text)}`).join(' · ')
}

const colours = ['none', 'amber', 'mint', 'sky', 'rose']

function textSaid(field: PackSaid['field'], text: string): string {
  if (field === 'colour') return colours[Number(text)] ?? 'none'
  if (text === '') return field === 'deleted' ? 'no' : 'none'
  return text
}
