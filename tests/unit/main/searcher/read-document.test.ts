import { afterEach, expect, test } from 'vitest'
import { DocumentReader } from '../../../../src/main/searcher/read-document.ts'
import { addImported } from '../../../../src/main/store/briefings.ts'
import type { Database } from '../../../../src/main/store/database.ts'
import { makeFile, now, open } from '../store/helpers.ts'
import { compileText } from './helpers.ts'

const river = compileText('River Report\n\nThe otters of the river came back to Oslo.')

const opened: Database[] = []
afterEach(() => {
  for (const db of opened.splice(0)) db.close()
})

async function withContent(briefing: string, index: string): Promise<DocumentReader> {
  const db = await open(makeFile())
  opened.push(db)
  const { id, title, date, source, cards } = river
  const document = {
    id,
    title,
    date,
    kind: source.kind,
    words: source.words,
    cards: cards.length,
    addedAt: now,
    file: null,
    notes: [],
  }
  await addImported(db, document, { briefing, index })
  return new DocumentReader(db, 'none')
}

test('reads what was imported', async () => {
  const reader = await withContent(JSON.stringify(river), '{"fields":[]}')
  expect(await reader.read(river.id)).toEqual({ briefing: river, stamp: null })
  expect(await reader.index(river.id)).toEqual({ fields: [] })
})

test('says of damaged content which document it is, and nothing of what it says', async () => {
  const reader = await withContent('otters secret', 'otters secret')
  for (const reading of [reader.read(river.id), reader.index(river.id)]) {
    const cause = await reading.catch((thrown: unknown) => thrown)
    expect(cause).toMatchObject({ message: `Document ${river.id} is damaged` })
    expect((cause as Error).cause).toBeUndefined()
    expect((cause as Error).stack).not.toContain('otters')
  }
})
