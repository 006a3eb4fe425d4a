import { around, type PageBox, type PageWord } from '../../core/model/page.ts'
import type { Pdfium } from './pdfium.ts'

/** Words of one page that are told, and letters of one word. */
export const mostWords = 20_000
export const mostLetters = 1_000
/** Characters of one page that are looked at. */
const most = 200_000
/** What a page is measured in: fine enough for any screen. */
const grain = 100_000
/** A hyphen that ends a line, as PDFium tells it. */
const lineHyphen = 2

/** @param page as the library has it */
export function wordsOf(library: Pdfium, page: number): readonly PageWord[] {
  const { malloc, free } = library.wasmExports
  const text = library._FPDFText_LoadPage(page)
  if (text === 0) return []
  const box = malloc(16)
  const words: PageWord[] = []
  let word: PageWord | null = null
  const end = () => {
    if (word !== null) words.push(word)
    word = null
  }
  const count = Math.min(most, library._FPDFText_CountChars(text))
  for (let at = 0; at < count && words.length < mostWords; at += 1) {
    const sign = signOf(library._FPDFText_GetUnicode(text, at))
    const place = sign === null ? null : boxOf(library, page, text, at, box)
    if (sign === null || place === null) end()
    else if (word !== null && goesOn(word, place) && word.text.length < mostLetters - 1)
      word = { ...around(word, place), text: word.text + sign }
    else {
      end()
      word = { text: sign, ...place }
    }
  }
  end()
  free(box)
  library._FPDFText_ClosePage(text)
  return words.slice(0, mostWords)
}

/** Null where it parts words. */
function signOf(code: number): string | null {
  if (code === lineHyphen) return '-'
  if (code <= 0x20 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null
  const sign = String.fromCodePoint(code)
  return /[\s\p{C}]/u.test(sign) ? null : sign
}

/** Null where it lies outside the page, or is nowhere. */
function boxOf(library: Pdfium, page: number, text: number, at: number, room: number): PageBox | null {
  if (library._FPDFText_GetLooseCharBox(text, at, room) === 0) return null
  const [left = 0, top = 0, right = 0, bottom = 0] = library.HEAPF32.subarray(room / 4, room / 4 + 4)
  const place = (x: number, y: number) => {
    library._FPDF_PageToDevice(page, 0, 0, grain, grain, 0, x, y, room, room + 4)
    const [across = 0, down = 0] = library.HEAP32.subarray(room / 4, room / 4 + 2)
    return [across / grain, down / grain] as const
  }
  const [x1, y1] = place(left, top)
  const [x2, y2] = place(right, bottom)
  const within = (share: number) => Math.min(1, Math.max(0, share))
  const on = {
    left: within(Math.min(x1, x2)),
    top: within(Math.min(y1, y2)),
    right: within(Math.max(x1, x2)),
    bottom: within(Math.max(y1, y2)),
  }
  return on.right > on.left && on.bottom > on.top ? on : null
}

/** Whether a character stands on the line of a word, and behind it: PDFium takes a word that is parted by a line for one. */
function goesOn(word: PageBox, next: PageBox): boolean {
  const middle = (next.top + next.bottom) / 2
  return middle > word.top && middle < word.bottom && (next.left + next.right) / 2 > word.left
}
