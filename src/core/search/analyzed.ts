import type { Briefing } from '../model/document.ts'
import { searchedAs } from '../text/languages/known.ts'
import type { Analyzed } from './lunr-terms.ts'
import { readTokens } from './tokens.ts'

/** The words of a block and of the heading right above it. */
export type TokensOf = (id: string, withValues?: boolean) => Analyzed

/** Reads the words of each block when they are first asked for. */
export function analyzedOf(briefing: Briefing): TokensOf {
  const language = searchedAs(briefing.source.language)
  const texts = new Map(briefing.blocks.map(({ id, text }) => [id, text]))
  const titles = titlesByBlock(briefing)
  // Values are read only for queries that ask for one: that takes longer than all the rest.
  const plain = new Map<string, Analyzed>()
  const valued = new Map<string, Analyzed>()
  return (id, withValues = false) => {
    // Tokens with values also serve where none are asked for.
    const known = valued.get(id) ?? (withValues ? undefined : plain.get(id))
    if (known) return known
    const made = {
      body: readTokens(texts.get(id) ?? '', language, withValues),
      title: readTokens(titles.get(id) ?? '', language, withValues),
    }
    const kept = withValues ? valued : plain
    kept.set(id, made)
    if (withValues) plain.delete(id)
    return made
  }
}

function titlesByBlock(briefing: Briefing): Map<string, string> {
  return new Map(
    briefing.sections.flatMap((section) =>
      section.blocks[0] !== undefined && section.title !== null
        ? [[section.blocks[0], section.title] as const]
        : [],
    ),
  )
}
