/** Lists in lines of their own, below the line that leads to them: "The toll covers:", "Dry cargo:". */
import type { Block } from '../model/document.ts'
import { firstBroken } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import type { Sentences } from '../text/sentences.ts'
import { listBelowRules } from './list-below-rules.ts'

export interface ListBelow {
  /** Of the sentence that leads to it, in offsets of its block. */
  readonly lead: Span
  readonly items: readonly string[]
}

const known = new WeakMap<Sentences, ReadonlyMap<string, ListBelow>>()

/** By the id of the block whose last sentence leads to the list. */
export function listsBelow(blocks: readonly Block[], sentences: Sentences): ReadonlyMap<string, ListBelow> {
  const found = known.get(sentences) ?? find(blocks, sentences)
  known.set(sentences, found)
  return found
}

/** Looked at behind a line; a list of more is not asked for. */
const mostItems = 5

const find = (blocks: readonly Block[], sentences: Sentences): ReadonlyMap<string, ListBelow> =>
  new Map(
    blocks.flatMap((block, index) => {
      const lead = sentences.get(block.id)?.at(-1)
      if (!lead || !/^(?:paragraph|item)$/.test(block.kind) || !block.text.endsWith(':', lead.end)) return []
      const below = itemsBelow(blocks, index)
      const isCut = below.every(({ id }) => (sentences.get(id)?.length ?? 0) <= 1)
      const items =
        isCut && !below.every(leadsElsewhere)
          ? listedBelow(
              block.text.slice(lead.start, lead.end),
              below.map(({ text }) => text),
            )
          : null
      return items ? [[block.id, { lead, items }] as const] : []
    }),
  )

/** A link over half of an item or more: it is the name of what lies there. */
const leadsElsewhere = ({ text, spans = [] }: Block): boolean =>
  spans.some(({ kind, start, end }) => kind === 'link' && end - start >= text.length / 2)

/** The items right below a line and one level in; one more than are asked for, where there are more. */
function itemsBelow(blocks: readonly Block[], index: number): Block[] {
  const lead = blocks[index]
  const first = blocks[index + 1]
  const isBelow = (block: Block | undefined) =>
    block?.kind === 'item' && block.section === lead?.section && (block.level ?? 1) > levelOf(lead)
  if (!first || !isBelow(first)) return []
  const own: Block[] = []
  for (let at = index + 1; at <= index + mostItems + 1; at += 1) {
    const block = blocks[at]
    if (!block || !isBelow(block)) break
    // What stands deeper belongs to an item: then the items are not all there is.
    if ((block.level ?? 1) !== (first.level ?? 1)) return []
    own.push(block)
  }
  return own
}

const levelOf = (block: Block | undefined) => (block?.kind === 'item' ? (block.level ?? 1) : 0)

/** The things below a line without their marks and what stands in brackets behind them; null where they are no list that can be asked for. */
export function listedBelow(lead: string, below: readonly string[]): readonly string[] | null {
  const items = below.map((item) =>
    item
      .trim()
      .replace(/[;,]?\s(?:and|or)$/i, '')
      // What is told of it behind a comma is no part of it.
      .replace(/,\s(?:which|who|where|so that|in which case|because|including|such as|e\.g\.)\s.*$/iu, '')
      .replace(/[;,.]$/, '')
      // Letters stay with their name.
      .replace(/\s\((?!\p{Lu}{2,}s?\))[^()]*\)$/u, ''),
  )
  return firstBroken(listBelowRules, { lead, items, below }) === undefined ? items : null
}
