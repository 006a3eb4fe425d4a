import { applyEdits } from '../../../core/edits/apply-edits.ts'
import type { Card } from '../../../core/model/card.ts'
import type { Briefing } from '../../../core/model/document.ts'
import type { Part } from '../../../core/model/part.ts'
import { ok, type Result } from '../../../core/model/result.ts'
import { documentsIn, testOf } from '../../../core/study/part.ts'
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

/** The cards of a subject, or of a part, as they are printed: document by document, in reading order. Those without cards are left out. */
export async function paperDeck(
  db: Database,
  briefings: Pick<Briefings, 'peek'>,
  subject: Subject,
  part: Part | null,
): Promise<Result<PaperDeck, AppError>> {
  const documents = part === null ? documentsOf(db, subject) : documentsIn(part)
  if (documents === null) return noAgenda
  const decks: PaperDeck[number][] = []
  for (const id of documents === 'all' ? listIds(db) : documents) {
    const compiled = await briefings.peek(id)
    if (compiled === null && subject.document !== null) return noDocument
    if (compiled === null) continue
    const briefing = applyEdits(compiled, listEdits(db, id))
    const cards = part === null ? briefing.cards : cardsIn(part, briefing)
    if (cards.length === 0) continue
    decks.push({
      document: id,
      title: readDocument(db, id)?.name ?? briefing.title,
      cards: cards.map(({ id, prompt, answer, pictures }) => ({
        id,
        prompt,
        answer,
        ...(pictures && { pictures }),
      })),
    })
  }
  return ok(decks)
}

function cardsIn(part: Part, { id, sections, blocks, cards }: Briefing): readonly Card[] {
  const sectionOf = new Map(blocks.map((block) => [block.id, block.section]))
  const isIn = testOf(part, () => sections)
  return cards.filter((card) =>
    isIn({ document: id, section: sectionOf.get(card.block ?? '') ?? null, card }),
  )
}
