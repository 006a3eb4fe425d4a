/** What main and the engine say to each other. The engine handles hostile bytes: main checks what it says like a request. */
import { z } from 'zod'
import type { TextBlock } from '../../core/anchor/describe.ts'
import type { DocumentUse } from '../../core/anew/reconcile.ts'
import { judgings } from '../../core/cards/judging.ts'
import { sourceKinds } from '../../core/model/document.ts'
import type { Edits } from '../../core/model/edits.ts'
import { factTypes } from '../../core/model/fact.ts'
import { colours, hasOwnColour, markKinds } from '../../core/model/mark.ts'
import type { Stretch } from '../../core/model/span.ts'
import { sketchSize } from '../../core/versions/sketch.ts'
import type { LinesWanted } from '../../shared/contract/anew.ts'
import { limits as cardLimits } from '../exchange/anki-limits.ts'
import { packParts } from '../exchange/everything/format.ts'
import { mostRows } from '../exchange/everything/part.ts'
import { limits } from '../exchange/read-annotations.ts'
import { mostLetters, mostWords } from '../pages/words.ts'
import type { Language } from '../recognition/tesseract.ts'
import { tableNames } from '../store/plain-tables.ts'
import { sentAnchor, sentParts } from '../store/schemas/mark.ts'

/** The steps of reading a document, in order, as they are shown. */
export const engineStages = ['reading', 'parsing', 'structure', 'facts', 'cards', 'index'] as const
export type EngineStage = (typeof engineStages)[number]

/** Which of how many pages is read from its picture. */
const pageAt = z.strictObject({ page: z.int().min(1), of: z.int().min(1) })
export type PageAt = z.infer<typeof pageAt>
/** Told which step begins, and of which page, for those who wait. */
export type OnStage = (stage: EngineStage, at?: PageAt) => void

/** Main to engine: read one document. A path has been checked by main; the engine opens it for reading only. */
export interface ReadRequest {
  readonly kind: 'document'
  readonly job: string
  /** The name shown, with its extension, without folders. */
  readonly name: string
  readonly from: { readonly path: string } | { readonly bytes: Uint8Array }
}

/** Main to engine: read one file of annotations, and find its passages in the document that they are for. */
export interface AnnotationsRequest {
  readonly kind: 'annotations'
  readonly job: string
  readonly path: string
  readonly blocks: readonly TextBlock[]
}

/** Main to engine: read one file of cards, and find where they stand in the document that they are for. */
export interface CardsRequest {
  readonly kind: 'cards'
  readonly job: string
  readonly path: string
  readonly blocks: readonly { readonly id: string; readonly text: string }[]
}

/** Main to engine: read an export of everything, part by part; the next is sent when main says that it stored the last. */
export interface LibraryRequest {
  readonly kind: 'library'
  readonly job: string
  readonly path: string
  /** The documents that came with the app. */
  readonly own: readonly string[]
  /** 'all' refuses a pack of some documents. */
  readonly wants: 'all' | 'any'
}

/** Main to engine: make a stored document anew, or bring another reading of it together with what its user did since. */
export interface AnewRequest {
  readonly kind: 'anew'
  readonly job: string
  /** The Briefing that is shown, as JSON. */
  readonly briefing: string
  /** The one to show in its place, as JSON; null for what the compiler makes of its file or, without that, its text. */
  readonly other: string | null
  /** The file that it was read from. */
  readonly original: Uint8Array | null
  /** What is to be brought back of what was left out, and what is to be left out. */
  readonly lines: readonly LinesWanted[]
  /** The languages in which its pages are to be read from their pictures once more; null for no such wish. */
  readonly scansIn: readonly string[] | null
  /** The id that the file's bytes give: the document's own, but for a later version of it. */
  readonly source: string
  /** Which stretches of the text were read. */
  readonly read: readonly Stretch[]
  readonly use: DocumentUse
}

/** Main to engine: tell the text in a file, to be shown as it is. */
export interface TextRequest {
  readonly kind: 'text'
  readonly job: string
  readonly bytes: Uint8Array
}

