import type { Card } from '../core/model/card.ts'
import type { Briefing } from '../core/model/document.ts'
import type { FactState, LedgerEntry } from '../core/model/edits.ts'
import type { Fact, FactType } from '../core/model/fact.ts'
import type { FoundKind } from '../core/model/found.ts'
import type { Anchor, Colour, Mark, MarkKind, Parts } from '../core/model/mark.ts'
import type { Result } from '../core/model/result.ts'
import type { Span, Stretch } from '../core/model/span.ts'
import type { Command } from './commands/table.ts'
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
  /** Which stretches of it were read, ever. */
  readonly read: readonly Stretch[]
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

/** A card with all that its page shows. */
export interface StudyCard {
  readonly document: string
  readonly documentTitle: string
  /** The document's date; null where it has none, or where the card asks for a date. */
  readonly date: string | null
  readonly card: Card
  /** What kind of fact it asks for; null where that is gone. */
  readonly type: FactType | null
  /** The text that the card was made from, with the places of its sentence and its fact in it; null where it is gone. */
  readonly source: { readonly text: string; readonly sentence: Span; readonly fact: Span | null } | null
  readonly kind: keyof StudyCounts
  /** How often it was rated before: a rating that does not say the same comes from an older screen. */
  readonly reps: number
  /** How often it was forgotten. */
  readonly lapses: number
  /** The ids of the other cards of its fact. */
  readonly siblings: readonly string[]
  readonly marked: boolean
  /** It was forgotten so often that it costs more than it gives. */
  readonly leech: boolean
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
  /** Whether there is a rating or a flag that can be taken back. */
  readonly canUndo: boolean
  readonly hasCards: boolean
  /** What can be studied once nothing is left for now: new cards, and how many cards come in so many days. */
  readonly more: {
    readonly fresh: number
    readonly ahead: readonly { readonly days: number; readonly cards: number }[]
  } | null
  /** When the last rating was given, where the clock stands more than a day before it; else null. */
  readonly clockBehind: number | null
}

/** After a rating: also whether its card has just become a leech, or is one still. */
export interface RatedState extends StudyState {
  readonly leech: { readonly document: string; readonly card: string; readonly lapses: number } | null
}

/** After an undo: also what was undone; null if there was nothing. */
export interface UndoneState extends StudyState {
  readonly done: Omit<Done, 'mark'> | null
}

export interface StudySummary {
  readonly counts: StudyCounts
  /** How long it takes at the user's own pace, in whole minutes. */
  readonly minutes: number
}

export interface StudyOverview {
  readonly all: StudySummary
  readonly documents: readonly (StudySummary & {
    readonly document: string
    readonly title: string
    readonly cards: number
  })[]
  /** How many cards are suspended, or buried for today. */
  readonly resting: number
}

/** A card that is suspended, or buried for today. */
export interface RestingCard {
  readonly document: string
  readonly documentTitle: string
  readonly card: string
  readonly prompt: string
  readonly answer: string
  /** Else it is buried. */
  readonly suspended: boolean
}

/** What can be said of cards: each first one is taken back by the second. */
export const flagActs = ['suspend', 'unsuspend', 'bury', 'unbury', 'mark', 'unmark'] as const
export type FlagAct = (typeof flagActs)[number]

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
    | 'goal-set'
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
  /** How many cards came with an import, or were made at once. */
  readonly cards: number | null
  /** The one mark that it was about, as it stands now; null within if it is gone. */
  readonly mark: { readonly id: string; readonly now: ListedMark | null } | null
}

export interface Found {
  readonly kind: FoundKind
  readonly document: string
  /** As its user calls it. */
  readonly documentTitle: string
  /** Of the document, block, fact, card or mark. */
  readonly id: string
  readonly section: string | null
  readonly excerpt: string
  /** Half-open ranges of the excerpt that matched. */
  readonly marks: readonly (readonly [number, number])[]
  /** What kind of fact it is; null for what is none. */
  readonly type: FactType | null
  /** A card's answer, with the half-open ranges of it that matched; null for what is none. */
  readonly answer: { readonly text: string; readonly marks: readonly (readonly [number, number])[] } | null
  /** Where it stands in the text, with what is to be marked there; null where it stands nowhere. */
  readonly place: { readonly block: string; readonly ranges: readonly Span[] } | null
}

