import type { Subject } from '../../shared/contract/agendas.ts'
import type { CardsPreview } from '../../shared/contract/cards.ts'
import type { LibraryPreview } from '../../shared/contract/everything.ts'
import type { PassagesPreview } from '../../shared/contract/marks.ts'
import type { PackPreview } from '../../shared/contract/packs.ts'
import type { Half } from './half.ts'

/** A file that was chosen to be imported; its preview is null while it is read. */
export interface PreviewedFile<Preview> {
  readonly job: string
  readonly name: string
  readonly preview: Preview | null
}

/** A dialog, with what it is about. */
export type Dialog =
  | {
      readonly kind: 'settings' | 'shortcuts' | 'backups' | 'about' | 'guide' | 'trust' | 'export-everything'
    }
  | { readonly kind: 'search' }
  /** What documents on their way in are, that are near others. */
  | { readonly kind: 'near' }
  /** What is to stand beside the text. */
  | { readonly kind: 'beside' }
  /** The outline of the text in a half of Read. */
  | { readonly kind: 'contents'; readonly half: Half | null }
  /** Of the open document. */
  | { readonly kind: 'left-out' }
  /** Dialogs about a document of the library; 'delete' about one that was removed. */
  /** The cue sheet of a document or a briefing. */
  | { readonly kind: 'sheet'; readonly subject: Subject }
  | { readonly kind: 'details' | 'delete' | 'original'; readonly document: string }
  /** An hour and its documents; a new one with some documents for null. */
  | { readonly kind: 'agenda'; readonly agenda: string | null; readonly documents: readonly string[] }
  /** A picture of the text in a half of Read, large. */
  | { readonly kind: 'figure'; readonly block: string; readonly half: Half | null }
  /** A picture of a card, large. */
  | { readonly kind: 'picture'; readonly image: string; readonly name: string }
  /** A card that shows a picture of the open document, to be written. */
  | { readonly kind: 'picture-card'; readonly block: string }
  /** Where a document's link leads, as the document has it. */
  | { readonly kind: 'link'; readonly link: string }
  /** `shown`: the passages or facts that were listed when it was asked for; null if it was asked for elsewhere. */
  | {
      readonly kind: 'export'
      readonly what: 'passages' | 'cards' | 'facts' | 'statistics'
      readonly shown: readonly string[] | null
    }
  | { readonly kind: 'import-passages'; readonly file: PreviewedFile<PassagesPreview> }
  | { readonly kind: 'import-cards'; readonly file: PreviewedFile<CardsPreview> }
  /** The documents that are chosen at first. */
  | {
      readonly kind: 'hand-over'
      readonly documents: readonly string[]
      /** Whether their briefings go along at first. */
      readonly briefings?: boolean
    }
  | { readonly kind: 'import-pack'; readonly file: PreviewedFile<PackPreview> }
  | { readonly kind: 'import-everything'; readonly file: PreviewedFile<LibraryPreview> }

/** Whether a dialog is about the document that is open, and goes with it. */
export const isOfOpen: Readonly<Record<Dialog['kind'], boolean>> = {
  settings: false,
  shortcuts: false,
  backups: false,
  about: false,
  guide: false,
  trust: false,
  'export-everything': false,
  'import-everything': false,
  'hand-over': false,
  'import-pack': false,
  search: false,
  near: false,
  beside: false,
  details: false,
  delete: false,
  agenda: false,
  original: false,
  sheet: false,
  contents: true,
  'left-out': true,
  figure: true,
  picture: false,
  'picture-card': true,
  link: true,
  export: true,
  'import-passages': true,
  'import-cards': true,
}
