import type { Position } from '../../shared/contract/documents.ts'
import type { Database } from './database.ts'
import { numberOf, textOf } from './rows.ts'

export function savePosition(db: Database, document: string, position: Position, at: number): void {
  db.run(
    `INSERT INTO positions (document, block, block_offset, at)
     VALUES ($document, $block, $offset, $at)
     ON CONFLICT (document) DO UPDATE SET block = excluded.block, block_offset = excluded.block_offset,
       at = excluded.at`,
    { document, block: position.block, offset: position.offset, at },
  )
}

export function readPosition(db: Database, document: string): Position | null {
  const row = db.get('SELECT block, block_offset FROM positions WHERE document = $document', { document })
  return row && { block: textOf(row, 'block'), offset: numberOf(row, 'block_offset') }
}