export interface FoundGroup {
  readonly kind: FoundKind
  /** The best ones, the best first. */
  readonly hits: readonly Found[]
  readonly count: number
  /** Whether there are more than were counted. */
  readonly more: boolean
}

export interface FindReply {
  /** Those with hits, in the order in which they are shown. */
  readonly groups: readonly FoundGroup[]
  /** What was done to the query so that it found something. */
  readonly note: string | null
  /** Whether nothing has all of the words, and what has most of them is shown. */
  readonly isPart: boolean
  /** How many documents of the library are still to be indexed. */
  readonly pending: number
}

/** What can come out of a damaged data file. Places: where one stopped in a document, and what of it was read. */
export type SalvageKind = 'documents' | 'passages' | 'ratings' | 'edits' | 'places'

/**
 * Why a row that was found is not brought in: the store could not use it; it belongs to a document, or a rating, that is
 * not there; or what the backup has instead is newer, or the difference is nothing that was done.
 */
export type LeftReason = 'unsound' | 'orphaned' | 'older'

/** What becomes of the rows that were found in a damaged data file. */
export interface Salvaged {
  readonly brought: Readonly<Record<SalvageKind, number>>
  /** Rows that the backup has as they are. */
  readonly known: number
  readonly left: Readonly<Record<LeftReason, number>>
  /** Of the documents, those whose text is lost: their files can be imported again. */
  readonly textless: number
}

export interface Backup {
  readonly name: string
  /** Milliseconds since 1970 UTC. */
  readonly at: number
  readonly reason: string
  readonly documents: number
  readonly marks: number
  readonly reviews: number
}

/** A backup as the list of them shows it. */
export interface ListedBackup {
  readonly name: string
  /** Milliseconds since 1970 UTC. */
  readonly at: number
  readonly reason: string
  /** Bytes. */
  readonly size: number
  /** Null where it cannot be read, or is damaged. */
  readonly contents: {
    readonly documents: number
    readonly marks: number
    readonly reviews: number
  } | null
}

export interface BackupsState {
  /** The newest first. */
  readonly backups: readonly ListedBackup[]
  /** What they may take together, in bytes. */
  readonly budget: number
  /** Why the last one was not made, if it was not. */
  readonly failure: Failed | null
  /** The second place for them; null if there is none. */
  readonly place: {
    readonly folder: string
    /** Whether each backup goes there too. */
    readonly each: boolean
    /** When one last went there. */
    readonly copiedAt: number | null
    readonly failure: Failed | null
  } | null
}

export interface Failed {
  readonly at: number
  readonly error: AppError
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
  /** The name of its file; null where that is not known. */
  readonly file: string | null
  /** What the reader was not sure of when it was imported, as whole sentences. */
  readonly notes: readonly string[]
  /** What the user calls it; null leaves its own title. */
  readonly name: string | null
  readonly tags: readonly string[]
  /** How much of the text was read, 0 to 1; null if none of it was. */
  readonly share: number | null
  /** The hour by which it must be known; null if none was set. */
  readonly briefingAt: number | null
}

/** A document that was removed and can still be brought back. */
export interface RemovedEntry {
  readonly id: string
  readonly title: string
  readonly file: string | null
  readonly addedAt: number
  /** When it was removed, and until when it is kept in any case. */
  readonly at: number
  readonly until: number
  /** On how many more days on which Precis is used it is kept; null where it is not about to go. */
  readonly daysLeft: number | null
}

