import type { Briefing, ScanPage, SourceKind } from './document.ts'

/** Whether a file of a kind has printed pages that can be looked at. */
export const hasPages = (kind: SourceKind): boolean => kind === 'pdf' || kind === 'picture'

/** The printed page on which a block begins; null where there is none. */
export const pageOf = ({ source, blocks }: Briefing, block: string | null): number | null =>
  hasPages(source.kind) ? (blocks.find(({ id }) => id === block)?.page ?? null) : null

/** A part of a printed page: shares of its width and height from its top left corner, 0 to 1. */
export interface PageBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A word where it stands on a printed page. */
export interface PageWord extends PageBox {
  readonly text: string
}

/** The smallest box around both. */
export const around = (one: PageBox, other: PageBox): PageBox => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
})

/** What a page's words are packed in: a tenth of a millimetre is coarser. */
const grain = 10_000

const rounded = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * grain)

/** @param words in the order in which they are read; of the page as it was turned */
export const packScan = (
  { page, turn = 0 }: { readonly page: number; readonly turn?: 0 | 1 | 2 | 3 },
  words: readonly PageWord[],
): ScanPage => ({
  page,
  ...(turn !== 0 && { turn }),
  text: words.map(({ text }) => text.replace(/\s+/g, '')).join(' '),
  boxes: words.flatMap(({ left, top, right, bottom }) => [left, top, right, bottom].map(rounded)),
})

/** The words of a page that was read, as it was turned; those that have a box. */
export function scanWords({ text, boxes }: Pick<ScanPage, 'text' | 'boxes'>): readonly PageWord[] {
  return text.split(' ').flatMap((word, at) => {
    const [left, top, right, bottom] = boxes.slice(at * 4, at * 4 + 4).map((side) => side / grain)
    return left === undefined || top === undefined || right === undefined || bottom === undefined
      ? []
      : [{ text: word, left, top, right, bottom }]
  })
}

/** Where a part of a page that was turned to be read stands on the page as it lies. */
export function turnedBack({ left, top, right, bottom }: PageBox, { turn }: Pick<ScanPage, 'turn'>): PageBox {
  if (turn === 1) return { left: top, top: 1 - right, right: bottom, bottom: 1 - left }
  if (turn === 2) return { left: 1 - right, top: 1 - bottom, right: 1 - left, bottom: 1 - top }
  if (turn === 3) return { left: 1 - bottom, top: left, right: 1 - top, bottom: right }
  return { left, top, right, bottom }
}
