import type { Briefing, SourceKind } from './document.ts'

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