/** Main to engine: look at a page of a PDF. */
export interface PageRequest {
  readonly kind: 'page'
  readonly job: string
  /** Names the file: the engine keeps the last one open. */
  readonly hash: string
  /** Null for the file that should be open; where it is not, the engine says so. */
  readonly bytes: Uint8Array | null
  /** Counted from 1. */
  readonly page: number
  /** How many pixels wide it is to be drawn; null where its words are asked for. */
  readonly width: number | null
}

/** Main to engine: what becomes of a document and of what its user did with it, in a version that takes its place. */
export interface VersionRequest {
  readonly kind: 'version'
  readonly job: string
  /** The Briefing that is shown, as JSON, and the one that comes. */
  readonly briefing: string
  readonly came: string
  readonly use: DocumentUse
  /** What was said of the one that comes when it was there before. */
  readonly held: Edits
  /** Where its reader stands, and what was read. */
  readonly block: string | null
  readonly read: readonly Stretch[]
}

/** Main to engine: what differs between two versions, each a Briefing as JSON. */
export interface CompareRequest {
  readonly kind: 'compare'
  readonly job: string
  readonly old: string
  readonly next: string
}

/** Main to engine: the sketch of a stored document, a Briefing as JSON. */
export interface SketchRequest {
  readonly kind: 'sketch'
  readonly job: string
  readonly briefing: string
}

/** Main to engine: the part is stored. */
export interface StoredNote {
  readonly kind: 'stored'
  readonly job: string
}

/** Main to engine: look whether a file holds a language for reading scans. */
export interface LanguageRequest {
  readonly kind: 'language'
  readonly job: string
  readonly code: string
  readonly path: string
}

export type EngineRequest =
  | ReadRequest
  | AnnotationsRequest
  | CardsRequest
  | LibraryRequest
  | AnewRequest
  | VersionRequest
  | CompareRequest
  | SketchRequest
  | TextRequest
  | PageRequest
  | LanguageRequest

/** The languages that there are for reading scans, and those in which new ones are read. */
export interface ScanLanguages {
  readonly all: readonly Language[]
  readonly used: readonly string[]
}

/** As a request is sent. */
export type AskedOfEngine = EngineRequest & { readonly languages: ScanLanguages }

const notes = z.array(z.string().min(1).max(500)).max(20)

/** Encoded by the engine, under the hash of their bytes. */
const pictures = z
  .array(
    z.strictObject({
      hash: z.string().regex(/^[0-9a-f]{64}$/),
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    }),
  )
  .max(1000)
/** The smallest hashes of its words, ascending. */
const sketch = z.array(z.int().min(0).max(0xffffffff)).max(sketchSize)

const compiled = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{16}$/),
  title: z.string().min(1),
  /** The name of the file. */
  file: z.string().min(1),
  date: z.string().nullable(),
  kind: z.enum(sourceKinds),
  words: z.int().min(0),
  cards: z.int().min(0),
  /** What the reader was not sure of, as whole sentences for the user. */
  notes,
  /** The Briefing and its lunr index as JSON: main stores them without parsing. */
  briefing: z.string(),
  index: z.string(),
  /** What it holds as figures, each once. */
  pictures,
  sketch,
  /** The bytes that were read, as they were. */
  original: z.instanceof(Uint8Array),
})
/** A document as the engine gives it back. */
export type Compiled = z.infer<typeof compiled>

const id = z.string().min(1).max(limits.id)
const mark = z
  .strictObject({
    id,
    kind: z.enum(markKinds),
    colour: z.literal(colours).nullable(),
    note: z.string().max(limits.note),
    tags: z.array(z.string().min(1).max(limits.tag)).max(limits.tags),
    parts: sentParts(limits.parts),
    createdAt: z.int().min(0),
    placed: z.boolean(),
  })
  .refine(hasOwnColour)

/** Rows of what was left out that are told; the others are counted. */
export const mostTold = 20

