/** A deck of Anki as a library that comes in: documents with their cards, schedules and pictures, part by part. */
import { basename } from 'node:path'
import { describeAnchor } from '../../core/anchor/describe.ts'
import { compile } from '../../core/compile.ts'
import { compilerVersion } from '../../core/compiler.ts'
import { picturesOn } from '../../core/model/card.ts'
import type { Block, CompiledBriefing, SourceDocument } from '../../core/model/document.ts'
import { type CardEdit, plainCard } from '../../core/model/edits.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import { buildIndex } from '../../core/search/lunr-index.ts'
import { storable } from '../../core/text/storable.ts'
import { onlyPicture } from '../exchange/anki-cards.ts'
import { type Collection, openCollection } from '../exchange/deck/collection.ts'
import { type DeckFile, openDeck } from '../exchange/deck/package.ts'
import {
  countFigures,
  type DeckDocument,
  type DeckedCard,
  documentOfNotes,
  readNotes,
} from '../exchange/deck/read-deck.ts'
import type { OffsetAt } from '../exchange/deck/starting-state.ts'
import { type LibraryPart, type LibraryScope, mostRows } from '../exchange/everything/part.ts'
import { FileRefusal } from '../exchange/everything/refusal.ts'
import { takePictures } from '../pictures/figures.ts'
import type { PlainRow, TableName } from '../store/plain-tables.ts'

type Store = (part: LibraryPart, done: number) => Promise<void>

export interface DeckReading {
  readonly path: string
  readonly store: Store
  /** Told that work goes on. */
  readonly onPulse: () => void
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number
}

/** Reads all of a deck. An error goes on from the file's name. */
export async function readDeck(reading: DeckReading): Promise<Result<LibraryScope, string>> {
  let file: DeckFile | null = null
  let collection: Collection | null = null
  try {
    file = await openDeck(reading.path)
    collection = openCollection(file.collection)
    return ok(await readParts(reading, file, collection))
  } catch (cause) {
    if (cause instanceof FileRefusal) return err(cause.message)
    throw cause
  } finally {
    collection?.close()
    file?.close()
  }
}

/** What goes along with a document: the deck itself stays where it is. */
const pack = { originals: false, marks: false, edits: true, ratings: true } as const

async function readParts(
  { path, store, onPulse, now }: DeckReading,
  { media }: DeckFile,
  collection: Collection,
): Promise<LibraryScope> {
  const { groups, left: unread } = readNotes(collection, onPulse)
  const left = new Map(unread)
  if (groups.size === 0) throw new FileRefusal(whyNothing(left))
  let figures = 0
  let cards = 0
  let ratings = 0
  let schedules = 0
  let made = 0
  for (const notes of groups.values()) {
    const options = { name: storable(basename(path)), collection, media, now, offsetAt }
    const deck = await documentOfNotes(notes, options)
    const { document, pictures } = takePictures(deck.source, () => performance.now(), onPulse)
    const shown = deck.cards.flatMap(shownWith(imagesBy(deck.source, document), (why) => leave(left, why)))
    const briefing = compile(document)
    onPulse()
    for (const part of partsOf({ ...deck, cards: shown }, briefing, pictures, ratings + 1, now))
      await store(part, made / groups.size)
    figures += countFigures(document)
    cards += shown.length
    ratings += shown.reduce((sum, card) => sum + card.ratings.length, 0)
    schedules += shown.filter(({ startingState }) => startingState !== null).length
    made += 1
  }
  const reasons = [...left]
    .map(([why, count]) => ({ why, notes: count }))
    .toSorted((a, b) => b.notes - a.notes)
  const told = { notes: collection.noteCount, cards, figures, ratings, schedules }
  return { pack, deck: { ...told, left: reasons.slice(0, mostReasons) } }
}

const mostReasons = 30

const leave = (left: Map<string, number>, why: string) => left.set(why, (left.get(why) ?? 0) + 1)

/** What each picture became once it was encoded anew, by its key; null for one that could not be. */
const imagesBy = (source: SourceDocument, encoded: SourceDocument): ReadonlyMap<string, string | null> =>
  new Map(
    source.blocks.flatMap(({ figure }, at) =>
      figure?.image == null ? [] : [[figure.image, encoded.blocks[at]?.figure?.image ?? null] as const],
    ),
  )

