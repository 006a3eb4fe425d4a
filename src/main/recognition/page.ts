/** What is asked of text recognition, and what it tells of a page. */

/**
 * Which way of reading scans this is: raised when it reads them better. Documents that an older one has read are read
 * anew from their pictures; since that takes seconds for each page, no other change has it done.
 */
export const recognitionVersion = 3

/** A file of one picture that Leptonica decodes: PNG, JPEG, PNM, or TIFF, of which it takes the first page. */
export interface PagePicture {
  readonly bytes: Uint8Array
  /** How it is to be turned (Exif 2.32, 4.6.4), 1 to 8. */
  readonly orientation: number
}

/** Lengths on a page that was read are pixels of its picture, from its upper left corner. */
export interface ReadLetter {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly foot: number
}

export interface ReadWord {
  readonly letters: readonly ReadLetter[]
  readonly text: string
  readonly left: number
  readonly right: number
  /** How sure it was, from 0 to 100. */
  readonly confidence: number
}

export interface ReadLine {
  readonly words: readonly ReadWord[]
  /** Height of an "x", as it is among the letters of the line. */
  readonly xHeight: number
  /** From its deepest to its highest letters, as they would be if it had such. */
  readonly height: number
  /** Where its letters stand at the line's left and right end: a page may lie askew. */
  readonly baseline: { readonly left: number; readonly right: number }
  readonly left: number
  readonly right: number
}

/** Quarters of a circle, to the right. */
export type Turn = 0 | 1 | 2 | 3

/** The lines of a page in the order in which they are read. */
export interface ReadPage {
  readonly lines: readonly ReadLine[]
  /** By how much the picture was turned to be read, as it lay on its side or upside down: all lengths are of it turned. */
  readonly turn: Turn
}

/**
 * Reads the letters of a page.
 *
 * @param at which of how many pages it is, for those who wait
 * @returns null where the picture cannot be decoded, or makes the library fail
 */
export type Recognise = (
  picture: PagePicture,
  at: { readonly page: number; readonly of: number },
) => Promise<ReadPage | null>
