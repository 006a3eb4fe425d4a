/** A library with an index, without the process around it. */

import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import { compile } from '../../../../src/core/compile.ts'
import type { Briefing } from '../../../../src/core/model/document.ts'
import type { FoundKind } from '../../../../src/core/model/found.ts'
import { buildIndex } from '../../../../src/core/search/lunr-index.ts'
import { searcherReply } from '../../../../src/main/searcher/protocol.ts'
import { openIndex } from '../../../../src/main/searcher/schema.ts'
import { Service } from '../../../../src/main/searcher/service.ts'
import { addImported } from '../../../../src/main/store/briefings.ts'
import type { Database } from '../../../../src/main/store/database.ts'
import { openStore } from '../../../../src/main/store/open.ts'
import { readMoment } from '../../../../src/main/store/search-changes.ts'
import type { FoundItem } from '../../../../src/shared/contract/find.ts'
import { sourceOf } from '../../core/source.ts'
import { makeFile, now, open, unwrap } from '../store/helpers.ts'

export const compileText = (text: string): Briefing => compile(sourceOf(text))

export async function importBriefing(db: Database, briefing: Briefing, index = '{}'): Promise<void> {
  const { id, title, date, source, cards } = briefing
  await addImported(
    db,
    {
      id,
      title,
      date,
      kind: source.kind,
      words: source.words,
      cards: cards.length,
      addedAt: now,
      file: null,
      notes: [],
    },
    { briefing: JSON.stringify(briefing), index },
  )
}

export const importWithIndex = (db: Database, briefing: Briefing): Promise<void> =>
  importBriefing(db, briefing, JSON.stringify(buildIndex(briefing)))

export interface Library {
  /** The connection that writes, as main has it. */
  readonly db: Database
  readonly index: Database
  readonly service: Service
  readonly skipped: string[]
  readonly file: string
  find(query: string, kinds?: readonly FoundKind[], document?: string | null): Promise<readonly FoundItem[]>
  close(): void
}

const kindsOf: readonly FoundKind[] = ['document', 'text', 'fact', 'card', 'mark']

export async function openLibrary(file = makeFile()): Promise<Library> {
  const db = await open(file)
  return openSearch(db, file)
}

/** The searcher's side alone, as when its process starts. */
export async function openSearch(db: Database, file: string): Promise<Library> {
  const store = unwrap(await openStore(file, { readOnly: true, now }))
  const index = openIndex(indexOf(file), readMoment(store))
  const skipped: string[] = []
  const service = new Service({
    index,
    file: indexOf(file),
    store,
    bundled: join(dirname(file), 'bundled'),
    onSkip: (what) => skipped.push(what),
    onWork: () => {},
    onConflicts: () => {},
  })
  return {
    db,
    index,
    service,
    skipped,
    file,
    async find(query, kinds = kindsOf, document = null) {
      const reply = await service.find({ query, kinds, document, limit: 100 })
      // As main does.
      expect(searcherReply.parse({ kind: 'found', job: 1, reply })).toMatchObject({ reply })
      return reply.groups.flatMap(({ hits }) => hits)
    },
    close() {
      index.close()
      store.close()
    },
  }
}

export const indexOf = (file: string): string => join(dirname(file), 'search.db')
