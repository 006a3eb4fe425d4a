/** The decks of a file as documents: a heading for each deck, a passage for each note with its pictures below, and their cards. */
import { idOfBytes } from '../../../core/base/ids.ts'
import type { CardPicture } from '../../../core/model/card.ts'
import type { Figure, SourceBlock, SourceDocument } from '../../../core/model/document.ts'
import type { StartingState } from '../../../core/study/starting-state.ts'
import { storable } from '../../../core/text/storable.ts'
import { isFigure } from '../../formats/pictures.ts'
import type { ReadCard } from '../anki-cards.ts'
import type { CollectedCard, CollectedNote, Collection } from './collection.ts'
import { type CameRating, ratingsOf } from './history.ts'
import { deckLimits } from './limits.ts'
import { cardsOfNote, type DeckCard } from './note-cards.ts'
import type { DeckFile } from './package.ts'
import { type NoteText, textOfNote } from './passages.ts'
import { DeckPictures } from './pictures.ts'
import { type OffsetAt, startingStateOf } from './starting-state.ts'

/** A card of a deck, as a card of its document. */
export interface DeckedCard extends ReadCard {
  /** Their images are keys of the document's, as those of its figures. */
  readonly pictures: readonly CardPicture[]
  /** The block that says what it asks, by its place among those of the document that are no heading; null for none. */
  readonly at: number | null
  /** Those of its note, but for what all notes of the document have. */
  readonly tags: readonly string[]
  readonly isSuspended: boolean
  readonly isMarked: boolean
  readonly ratings: readonly CameRating[]
  /** Where its ratings do not tell all of its schedule. */
  readonly startingState: StartingState | null
}

export interface DeckDocument {
  readonly source: SourceDocument
  /** Those that all of its notes have. */
  readonly tags: readonly string[]
  readonly cards: readonly DeckedCard[]
}

interface ReadNote {
  /** Its place among the notes of the file, from 1. */
  readonly number: number
  readonly note: CollectedNote
  /** The levels of its deck. */
  readonly deck: readonly string[]
  readonly text: NoteText
  readonly cards: readonly DeckCard[]
}

/** What is read of a collection, before any document is made of it. */
export interface ReadNotes {
  /** The notes of each document, by the name of its uppermost deck. */
  readonly groups: ReadonlyMap<string, readonly ReadNote[]>
  /** Why notes, or parts of them, were left out, and of how many. */
  readonly left: ReadonlyMap<string, number>
}

const full = 'Only the first 10,000 cards of a deck are taken.'

/**
 * @param onSlice told now and then: a collection may be long
 * @param onLeft told what of which note, counted from 1, is left out
 */
export function readNotes(
  collection: Collection,
  onSlice: () => void,
  onLeft: (note: number, why: string) => void = () => {},
): ReadNotes {
  const groups = new Map<string, ReadNote[]>()
  const counts = new Map<string, number>()
  const left = new Map<string, number>()
  const guids = new Set<string>()
  const ids = new Set<string>()
  let all = 0
  let number = 0
  for (const slice of collection.notes()) {
    onSlice()
    for (const note of slice) {
      number += 1
      const deck = collection.decks.get(note.cards[0]?.deck ?? 0) ?? ['Default']
      const [name = ''] = deck
      const count = counts.get(name) ?? 0
      const isFull = count >= deckLimits.documentCards || all >= deckLimits.cards
      const reasons = new Set<string>()
      const refused = isFull ? full : whyNot(note, guids)
      const read = refused === null ? readNote(note, number, deck, ids, (why) => reasons.add(why)) : null
      if (refused !== null) reasons.add(refused)
      for (const why of reasons) {
        left.set(why, (left.get(why) ?? 0) + 1)
        onLeft(number, why)
      }
      if (read === null) continue
      if (note.guid !== '') guids.add(note.guid)
      counts.set(name, count + read.cards.length)
      all += read.cards.length
      const group = groups.get(name)
      if (group === undefined) groups.set(name, [read])
      else group.push(read)
    }
  }
  return { groups, left }
}

const twice = 'It has the same id as one before it.'

