import type { Card } from '../core/model/card.ts'
import type { Briefing } from '../core/model/document.ts'
import type { FactState, LedgerEntry } from '../core/model/edits.ts'
import type { Fact, FactType } from '../core/model/fact.ts'
import type { Anchor, Colour, Mark, MarkKind, Parts } from '../core/model/mark.ts'
import type { Result } from '../core/model/result.ts'
import type { MenuCommand } from './commands.ts'
import type { AppError } from './errors.ts'
import type { Settings } from './settings.ts'

/** Where reading stopped: a block, heading or title, and how far into it (in its heights; below 0 is above it). */
export interface Position {
  readonly block: string
  readonly offset: number
}

export interface OpenDocument {
  readonly briefing: Briefing
  /** What the user calls it; null leaves its own title. */
  readonly name: string | null
  readonly position: Position | null
}

/** A mark with where it stands now; `parts` are the places in the text as it is. */
export interface ListedMark extends Mark {
  readonly documentTitle: string
  readonly sectionTitle: string | null
  /** Page of the source, where it has pages. */
  readonly page: number | null
  /** Place of its first paragraph in the order of the text; null if it stands nowhere. */
  readonly order: number | null
  /** 'found': its text moved or changed a little; 'lost': it is kept, but stands nowhere, and `parts` are the old ones. */
  readonly placed: 'exact' | 'found' | 'lost'
}

export type Rating = 1 | 2 | 3 | 4

export interface StudyCounts {
  readonly new: number
  readonly learning: number
  readonly due: number
}

export interface StudyCard {
  readonly card: Card
  readonly kind: keyof StudyCounts
  /** How often it was rated before: a rating that does not say the same comes from an older screen. */
  readonly reps: number
  /** Minutes until the card comes back, for Again, Hard, Good and Easy. */
  readonly intervals: readonly [number, number, number, number]
}

export interface StudyState {
  readonly counts: StudyCounts
  /** Null when nothing is left for now. */
  readonly current: StudyCard | null
  /** When the next card is due, in milliseconds since 1970 UTC; null if none is scheduled. */
  readonly nextDue: number | null
  readonly reviewedToday: number
  /** Whether there is a rating that can be taken back. */
  readonly canUndo: boolean
}

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
    | 'fact-accepted'
    | 'fact-rejected'
    | 'fact-restored'
    | 'fact-edited'
    | 'fact-added'
    | 'card-deleted'
    | 'passages-imported'
    | 'unavailable'
  readonly document: string
  /** Where it can be seen. */
  readonly block: string | null
  readonly sectionTitle: string | null
  readonly card: string | null
  /** How the document is called, where the change is about one as a whole. */
  readonly documentTitle: string | null
  /** How many passages came with an import. */
  readonly passages: number | null
  /** The one mark that it was about, as it stands now; null within if it is gone. */
  readonly mark: { readonly id: string; readonly now: ListedMark | null } | null
}

export interface SearchHit {
  readonly block: string
  readonly score: number
  readonly excerpt: string
  /** Ranges of the excerpt that matched. */
  readonly marks: readonly (readonly [number, number])[]
}

export interface SearchReply {
  readonly hits: readonly SearchHit[]
  /** What the search did on its own, such as another spelling. */
  readonly note: string | null
}

export interface Backup {
  readonly name: string
  /** Milliseconds since 1970 UTC. */
  readonly at: number
  readonly reason: string
  readonly marks: number
  readonly reviews: number
}

/** A document in the library, without its content. Times are ms since 1970-01-01 UTC. */
export interface LibraryEntry {
  readonly id: string
  readonly title: string
  readonly date: string | null
  readonly kind: Briefing['source']['kind']
  readonly words: number
  readonly cards: number
  readonly bundled: boolean
  readonly addedAt: number
  readonly openedAt: number | null
  /** What the user calls it; null leaves its own title. */
  readonly name: string | null
  readonly tags: readonly string[]
  /** How much of the text was seen, 0 to 1; null if it was never read. */
  readonly share: number | null
}

/** A document that was removed and can still be brought back. */
export interface RemovedEntry {
  readonly id: string
  readonly title: string
  /** When it was removed, and when it will be deleted for good. */
  readonly at: number
  readonly until: number
}

export interface LibraryState {
  readonly entries: readonly LibraryEntry[]
  readonly removed: readonly RemovedEntry[]
}

