/** The reading of a document that is not shown: what it was before it was made anew or, where that was taken back, after. */
import { createHash } from 'node:crypto'
import { type PackedContent, unpackText } from './content.ts'
import type { Database, Row } from './database.ts'
import { bytesOf, numberOf, textOf, textOrNull } from './rows.ts'

/** How many cards were fresh, reworded or kept when a document was made anew; `kept` counts facts too. */
export interface Making {
  readonly fresh: number
  readonly reworded: number
  readonly kept: number
}

/** What a reading says of its document as a whole. */
export interface Told {
  readonly title: string
  readonly date: string | null
  readonly words: number
  /** What the reader was not sure of. */
  readonly notes: readonly string[]
}

export interface NewReading {
  readonly content: PackedContent
  readonly compiler: number
  readonly cards: number
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number
  readonly outcome: Making
  readonly told: Told
}

/** A hash of a reading's content, by which two readings are compared. */
export function printOf({ briefing, index }: PackedContent): string {
  return createHash('sha256').update(briefing).update(index).digest('hex').slice(0, 16)
}

const contentIn = (row: Row): PackedContent => ({
  briefing: bytesOf(row, 'briefing'),
  index: bytesOf(row, 'search_index'),
})

/** The print of the reading that is shown; null where there is none. */
export function printShown(db: Database, document: string): string | null {
  const row = db.get('SELECT briefing, search_index FROM briefings WHERE document = $document', { document })
  return row && printOf(contentIn(row))
}

/** Lays a reading beside the one that is shown, in place of what lay there. @returns its print */
export function layBeside(db: Database, document: string, reading: NewReading): string {
  const { content, compiler, cards, at, outcome, told } = reading
  db.run(
    `INSERT OR REPLACE INTO other_briefings (document, briefing, search_index, compiler, cards, at, outcome, told)
     VALUES ($document, $briefing, $index, $compiler, $cards, $at, $outcome, $told)`,
    {
      document,
      ...content,
      compiler,
      cards,
      at,
      outcome: JSON.stringify(outcome),
      told: JSON.stringify(told),
    },
  )
  return printOf(content)
}

/**
 * Puts the other reading in place of the one that is shown, and that beside it.
 *
 * @param to its print
 * @returns the print of the one that was shown; null, with nothing done, where another one or none lies beside it
 */
export function swapReadings(db: Database, document: string, to: string): string | null {
  const shown = db.get(
    `SELECT briefing, search_index, compiler, cards, title, date, words, notes FROM briefings
     JOIN documents ON documents.id = briefings.document WHERE document = $document`,
    { document },
  )
  const other = db.get('SELECT * FROM other_briefings WHERE document = $document', { document })
  if (shown === null || other === null || printOf(contentIn(other)) !== to) return null
  for (const [table, row] of [['briefings', other] as const, ['other_briefings', shown] as const])
    db.run(
      `UPDATE ${table} SET briefing = $briefing, search_index = $index, compiler = $compiler
       WHERE document = $document`,
      { document, ...contentIn(row), compiler: numberOf(row, 'compiler') },
    )
  db.run('UPDATE other_briefings SET cards = $cards, told = $told WHERE document = $document', {
    document,
    cards: numberOf(shown, 'cards'),
    told: JSON.stringify(toldBy(shown)),
  })
  db.run('UPDATE documents SET cards = $cards WHERE id = $document', {
    document,
    cards: numberOf(other, 'cards'),
  })
  const told = textOrNull(other, 'told')
  if (told !== null) writeTold(db, document, JSON.parse(told) as Told) // written here
  return printOf(contentIn(shown))
}

const toldBy = (row: Row): Told => ({
  title: textOf(row, 'title'),
  date: textOrNull(row, 'date'),
  words: numberOf(row, 'words'),
  notes: JSON.parse(textOf(row, 'notes')) as readonly string[],
})

/** Says of a document as a whole what its reading says. */
export function writeTold(db: Database, document: string, { title, date, words, notes }: Told): void {
  db.run(
    `UPDATE documents SET title = $title, date = $date, words = $words, notes = $notes
     WHERE id = $document`,
    { document, title, date, words, notes: JSON.stringify(notes) },
  )
}

/** The other reading as JSON; null if there is none. @throws StoreError where it is damaged */
export async function readOther(db: Database, document: string): Promise<string | null> {
  const row = db.get('SELECT briefing FROM other_briefings WHERE document = $document', { document })
  return row === null ? null : unpackText(bytesOf(row, 'briefing'), document)
}
