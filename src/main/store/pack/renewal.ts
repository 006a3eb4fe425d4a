/** The text of a deck that is here already and has grown since, or says something else. */
import type { PackedContent } from '../content.ts'
import type { Database } from '../database.ts'
import { readDocument } from '../documents.ts'
import { layBeside, printOf, printShown, type Told } from '../other-reading.ts'
import { bytesOf, numberOf, textOf } from '../rows.ts'

export interface Renewal {
  readonly content: PackedContent
  readonly compiler: number
  readonly cards: number
  readonly told: Told
  /** By which it is told from other texts. */
  readonly print: string
}

/** Null where the deck that comes says the same, or is only a part of the one that is here: then its text stays. */
export function renewalOf(ours: Database, theirs: Database, document: string): Renewal | null {
  const row = theirs.get(
    'SELECT briefing, search_index, compiler FROM briefings WHERE document = $document',
    { document },
  )
  const came = readDocument(theirs, document)
  if (row === null || came === null || !isWhole(ours, theirs, document)) return null
  const content = { briefing: bytesOf(row, 'briefing'), index: bytesOf(row, 'search_index') }
  const print = printOf(content)
  const { title, date, words, notes, cards } = came
  return print === printShown(ours, document)
    ? null
    : { content, compiler: numberOf(row, 'compiler'), cards, told: { title, date, words, notes }, print }
}

/** Whether all cards that came with a deck before are in it now. */
function isWhole(ours: Database, theirs: Database, document: string): boolean {
  const now = new Set(
    theirs
      .all('SELECT card FROM card_edits WHERE document = $document', { document })
      .map((row) => textOf(row, 'card')),
  )
  return ours
    .all("SELECT DISTINCT ref FROM pack_states WHERE document = $document AND kind = 'card'", { document })
    .every((row) => now.has(textOf(row, 'ref')))
}

/** Lays the text beside the one that is shown. @returns what names it */
export function layRenewal(ours: Database, document: string, renewal: Renewal, at: number): string {
  const outcome = { fresh: 0, reworded: 0, kept: 0 }
  return layBeside(ours, document, { ...renewal, at, outcome })
}