export interface Traces {
  /** How many backups hold it, or may hold remains of it. */
  readonly backups: number
  /** Files that nobody can look into: damaged backups, and what was set aside. */
  readonly unknown: readonly string[]
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
  /** Whether the app was started with it: it is what its user waits for. */
  readonly atStart: boolean
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

/** How far it is with documents that an older compiler made. */
export interface AnewState {
  /** The one that is made anew now, of how many; null while none is. */
  readonly now: { readonly title: string; readonly number: number; readonly of: number } | null
  /** Those of which another reading is shown since the app was started, in the order in which that came about. */
  readonly made: readonly { readonly document: string; readonly ofItself: boolean }[]
}

/** How a document stands to the compiler of this version. */
export interface AnewDetails {
  readonly isOlder: boolean
  /** Whether this version could not make it anew. */
  readonly hasFailed: boolean
  /** How it was made anew the last time, in numbers of cards (`kept`: of facts too); null if it never was. */
  readonly making: {
    /** Milliseconds since 1970 UTC. */
    readonly at: number
    readonly fresh: number
    readonly reworded: number
    readonly kept: number
    /** Whether the reading of before is shown again. */
    readonly isTakenBack: boolean
  } | null
  /** The facts and cards that it no longer makes. */
  readonly kept: readonly { readonly kind: 'fact' | 'card'; readonly id: string; readonly text: string }[]
}

/** A work of others that is part of the program. */
export interface Notice {
  readonly name: string
  readonly version: string
  /** SPDX expression. */
  readonly license: string
  readonly text: string
}

/** What the app does with what is the user's, as it can be seen from inside. */
export interface Trust {
  /** Of this run. */
  readonly requests: { readonly sent: number; readonly refused: number }
  /** What lies where; `bytes` is null for what is not there. */
  readonly files: readonly {
    readonly what: 'data' | 'index' | 'backups' | 'log'
    readonly path: string
    readonly bytes: number | null
  }[]
  readonly contents: LibraryContents
  readonly platform: string
}

/** What the program is and is made of; each a version. */
export interface About {
  readonly version: string
  readonly electron: string
  readonly chromium: string
  readonly node: string
  readonly notices: readonly Notice[]
}

/** The facts of a document with all that the user said of them, and what of them the other places show. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[]
  /** The user's own cards that ask for no fact of the ledger. */
  readonly loose: readonly Card[]
  readonly facts: readonly Fact[]
  readonly cards: readonly Card[]
}

/** What the user wants a fact to say. */
export interface FactWords {
  readonly type: FactType
  /** Its answer. */
  readonly text: string
  readonly statement: string
  /** As `writeValue` writes it, or as texts do; empty for none. */
  readonly value: string
  readonly note: string
}

