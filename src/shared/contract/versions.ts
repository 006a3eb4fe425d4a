/** The versions of a document, and what changed from one to the next. */
import type { FactChange, PassageChange } from '../../core/model/change.ts'
import type { Briefing } from '../../core/model/document.ts'
import type { ListedMark } from './marks.ts'
import type { Written } from './written.ts'

/** A document that one on its way in may be a version of. */
export interface Near {
  readonly document: string
  /** As its user calls it. */
  readonly title: string
  /** The shares of the passages of the shorter one that the other has as they are, and in other words: each 0 to 1. */
  readonly same: number
  readonly reworded: number
  readonly sameName: boolean
  /** The dates that both say, and whether the one on its way in is the older one by them. */
  readonly date: string | null
  readonly cameDate: string | null
  readonly isOlder: boolean
}

/** What a document that is near another is taken for. */
export type TakenAs = 'version' | 'older' | 'document'

export interface NearAnswer {
  /** The import that waits for it. */
  readonly job: string
  readonly as: TakenAs
  /** Whether that holds for all files of its folder from now on. */
  readonly always: boolean
}

export interface VersionEntry {
  readonly version: number
  readonly title: string
  readonly date: string | null
  /** The name of its file; null where that is not known. */
  readonly file: string | null
  readonly words: number
  /** Milliseconds since 1970-01-01 UTC. */
  readonly addedAt: number
  /** It is the one that is read and studied. */
  readonly isShown: boolean
}

export interface Comparison {
  readonly rows: readonly PassageChange[]
  readonly facts: readonly FactChange[]
  /** What was said of the older version and does not hold in the newer one: it stays with that. */
  readonly stayed: readonly { readonly kind: 'fact' | 'card'; readonly id: string; readonly text: string }[]
}

/** A version that is not the one that is read and studied. */
export interface OlderVersion {
  readonly briefing: Briefing
  readonly entry: VersionEntry
  /** Its marks, where they stand in it. */
  readonly marks: readonly ListedMark[]
}

/** The cards that ask for what the version before said otherwise. */
export interface CardsThatChanged {
  /** The date that the current version says, else when it was added. */
  readonly date: string | null
  /** Milliseconds since 1970-01-01 UTC. */
  readonly addedAt: number
  /** By the card, what the version before said in place of the answer, and the sentence that said so. */
  readonly cards: Readonly<Record<string, { readonly was: string; readonly sentence: string }>>
}

export interface VersionCalls {
  /** The newest first; empty where the document has only ever come once. */
  'versions:list': { request: { document: string }; reply: readonly VersionEntry[] }
  'versions:compare': { request: { document: string; from: number; to: number }; reply: Comparison }
  'versions:open': { request: { document: string; version: number }; reply: OlderVersion }
  /** Reads and studies another version from now on. */
  'versions:show': { request: { document: string; version: number }; reply: Written }
  /** Takes one that is not the current one out of the list. */
  'versions:remove': { request: { document: string; version: number }; reply: Written }
  /** Gives up the comparison at hand. */
  'versions:cancel': { request: null; reply: null }
  'versions:changed': { request: { document: string }; reply: CardsThatChanged }
  /** What the documents that wait for an answer are taken for. */
  'versions:answer': {
    request: { answers: readonly NearAnswer[] }
    reply: null
  }
}

export const versionChannels = {
  'versions:list': 0,
  'versions:compare': 0,
  'versions:open': 0,
  'versions:show': 0,
  'versions:remove': 0,
  'versions:cancel': 0,
  'versions:changed': 0,
  'versions:answer': 0,
} satisfies Record<keyof VersionCalls, 0>
