import { writtenAnswer } from '../../../core/cards/judging.ts'
import { applyEdits, ledgerOf } from '../../../core/edits/apply-edits.ts'
import type { Briefing } from '../../../core/model/document.ts'
import type { CardEdit } from '../../../core/model/edits.ts'
import { err, ok, type Result } from '../../../core/model/result.ts'
import type { Request } from '../../../shared/contract/api.ts'
import type { CardInput } from '../../../shared/contract/facts.ts'
import type { Written } from '../../../shared/contract/written.ts'
import { type AppError, notFound } from '../../../shared/errors.ts'
import type { Database } from '../../store/database.ts'
import { listEdits, readCardEdit } from '../../store/edits.ts'
import { perform } from '../../store/journal.ts'
import { isSame, unlessSame } from '../facts/same.ts'
import { bare, isBare, judgedBy } from './save-card.ts'

/** Writes the words of one card, whether it asks for a fact or not. Nothing is written where nothing changes. */
export function editCard(
  db: Database,
  briefing: Briefing,
  draft: Omit<Request<'cards:edit'>, 'document'>,
  at: number,
): Result<Written, AppError> {
  const edits = listEdits(db, briefing.id)
  const card = applyEdits(briefing, edits).cards.find(({ id }) => id === draft.card)
  if (card === undefined) return err(missing)
  if (isBare({ ...card, ...draft })) return err(bare)
  const edit = editedCard(db, briefing, { ...draft, deleted: false })
  if (edit === null) return ok({ changed: false })
  // A card of a fact is part of it, and undo names it so.
  const act = ledgerOf(briefing, edits).some(({ fact }) => fact.id === card.fact) ? 'edit' : 'edit-card'
  const set = { document: briefing.id, act, block: card.block, facts: [], cards: [edit] } as const
  perform(db, { v: 1, kind: 'edits.set', edits: set }, at)
  return ok({ changed: true })
}

/** A draft of a card that is there as an edit; null where it changes nothing. */
export function editedCard(
  db: Database,
  briefing: Briefing,
  { card, prompt, answer, accept, deleted }: CardInput & { readonly card: string },
): CardEdit | null {
  const before = readCardEdit(db, briefing.id, card)
  // A kept card was once made by the compiler: it has words to go back to.
  const compiled = briefing.cards.find(({ id }) => id === card) ?? before.own?.kept
  // Neither the compiler nor the user made it.
  if (compiled === undefined && before.own === null) return null
  const said = unlessSame(answer, compiled && writtenAnswer(compiled))
  const forms = said === null ? compiled?.accept : []
  const edit = {
    ...before,
    deleted,
    prompt: unlessSame(prompt, compiled?.prompt),
    answer: said,
    accept: isSame(accept, forms ?? []) ? null : accept,
    own: before.own && judgedBy(answer, before.own),
  }
  return isSame(edit, before) ? null : edit
}

const missing = notFound('card')