const annotations = z.strictObject({
  marks: z.array(mark).max(limits.items),
  /** What was left out, all of an item or a part of it: the first ones, with the item's number counted from 1. */
  skipped: z.array(z.strictObject({ row: z.int().min(1), why: z.string().min(1).max(500) })).max(mostTold),
  /** How many there are in all. */
  skips: z.int().min(0),
})
/** A file of annotations as the engine gives it back. */
export type Annotations = z.infer<typeof annotations>

const cardSide = z.string().min(1).max(cardLimits.side)
const cards = z.strictObject({
  cards: z
    .array(
      z.strictObject({
        id,
        prompt: cardSide,
        answer: cardSide,
        accept: z.array(cardSide).max(cardLimits.accept),
        judging: z.enum(judgings),
        sentence: sentAnchor().nullable(),
        /** Whether a part of the card's Anki note was left out. */
        partial: z.boolean(),
        note: z.strictObject({ guid: id, number: z.int().min(0), of: z.int().min(0) }).nullable(),
      }),
    )
    .max(cardLimits.cards),
  /** What was left out, all of a note or a part of it: the first ones, with the line each begins on. */
  skipped: z.array(z.strictObject({ row: z.int().min(1), why: z.string().min(1).max(500) })).max(mostTold),
  /** How many there are in all. */
  skips: z.int().min(0),
  /** What the reader was not sure of, as whole sentences for the user. */
  notes,
})
/** A file of cards as the engine gives it back. */
export type CardsFile = z.infer<typeof cards>

const number = z.int().min(0)
const said = z.array(z.record(z.string(), z.unknown()))
const share = z.number().min(0).max(1)
const read = z.array(z.tuple([share, share]))
/** What is said of every document that was made of a stored one. */
const made = {
  /** The Briefing and its lunr index as JSON. */
  briefing: z.string(),
  index: z.string(),
  compiler: number,
  cards: number,
  /** What is to be said of facts and cards from now on. It is checked by who stores it. */
  edits: z.strictObject({ facts: said, cards: said }),
  reworded: z.array(id),
}
const anew = z.strictObject({
  ...made,
  outcome: z.strictObject({ fresh: number, reworded: number, kept: number }),
  /** What the new reading says of the document as a whole. */
  told: z.strictObject({
    title: z.string().min(1),
    date: z.string().nullable(),
    words: number,
    /** Null where the document was not read from its file. */
    notes: notes.nullable(),
  }),
  /** What the document holds as figures now, as far as they are in its file. */
  pictures,
  /** The stretches that were read, as they stand in the new text. */
  read,
  /** Whether the new reading shows the user nothing that the old one did not. */
  isSame: z.boolean(),
})
/** A document that was made anew, as the engine gives it back. */
export type MadeAnew = z.infer<typeof anew>

const words = z.string()
const version = z.strictObject({
  ...made,
  changed: z.array(z.strictObject({ card: id, was: words, sentence: words })),
  /** Where its reader stands now; null at its beginning. `isSame`: where they stood, in whatever words. */
  place: z.strictObject({ id, isSame: z.boolean() }).nullable(),
  read,
  /** The shares of the shorter one's passages that the other has as they are, and in other words. */
  shared: z.strictObject({ same: share, reworded: share }),
})
/** A version that takes the place of what is shown, as the engine gives it back. */
export type MadeVersion = z.infer<typeof version>

const passage = z.strictObject({
  id,
  kind: z.string(),
  text: words,
  cells: z.array(z.array(words).readonly()).readonly().optional(),
})
const changedParts = z
  .array(z.strictObject({ kind: z.enum(['same', 'removed', 'added']), text: words }))
  .readonly()