/** How the import of one document ended. */
export type ImportOutcome =
  | {
      readonly kind: 'added' | 'known' | 'restored'
      readonly document: string
      readonly title: string
      /** What the reader was not sure of, as whole sentences. */
      readonly notes: readonly string[]
    }
  /** `why` goes on from the file's name: "is empty". */
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'cancelled' }

export interface ImportJob {
  readonly id: string
  readonly name: string
  readonly stage:
    | 'waiting'
    | 'reading'
    | 'parsing'
    | 'structure'
    | 'facts'
    | 'cards'
    | 'index'
    | 'saving'
    | 'ended'
  /** Null while it goes on. */
  readonly outcome: ImportOutcome | null
}

/** The facts of a document with all that the user said of them, and what of them the other places show. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[]
  readonly facts: readonly Fact[]
  readonly cards: readonly Card[]
}

/** A card as the user wants it. */
export interface CardDraft {
  /** Null for one that is to be made. */
  readonly card: string | null
  readonly prompt: string
  readonly answer: string
  readonly accept: readonly string[]
  readonly deleted: boolean
}

/** What an import of passages would do. */
export interface PassagesPreview {
  /** Passages that are new and stand in the document. */
  readonly placed: number
  /** Those that are new, but stand nowhere in it. */
  readonly lost: number
  /** Those that are here already. */
  readonly known: number
  /** What could not be read of the file: the first ones, with their number in it counted from 1. */
  readonly skipped: readonly { readonly row: number; readonly why: string }[]
  /** How many of these there are in all. */
  readonly skips: number
}

/** Every call the renderer can make: one line each, request and reply. */
export interface Calls {
  /** A document with where its reader was; null opens the one that was open last. */
  'document:open': { request: { document: string | null }; reply: OpenDocument }
  'document:search': { request: { document: string; query: string; limit: number }; reply: SearchReply }
  'library:list': { request: null; reply: LibraryState }
  /** How many cards of each document are due now; documents with none are left out. */
  'library:due': { request: null; reply: Readonly<Record<string, number>> }
  /** Names and tags a document. A name of null gives it its own title back. */
  'library:edit': {
    request: { document: string; name: string | null; tags: readonly string[] }
    reply: null
  }
  /** Takes a document out of sight; undo brings it back. The reply counts what went with it. */
  'library:remove': { request: { document: string }; reply: { marks: number; ratings: number } }
  'library:restore': { request: { document: string }; reply: null }
  /** Deletes a removed document for good. */
  'library:delete': { request: { document: string }; reply: null }
  /** Opens a file dialog; what is chosen is told by `import:state`. */
  'import:choose': { request: null; reply: null }
  /** Files that were dropped, by their paths. */
  'import:files': { request: { paths: readonly string[] }; reply: null }
  /** What was pasted. */
  'import:text': { request: { kind: 'text' | 'html'; text: string }; reply: null }
  'import:cancel': { request: { job: string }; reply: null }
  /** What imports there are, and forgetting those that have ended. */
  'import:list': { request: null; reply: readonly ImportJob[] }
  'import:clear': { request: null; reply: null }
  /** `share`: how much of the text lies above the foot of the window, 0 to 1. */
  'position:save': { request: Position & { document: string; share: number }; reply: null }
  'marks:list': { request: null; reply: readonly ListedMark[] }
  /** A mark of the same kind at the same place is not made twice; a highlight takes the new colour. */
  'marks:add': {
    request: { document: string; kind: MarkKind; colour: Colour | null; note: string; parts: Parts }
    reply: ListedMark
  }
  'marks:edit': {
    request: { id: string; kind: MarkKind; colour: Colour | null; note: string; tags: readonly string[] }
    reply: ListedMark
  }
  /** Attaches a mark to another place of its document: one that lost its own. */
  'marks:move': { request: { id: string; parts: Parts }; reply: ListedMark }
  'marks:remove': { request: { id: string }; reply: null }
  /** Writes passages to a file that the user chooses; null if none was chosen. */
  'passages:export': {
    request: {
      format: 'markdown' | 'annotations' | 'readwise' | 'json' | 'pdf'
      /** Only those of one document; annotations are always of one. */
      document: string | null
      /** Only these. */
      ids: readonly string[] | null
    }
    reply: { path: string; passages: number } | null
  }
  'facts:list': { request: { document: string }; reply: Ledger }
  /** Accepts or rejects a fact; null takes either back. A rejected one leaves with its cards. */
  'facts:judge': { request: { document: string; fact: string; state: FactState | null }; reply: null }
  /** Words of a fact and of its cards, as one change. What is as the compiler has it is no edit. */
  'facts:edit': {
    request: { document: string; fact: string; text: string; about: string; cards: readonly CardDraft[] }
    reply: null
  }
  /** A fact of the user's own, with a card for it or without. The reply is its id. */
  'facts:add': {
    request: {
      document: string
      type: FactType
      about: string
      place: Anchor
      sentence: Anchor
      card: { prompt: string; answer: string } | null
    }
    reply: { fact: string }
  }
  /** Asks for a file of W3C annotations; null if none was chosen. */
  'passages:choose': { request: null; reply: { job: string; name: string } | null }
  /** Reads the chosen file and says what an import into the document would do; null if it was cancelled. */
  'passages:read': { request: { job: string; document: string }; reply: PassagesPreview | null }
  /** Stores what was read, as one step; `lost`: also what stands nowhere in the document. */
  'passages:import': { request: { job: string; lost: boolean }; reply: { added: number; known: number } }
  /** Gives up the chosen file. */
  'passages:cancel': { request: { job: string }; reply: null }
  /** What to study now; `prefer` shows that card first if it is there. */
  'study:next': { request: { document: string; prefer: string | null }; reply: StudyState }
  /** Stores a rating of the card as it was shown; the same showing counts once, however often it is sent. */
  'study:rate': {
    request: { document: string; card: string; reps: number; rating: Rating; durationMs: number }
    reply: StudyState
  }
  /** Takes back the last rating of the document and shows its card. */
  'study:undo': { request: { document: string }; reply: StudyState }
  'history:undo': { request: null; reply: Done | null }
  'history:redo': { request: null; reply: Done | null }
  'settings:read': { request: null; reply: Settings }
  'settings:write': { request: Settings; reply: Settings }
  'backups:list': { request: null; reply: readonly Backup[] }
  /** Puts a backup in place of the data; what was there is kept: as a backup, or where it can't be read, set aside. */
  'backups:restore': { request: { name: string }; reply: { setAside: string | null } }
  /** Opens a document's link outside, after the user was shown the address in full and said so. */
  'link:visit': { request: { address: string }; reply: null }
}

