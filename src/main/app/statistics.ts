import { err, ok, type Result } from '../../core/model/result.ts'
import { type Deck, keyOf } from '../../core/study/deck.ts'
import { tellReviews } from '../../core/study/told-reviews.ts'
import type { Reply, Request } from '../../shared/contract/api.ts'
import type { AppError } from '../../shared/errors.ts'
import { messages } from '../../shared/messages/messages.ts'
import { logFileError } from '../base/log.ts'
import { Turns } from '../base/turns.ts'
import { daysCsv, reviewsCsv, type StatisticsReview } from '../exchange/statistics.ts'
import { listStartingStates } from '../store/card-schedules.ts'
import type { Database } from '../store/database.ts'
import { listIds, readDocument } from '../store/documents.ts'
import { inDays } from '../store/moment.ts'
import { listReviews } from '../store/reviews.ts'
import { readScheduling, schedulerOf } from '../store/scheduling.ts'
import { fileName } from './file-name.ts'
import { writeWhole } from './write-whole.ts'

/**
 * Writes what was answered to a file that the user chooses.
 *
 * @param decks of the documents that are wanted, for the words of the cards
 * @param askWhere asks for the file; null if the user gave up
 */
export async function exportStatistics(
  db: Database,
  { table, document }: Request<'progress:export'>,
  decks: readonly Deck[],
  askWhere: (name: string, extension: string) => Promise<string | null>,
): Promise<Result<Reply<'progress:export'>, AppError>> {
  const titleOf = (id: string) => {
    const entry = readDocument(db, id)
    return entry?.name ?? entry?.title ?? ''
  }
  const documents = document === null ? listIds(db) : [document]
  const reviews = await toldOf(db, documents)
  const titles = new Map(documents.map((id) => [id, titleOf(id)]))
  const { names } = messages.files
  const name = document === null ? names[table] : names[`${table}Of`](titleOf(document))
  const path = await askWhere(`${fileName(name)}.csv`, 'csv')
  if (path === null) return ok(null)
  const cards = new Map(decks.flatMap((deck) => deck.cards.map(({ key, card }) => [key, card])))
  const csv =
    table === 'days'
      ? daysCsv(reviews)
      : reviewsCsv(
          reviews,
          (id) => titles.get(id) ?? '',
          (id, card) => cards.get(keyOf(id, card)) ?? null,
        )
  try {
    // The mark at the beginning tells spreadsheets that it is UTF-8.
    await writeWhole(path, `\uFEFF${csv}`)
  } catch (cause) {
    logFileError('Statistics could not be exported', cause)
    return err({ code: 'export-failed', subject: path })
  }
  return ok({ path, answers: reviews.length })
}

/** The ratings of some documents, gone through in turns, so that nothing else waits for a long log. */
async function toldOf(db: Database, documents: readonly string[]): Promise<readonly StatisticsReview[]> {
  const log = inDays(db, listReviews(db, documents)).map((entry) => ({
    ...entry,
    own: entry.card,
    card: keyOf(entry.document, entry.card),
  }))
  const told: StatisticsReview[] = []
  const turns = new Turns()
  const scheduler = schedulerOf(readScheduling(db))
  for (const { own, ...review } of tellReviews(log, scheduler, listStartingStates(db))) {
    told.push({ ...review, card: own })
    await turns.yieldIfLong()
  }
  return told
}
