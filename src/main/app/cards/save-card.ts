/** Cards of the user's own that ask for no fact. Here a briefing is the one that was compiled. */

import { randomUUID } from 'node:crypto'
import { type Card, type CardPicture, picturesOn } from '../../../core/model/card.ts'
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
  { card, prompt, answer, accept, place, picture, deleted }: Omit<Request<'cards:save'>, 'document'>,
  at: number,
): Result<Written, AppError> {
  if (place !== null && !briefing.blocks.some(({ id }) => id === place.block)) return err(notFound('passage'))
  const before = card === null ? null : readCardEdit(db, briefing.id, card)
  if (before !== null && before.own === null) return err(missing)
  const added = picture === undefined ? [] : pictureAt(briefing, picture)
  if (added === null) return err(notFound('passage'))
  const pictures = [...(before?.own?.pictures ?? []), ...added]
  if (!deleted && isBare({ prompt, answer, pictures })) return err(bare)
  const fact = before?.own?.fact ?? null
  // One that was made for a fact, and has no place now, is looked for where it stood.
  const sentence = place ?? (fact === null ? null : (before?.own?.sentence ?? null))
  const own = judgedBy(answer, {
    ...before?.own,
    fact,
    sentence,
    ...(pictures.length > 0 && { pictures }),
  })
  const edit = { ...plainCard(card ?? randomUUID()), prompt, answer, accept, deleted, own }
  if (JSON.stringify(edit) === JSON.stringify(before) || (before === null && deleted))
    return ok({ changed: false })
  const act = before === null ? 'add-card' : deleted ? 'delete-card' : 'edit-card'
  writeCards(db, briefing, act, [edit], at)
  return ok({ changed: true })
}

/** A figure of a document as a picture of a card; null where there is none. */
function pictureAt(
  { blocks }: Briefing,
  { block, side }: NonNullable<Request<'cards:save'>['picture']>,
): readonly CardPicture[] | null {
  const found = blocks.find(({ id }) => id === block)
  if (found?.figure?.image == null) return null
  const { image, width, height } = found.figure
  return [{ side, image, width, height, alt: found.text }]
}

/** A card of the user's own with an answer: without words only its reader can judge it. */
export const judgedBy = (answer: string, own: OwnCard): OwnCard =>
  answer === '' ? { ...own, judging: 'self' } : own

/** Whether a side of a card neither says nor shows anything. */
export const isBare = (card: Pick<Card, 'prompt' | 'answer' | 'pictures'>): boolean =>
  (card.prompt === '' && picturesOn(card, 'question').length === 0) ||
  (card.answer === '' && picturesOn(card, 'answer').length === 0)

export const bare: AppError = { code: 'bad-request', subject: null }
const missing = notFound('card')
