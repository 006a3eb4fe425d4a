/** What a file of annotations holds as marks of a document: fit to be stored, and where its words stand in the text. */
import { describeAnchor, type TextBlock } from '../../core/anchor/describe.ts'
import { type PreparedText, prepare } from '../../core/anchor/find-anchor.ts'
import { placeMark } from '../../core/anchor/place-mark.ts'
import { idGiver } from '../../core/base/ids.ts'
import type { Anchor, Mark, MarkParts } from '../../core/model/mark.ts'
import { storable } from '../../core/text/storable.ts'
import type { ExchangeMark } from './annotations.ts'

export interface PlacedMark extends Omit<Mark, 'document'> {
  /** Whether its words stand in the document; `parts` are the file's own if they do not. */
  readonly placed: boolean
}

/** The block of a mark that names none and stands nowhere: a mark without one is none to the store. */
const noBlock = 'nowhere'

/** @param onMark told after each mark: a search for words that are nearly the same may take a while */
export function placeAnnotations(
  items: readonly ExchangeMark[],
  blocks: readonly TextBlock[],
  onMark: () => void = () => {},
): readonly PlacedMark[] {
  const places = { blocks: prepare(blocks), found: new Map() }
  return items.flatMap((item): PlacedMark[] => {
    const [first, ...rest] = item.parts.map(fitAnchor)
    if (first === undefined) return []
    const parts: MarkParts = [first, ...rest]
    const found = placeMark(parts, places) ?? placeAlone(first, rest, places.blocks)
    onMark()
    const { kind, colour, note, tags, createdAt } = item
    return [
      {
        id: storable(item.id) || idGiver()('annotation', JSON.stringify(item.id)),
        kind,
        colour: kind === 'bookmark' ? null : (colour ?? 1),
        note: storable(note),
        tags: [...new Set(tags.map((tag) => storable(tag).trim()))].filter((tag) => tag !== ''),
        parts: found?.parts ?? parts,
        // Clocks of the store begin in 1970.
        createdAt: Math.max(0, createdAt),
        placed: found !== null,
      },
    ]
  })
}

/** Fewer characters may be other words, even where they stand but once. */
const leastAlone = 8

/**
 * Other programs need not write what stands around their words, and words alone are trusted little. Those that
 * stand but once in the document leave no doubt; what stands around them is then added.
 */
function placeAlone(
  first: Anchor,
  rest: readonly Anchor[],
  document: PreparedText,
): { readonly parts: MarkParts } | null {
  const start = alone(first, document)
  if (start === null) return null
  return { parts: [start, ...rest.flatMap((anchor) => alone(anchor, document) ?? [])] }
}

function alone({ quote }: Anchor, { whole, starts, blocks }: PreparedText): Anchor | null {
  const { exact, prefix, suffix } = quote
  if (prefix !== '' || suffix !== '' || exact.length < leastAlone) return null
  const at = whole.indexOf(exact)
  if (at < 0 || whole.includes(exact, at + 1)) return null
  const index = starts.findLastIndex((start) => start <= at)
  const block = blocks[index]
  const start = at - (starts[index] ?? 0)
  return block === undefined ? null : describeAnchor(block, { start, end: start + exact.length })
}

function fitAnchor({ block, position, quote, figure }: Anchor): Anchor {
  const { exact, prefix, suffix } = quote
  return {
    block: storable(block) || noBlock,
    position,
    quote: { exact: storable(exact), prefix: storable(prefix), suffix: storable(suffix) },
    ...(figure !== undefined && { figure }),
  }
}
