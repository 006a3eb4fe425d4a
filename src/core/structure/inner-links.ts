/** Links that lead to a place of their own document: by the ids of blocks and sections, whatever the file calls them. */
import type { Block, InlineSpan, Section } from '../model/document.ts'

/** What a file calls its places, and the id of the block or section at each. */
export type Places = ReadonlyMap<string, string>

const isInner = ({ kind, href }: InlineSpan): boolean => kind === 'link' && href?.startsWith('#') === true

/** The blocks, each link within the document with the id that it leads to; one that leads nowhere is only its words. */
export function settleLinks(blocks: readonly Block[], places: Places): Block[] {
  return blocks.map((block) => {
    if (block.spans?.some(isInner) !== true) return block
    const { spans: before, ...plain } = block
    const spans = before.flatMap((span) => {
      if (!isInner(span)) return [span]
      const place = places.get(span.href?.slice(1) ?? '')
      return place === undefined ? [] : [{ ...span, href: `#${place}` }]
    })
    return spans.length === 0 ? plain : { ...plain, spans }
  })
}

/** Gathers places while a text is laid out in sections and blocks. */
export class PlaceFinder {
  readonly #places = new Map<string, string>()

  add(names: readonly string[] | undefined, { id }: Pick<Block | Section, 'id'>): void {
    for (const name of names ?? []) if (!this.#places.has(name)) this.#places.set(name, id)
  }

  get places(): Places {
    return this.#places
  }
}
