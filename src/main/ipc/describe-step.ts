import type { Briefing } from '../../core/model/document.ts'
import type { Done, FlagAct } from '../../shared/contract.ts'
import type { EditAct } from '../store/edits.ts'
import type { Step } from '../store/journal.ts'

const markKinds = {
  'mark.add': { bookmark: 'bookmark-added', highlight: 'highlight-added' },
  'mark.remove': { bookmark: 'bookmark-removed', highlight: 'highlight-removed' },
} as const

const documentKinds = {
  'document.remove': 'document-removed',
  'document.restore': 'document-restored',
  'document.edit': 'document-edited',
  'document.anew': 'document-anew',
  'goal.set': 'goal-set',
} as const

const editKinds = {
  accept: 'fact-accepted',
  reject: 'fact-rejected',
  restore: 'fact-restored',
  edit: 'fact-edited',
  add: 'fact-added',
  'add-card': 'card-added',
  'make-cards': 'cards-made',
  'edit-card': 'card-edited',
  'delete-card': 'card-deleted',
  'import-cards': 'cards-imported',
} as const satisfies Record<EditAct, Done['kind']>

const flagKinds = {
  suspend: 'card-suspended',
  unsuspend: 'card-unsuspended',
  bury: 'card-buried',
  unbury: 'card-unburied',
  mark: 'card-marked',
  unmark: 'card-unmarked',
} as const satisfies Record<FlagAct, Done['kind']>

/** What an undo or redo did, in terms of the screen: which change, and where it can be seen. */
export function describeStep(step: Step | null, briefing: Briefing | null): Omit<Done, 'mark'> | null {
  if (step === null) return null
  const { command } = step
  const nothing = {
    document: '',
    block: null,
    sectionTitle: null,
    card: null,
    documentTitle: null,
    passages: null,
    cards: null,
  }
  if (!step.applied || command === null) return { kind: 'unavailable', ...nothing }
  if (command.kind === 'review.add') {
    const { document, card } = command.review
    return { ...nothing, kind: 'rating-added', document, card }
  }
  if (command.kind === 'cards.flag') {
    const { document, act, cards } = command.flags
    return { ...nothing, kind: flagKinds[act], document, card: cards[0]?.card ?? null }
  }
  if (command.kind === 'edits.set') {
    const { document, act, block, cards } = command.edits
    const sectionTitle = briefing === null || block === null ? null : sectionTitleOf(briefing, block)
    const number = act === 'import-cards' || act === 'make-cards' ? cards.length : null
    return { ...nothing, kind: editKinds[act], document, block, sectionTitle, cards: number }
  }
  if (command.kind === 'marks.add') {
    const { document, marks } = command
    return {
      ...nothing,
      kind: 'passages-imported',
      document: document.id,
      documentTitle: document.title,
      passages: marks.length,
    }
  }
  if ('document' in command) {
    const { id, title } = command.document
    return { ...nothing, kind: documentKinds[command.kind], document: id, documentTitle: title }
  }
  const { document, kind, parts } = command.mark
  const { block } = parts[0]
  return {
    ...nothing,
    kind: command.kind === 'mark.edit' ? 'mark-edited' : markKinds[command.kind][kind],
    document,
    block,
    sectionTitle: briefing === null ? null : sectionTitleOf(briefing, block),
  }
}

/** The document that a change is about, or null if it is about none. */
export function documentOf(step: Step | null): string | null {
  const command = step?.command ?? null
  if (command === null) return null
  if (command.kind === 'review.add') return command.review.document
  if (command.kind === 'edits.set') return command.edits.document
  if (command.kind === 'cards.flag') return command.flags.document
  return 'mark' in command ? command.mark.document : command.document.id
}

/** The title of the section that holds a block; null before the first heading, or where it is gone. */
function sectionTitleOf(briefing: Briefing, block: string): string | null {
  return briefing.sections.find(({ blocks }) => blocks.includes(block))?.title ?? null
}