/** A card as the user wants it. */
export interface CardDraft {
  /** Null for one that is to be made. */
  readonly card: string | null
  readonly prompt: string
  /** Of a list, its items one on each line. */
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

/** What was done and what is known, of one document or all. Days count from 1970-01-01 and end at 04:00. */
export interface ProgressState {
  readonly today: number
  readonly cards: number
  /** The days with ratings, the oldest first. */
  readonly totals: readonly { readonly day: number; readonly reviews: number; readonly minutes: number }[]
  /** How many cards come due on each coming day, today first. */
  readonly coming: readonly number[]
  /** The share of all cards known at the end of each of the last days, and the share that was seen; today's at last. */
  readonly known: readonly { readonly day: number; readonly recall: number; readonly seen: number }[]
  /** What is known of all the cards now. */
  readonly now: Readiness
  /** Reviews by what was predicted for them, with what came. */
  readonly retention: readonly RetentionBin[]
  /** Over all of these. */
  readonly overall: Omit<RetentionBin, 'from' | 'to'>
  /** Whether the sections are told as they are now, or as they will be at the hour if nothing more is studied. */
  readonly sectionsAt: 'now' | 'hour'
  /** The weakest first. */
  readonly sections: readonly (Readiness & {
    readonly document: string
    readonly documentTitle: string
    /** Null for what stands before the first heading. */
    readonly section: string | null
  })[]
}

/** Shares of 0 to 1. */
export interface RetentionBin {
  readonly from: number
  readonly to: number
  readonly reviews: number
  readonly predicted: number
  readonly recalled: number
}

/** Shares of 0 to 1 of all cards: one that was never seen counts as unknown. */
export interface Readiness {
  readonly mean: number
  readonly low: number
  readonly high: number
  /** Whether the mean may be shown as one figure; else the range is what is known. */
  readonly settled: boolean
  readonly cards: number
  readonly unseen: number
}

/** What a document's briefing asks for, and what leads there. */
export interface PlanState {
  readonly now: number
  readonly briefingAt: number
  readonly goal: number
  /** Minutes a day to plan with; null for as many as the goal takes. */
  readonly minutes: number | null
  /** Minutes that were studied today in this document. */
  readonly spent: number
  /** At the hour, if nothing more is studied. */
  readonly asIs: Readiness
  /** At the hour, if the plan is kept. */
  readonly reach: Readiness
  readonly days: readonly {
    readonly at: number
    readonly newCards: number
    readonly reviews: number
    readonly minutes: number
  }[]
  readonly planned: number
  /**
   * 'reached': also by the low end; 'may-reach': more likely than not; 'more-minutes': `enough` minutes a day would be
   * likely to; 'out-of-reach': none would, `best` is the most.
   */
  readonly verdict: 'reached' | 'may-reach' | 'more-minutes' | 'out-of-reach' | 'over'
  /** Whether the last of the days ends with a last pass. */
  readonly lastPass: boolean
  /** Whether the hour is on the study day of now. */
  readonly isToday: boolean
  readonly enough: number | null
  /** What `enough` minutes reach. */
  readonly withEnough: Readiness | null
  readonly best: Readiness
}

/** How well the facts of a paragraph are known. */
export interface BlockRecall {
  readonly block: string
  readonly cards: number
  readonly seen: number
  /** The mean recall predicted for its cards, 0 to 1; one that was never seen counts as unknown. */
  readonly recall: number
}

/** Which cards are practised. */
export type PracticeScope =
  | { readonly kind: 'all' | 'weak' | 'marked' }
  | { readonly kind: 'section'; readonly section: string }
  | { readonly kind: 'type'; readonly type: FactType }
  | { readonly kind: 'block'; readonly block: string }
  | { readonly kind: 'cards'; readonly ids: readonly string[] }

/** By choices, where the answer is a value; over and over until right; or against the clock, both kinds mixed. */
export type PracticeMode = 'choices' | 'cram' | 'mock'

/** A card with all that its page shows. */
export interface PracticeCard {
  readonly document: string
  readonly documentTitle: string
  /** The document's date; null where it has none, or where the card asks for a date. */
  readonly date: string | null
  readonly card: Card
  readonly type: FactType
  /** `order`: its place among the sections. */
  readonly section: { readonly id: string; readonly title: string | null; readonly order: number }
  /** The paragraph it was made from, with the places of its sentence and its fact in it. */
  readonly source: { readonly text: string; readonly sentence: Span; readonly fact: Span | null }
  /** Null where it is asked openly. */
  readonly choices: { readonly options: readonly string[]; readonly right: number } | null
}

/** What a document offers to practise, with how many cards each has. */
export interface PracticeOverview {
  readonly all: number
  readonly sections: readonly { readonly id: string; readonly title: string | null; readonly cards: number }[]
  readonly types: readonly { readonly type: FactType; readonly cards: number }[]
  readonly weak: number
  readonly marked: number
}

/** What an import of cards would do. */
export interface CardsPreview {
  /** Cards that are new and whose words stand in the document. */
  readonly placed: number
  /** Those that are new, but stand nowhere in it. */
  readonly lost: number
  /** Those that are new, but only a part of their note: a picture, sound, formula or field of it was left out. */
  readonly partial: number
  /** Those that are here already. */
  readonly known: number
  /** What the reader was not sure of, as whole sentences. */
  readonly notes: readonly string[]
  /** What could not be read of the file: the first ones, with the line that each begins on. */
  readonly skipped: readonly { readonly row: number; readonly why: string }[]
  /** How many of these there are in all. */
  readonly skips: number
}

/** Whether a save wrote anything: nothing is written where all was so already, and there is nothing to take back. */
export interface Written {
  readonly changed: boolean
}

/** What a library holds, in numbers. */
export interface LibraryContents {
  /** Without those in Recently removed. */
  readonly documents: number
  readonly removed: number
  readonly marks: number
  /** Ratings that stand. */
  readonly ratings: number
  /** Facts and cards of which the user said something, or that are the user's own. */
  readonly edits: number
}

/** What an import of everything would do. */
export interface LibraryPreview {
  readonly contents: LibraryContents
  /** What is here and would be replaced. `empty`: nothing that anyone would miss. */
  readonly here: LibraryContents | 'empty' | 'unreadable'
}

/** Every call the renderer can make: one line each, request and reply. */
export interface Calls {
  /** A document with where its reader was; null opens the one that was open last. */
  'document:open': {
    /** `quietly`: the user did not ask for it, so it does not count as opened. */
    request: { document: string | null; quietly?: boolean | undefined }
    reply: OpenDocument
  }
  /**
   * Searches one document, or (null) the library, for what is of these kinds; `limit` is for each kind. A newer one
   * supersedes it: it is then answered with what was found so far, or nothing.
   */
  'search:find': {
    request: { query: string; document: string | null; kinds: readonly FoundKind[]; limit: number }
    reply: FindReply
  }
  /** Gets ready to search a document, or (null) the library, since that is about to be asked for. */
  'search:warm': { request: { document: string | null }; reply: null }
  'library:list': { request: null; reply: LibraryState }
  /** How many cards of each document are due now; documents with none are left out. */
  'library:due': { request: null; reply: Readonly<Record<string, number>> }
  /** Names and tags a document. A name of null gives it its own title back. */
  'library:edit': {
    request: { document: string; name: string | null; tags: readonly string[] }
    reply: Written
  }
  /** Notes that Precis is used on this day, by which removed documents go. `named` are those that are about to, from now. */
  'library:use': { request: null; reply: Written & { named: readonly string[] } }
  /** Keeps removed documents for as long again. */
  'library:keep': { request: { documents: readonly string[] }; reply: null }
  /** Takes a document out of sight; undo brings it back. The reply counts what went with it. */
  'library:remove': { request: { document: string }; reply: { marks: number; ratings: number } }
  'library:restore': { request: { document: string }; reply: null }
  /** Deletes a removed document for good. */
  'library:delete': { request: { document: string }; reply: null }
  /** Where the words of a document stand besides the data. */
  'library:traces': { request: { document: string }; reply: Traces }
  /** Takes a document out of all backups that may hold it. The reply counts them, and names what may still hold it. */
  'library:forget': { request: { document: string }; reply: { cleaned: number; left: readonly string[] } }
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
  'anew:state': { request: null; reply: AnewState }
  /** Whether nothing is to be made anew by itself for now; so it is until the page says otherwise. */
  'anew:hold': { request: { held: boolean }; reply: null }
  /** Ends what is made anew by itself, until the next start. */
  'anew:stop': { request: null; reply: null }
  /** Null for a document that came with the app. */
  'anew:read': { request: { document: string }; reply: AnewDetails | null }
  /** Makes a document anew or, for `other`, shows the reading that it had before that, or after. */
  'anew:make': { request: { document: string; wanted: 'compiled' | 'other' }; reply: Written }
  'position:save': { request: Position & { document: string }; reply: null }
  /** Notes that these stretches were read, beside those that were before. */
  'reading:note': { request: { document: string; stretches: readonly Stretch[] }; reply: null }
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
  'facts:judge': { request: { document: string; fact: string; state: FactState | null }; reply: Written }
  /** Words of a fact and of its cards, as one change. What is as the compiler has it is no edit. */
  'facts:edit': {
    request: { document: string; fact: string; cards: readonly CardDraft[] } & FactWords
    reply: Written
  }
  /** A fact of the user's own, with a card for it or without. The reply is its id. */
  'facts:add': {
    request: {
      document: string
      type: FactType
      statement: string
      place: Anchor
      sentence: Anchor
      card: { prompt: string; answer: string } | null
    }
    reply: { fact: string }
  }
  /** Makes the spare cards of facts that have no card, as one change; the others stay without. */
  'facts:make-cards': { request: { document: string; facts: readonly string[] }; reply: { made: number } }
  /** Asks for a file of W3C annotations; null if none was chosen. */
  'passages:choose': { request: null; reply: { job: string; name: string } | null }
  /** Reads the chosen file and says what an import into the document would do; null if it was cancelled. */
  'passages:read': { request: { job: string; document: string }; reply: PassagesPreview | null }
  /** Stores what was read, as one step; `lost`: also what stands nowhere in the document. */
  'passages:import': { request: { job: string; lost: boolean }; reply: { added: number; known: number } }
  /** Gives up the chosen file. */
  'passages:cancel': { request: { job: string }; reply: null }
  /** Adds a card of the user's own (`card` is null), changes one that asks for no fact, or deletes it. A list's answer is as in `CardDraft`. */
  'cards:save': {
    request: {
      document: string
      card: string | null
      prompt: string
      answer: string
      accept: readonly string[]
      /** The passage it comes from; null for none. */
      place: Anchor | null
      deleted: boolean
    }
    reply: Written
  }
  /** Writes the words of a card, as in `CardDraft`, whoever made it and whether it asks for a fact or not; all else of it stays. */
  'cards:edit': {
    request: { document: string; card: string; prompt: string; answer: string; accept: readonly string[] }
    reply: Written
  }
  /** Writes the cards of one document, or of all, to a file that the user chooses; null if none was chosen. */
  'cards:export': {
    request: { format: 'anki-text' | 'apkg'; document: string | null }
    /** `partial`: those that are notes of their own, since the notes they came from have more. */
    reply: { path: string; cards: number; partial: number } | null
  }
  /** Asks for a file of cards; null if none was chosen. */
  'cards:choose': { request: null; reply: { job: string; name: string } | null }
  /** Reads the chosen file and says what an import into the document would do; null if it was cancelled. */
  'cards:read': { request: { job: string; document: string }; reply: CardsPreview | null }
  /** Stores what was read, as one step; `lost`: also what stands nowhere in the document. */
  'cards:import': { request: { job: string; lost: boolean }; reply: { added: number; known: number } }
  /** Gives up the chosen file. */
  'cards:cancel': { request: { job: string }; reply: null }
  /**
   * What to study now, of one document or, for null, of all; `prefer` shows that card first if it is there, and
   * `aheadDays` takes what is due in the next so many days as well. `byPlan` takes what gains most by the hour of
   * the document's briefing, due or not, if it has one to come.
   */
  'study:next': {
    request: { document: string | null; prefer: string | null; aheadDays: number; byPlan: boolean }
    reply: StudyState
  }
  /** Stores a rating of the card as it was shown (`of` is its document); the same showing counts once, however often it is sent. */
  'study:rate': {
    request: {
      document: string | null
      aheadDays: number
      byPlan: boolean
      of: string
      card: string
      reps: number
      rating: Rating
      durationMs: number
    }
    reply: RatedState
  }
  /** Takes back the last rating or flag, of one document or of all, and shows its card. */
  'study:undo': {
    request: { document: string | null; aheadDays: number; byPlan: boolean }
    reply: UndoneState
  }
  /** Suspends, buries or marks cards, or takes that back. */
  'study:flag': { request: { document: string; cards: readonly string[]; act: FlagAct }; reply: null }
  /** Asks for more new cards today. */
  'study:more': { request: { document: string | null; newCards: number }; reply: null }
  'study:overview': { request: null; reply: StudyOverview }
  'study:resting': { request: null; reply: readonly RestingCard[] }
  'progress:read': { request: { document: string | null }; reply: ProgressState }
  /** The paragraphs that have cards, in the order of the text, with what is known of them then: now, or at the hour. */
  'progress:map': {
    request: { document: string; when: 'now' | 'hour' }
    reply: { at: number; briefingAt: number | null; blocks: readonly BlockRecall[] }
  }
  /** What leads to the hour of a document's briefing; null where none was set. */
  'plan:read': { request: { document: string }; reply: PlanState | null }
  /** Sets the hour by which a document must be known; null takes it away. */
  'goal:set': {
    request: { document: string; briefingAt: number | null; goal: number | null }
    reply: Written
  }
  /** What there is to practise; null takes all documents. */
  'practice:overview': { request: { document: string | null }; reply: PracticeOverview }
  /** Cards to practise in the order of the seed. Nothing is stored. */
  'practice:cards': {
    request: { document: string | null; mode: PracticeMode; scope: PracticeScope; seed: number }
    reply: {
      cards: readonly PracticeCard[]
      /** How many values of the scope can't be asked with choices, where values are asked in no other way. */
      leftOut: number
    }
  }
  'history:undo': { request: null; reply: Done | null }
  'history:redo': { request: null; reply: Done | null }
  'settings:read': { request: null; reply: Settings }
  'settings:write': { request: Settings; reply: Settings }
  /** Those that can be restored, the newest first. */
  'backups:list': { request: null; reply: readonly Backup[] }
  /** All of them, with what is known of them and of the places where they go. */
  'backups:state': { request: null; reply: BackupsState }
  /** Makes one; `copied` is why it did not go to the second place, if it was to. */
  'backups:make': { request: null; reply: { copied: AppError | null } }
  /**
   * Copies what is newest to the second place, after a backup if there is anything to back up. Asks for a folder where
   * there is none, or another one is to be chosen; null if none was chosen.
   */
  'backups:copy': { request: { choose: boolean }; reply: { folder: string } | null }
  /** Asks for a file and takes it among the backups, as the newest one; null if none was chosen. */
  'backups:add': { request: null; reply: { name: string } | null }
  /** Reads one through; 'unread': it cannot be read at the moment. */
  'backups:check': { request: { name: string }; reply: { found: 'sound' | 'damaged' | 'unread' } }
  /** Sets what they may take together, and whether each goes to the second place; without one, it is forgotten. */
  'backups:set': { request: { budget: number; place: { each: boolean } | null }; reply: null }
  /** Puts a backup in place of the data; what was there is kept: as a backup, or where it can't be read, set aside. */
  'backups:restore': { request: { name: string }; reply: { setAside: string | null; isKept: boolean } }
  /** What could be saved of the damaged data file: beside the newest sound backup, by its name, or by itself. */
  'salvage:read': { request: null; reply: { backup: string | null; salvaged: Salvaged } }
  /** Restores a backup, or begins anew, with all that can be read of the damaged file, which is set aside. */
  'salvage:bring-in': {
    request: { backup: string | null }
    reply: { setAside: string | null; salvaged: Salvaged }
  }
  /** When the damaged files that lie beside the data were set aside, the newest first: by that they are told apart. */
  'salvage:list': { request: null; reply: readonly number[] }
  /** Brings all that can be read of one of them, and is not there, into the data. */
  'salvage:add': { request: { at: number }; reply: Salvaged }
  /** Makes a new, empty data file where the one that was there is missing. */
  'data:anew': { request: null; reply: null }
  /** Writes everything to one file that the user chooses; null if none was chosen, or it was given up. */
  'everything:export': { request: null; reply: { path: string; contents: LibraryContents } | null }
  /** Asks for a file with everything; null if none was chosen. */
  'everything:choose': { request: null; reply: { job: string; name: string } | null }
  /** Reads and checks all of the chosen file; null if it was cancelled. Nothing is changed. */
  'everything:read': { request: { job: string }; reply: LibraryPreview | null }
  /** Puts what was read in place of the data; what was there is kept as a backup. */
  'everything:import': {
    request: { job: string }
    reply: { contents: LibraryContents; setAside: string | null }
  }
  /** Gives up the chosen file or, for null, the export. */
  'everything:cancel': { request: { job: string | null }; reply: null }
  /** What has become of the data file under the running app; null while it lies in its place. */
  'data:lost': { request: null; reply: AppError | null }
  /**
   * Saves what is open, though its file has gone: as a backup that stays, or, where none can be made, in a file that
   * the user chooses. Null if none was chosen.
   */
  'data:save': { request: null; reply: { name: string; isBackup: boolean } | null }
  /** Lets go of what is open, and opens the file that lies in its place now. */
  'data:reopen': { request: null; reply: null }
  /** The page says that it is up, and is told how the app was started. */
  'start:up': { request: null; reply: { isSafe: boolean } }
  /** Leaves safe mode; the page is loaded anew. */
  'start:usual': { request: null; reply: null }
  /** Opens a document's link outside, after the user was shown the address in full and said so. */
  'link:visit': { request: { address: string }; reply: null }
  'about:read': { request: null; reply: About }
  'trust:read': { request: null; reply: Trust }
  /** Reads the data file through; 'unread': it cannot be read at the moment. */
  'trust:check': { request: null; reply: { found: 'sound' | 'damaged' | 'unread' } }
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
  'menu:command': Command
  'import:state': readonly ImportJob[]
  'anew:state': AnewState
  'link:open': Link
  /** A backup was not made, or not copied, and nobody was told yet. */
  'backups:failed': AppError
  /** How much of a chosen file was read or, for null, of the export was written: 0 to 1. */
  'everything:done': { readonly job: string | null; readonly done: number }
  /** A change was refused, since the data file is no longer the one that was opened. */
  'data:gone': AppError
}
export type EventName = keyof Events

/** The same lists at run time; `satisfies` keeps them complete and free of strangers. */
export const channels = Object.keys({
  'document:open': 0,
  'search:find': 0,
  'search:warm': 0,
  'library:list': 0,
  'library:due': 0,
  'library:use': 0,
  'library:keep': 0,
  'library:edit': 0,
  'library:remove': 0,
  'library:restore': 0,
  'library:delete': 0,
  'library:traces': 0,
  'library:forget': 0,
  'import:choose': 0,
  'import:files': 0,
  'import:text': 0,
  'import:cancel': 0,
  'import:list': 0,
  'import:clear': 0,
  'anew:state': 0,
  'anew:hold': 0,
  'anew:stop': 0,
  'anew:read': 0,
  'anew:make': 0,
  'position:save': 0,
  'reading:note': 0,
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
  'facts:make-cards': 0,
  'passages:choose': 0,
  'passages:read': 0,
  'passages:import': 0,
  'passages:cancel': 0,
  'cards:save': 0,
  'cards:edit': 0,
  'cards:export': 0,
  'cards:choose': 0,
  'cards:read': 0,
  'cards:import': 0,
  'cards:cancel': 0,
  'study:next': 0,
  'study:rate': 0,
  'study:undo': 0,
  'study:flag': 0,
  'study:more': 0,
  'study:overview': 0,
  'study:resting': 0,
  'progress:read': 0,
  'progress:map': 0,
  'plan:read': 0,
  'goal:set': 0,
  'practice:overview': 0,
  'practice:cards': 0,
  'history:undo': 0,
  'history:redo': 0,
  'settings:read': 0,
  'settings:write': 0,
  'backups:list': 0,
  'backups:state': 0,
  'backups:make': 0,
  'backups:copy': 0,
  'backups:add': 0,
  'backups:check': 0,
  'backups:set': 0,
  'backups:restore': 0,
  'salvage:read': 0,
  'salvage:bring-in': 0,
  'salvage:list': 0,
  'salvage:add': 0,
  'data:anew': 0,
  'everything:export': 0,
  'everything:choose': 0,
  'everything:read': 0,
  'everything:import': 0,
  'everything:cancel': 0,
  'data:lost': 0,
  'data:save': 0,
  'data:reopen': 0,
  'start:up': 0,
  'start:usual': 0,
  'link:visit': 0,
  'about:read': 0,
  'trust:read': 0,
  'trust:check': 0,
} satisfies Record<Channel, 0>) as readonly Channel[]

export const eventNames = Object.keys({
  'menu:command': 0,
  'import:state': 0,
  'anew:state': 0,
  'link:open': 0,
  'backups:failed': 0,
  'everything:done': 0,
  'data:gone': 0,
} satisfies Record<EventName, 0>) as readonly EventName[]

/** What preload puts on `window.precis`. */
export interface PrecisApi {
  call<C extends Channel>(channel: C, request: Request<C>): Promise<Result<Reply<C>, AppError>>
  on<E extends EventName>(name: E, listener: (payload: Events[E]) => void): () => void
  /** Where a dropped file lies; empty for one that lies nowhere. `unknown` keeps this file free of the page's names. */
  pathOf(file: never): string
}
