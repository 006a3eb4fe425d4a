import { applyEdits } from '../../../core/edits/apply-edits.ts'
import { ok, type Result } from '../../../core/model/result.ts'
import type { Subject } from '../../../shared/contract/agendas.ts'
import type { PaperDeck } from '../../../shared/contract/study.ts'
import type { AppError } from '../../../shared/errors.ts'
import type { Briefings } from '../../library/briefings.ts'
import type { Database } from '../../store/database.ts'
import { listIds, readDocument } from '../../store/documents.ts'
import { listEdits } from '../../store/edits.ts'
import { noDocument } from '../access.ts'
import { noAgenda } from '../agendas.ts'
import { documentsOf } from '../subject.ts'

/** The cards of a subject as they are printed: document by document, in reading order. Those without cards are left out. */
export async function paperDeck(
  db: Database,
  briefings: Pick<Briefings, 'peek'>,
  subject: Subject,
): Promise<Result<PaperDeck, AppError>> {
  const documents = documentsOf(db, subject)
  if (documents === null) return noAgenda
  const decks: PaperDeck[number][] = []
  for (const id of documents === 'all' ? listIds(db) : documents) {
    const compiled = await briefings.peek(id)
    if (compiled === null && subject.document !== null) return noDocument
    if (compiled === null) continue
    const { title, cards } = applyEdits(compiled, listEdits(db, id))
    if (cards.length === 0) continue
    decks.push({
      document: id,
      title: readDocument(db, id)?.name ?? title,
      cards: cards.map(({ id, prompt, answer }) => ({ id, prompt, answer })),
    })
  }
  return ok(decks)
}
