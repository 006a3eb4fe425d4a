import { create } from 'zustand'
import type { FoundItem } from '../../shared/contract/find.ts'

export const wheres = ['document', 'library'] as const
export type Where = (typeof wheres)[number]

export const whats = ['all', 'document', 'text', 'fact', 'card', 'mark', 'command'] as const
export type What = (typeof whats)[number]

export interface PaletteState {
  readonly query: string
  readonly where: Where
  readonly what: What
  /** The key of the row that Enter takes; null for the first. */
  readonly active: string | null
  /** How far the rows were scrolled, in pixels. */
  readonly scroll: number
  /** The items that the user went to from the palette, the latest first. */
  readonly recent: readonly FoundItem[]
}

/** How the palette stood when it was closed: it opens as it was. Kept until the app closes. */
export const usePalette = create<PaletteState>(() => ({
  query: '',
  where: 'document',
  what: 'all',
  active: null,
  scroll: 0,
  recent: [],
}))

const mostRecent = 20

/** Puts what is gone to before what was gone to earlier. */
export function keepRecent(found: FoundItem): void {
  const isSame = (each: FoundItem) =>
    each.kind === found.kind && each.id === found.id && each.document === found.document
  usePalette.setState(({ recent }) => ({
    recent: [found, ...recent.filter((each) => !isSame(each))].slice(0, mostRecent),
  }))
}

/** Changes what is searched for or where: the best hit is then the one that Enter takes. */
export const search = (change: Partial<Pick<PaletteState, 'query' | 'where' | 'what'>>): void =>
  usePalette.setState({ ...change, active: null, scroll: 0 })