const side = z.strictObject({ id, text: words, sentence: words, block: id })
const compared = z.strictObject({
  rows: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('same'), old: passage, next: passage, moved: z.boolean() }),
        z.strictObject({
          kind: z.literal('reworded'),
          old: passage,
          next: passage,
          moved: z.boolean(),
          parts: changedParts,
          rows: z
            .array(
              z.strictObject({
                kind: z.enum(['same', 'changed', 'removed', 'added']),
                cells: z.array(changedParts).readonly(),
              }),
            )
            .readonly()
            .optional(),
        }),
        z.strictObject({ kind: z.literal('removed'), old: passage }),
        z.strictObject({ kind: z.literal('added'), next: passage }),
      ]),
    )
    .readonly(),
  facts: z
    .array(
      z.strictObject({
        kind: z.enum(['changed', 'new', 'gone']),
        type: z.enum(factTypes),
        isFigure: z.boolean(),
        old: side.nullable(),
        next: side.nullable(),
      }),
    )
    .readonly(),
})
/** What differs between two versions, as the engine gives it back. */
export type Compared = z.infer<typeof compared>
const text = z.strictObject({ shown: z.string(), isCut: z.boolean() })
/** The text in a file, its beginning where there is too much. */
export type OriginalText = z.infer<typeof text>

const box = { left: share, top: share, right: share, bottom: share }
const page = z.strictObject({
  pages: z.int().min(1),
  /** In points, as it is turned. */
  width: z.number().min(0),
  height: z.number().min(0),
  /** Pixels of its width as it is drawn at most. */
  sharpest: z.int().min(1),
  words: z.array(z.strictObject({ text: z.string().max(mostLetters), ...box })).max(mostWords),
})

const document = z.string().regex(/^[0-9a-f]{16}$/)
const first = z.int().min(1)
const records = z.array(z.record(z.string(), z.unknown())).max(mostRows)
/** A part of a library. Its rows and marks are checked by the code that stores them. */
const part = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rows'), table: z.enum(tableNames), first, rows: records }),
  z.strictObject({ kind: z.literal('marks'), document, first, marks: records }),
  z.strictObject({
    kind: z.literal('briefing'),
    document,
    briefing: z.string(),
    index: z.string(),
    compiler: z.int().min(0),
  }),
  z.strictObject({
    kind: z.literal('object'),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.instanceof(Uint8Array),
  }),
])

/** What is told of a deck of Anki. */
const deck = z.strictObject({
  notes: number,
  cards: number,
  figures: number,
  ratings: number,
  schedules: number,
  left: z.array(z.strictObject({ why: z.string().min(1).max(500), notes: number })).max(100),
})

const job = z.string().min(1).max(64)
/** Engine to main. */
export const engineReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('stage'), job, stage: z.enum(engineStages), at: pageAt.optional() }),
  /** A page is about to be drawn, which may never end; null: it was. */
  z.strictObject({ kind: z.literal('drawing'), job, page: z.int().min(1).nullable() }),
  z.strictObject({ kind: z.literal('done'), job, document: compiled }),
  z.strictObject({ kind: z.literal('annotations'), job, annotations }),
  z.strictObject({ kind: z.literal('cards'), job, cards }),
  z.strictObject({ kind: z.literal('part'), job, part, done: z.number().min(0).max(1) }),
  z.strictObject({ kind: z.literal('anew'), job, anew }),
  z.strictObject({ kind: z.literal('version'), job, version }),
  z.strictObject({ kind: z.literal('compared'), job, compared }),
  z.strictObject({ kind: z.literal('sketch'), job, sketch }),
  z.strictObject({ kind: z.literal('text'), job, text }),
  /** A language, as its file is to be kept: unpacked. */
  z.strictObject({ kind: z.literal('language'), job, data: z.instanceof(Uint8Array) }),
  z.strictObject({ kind: z.literal('page'), job, page }),
  /** A PNG. */
  z.strictObject({ kind: z.literal('picture'), job, picture: z.instanceof(Uint8Array) }),
  /** The file is not open: its bytes are needed. */
  z.strictObject({ kind: z.literal('unopened'), job }),
  /** All parts of the library were sent. */
  z.strictObject({ kind: z.literal('library'), job, pack: packParts.nullable(), deck: deck.optional() }),
  /** One plain sentence without the file's name: "is empty". */
  z.strictObject({ kind: z.literal('refused'), job, why: z.string().min(1).max(500) }),
])
export type EngineReply = z.infer<typeof engineReply>
