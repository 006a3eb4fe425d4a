import type { Done } from '../../shared/contract/history.ts'
import type { Briefings } from '../library/briefings.ts'
import type { Places } from '../library/places.ts'
import type { Database } from '../store/database.ts'
import type { JournalStep } from '../store/journal.ts'
import { describeStep, documentOf } from './describe-step.ts'
import { listOne } from './marks/marks.ts'

interface Sources {
  readonly briefings: Pick<Briefings, 'get'>
  readonly places: Pick<Places, 'get'>
  /** Told when another reading of a document is shown. */
  readonly onReread: (document: string) => void
}

/** What an undo or redo did, as the screen says it, with the mark that it was about as that stands now. */
export async function tellStep(
  db: Database,
  step: JournalStep | null,
  { briefings, places, onReread }: Sources,
): Promise<Done | null> {
  if (step?.applied === true && (step.effect.kind === 'document.anew' || step.effect.kind === 'version.set'))
    onReread(step.effect.id)
  const document = documentOf(step)
  const briefing = document === null ? null : await briefings.get(document)
  const done = describeStep(step, briefing?.ok === true ? briefing.value : null)
  const command = step?.command ?? null
  const id = command !== null && 'mark' in command ? command.mark.id : null
  return done && { ...done, mark: id === null ? null : { id, now: await listOne(db, places, id) } }
}
