import type { Card, PlacedCard } from './card.ts'
import type { Fact, Name } from './fact.ts'
import type { MathNode } from './math.ts'
import type { Place, Span } from './span.ts'

export const sourceKinds = [
  'text',
  'markdown',
  'html',
  'pdf',
  'docx',
  'odt',
  'rtf',
  'pptx',
  'epub',
  'picture',
  'anki',
] as const
export type SourceKind = (typeof sourceKinds)[number]

/**
 * Whether a document says of itself what is asked of it: the notes of a deck have their own cards. Its text is taken as it
 * is, and nothing is looked for in it.
 */
export const isDeck = (kind: SourceKind): boolean => kind === 'anki'

export type BlockKind = 'paragraph' | 'item' | 'quote' | 'table' | 'caption' | 'code' | 'figure' | 'formula'

/** Whether a block holds sentences: what a formula says, or what stands in for a picture, is none, and no figure of it is a fact. */
export const isProse = ({ kind }: Pick<Block, 'kind'>): boolean => kind !== 'formula' && kind !== 'figure'

/** A picture where the source has it. The text of its block is what stands in for it, or empty. */
export interface Figure {
  /**
   * SHA-256 of the stored picture in hexadecimal, or null where it cannot be shown. On its way in: its key in
   * `SourceDocument.images`.
   */
  readonly image: string | null
  /** As it is meant to be shown, in CSS pixels, so that nothing moves while it loads. */
  readonly width: number
  readonly height: number
  /** Why there is no picture: one short sentence for the reader. */
  readonly why?: string
}

/**
 * How a run of a block was set in the source. A link is shown; it is opened only after a confirm. One whose `href` begins
 * with "#" leads to a block or section of the document, by its id (on its way in, by one of its `anchors`). A `noteref` is empty
 * (its start is its end): the mark of a note is no part of the text, so no figure, search or copy can take it in.
 * A `formula` stands over its own linear text, and is drawn from its tree. What is `doubtful` was read from a picture,
 * or in a font that names no letters, and may say something else on its page: no fact is found in its sentence.
 */
export interface InlineSpan extends Span {
  readonly kind: 'em' | 'strong' | 'code' | 'link' | 'sup' | 'sub' | 'noteref' | 'formula' | 'doubtful'
  readonly href?: string
  /** A note's mark as it is printed, without brackets: "2", "*". */
  readonly label?: string
  /** The notes that a mark calls, by what their blocks say in `note`; on its way in, also ids that no block has. */
  readonly notes?: readonly string[]
  readonly math?: MathNode
}

/** One block of plain text, as a format hands it over. A heading has a `headingLevel`. */
export interface SourceBlock {
  readonly text: string
  /** 'line' is a run of text whose role the format does not know; the structure rules decide. */
  readonly kind: BlockKind | 'heading' | 'line'
  /** Depth of a heading (1 is the highest) or of a list item (1 is the outermost). */
  readonly level?: number
  /** What numbers an item in the source, where that is known: "5.", "(a)". Its text begins with it. */
  readonly number?: string
  readonly rows?: readonly (readonly string[])[]
  readonly page?: number
  /** The id of the note that it is, or is part of: all blocks of one note have the same. */
  readonly note?: string
  readonly spans?: readonly InlineSpan[]
  /** What links within the file call the place where it begins. */
  readonly anchors?: readonly string[]
  /** Of a formula on a line of its own: what is drawn. Its text is the same in one line. */
  readonly math?: MathNode
  /** Of a block of the kind 'figure'. */
  readonly figure?: Figure
}

/** Where the words stand on a page that was read from its picture, compactly. */
export interface ScanPage {
  readonly page: number
  /** Quarters to the right by which the picture was turned to be read; absent where it was not. */
  readonly turn?: 1 | 2 | 3
  /** The words, parted by blanks. */
  readonly text: string
  /** Left, top, right and bottom of each word, in ten-thousandths of the page as it was turned. */
  readonly boxes: readonly number[]
}

