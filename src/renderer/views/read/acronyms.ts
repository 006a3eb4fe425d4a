import type { GlossaryEntry } from '../../../core/model/document.ts'

/** An acronym of the document with what its letters stand for. */
export interface Acronym {
  readonly start: number
  readonly end: number
  readonly term: string
  readonly expansion: string
}

/** Finds the acronyms of a text; made once for a document. */
export type FindAcronyms = (text: string) => readonly Acronym[]

/** Whole words only: what a longer word or name begins with is none. */
export function acronymFinder(glossary: readonly GlossaryEntry[]): FindAcronyms {
  const expansions = new Map(
    glossary.flatMap(({ term, expansion }) => (expansion === null ? [] : [[term, expansion] as const])),
  )
  if (expansions.size === 0) return () => []
  const terms = [...expansions.keys()].sort((a, b) => b.length - a.length).map(literally)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${terms.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: term, index }) => ({
      start: index,
      end: index + term.length,
      term,
      expansion: expansions.get(term) ?? '',
    }))
}

/** Signs of patterns as themselves. A hyphen is none outside a class, and may not be escaped there. */
const literally = (term: string): string => term.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
