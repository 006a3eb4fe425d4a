import { z } from 'zod'
import type { CardPicture } from '../../../core/model/card.ts'
import type {
  CardEdit,
  Edits,
  FactEdit,
  FactState,
  NoteCard,
  OwnCard,
  OwnFact,
} from '../../../core/model/edits.ts'
import { type FactType, factTypes } from '../../../core/model/fact.ts'
import { isCount, isRecord, isText } from '../values.ts'
import { once, parsed, readBy } from './form.ts'
import { parseKeptCard, parseKeptFact } from './kept.ts'
import { parseAnchor } from './mark.ts'

// The user's edits of facts and cards. All of a document's are read whenever it is shown, and there may be thousands: by hand
// that takes half as long as by a schema.

/** An edit as it is stored; null if it is none. */
export function parseFactEdit(value: unknown): FactEdit | null {
  if (!isRecord(value) || !isText(value.fact) || value.fact === '') return null
  const { fact, state, type = null, text = null, statement = null, value: written = null } = value
  // Stored before facts were statements: what its user said it was about is kept as a note.
  const note = value.note ?? value.about ?? null
  const own = parseOwnFact(value.own)
  if (!isState(state) || !(type === null || isType(type)) || own === undefined) return null
  if (!isTextOrNull(text) || !isTextOrNull(statement) || !isTextOrNull(written) || !isTextOrNull(note))
    return null
  return { fact, state, type, text, statement, value: written, note: note === '' ? null : note, own }
}

/** An edit as it is stored; null if it is none. */
export function parseCardEdit(value: unknown): CardEdit | null {
  if (!isRecord(value) || !isText(value.card) || value.card === '') return null
  const { card, deleted, prompt, answer, accept } = value
  const own = parseOwnCard(value.own)
  if (typeof deleted !== 'boolean' || !isTextOrNull(prompt) || !isTextOrNull(answer)) return null
  if (own === undefined || !(accept === null || (Array.isArray(accept) && accept.every(isText)))) return null
  return { card, deleted, prompt, answer, accept, own }
}

// Undefined for what is none: null is a fact, or a card, that is not the user's own.

function parseOwnFact(value: unknown): OwnFact | null | undefined {
  if (value === null) return null
  if (!isRecord(value) || !isType(value.type)) return undefined
  const place = parseAnchor(value.place)
  const sentence = parseAnchor(value.sentence)
  const kept = value.kept === undefined ? undefined : parseKeptFact(value.kept)
  if (place === null || sentence === null || kept === null) return undefined
  return { type: value.type, place, sentence, ...(kept && { kept }) }
}

function parseOwnCard(value: unknown): OwnCard | null | undefined {
  if (value === null) return null
  if (!isRecord(value) || !isTextOrNull(value.fact)) return undefined
  const { judging } = value
  const kept = value.kept === undefined ? undefined : parseKeptCard(value.kept)
  if (kept === null) return undefined
  const note = value.note === undefined ? undefined : parseNoteCard(value.note)
  const pictures = value.pictures === undefined ? undefined : parsePictures(value.pictures)
  if (note === null || pictures === null) return undefined
  const also: Omit<OwnCard, 'fact' | 'sentence'> = {
    ...(kept && { kept }),
    ...(note && { note }),
    ...(value.partial === true && { partial: true }),
    ...((judging === 'items' || judging === 'self') && { judging }),
    ...(pictures && { pictures }),
  }
  if (value.sentence === null)
    return value.fact === null ? { fact: null, sentence: null, ...also } : undefined
  const sentence = parseAnchor(value.sentence)
  return sentence ? { fact: value.fact, sentence, ...also } : undefined
}

function parseNoteCard(value: unknown): NoteCard | null {
  if (!isRecord(value)) return null
  const { guid, number, of } = value
  return isText(guid) && isCount(number) && isCount(of) ? { guid, number, of } : null
}

const parsePictures = (value: unknown): readonly CardPicture[] | null =>
  Array.isArray(value) && value.length > 0 && value.every(isPicture) ? value : null

function isPicture(value: unknown): value is CardPicture {
  if (!isRecord(value) || !isText(value.image) || !/^[0-9a-f]{64}$/.test(value.image)) return false
  const { side, alt, width, height } = value
  return (side === 'question' || side === 'answer') && isText(alt) && isSize(width) && isSize(height)
}

const isSize = (value: unknown): boolean => typeof value === 'number' && value > 0 && Number.isFinite(value)

const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value)
const isState = (value: unknown): value is FactState | null =>
  value === null || value === 'accepted' || value === 'rejected'
const isType = (value: unknown): value is FactType => (factTypes as readonly unknown[]).includes(value)

export const factEdit = once(() => readBy(parseFactEdit))
export const cardEdit = once(() => readBy(parseCardEdit))

export const edits = once(
  (): z.ZodType<Edits> => z.object({ facts: z.array(factEdit()), cards: z.array(cardEdit()) }),
)

/** Edits, each as it is stored; null if one is none. */
export const parseEdits = (value: unknown): Edits | null => parsed(edits(), value)