function whyNot({ type, cards, guid }: CollectedNote, guids: ReadonlySet<string>): string | null {
  if (type === null) return 'Its note type is not in the file.'
  if (cards.length === 0) return 'It has no card.'
  return guids.has(guid) ? twice : null
}

/**
 * Null for a note that says nothing.
 *
 * @param ids those of the cards before; its own are added
 */
function readNote(
  note: CollectedNote,
  number: number,
  deck: readonly string[],
  ids: Set<string>,
  skip: (why: string) => void,
): ReadNote | null {
  const { type, guid, fields } = note
  if (type === null) return null
  // A damaged collection has a card of a note twice.
  const told = { guid, type, fields, ords: [...new Set(note.cards.map(({ ord }) => ord))] }
  const cards = cardsOfNote(told, skip)
    .map((card) => ({
      ...card,
      id: storable(card.id),
      prompt: storable(card.prompt),
      answer: storable(card.answer),
      accept: card.accept.map(storable),
    }))
    .filter(({ id }) => {
      // Notes without an id of their own are known by what they say.
      if (ids.has(id)) skip(twice)
      return !ids.has(id) && ids.add(id)
    })
  // What asks for parts of a picture says nothing without it.
  if (type.isOcclusion) return null
  const text = textOfNote(told, cards)
  return text.passages.length + text.pictures.length === 0 ? null : { number, note, deck, text, cards }
}

export interface MakeOptions {
  /** The name of the file. */
  readonly name: string
  readonly collection: Pick<Collection, 'decks' | 'clock'>
  readonly media: DeckFile['media']
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number
  readonly offsetAt: OffsetAt
}

/** Makes the notes of one uppermost deck a document. */
export async function documentOfNotes(
  notes: readonly ReadNote[],
  options: MakeOptions,
): Promise<DeckDocument> {
  const { name, collection, media } = options
  const pictures = new DeckPictures(media)
  const tags = new Set(tagsOfAll(notes))
  const shared = sharedLevels(notes.map(({ deck }) => deck))
  const blocks: SourceBlock[] = []
  const cards: DeckedCard[] = []
  /** How many of the blocks are no heading. */
  let said = 0
  let open: readonly string[] = []
  const push = (block: SourceBlock) => {
    blocks.push(block)
    if (block.kind !== 'heading') said += 1
  }
  for (const { note, deck, text, cards: own } of inOrderOfDecks(notes)) {
    const levels = deck.slice(shared.length)
    for (const heading of headingsTo(levels, open)) push(heading)
    open = levels
    const first = said
    for (const { text: words, asks } of text.passages)
      push({
        kind: 'paragraph',
        text: words,
        ...(asks > 0 && { spans: [{ start: 0, end: asks, kind: 'strong' }] }),
      })
    const figures = new Map<string, Figure>()
    for (const picture of text.pictures) {
      const block = await pictures.take(picture)
      if (block !== null) push(block)
      if (block?.figure !== undefined) figures.set(picture.name, block.figure)
    }
    const byOrd = new Map(note.cards.map((card) => [card.ord, card]))
    for (const [index, card] of own.entries()) {
      const place = text.placeOf[index] ?? null
      const isPlaced = place !== null && place < text.passages.length
      const shown = { ...card, pictures: picturesOf(card, figures) }
      cards.push(decked(shown, isPlaced ? first + place : null, byOrd.get(card.ord), note, tags, options))
    }
  }
  const title = shared.at(-1) ?? 'Anki'
  return {
    source: {
      name,
      kind: 'anki',
      id: idOfDeck(notes, collection.decks),
      blocks,
      meta: { title: storable(title).trim() || 'Anki' },
      dropped: pictures.dropped,
      images: pictures.images,
      notes: pictures.notes,
    },
    tags: [...tags],
    cards,
  }
}

/** Its pictures as they were read; without those that cannot be shown. */
const picturesOf = ({ pictures }: DeckCard, figures: ReadonlyMap<string, Figure>): readonly CardPicture[] =>
  pictures.flatMap(({ side, name, alt }) => {
    const figure = figures.get(name)
    if (figure == null || figure.image === null) return []
    const { image, width, height } = figure
    return [{ side, image, width, height, alt: storable(alt).trim() }]
  })

