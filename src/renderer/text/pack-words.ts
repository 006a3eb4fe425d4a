import type { DeckTold, PackCounts, PackedDocument, PackSaid } from '../../shared/contract/packs.ts'
import { messages } from '../../shared/messages/messages.ts'

/** Whether importing it would do anything to a document. */
export function changesAnything(document: PackedDocument): boolean {
  const { standing, passages, edits, details, ratings, schedules, text, versions } = document
  const isOther = ({ added, changed, removed }: PackCounts) => added + changed + removed > 0
  const isMore = ratings + schedules + versions > 0
  return standing !== 'here' || isOther(passages) || isOther(edits) || details || text || isMore
}

/** What a deck holds, in sentences; only that where all of it is here. */
export function deckSentences(deck: DeckTold, isHere: boolean): readonly string[] {
  const { inFile, comesIn, figures } = messages.packs
  if (isHere) return [inFile(deck.notes)]
  return [comesIn(deck), ...(deck.figures === 0 ? [] : [figures(deck.figures)])]
}

/** Whether a file is a deck of Anki, by its name. */
export const isDeckName = (name: string): boolean => /\.(?:apkg|colpkg)$/i.test(name)

/** What a side says of a thing, in a line; null for a side that has removed it. */
export function sideSaid(said: readonly PackSaid[] | null): string {
  const { removed, fields, field: line } = messages.packs
  if (said === null) return removed
  return said.map(({ field, text }) => line(fields[field], textSaid(field, text))).join(' · ')
}

function textSaid(field: PackSaid['field'], text: string): string {
  const { colours, no, none } = messages.packs
  if (field === 'colour')
    return Object.hasOwn(colours, text) ? colours[text as `${keyof typeof colours}`] : none
  if (text === '') return field === 'deleted' ? no : none
  return text
}
