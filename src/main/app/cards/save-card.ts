/** Cards of the user's own that ask for no fact. Here a briefing is the one that was compiled. */

import { randomUUID } from 'node:crypto'
import type { Briefing } from '../../../core/model/document.ts'
import { type OwnCard, plainCard } from '../../../core/model/edits.ts'
import { err, ok, type Result } from '../../../core/model/result.ts'
import type { Request } from '../../../shared/contract/api.ts'
import type { Written } from '../../../shared/contract/written.ts'
import { type AppError, notFound } from '../../../shared/errors.ts'
import type { Database } from '../../store/database.ts'
import { readCardEdit } from '../../store/edits.ts'
import { writeCards } from './write-cards.ts'

/** Adds such a card, changes it, or deletes it. Nothing is written where nothing changes. */
export function saveCard(
  db: Database,
  briefing: Briefing,
  { card, prompt, answer, accept, place, deleted }: Omit<Request<'cards:save'>, 'document'>,
  at: number,
): Result<Written, AppError> {
  if (place !== null && !briefing.blocks.some(({ id }) => id === place.block)) return err(notFound('passage'))
  const before = card === null ? null : readCardEdit(db, briefing.id, card)
  if (before !== null && before.own === null) return err(missing)
  const fact = before?.own?.fact ?? null
  // One that was made for a fact, and has no place now, is looked for where it stood.
  const sentence = place ?? (fact === null ? null : (before?.own?.sentence ?? null))
  const own: OwnCard = { ...before?.own, fact, sentence }
  const edit = { ...plainCard(card ?? randomUUID()), prompt, answer, accept, deleted, own }
  if (JSON.stringify(edit) === JSON.stringify(before) || (before === null && deleted))
    return ok({ changed: false })
  const act = before === null ? 'add-card' : deleted ? 'delete-card' : 'edit-card'
  writeCards(db, briefing, act, [edit], at)
  return ok({ changed: true })
}

const missing = notFound('card')
