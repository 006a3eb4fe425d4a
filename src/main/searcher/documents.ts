/** The documents that the index holds. */
import type { GlossaryEntry } from '../../core/model/document.ts'
import { type FoundKind, foundKinds } from '../../core/model/found.ts'
import { unsaid } from '../../core/text/language.ts'
import type { Database } from '../store/database.ts'
import { numberOf, textOf } from '../store/rows.ts'
import { dropClaims } from './claims.ts'
import { tableOf } from './schema.ts'
import { noteRemains } from './wipe.ts'

export interface DocumentEntry {
  readonly id: string
  readonly title: string
  /** As it is searched. */
  readonly language: string
  readonly stamp: string | null
  readonly glossary: readonly GlossaryEntry[]
}

/** @returns the number that the index knows it by. */
export function putDocument(
  index: Database,
  { id, title, language, stamp, glossary }: DocumentEntry,
): number {
  return index.transaction(() => {
    index.run(
      `INSERT INTO documents (id, title, language, stamp) VALUES ($id, $title, $language, $stamp)
       ON CONFLICT (id) DO UPDATE SET title = excluded.title, language = excluded.language, stamp = excluded.stamp`,
      { id, title, language, stamp },
    )
    const num = numOf(index, id) ?? 0
    index.run('DELETE FROM glossary WHERE document = $num', { num })
    for (const { term, expansion } of glossary)
      if (expansion !== null)
        index.run('INSERT INTO glossary (document, term, expansion) VALUES ($num, $term, $expansion)', {
          num,
          term,
          expansion,
        })
    return num
  })
}

export function renameDocument(index: Database, num: number, title: string): void {
  index.run('UPDATE documents SET title = $title WHERE num = $num', { num, title })
}

/** Takes a document out of the index with all that belongs to it, if it is there. */
export function deleteDocument(index: Database, id: string): void {
  const num = numOf(index, id)
  if (num === null) return
  index.transaction(() => {
    for (const kind of foundKinds) deleteUnits(index, num, kind)
    index.run('DELETE FROM glossary WHERE document = $num', { num })
    dropClaims(index, num)
    index.run('DELETE FROM documents WHERE num = $num', { num })
    noteRemains(index)
  })
}

/** The languages of the documents, as they are searched: English first. @param num of one document; null for all */
export function languagesOf(index: Database, num: number | null): readonly string[] {
  const rows =
    num === null
      ? index.all('SELECT DISTINCT language FROM documents ORDER BY language')
      : index.all('SELECT language FROM documents WHERE num = $num', { num })
  const languages = rows.map((row) => textOf(row, 'language'))
  if (languages.length === 1) return languages
  return [unsaid, ...languages.filter((language) => language !== unsaid)]
}

/** Null where it is not indexed. */
export function numOf(index: Database, id: string): number | null {
  const row = index.get('SELECT num FROM documents WHERE id = $id', { id })
  return row && numberOf(row, 'num')
}

function deleteUnits(index: Database, num: number, kind: FoundKind): void {
  const units = 'FROM units WHERE document = $num AND kind = $kind'
  index.run(`DELETE FROM ${tableOf(kind)} WHERE rowid IN (SELECT id ${units})`, { num, kind })
  index.run(`DELETE ${units}`, { num, kind })
}