/** A card with the pictures that can be shown; none where they were all that a side of it has. */
const shownWith =
  (images: ReadonlyMap<string, string | null>, leaveOut: (why: string) => void) =>
  (card: DeckedCard): readonly DeckedCard[] => {
    const encoded = card.pictures.flatMap((picture) => {
      const image = images.get(picture.image)
      return image == null ? [] : [{ ...picture, image }]
    })
    // What a side shows twice it shows once; also under two names.
    const pictures = encoded.filter(
      ({ side, image }, at) => encoded.findIndex((each) => each.side === side && each.image === image) === at,
    )
    const bare = (['question', 'answer'] as const).find(
      (side) =>
        (side === 'question' ? card.prompt : card.answer) === '' &&
        picturesOn({ pictures }, side).length === 0,
    )
    if (bare !== undefined) leaveOut(onlyPicture[bare])
    return bare === undefined ? [{ ...card, pictures }] : []
  }

function whyNothing(left: ReadonlyMap<string, number>): string {
  const [why] = [...left].toSorted(([, a], [, b]) => b - a)[0] ?? []
  return why === undefined ? 'holds no notes' : `holds no note that can be read. Of most: ${why}`
}

/** @param rating the number of its first rating among those of all documents */
function* partsOf(
  { source, tags, cards }: DeckDocument,
  briefing: CompiledBriefing,
  pictures: readonly { readonly hash: string; readonly bytes: Uint8Array }[],
  rating: number,
  now: number,
): Generator<LibraryPart, void> {
  const { id: document } = source
  yield* rowsOf('documents', [documentRow(briefing, cards.length, source.notes ?? [], now)])
  const index = JSON.stringify(buildIndex(briefing))
  yield { kind: 'briefing', document, briefing: JSON.stringify(briefing), index, compiler: compilerVersion }
  yield* rowsOf(
    'tags',
    tags.map((tag) => ({ document, tag })),
  )
  yield* rowsOf(
    'held_objects',
    pictures.map(({ hash, bytes }) => ({ document, role: 'figure', hash, size: bytes.length })),
  )
  yield* rowsOf(
    'card_edits',
    cards.map((card) => ({ document, card: card.id, edit: editOf(card, briefing.blocks) })),
  )
  yield* rowsOf(
    'card_details',
    cards
      .filter(({ tags, startingState }) => tags.length > 0 || startingState !== null)
      .map(({ id, tags, startingState }) => ({
        ...{ document, card: id, tags: [...new Set(tags)], startingState },
        ...{ resetAfter: null, dueDay: null, dueAfter: null },
      })),
  )
  yield* rowsOf(
    'card_states',
    cards
      .filter(({ isSuspended, isMarked }) => isSuspended || isMarked)
      .map(({ id, isSuspended, isMarked }) => ({
        ...{ document, card: id, suspended: isSuspended, buried: null, marked: isMarked },
      })),
  )
  yield* rowsOf('reviews', reviewRows(document, cards, rating))
  for (const { hash, bytes } of pictures) yield { kind: 'object', hash, bytes: new Uint8Array(bytes) }
}

function* rowsOf(table: TableName, rows: readonly PlainRow[]): Generator<LibraryPart, void> {
  for (let at = 0; at < rows.length; at += mostRows)
    yield { kind: 'rows', table, first: at + 1, rows: rows.slice(at, at + mostRows) }
}

function documentRow(
  briefing: CompiledBriefing,
  cards: number,
  notes: readonly string[],
  now: number,
): PlainRow {
  const { id, title, date, source } = briefing
  return {
    ...{
      id,
      title,
      date,
      kind: source.kind,
      words: source.words,
      bundled: false,
      addedAt: now,
      openedAt: null,
    },
    ...{ cards, removedAt: null, name: null, file: source.name, notes },
  }
}

/** A card of the user's own, with the passage of its note. */
function editOf(
  { id, prompt, answer, accept, judging, pictures, partial, note, at }: DeckedCard,
  blocks: readonly Block[],
): CardEdit {
  const block = at === null ? undefined : blocks[at]
  const sentence = block === undefined ? null : describeAnchor(block, { start: 0, end: block.text.length })
  const own = {
    ...{ fact: null, sentence },
    ...(pictures.length > 0 && { pictures }),
    ...(partial && { partial }),
    ...(judging !== 'value' && { judging }),
    ...(note && { note }),
  } as const
  return { ...plainCard(id), prompt, answer, accept, own }
}

/** Ratings in the order in which they were given, as a log is. */
function reviewRows(document: string, cards: readonly DeckedCard[], first: number): readonly PlainRow[] {
  return cards
    .flatMap(({ id, ratings }) => ratings.map((rating) => ({ card: id, ...rating })))
    .toSorted((a, b) => a.at - b.at)
    .map(({ card, rating, at, durationMs }, index) => ({
      ...{ id: first + index, document, card, rating, at, durationMs },
      ...{ utcOffset: offsetAt(at), revokes: null, learningSteps: null },
    }))
}

/** The offset of the learner's clock then: a deck does not say, and they are most likely where they are now. */
const offsetAt: OffsetAt = (at) => -new Date(at).getTimezoneOffset()
