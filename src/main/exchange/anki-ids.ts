/** Which card of ours a card of Anki's is, at each import. */
import { idOfBytes } from '../../core/base/ids.ts'
import { limits } from './anki-limits.ts'

/**
 * The id of a note's first card is the note's own, where the note is whole and its id can be kept; else it is made of that, or
 * of what the note says. So a card stays the same one where its note grows another.
 */
export function idOf({ guid, number, isWhole, fields }: Identity): string {
  if (guid !== '' && guid.length <= limits.id && isWhole && number === 1) return guid
  return madeId(guid === '' ? fields : guid, number === 1 ? null : number)
}

/** @param of a note's id, or what it says */
export const madeId = (of: string | readonly string[], number: number | null): string =>
  idOfBytes(Buffer.from(JSON.stringify(['anki', of, number]), 'utf8'))

interface Identity {
  readonly guid: string
  /** The number of the card in its note, from 1. */
  readonly number: number
  /** Whether the cards of the note say all that it does. */
  readonly isWhole: boolean
  readonly fields: readonly string[]
}
