import { randomUUID } from 'node:crypto'
import { noteLost } from '../../../core/anchor/place-mark.ts'
import type { Mark } from '../../../core/model/mark.ts'
import type { Reply } from '../../../shared/contract/api.ts'
import type { PlacedMark } from '../../exchange/place-annotations.ts'
import type { ReadFile } from '../../library/annotations.ts'
import type { DocumentPlaces } from '../../library/places.ts'
import type { Database } from '../../store/database.ts'
import { readDocument } from '../../store/documents.ts'
import { perform } from '../../store/journal.ts'
import { listMarks, readMark } from '../../store/marks.ts'
import { listMarksIn } from './listed-marks.ts'

type Preview = NonNullable<Reply<'passages:read'>>

/** How many marks of a file an import would add, lose or know already. Nothing is stored. */
export async function previewImport(
  db: Database,
  { document, marks, skipped, skips }: ReadFile,
  places: DocumentPlaces,
): Promise<Preview> {
  const { placed, lost, known } = await sortOut(db, document, marks, places)
  return { placed: placed.length, lost: lost.length, known, skipped, skips }
}

/**
 * Stores what is not here yet, as one step.
 *
 * @param withLost whether those that stand nowhere in the document are kept too
 */
export async function storeImport(
  db: Database,
  { document, marks }: ReadFile,
  places: DocumentPlaces,
  withLost: boolean,
  at: number,
): Promise<Reply<'passages:import'>> {
  const { placed, lost, known } = await sortOut(db, document, marks, places)
  const wanted = new Set(withLost ? [...placed, ...lost] : placed)
  const fresh = marks.flatMap((mark): Mark[] => {
    if (!wanted.has(mark)) return []
    const { placed: _, ...rest } = mark
    // The same file may have been imported into another document: there its ids are taken.
    const id = readMark(db, mark.id) === null ? mark.id : randomUUID()
    return [{ ...rest, id, document, createdAt: mark.createdAt === 0 ? at : mark.createdAt }]
  })
  if (fresh.length > 0) {
    const { name, title } = readDocument(db, document) ?? { name: null, title: places.title }
    const named = { id: document, title: name ?? title }
    perform(db, { v: 1, kind: 'marks.add', document: named, marks: fresh }, at)
    // The engine has looked for them: main does not stand still for the same search.
    for (const { parts } of lost) noteLost(parts, places)
  }
  return { added: fresh.length, known }
}

/** What of a file is new to a document. Known: by its id, or of the same kind at the same place, or of the same words. */
async function sortOut(
  db: Database,
  document: string,
  marks: readonly PlacedMark[],
  places: DocumentPlaces,
): Promise<{
  readonly placed: readonly PlacedMark[]
  readonly lost: readonly PlacedMark[]
  readonly known: number
}> {
  const here = await listMarksIn(listMarks(db, document), places, '')
  const ids = new Set(here.map(({ id }) => id))
  const seen = new Set(here.map((mark) => keyOf(mark, mark.placed !== 'lost')))
  const fresh = marks.filter((mark) => {
    const key = keyOf(mark, mark.placed)
    if (ids.has(mark.id) || seen.has(key)) return false
    ids.add(mark.id)
    seen.add(key)
    return true
  })
  return {
    placed: fresh.filter(({ placed }) => placed),
    lost: fresh.filter(({ placed }) => !placed),
    known: marks.length - fresh.length,
  }
}

/** The same for marks of the same kind at the same place; where they have none, with the same words. */
const keyOf = ({ kind, parts }: Pick<Mark, 'kind' | 'parts'>, isPlaced: boolean): string =>
  JSON.stringify([
    kind,
    isPlaced,
    parts.map(({ block, position, quote, figure }) =>
      isPlaced ? [block, position.start, position.end] : [quote.prefix, quote.exact, quote.suffix, figure],
    ),
  ])