/** What every format makes of a file's bytes: blocks of plain text in reading order. */
export interface SourceDocument {
  readonly name: string
  readonly kind: SourceKind
  /** First 16 hexadecimal digits of the SHA-256 of the file's bytes. */
  readonly id: string
  readonly blocks: readonly SourceBlock[]
  /** What the format says of the document itself (front matter, head, properties). */
  readonly meta: {
    readonly title?: string
    readonly date?: string
    readonly language?: string
    /** Who wrote it, as a line. */
    readonly author?: string
  }
  /** What the reader of the format left out, and why. */
  readonly dropped: readonly Dropped[]
  /** Sentences for the reader about how the file was read, where that is in doubt. */
  readonly notes?: readonly string[]
  /** Where pages were read from pictures: the version of the reader that did (`recognitionVersion`). */
  readonly recognised?: number
  /** The languages in which they were read, by Tesseract's codes: "eng", "chi_sim". */
  readonly recognisedIn?: readonly string[]
  /** Those pages. */
  readonly scans?: readonly ScanPage[]
  /** The pictures as they were found, by their keys. No format decodes one. */
  readonly images?: ReadonlyMap<string, Uint8Array>
}

export interface Section {
  readonly id: string
  readonly level: number
  /** Null only for matter before the first heading. */
  readonly title: string | null
  readonly blocks: readonly string[]
}

export interface Block {
  readonly id: string
  readonly section: string
  readonly kind: BlockKind
  readonly level?: number
  /** What numbers an item in the source, where that is known: "5.", "(a)". Its text begins with it. */
  readonly number?: string
  readonly text: string
  /** A table's cells; `text` is the cells joined by tabs. */
  readonly rows?: readonly (readonly string[])[]
  readonly page?: number
  /** Which of the document's notes it is, or is part of: "1" is the first. */
  readonly note?: string
  readonly spans?: readonly InlineSpan[]
  /** Of a formula: what is drawn. */
  readonly math?: MathNode
  /** Of a block of the kind 'figure'. */
  readonly figure?: Figure
}

/** Text of the source that is not part of the document, and the rule that said so. */
export interface Dropped {
  readonly text: string
  readonly why: string
  /**
   * Where it stood, so that it can be brought back: from a format before the block at this index; in a compiled
   * document before the line of the outline at this index or, where its user left it out, before the block. Absent where it
   * has no place in the text.
   */
  readonly at?: number
}

export interface GlossaryEntry extends Place {
  readonly term: string
  readonly expansion: string | null
}

/** A compiled document. Everything on screen is a view of one. In format 1 facts have no statements. */
export interface Briefing {
  readonly format: 1 | 2
  /** Which compiler made its facts and cards (`compiler.ts`); absent where that was before they had numbers. */
  readonly compiler?: number
  readonly id: string
  /** The title line as written. */
  readonly title: string
  /** ISO 8601; a year or a year and month where that is all the document says; null if it does not say. */
  readonly date: string | null
  readonly source: {
    readonly name: string
    readonly kind: SourceKind
    readonly citation: string | null
    readonly language: string
    readonly words: number
    /** Where pages were read from pictures: the version of the reader that did. */
    readonly recognised?: number
    /** The languages in which they were read, by Tesseract's codes; absent where that was English, before version 3. */
    readonly recognisedIn?: readonly string[]
    /** Those pages; absent where that was before version 3. */
    readonly scans?: readonly ScanPage[]
  }
  /** The sections in reading order. */
  readonly sections: readonly Section[]
  readonly blocks: readonly Block[]
  readonly facts: readonly Fact[]
  /** Names that are merely mentioned. Absent in format 1, where they are facts. */
  readonly names?: readonly Name[]
  readonly glossary: readonly GlossaryEntry[]
  readonly cards: readonly Card[]
  /** Cards of facts that have none, made only where the user wants them. Absent in documents compiled before there were any. */
  readonly spares?: readonly PlacedCard[]
  readonly dropped: readonly Dropped[]
  /** What was left out, and stands in the text since its user says so. Absent where there is none. */
  readonly broughtBack?: readonly Dropped[]
}

/** A briefing as the compiler makes it, before its user says anything of it. */
export interface CompiledBriefing extends Briefing {
  readonly cards: readonly PlacedCard[]
}

/** A lunr index after `toJSON`: opaque to everything but `search/lunr-index.ts`. */
export type SerializedLunrIndex = Readonly<Record<string, unknown>>

export interface IndexedBriefing extends Briefing {
  readonly index: SerializedLunrIndex
}
