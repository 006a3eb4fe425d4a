/** Undo and redo. */
import type { ListedMark } from './marks.ts'

/** What undo or redo did, so that the screen can say it and show it. */
export interface Done {
  /** The change that was taken back or done again; 'unavailable' where the data no longer allows it. */
  readonly kind:
    | 'bookmark-added'
    | 'bookmark-removed'
    | 'highlight-added'
    | 'highlight-removed'
    | 'mark-edited'
    | 'rating-added'
    | 'document-removed'
    | 'document-restored'
    | 'document-edited'
    | 'document-anew'
    | 'lines-brought-back'
    | 'lines-left-out'
    | 'version-set'
    | 'version-chosen'
    | 'version-removed'
    | 'agenda-set'
    | 'agenda-removed'
    | 'conflict-dismissed'
    | 'conflict-returned'
    | 'away-set'
    | 'away-removed'
    | 'fact-accepted'
    | 'fact-rejected'
    | 'fact-restored'
    | 'fact-edited'
    | 'fact-added'
    | 'card-added'
    | 'card-edited'
    | 'card-deleted'
    | 'card-suspended'
    | 'card-unsuspended'
    | 'card-buried'
    | 'card-unburied'
    | 'card-marked'
    | 'card-unmarked'
    | 'cards-imported'
    | 'cards-made'
    | 'cards-suspended'
    | 'cards-unsuspended'
    | 'cards-buried'
    | 'cards-unburied'
    | 'cards-marked'
    | 'cards-unmarked'
    | 'cards-tagged'
    | 'cards-reset'
    | 'cards-postponed'
    | 'cards-dated'
    | 'cards-deleted'
    | 'passages-imported'
    | 'pack-imported'
    | 'unavailable'
  readonly document: string
  /** The block in which the change can be seen; null where none shows it. */
  readonly block: string | null
  readonly sectionTitle: string | null
  readonly card: string | null
  /** The name of the document that was changed as a whole; else null. */
  readonly documentTitle: string | null
  /** What the agenda that was changed is called; else null. */
  readonly agendaName: string | null
  /** How many passages came with an import. */
  readonly passages: number | null
  /** How many cards came with an import, or were made or changed at once. */
  readonly cards: number | null
  /** The one mark that it was about, as it stands now; null within if it is gone. */
  readonly mark: { readonly id: string; readonly now: ListedMark | null } | null
}

export interface HistoryCalls {
  'history:undo': { request: null; reply: Done | null }
  'history:redo': { request: null; reply: Done | null }
}

export const historyChannels = {
  'history:undo': 0,
  'history:redo': 0,
} satisfies Record<keyof HistoryCalls, 0>
