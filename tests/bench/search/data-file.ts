/** A library in a data folder of the app, made as an import makes it. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Briefing } from '../../../src/core/model/document.ts'
import { buildIndex } from '../../../src/core/search/lunr-index.ts'
import { addImported } from '../../../src/main/store/briefings.ts'
import { readBriefing } from '../../../src/main/store/content.ts'
import { touchDocument } from '../../../src/main/store/documents.ts'
import { openStore } from '../../../src/main/store/open.ts'

export const dataFileOf = (folder: string): string => join(folder, 'precis.db')

export interface DataFile {
  add(briefing: Briefing): Promise<void>
  /** Makes it the one that the next start opens. */
  open(document: string): void
  close(): void
}

export async function makeDataFile(folder: string): Promise<DataFile> {
  mkdirSync(folder, { recursive: true })
  const opened = await openStore(dataFileOf(folder), { now: Date.now() })
  if (!opened.ok) throw opened.error
  const db = opened.value
  let count = 0
  return {
    async add(briefing) {
      const { id, title, date, cards } = briefing
      const { kind, words } = briefing.source
      const row = {
        id,
        title,
        date,
        kind,
        words,
        cards: cards.length,
        addedAt: Date.UTC(2026, 0, 1) + count,
        file: null,
        notes: [],
      }
      const content = { briefing: JSON.stringify(briefing), index: JSON.stringify(buildIndex(briefing)) }
      if ((await addImported(db, row, content)) !== 'added') throw new Error(`“${title}” is not distinct.`)
      count += 1
    },
    open: (document) => touchDocument(db, document, Date.now()),
    close: () => db.close(),
  }
}

/** The imported documents that lie in a data folder, in the order in which they came. */
export async function readDataFile(folder: string): Promise<Briefing[]> {
  const opened = await openStore(dataFileOf(folder), { now: Date.now() })
  if (!opened.ok) throw opened.error
  const db = opened.value
  const rows = db.all('SELECT id FROM documents WHERE bundled = 0 ORDER BY added_at')
  const briefings: Briefing[] = []
  for (const row of rows) briefings.push(JSON.parse((await readBriefing(db, String(row.id))) ?? 'null'))
  db.close()
  return briefings
}
