import { err, ok, type Result } from '../../core/model/result.ts'
import type { FactPlace, ListedConflict, ListedStatement } from '../../shared/contract/conflicts.ts'
import type { Written } from '../../shared/contract/written.ts'
import { type AppError, notFound } from '../../shared/errors.ts'
import { readConflicts, type StatedClaim, type StatedConflict } from '../searcher/read-conflicts.ts'
import type { Database } from '../store/database.ts'
import { isRemoved, readDocument } from '../store/documents.ts'
import { readFactEdit } from '../store/edits.ts'
import { perform } from '../store/journal.ts'
import { isNoConflict, pairOf } from '../store/no-conflicts.ts'

/** As many as anybody goes through. */
const mostListed = 200

/**
 * Where documents of the library say different things; none with a fact that its user rejected, and none that was dismissed.
 *
 * @param index the path of the library's index
 */
export const listConflicts = (db: Database, index: string): readonly ListedConflict[] =>
  readConflicts(index, mostListed, (pair) => conflictOf(db, pair))

function conflictOf(db: Database, [first, second]: StatedConflict): ListedConflict | null {
  const [one, other] = [statementOf(db, first), statementOf(db, second)]
  if (one === null || other === null || isNoConflict(db, pairOf(first, second))) return null
  return isLater(one, other) ? { one: other, other: one } : { one, other }
}

/** What is newer comes second, where both documents say their day. */
const isLater = (one: ListedStatement, other: ListedStatement): boolean =>
  one.date !== null && other.date !== null && one.date > other.date

/** Null where it does not hold: its document was removed, or its fact rejected. */
function statementOf(db: Database, claim: StatedClaim): ListedStatement | null {
  const { document, fact, block, sentence, sentenceStart, start, end } = claim
  const entry = isRemoved(db, document) ? null : readDocument(db, document)
  if (entry === null || readFactEdit(db, document, fact).state === 'rejected') return null
  return {
    document,
    fact,
    title: entry.name ?? entry.title,
    date: entry.date,
    block,
    place: { start, end },
    sentence,
    answer: { start: start - sentenceStart, end: end - sentenceStart },
  }
}

/** Says that two statements do not contradict each other. Nothing is written where that was said before. */
export function dismissConflict(
  db: Database,
  { one, other }: { readonly one: FactPlace; readonly other: FactPlace },
  at: number,
): Result<Written, AppError> {
  if (one.document === other.document || [one, other].some(({ document }) => isGone(db, document)))
    return err(notFound('document'))
  const pair = pairOf(one, other)
  if (isNoConflict(db, pair)) return ok({ changed: false })
  perform(db, { v: 1, kind: 'conflict.set', pair, isNone: true }, at)
  return ok({ changed: true })
}

const isGone = (db: Database, id: string): boolean => readDocument(db, id) === null || isRemoved(db, id)
