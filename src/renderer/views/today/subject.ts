import { shownName } from '../../../core/text/shown-name.ts'
import type { OpenDocument } from '../../../shared/contract/documents.ts'
import type { TodayState } from '../../../shared/contract/today.ts'

/** A document of the user's own; null where there is none. */
export type Subject = TodayState['newest']

/** The document that the first steps are about: the user's own that is open, so that none leads to another, else the newest. */
export function subjectOf(newest: Subject, { briefing, name, bundled }: OpenDocument): Subject {
  if (newest === null || bundled) return newest
  return { document: briefing.id, title: shownName(name ?? briefing.title) }
}
