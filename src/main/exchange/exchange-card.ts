import type { Judging } from '../../core/cards/judging.ts'
import type { CardPicture } from '../../core/model/card.ts'
import type { NoteCard } from '../../core/model/edits.ts'
import type { CardHistory } from './apkg-schedule.ts'

/** A picture as a file that goes along. */
export interface ExchangePicture extends Pick<CardPicture, 'side' | 'alt'> {
  readonly name: string
}

/** A card as it goes to other programs. */
export interface ExchangeCard {
  readonly id: string
  readonly prompt: string
  readonly answer: string
  /** Other right forms of the answer. */
  readonly accept: readonly string[]
  readonly judging: Judging
  /** The items of an answer that is a list; else empty. */
  readonly items: readonly string[]
  /** The pictures that its sides show; absent where they stay here. */
  readonly pictures?: readonly ExchangePicture[]
  /** The sentences shown before the question, in the document's order. */
  readonly leading: readonly string[]
  /** The sentence it was made from; null where it has no place in the text. */
  readonly source: string | null
  readonly section: string | null
  /** The address of its paragraph in Precis; null where it has no place in the text. */
  readonly link: string | null
  /** When the card's words were last changed, in milliseconds since 1970-01-01 UTC. */
  readonly changedAt: number
  /** Whether it is a part of a note of Anki's that has more: then its id is none of Anki's. */
  readonly partial: boolean
  /** Which card of which note of Anki's it is, where all of that came from there. */
  readonly note?: NoteCard | null
  /** Its own, besides those of its document; absent where it has none. */
  readonly tags?: readonly string[] | undefined
  /** What was answered of it; absent where that stays here. */
  readonly history?: CardHistory
}