export type Channel = keyof Calls
export type Request<C extends Channel> = Calls[C]['request']
export type Reply<C extends Channel> = Calls[C]['reply']

/** A paragraph that an address of ours leads to. */
export interface Link {
  readonly document: string
  readonly block: string
}

/** Every event main can send. */
export interface Events {
  'menu:command': MenuCommand
  'import:state': readonly ImportJob[]
  'link:open': Link
}
export type EventName = keyof Events

/** The same lists at run time; `satisfies` keeps them complete and free of strangers. */
export const channels = Object.keys({
  'document:open': 0,
  'document:search': 0,
  'library:list': 0,
  'library:due': 0,
  'library:edit': 0,
  'library:remove': 0,
  'library:restore': 0,
  'library:delete': 0,
  'import:choose': 0,
  'import:files': 0,
  'import:text': 0,
  'import:cancel': 0,
  'import:list': 0,
  'import:clear': 0,
  'position:save': 0,
  'marks:list': 0,
  'marks:add': 0,
  'marks:edit': 0,
  'marks:move': 0,
  'marks:remove': 0,
  'passages:export': 0,
  'facts:list': 0,
  'facts:judge': 0,
  'facts:edit': 0,
  'facts:add': 0,
  'passages:choose': 0,
  'passages:read': 0,
  'passages:import': 0,
  'passages:cancel': 0,
  'study:next': 0,
  'study:rate': 0,
  'study:undo': 0,
  'history:undo': 0,
  'history:redo': 0,
  'settings:read': 0,
  'settings:write': 0,
  'backups:list': 0,
  'backups:restore': 0,
  'link:visit': 0,
} satisfies Record<Channel, 0>) as readonly Channel[]

export const eventNames = Object.keys({
  'menu:command': 0,
  'import:state': 0,
  'link:open': 0,
} satisfies Record<EventName, 0>) as readonly EventName[]

/** What preload puts on `window.precis`. */
export interface PrecisApi {
  call<C extends Channel>(channel: C, request: Request<C>): Promise<Result<Reply<C>, AppError>>
  on<E extends EventName>(name: E, listener: (payload: Events[E]) => void): () => void
  /** Where a dropped file lies; empty for one that lies nowhere. `unknown` keeps this file free of the page's names. */
  pathOf(file: never): string
}
