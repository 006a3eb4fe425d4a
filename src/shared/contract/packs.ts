/** Documents handed over in one file, and brought in from one. */

/** What goes along with the documents of a pack. */
export interface PackParts {
  /** The files that they were read from. */
  readonly originals: boolean
  /** Passages with their notes. */
  readonly marks: boolean
  /** What was said of facts and cards, and those of one's own. */
  readonly edits: boolean
  /** Ratings, flags of cards, and how far a document was read. */
  readonly ratings: boolean
  /** Briefings of its documents: their hours, goals and settings; none where it does not say. */
  readonly briefings?: boolean | undefined
}

/** Which side holds of a thing that both have changed. */
export type PackChoice = 'mine' | 'theirs' | 'both'

/** How many things would be new, otherwise, or gone. */
export interface PackCounts {
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/** What an import would do to a document. */
export interface PackedDocument {
  readonly id: string
  readonly title: string
  /** `removed`: it is in Recently removed, and would come back. */
  readonly standing: 'new' | 'here' | 'removed'
  readonly passages: PackCounts
  /** What is said of facts and cards, and those of one's own. */
  readonly edits: PackCounts
  /** Whether its name or its tags would be others. */
  readonly details: boolean
  readonly ratings: number
  /** Cards that come with a schedule which no rating tells. */
  readonly schedules: number
  /** Whether its text would be another: that of a deck that has changed. */
  readonly text: boolean
  /** Versions that would lie beside the one that is shown. */
  readonly versions: number
}

/** A briefing that would come, or be otherwise. */
export interface PackedBriefing {
  readonly id: string
  readonly name: string
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number
  readonly documents: number
  readonly isNew: boolean
}

/** One thing that a side says, by its field. A text of several lines has them. */
export interface PackSaid {
  readonly field:
    | 'quote'
    | 'colour'
    | 'note'
    | 'tags'
    | 'state'
    | 'type'
    | 'statement'
    | 'answer'
    | 'value'
    | 'prompt'
    | 'accept'
    | 'deleted'
    | 'name'
  readonly text: string
}

/** Something that both sides have changed. */
export interface PackConflict {
  readonly document: string
  readonly kind: 'mark' | 'fact' | 'card' | 'name'
  readonly ref: string
  /** The words that it is about: a passage, a sentence, a question; empty for what is of the document as a whole. */
  readonly about: string
  /** What each says where they differ; null for a side that has removed it. */
  readonly mine: readonly PackSaid[] | null
  readonly theirs: readonly PackSaid[] | null
  readonly canKeepBoth: boolean
}

/** What a deck of Anki holds. */
export interface DeckTold {
  readonly notes: number
  /** Those that come in, here already or not. */
  readonly cards: number
  readonly figures: number
  /** Ratings in its log, which come along where that is asked for. */
  readonly ratings: number
  /** Cards whose schedule its log does not tell; it comes along too. */
  readonly schedules: number
  /** Why notes, or parts of them, are left out, and of how many: the most frequent first. */
  readonly left: readonly { readonly why: string; readonly notes: number }[]
}

export interface PackPreview {
  /** Null for a pack of our own. */
  readonly deck: DeckTold | null
  readonly documents: readonly PackedDocument[]
  readonly conflicts: readonly PackConflict[]
  readonly briefings: readonly PackedBriefing[]
}

export interface PackCalls {
  /** Writes documents to one file that the user chooses; null if none was chosen, or it was given up. */
  'pack:export': {
    request: { documents: readonly string[]; parts: PackParts }
    reply: { path: string; documents: number } | null
  }
  /** Asks for a pack, or for a deck of Anki, which comes in as one; null if none was chosen. */
  'pack:choose': { request: { what: 'pack' | 'deck' }; reply: { job: string; name: string } | null }
  /** Reads and checks all of a pack, and tells what importing it would do; null if it was cancelled. Nothing is changed. */
  'pack:read': { request: { job: string }; reply: PackPreview | null }
  /** Tells it again, with or without its ratings. */
  'pack:preview': { request: { job: string; ratings: boolean }; reply: PackPreview }
  /**
   * Brings a pack in. `choices` are of conflicts; of one that has none, what is here stays. Where it would do something else
   * than was last told, nothing is done, and that is told; else the documents that it changed.
   */
  'pack:import': {
    request: {
      job: string
      choices: readonly { document: string; kind: PackConflict['kind']; ref: string; choice: PackChoice }[]
      /** Those that are taken of the briefings that were told. */
      briefings?: readonly string[] | undefined
    }
    reply:
      | { done: readonly string[]; briefings: number; preview: null }
      | { done: null; preview: PackPreview }
  }
  /** Gives up a pack or, for null, the export. */
  'pack:cancel': { request: { job: string | null }; reply: null }
}

export const packChannels = {
  'pack:export': 0,
  'pack:choose': 0,
  'pack:read': 0,
  'pack:preview': 0,
  'pack:import': 0,
  'pack:cancel': 0,
} satisfies Record<keyof PackCalls, 0>
