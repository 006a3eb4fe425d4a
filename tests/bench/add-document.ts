import { compile } from '../../src/core/compile.ts'
import type { Briefing } from '../../src/core/model/document.ts'
import { buildIndex } from '../../src/core/search/lunr-index.ts'
import { readTextual } from '../../src/main/formats/formats.ts'
import { addImported } from '../../src/main/store/briefings.ts'
import type { Database } from '../../src/main/store/database.ts'

/**
 * Adds a plain text to a data file, compiled, as an import does.
 *
 * @param addedAt Unix time in ms
 * @throws where it was there before
 */
export async function addText(db: Database, text: string, addedAt: number): Promise<Briefing> {
  const source = readTextual({ bytes: Buffer.from(text), name: 'text.txt' })
  if (!source.ok) throw new Error(source.error)
  const briefing = compile(source.value)
  const { id, title, date, cards } = briefing
  const { kind, words } = briefing.source
  const row = { id, title, date, kind, words, cards: cards.length, addedAt, file: null, notes: [] }
  const content = { briefing: JSON.stringify(briefing), index: JSON.stringify(buildIndex(briefing)) }
  if ((await addImported(db, row, content)) !== 'added') throw new Error(`“${title}” was there before.`)
  return briefing
}
