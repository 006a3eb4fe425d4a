import { err, ok, type Result } from '../../core/model/result.ts'
import type { Written } from '../../shared/contract/written.ts'
import type { AppError } from '../../shared/errors.ts'
import type { Database } from '../store/database.ts'
import { isRemoved, readDocument } from '../store/documents.ts'
import { type Goal, readGoal } from '../store/goals.ts'
import { perform } from '../store/journal.ts'

/** Sets or takes away the hour by which a document must be known. Nothing is written where nothing changes. */
export function setGoal(db: Database, id: string, goal: Goal, at: number): Result<Written, AppError> {
  const stored = readDocument(db, id)
  if (stored === null || isRemoved(db, id)) return err({ code: 'not-found', subject: 'This document' })
  const before = readGoal(db, id)
  if (before?.briefingAt === goal.briefingAt && before.goal === goal.goal) return ok({ changed: false })
  const document = { id, title: stored.name ?? stored.title }
  perform(db, { v: 1, kind: 'goal.set', document, goal }, at)
  return ok({ changed: true })
}
