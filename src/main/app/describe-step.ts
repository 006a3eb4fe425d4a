import type { Briefing } from '../../core/model/document.ts'
import type { Done } from '../../shared/contract/history.ts'
import { documentsOf, kindOf } from '../store/commands/table.ts'
import type { JournalStep } from '../store/journal.ts'

const nothing: Omit<Done, 'kind' | 'mark'> = {
  document: '',
  block: null,
  sectionTitle: null,
  card: null,
  documentTitle: null,
  agendaName: null,
  passages: null,
  cards: null,
}

/** What an undo or redo did, in terms of the screen: which change, and where it can be seen. */
export function describeStep(step: JournalStep | null, briefing: Briefing | null): Omit<Done, 'mark'> | null {
  if (step === null) return null
  const { applied, command } = step
  if (!applied || command === null) return { ...nothing, kind: 'unavailable' }
  const described = kindOf(command).describe(command)
  return { ...nothing, ...described, sectionTitle: sectionTitleOf(briefing, described.block) }
}

/** The one document that a change is about, or null if it is about none or several. */
export function documentOf(step: JournalStep | null): string | null {
  const command = step?.command ?? null
  const [document = null, ...others] = command === null ? [] : documentsOf(command)
  return others.length === 0 ? document : null
}

/** The title of the section that holds a block; null before the first heading, or where it is gone. */
function sectionTitleOf(briefing: Briefing | null, block: string | null = null): string | null {
  if (briefing === null || block === null) return null
  return briefing.sections.find(({ blocks }) => blocks.includes(block))?.title ?? null
}