function decked(
  { ord: _, ...card }: Omit<DeckCard, 'pictures'> & Pick<DeckedCard, 'pictures'>,
  at: number | null,
  collected: CollectedCard | undefined,
  { tags }: CollectedNote,
  shared: ReadonlySet<string>,
  { collection: { clock }, now, offsetAt }: MakeOptions,
): DeckedCard {
  return {
    ...card,
    at,
    tags: tags.map(storable).filter((tag) => !shared.has(tag) && isTag(tag)),
    isSuspended: collected?.isSuspended ?? false,
    isMarked: tags.some((tag) => tag.toLowerCase() === 'marked'),
    ratings: ratingsOf(collected?.log ?? [], now),
    startingState: collected === undefined ? null : startingStateOf(collected, clock, now, offsetAt),
  }
}

/** The levels that all decks have above them, or are. */
function sharedLevels(decks: readonly (readonly string[])[]): readonly string[] {
  const [first = []] = decks
  const end = first.findIndex((level, at) => decks.some((deck) => deck[at] !== level))
  return end < 0 ? first : first.slice(0, end)
}

/** "Lesson 2" before "Lesson 10". */
const { compare } = new Intl.Collator('en', { numeric: true })

/** Decks by their names, those above first; the notes of one in the order in which they were made. */
function inOrderOfDecks(notes: readonly ReadNote[]): readonly ReadNote[] {
  const names = new Map(notes.map(({ deck }) => [deck.join('\u001f'), deck]))
  const order = new Map(
    [...names].toSorted(([, a], [, b]) => comparePaths(a, b)).map(([name], at) => [name, at] as const),
  )
  const orderOf = ({ deck }: ReadNote) => order.get(deck.join('\u001f')) ?? 0
  return notes.toSorted((a, b) => orderOf(a) - orderOf(b))
}

function comparePaths(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((level, index) => level !== b[index])
  if (at < 0) return a.length - b.length
  const [one, other] = [a[at] ?? '', b[at]]
  return other === undefined ? 1 : compare(one, other) || (one < other ? -1 : 1)
}

/** The headings that lead from one deck to another. */
function headingsTo(levels: readonly string[], open: readonly string[]): readonly SourceBlock[] {
  const same = levels.findIndex((level, at) => level !== open[at])
  if (same < 0) return []
  return levels.slice(same).map((level, at) => ({
    kind: 'heading',
    text: storable(level).trim() || 'Deck',
    level: Math.min(6, same + at + 1),
  }))
}

/** Anki's own id of the deck that every collection begins with. */
const firstDeck = 1

/** The same at each import of a deck, whatever it holds by then, and whatever it is called. */
function idOfDeck(notes: readonly ReadNote[], decks: Collection['decks']): string {
  const [name] = notes[0]?.deck ?? []
  const [id] = [...decks].find(([, levels]) => levels.length === 1 && levels[0] === name) ?? []
  const first = notes.reduce((least, { note }) => Math.min(least, note.id), Number.POSITIVE_INFINITY)
  const key = id === undefined || id === firstDeck ? ['first note', first] : ['deck', id]
  return idOfBytes(Buffer.from(JSON.stringify(['anki', ...key]), 'utf8'))
}

/** As long as a tag that is typed may be. */
const tagLimits = { count: 20, length: 60 } as const
/** What Anki itself says by a tag. */
const ownTags = new Set(['marked', 'leech'])

function tagsOfAll(notes: readonly ReadNote[]): readonly string[] {
  const [first, ...others] = notes
  const tags = first?.note.tags.filter((tag) => others.every(({ note }) => note.tags.includes(tag))) ?? []
  return [...new Set(tags.map(storable))].filter(isTag).slice(0, tagLimits.count)
}

const isTag = (tag: string): boolean => tag.length <= tagLimits.length && !ownTags.has(tag.toLowerCase())

/** How many of the blocks of a document are pictures. */
export const countFigures = ({ blocks }: SourceDocument): number => blocks.filter(isFigure).length
