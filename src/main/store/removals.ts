/** How long each removed document was kept so far, by the days on which Precis was used. */
import type { Keeping } from '../../core/study/keeping.ts'
import type { Database, Row } from './database.ts'
import { numberOrNull, textOf } from './rows.ts'

/** How long each removed document is kept, by its id. */
export function listKeeping(db: Database): ReadonlyMap<string, Keeping> {
  const rows = db.all('SELECT document, days, named FROM removals')
  return new Map(rows.map((row) => [textOf(row, 'document'), fromRow(row)]))
}

export function writeKeeping(db: Database, document: string, { days, named }: Keeping): void {
  db.run('INSERT OR REPLACE INTO removals (document, days, named) VALUES ($document, $days, $named)', {
    document,
    days: JSON.stringify(days),
    named,
  })
}

function fromRow(row: Row): Keeping {
  const days = JSON.parse(textOf(row, 'days')) as readonly number[] // as it is written above
  return { days, named: numberOrNull(row, 'named') }
}
