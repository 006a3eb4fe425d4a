/** A note of a deck as text to read: what its cards ask and answer as passages, and its pictures below. */

import { plainField } from '../anki-cards.ts'
import { readClozes, withAnswers } from '../anki-cloze.ts'
import type { NotePicture } from '../plain-text.ts'
import type { DeckCard, DeckNote } from './note-cards.ts'

export interface Passage {
  readonly text: string
  /** How much of its beginning asks, in UTF-16 units; 0 where nothing does. */
  readonly asks: number
}

export interface NoteText {
  readonly passages: readonly Passage[]
  /** The passage of each card, by its place among them; null for one that has no words. */
  readonly placeOf: readonly (number | null)[]
  readonly pictures: readonly NotePicture[]
}

/** @param cards those that were made of the note */
export function textOfNote(note: DeckNote, cards: readonly DeckCard[]): NoteText {
  const pictures = note.fields.flatMap((field) => plainField(field, true)?.pictures ?? [])
  if (note.type.isCloze || cards.length === 0) {
    // What no card could be made of is there to be read all the same.
    const asked = note.fields.filter((field) => readClozes(field, 1).length > 0)
    const others = note.fields.filter((field) => !asked.includes(field))
    const passages = [asked, others].flatMap(read)
    return { passages, placeOf: cards.map(() => 0), pictures }
  }
  const passages: Passage[] = []
  const placeOf: (number | null)[] = []
  const known = new Map<string, number>()
  for (const { prompt, answer } of cards) {
    if (prompt === '' && answer === '') {
      placeOf.push(null)
      continue
    }
    // A card and its reverse say the same.
    const key = JSON.stringify([prompt, answer].toSorted())
    const at = known.get(key) ?? passages.length
    known.set(key, at)
    placeOf.push(at)
    if (at === passages.length) passages.push(passageOf(prompt, answer))
  }
  return { passages, placeOf, pictures }
}

/** Fields as one passage; none where they say nothing, or more than a passage does. */
function read(fields: readonly string[]): readonly Passage[] {
  const text = fields.flatMap((field) => textIn(withAnswers(field))).join(' · ')
  return text === '' || text.length > longest ? [] : [{ text, asks: 0 }]
}

/** UTF-16 units of a passage. */
const longest = 10_000

function passageOf(prompt: string, answer: string): Passage {
  const asked = onOneLine(prompt)
  if (asked === '') return { text: onOneLine(answer), asks: 0 }
  if (answer === '') return { text: asked, asks: asked.length }
  const parted = /[\p{P}\p{S}]$/u.test(asked) ? ' ' : ': '
  return { text: `${asked}${parted}${onOneLine(answer)}`, asks: asked.length }
}

/** Lines of a card as one: parted where no sign parts them. */
const onOneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce(
      (joined, line) => (joined === '' ? line : `${joined}${/[\p{P}]$/u.test(joined) ? ' ' : '; '}${line}`),
      '',
    )

function textIn(field: string): readonly string[] {
  const plain = plainField(field, true)
  const text = plain === null ? '' : onOneLine(plain.text)
  return text === '' ? [] : [text]
}
