// Sessions without a window: what one leaves in a data folder, made by the app's own store in this process. Starting the
// app only to have data costs more than most tests.
import { copyFileSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { describeAnchor } from '../src/core/anchor/describe.ts'
import type { Briefing } from '../src/core/model/document.ts'
import type { MarkParts } from '../src/core/model/mark.ts'
import { openDocument } from '../src/main/app/documents.ts'
import { notePlace } from '../src/main/app/start-place.ts'
import { Data } from '../src/main/data/data.ts'
import type { Database } from '../src/main/store/database.ts'
import { perform } from '../src/main/store/journal.ts'

export type SessionEnd = 'close' | 'cut'

/**
 * Opens the data of a folder with the bundled document in Read, does something to it, and closes it, which makes a backup.
 *
 * @param end `cut` leaves the data and its log as a power cut does
 */
export async function sessionWith(
  bundled: Briefing,
  folder: string,
  work: (db: Database) => void,
  end: SessionEnd,
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const data = new Data(folder, () => {})
  const opened = await data.open()
  if (!opened.ok) throw new Error(opened.error.code)
  const db = opened.value
  await openDocument(db, bundled, { quietly: false, fromTop: false }, Date.now())
  notePlace(db, 'read')
  work(db)
  if (end === 'close') return data.close()
  const files = ['precis.db', 'precis.db-wal'].map((name) => join(folder, name))
  for (const file of files) copyFileSync(file, `${file}.cut`)
  await data.close({ backup: false })
  for (const file of files) renameSync(`${file}.cut`, file)
}

/** Bookmarks a paragraph. */
export function bookmarkIn({ id: document, blocks }: Briefing, db: Database, paragraph: number): void {
  const block = blocks[paragraph]
  if (block === undefined) throw new Error(`there is no paragraph ${paragraph}`)
  const parts: MarkParts = [describeAnchor(block, { start: 0, end: block.text.length })]
  const at = Date.now()
  const own = { id: `own-${paragraph}`, kind: 'bookmark', colour: null, note: '', tags: [] } as const
  perform(db, { v: 1, kind: 'mark.add', mark: { ...own, document, parts, createdAt: at } }, at)
}
