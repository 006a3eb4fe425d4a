import type { Briefing } from '../../core/model/document.ts'
import type { Done } from '../../shared/contract.ts'
import type { Step } from '../store/journal.ts'
import { sectionTitleOf } from './listed-marks.ts'

const documentKinds = {
  'document.remove': 'document-removed',
  'document.restore': 'document-restored',
  'document.edit': 'document-edited',
} as const

/** What an undo or redo did, in terms of the screen: which change, and where it can be seen. */
export function describeStep(step: Step | null, briefing: Briefing | null): Done | null {
  if (step === null) return null
  const { command } = step
  const nothing = { document: '', block: null, sectionTitle: null, card: null, documentTitle: null }
  if (!step.applied || command === null) return { kind: 'unavailable', ...nothing }
  if (command.kind === 'review.add') {
    const { document, card } = command.review
    return { ...nothing, kind: 'rating-added', document, card }
  }
  if ('document' in command) {
    const { id, title } = command.document
    return { ...nothing, kind: documentKinds[command.kind], document: id, documentTitle: title }
  }
  const { document, anchor } = command.mark
  return {
    documentTitle: null,
    kind: command.kind === 'mark.add' ? 'bookmark-added' : 'bookmark-removed',
    document,
    block: anchor.block,
    sectionTitle: briefing === null ? null : sectionTitleOf(briefing, anchor.block),
    card: null,
  }
}

/** The document that a change is about, or null if it is about none. */
export function documentOf(step: Step | null): string | null {
  const command = step?.command ?? null
  if (command === null) return null
  if (command.kind === 'review.add') return command.review.document
  return 'mark' in command ? command.mark.document : command.document.id
}
