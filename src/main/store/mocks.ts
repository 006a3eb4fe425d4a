import type { Mock } from '../../core/model/practice.ts'
import type { Database } from './database.ts'
import { numberOf } from './rows.ts'

/** The mocks over the documents of an agenda, the last at first. */
export const listMocks = (db: Database, agenda: string): readonly Mock[] =>
  db.all('SELECT * FROM mocks WHERE agenda = $agenda ORDER BY at DESC', { agenda }).map((row) => ({
    at: numberOf(row, 'at'),
    minutes: numberOf(row, 'minutes'),
    asked: numberOf(row, 'asked'),
    correct: numberOf(row, 'correct'),
  }))

/** Two that end in one millisecond are one, told twice. */
export function addMock(db: Database, agenda: string, { at, minutes, asked, correct }: Mock): void {
  db.run(
    'INSERT OR IGNORE INTO mocks (agenda, at, minutes, asked, correct) VALUES ($agenda, $at, $minutes, $asked, $correct)',
    { agenda, at, minutes, asked, correct },
  )
}

/** Takes away the mocks over the documents of an agenda. @returns what went */
export function removeMocks(db: Database, agenda: string): readonly Mock[] {
  const mocks = listMocks(db, agenda)
  db.run('DELETE FROM mocks WHERE agenda = $agenda', { agenda })
  return mocks
}
