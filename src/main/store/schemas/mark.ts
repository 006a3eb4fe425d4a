import { z } from 'zod'
import { longestQuote } from '../../../core/anchor/describe.ts'
import {
  type Anchor,
  colours,
  hasOwnColour,
  type Mark,
  type MarkParts,
  markKinds,
} from '../../../core/model/mark.ts'
import { isStorable } from '../../../core/text/storable.ts'
import { isCount, isRecord, isText } from '../values.ts'
import { count, once, parsed, readBy } from './form.ts'

// What is stored as JSON is read like what a stranger sends: another version may have written it.

/** By hand: there is one in each mark and in each card of the user's own, and a schema takes several times as long. */
export function parseAnchor(value: unknown): Anchor | null {
  if (!isRecord(value) || !isRecord(value.position) || !isRecord(value.quote)) return null
  const { start, end } = value.position
  const { exact, prefix, suffix } = value.quote
  if (!isText(value.block) || value.block === '' || !isCount(start) || !isCount(end) || start > end)
    return null
  if (!isText(exact) || !isText(prefix) || !isText(suffix)) return null
  const { figure } = value
  const words = { block: value.block, position: { start, end }, quote: { exact, prefix, suffix } }
  if (figure === undefined) return words
  return isText(figure) && pictureHash.test(figure) ? { ...words, figure } : null
}

const pictureHash = /^[0-9a-f]{64}$/

const anchor = once(() => readBy(parseAnchor))

/** The anchors of a mark: at least one. */
const parts = once((): z.ZodType<MarkParts> => z.tuple([anchor()], anchor()))

/** The most that an anchor which is sent may hold: UTF-16 units of a block's id, and the index of a unit in its text. */
export const anchorLimits = { id: 64, offset: 10_000_000 } as const

/** An anchor as the page or the engine sends it. Beyond what is stored, its size is bounded and its quote is not empty. */
export const sentAnchor = once(() => anchor().refine(isSendable))

/** The anchors of a mark that is sent, at most so many. */
export const sentParts = (most: number): z.ZodType<MarkParts> =>
  z.tuple([sentAnchor()], sentAnchor()).refine(({ length }) => length <= most)

function isSendable({ block, position: { start, end }, quote: { exact, prefix, suffix } }: Anchor): boolean {
  return (
    block.length <= anchorLimits.id &&
    start < end &&
    end <= anchorLimits.offset &&
    exact !== '' &&
    [exact, prefix, suffix].every(({ length }) => length <= longestQuote) &&
    [block, exact, prefix, suffix].every(isStorable)
  )
}

export const mark = once(
  (): z.ZodType<Mark> =>
    z.preprocess(
      upToDate,
      z
        .object({
          id: z.string(),
          document: z.string(),
          note: z.string().default(''),
          tags: z.array(z.string()).default([]),
          parts: parts(),
          createdAt: count(),
          kind: z.enum(markKinds),
          colour: z.literal(colours).nullable(),
        })
        .refine(hasOwnColour),
    ),
)

/** A mark of before marks had several parts has one anchor. What stands as the colour of a bookmark is let be. */
function upToDate(value: unknown): unknown {
  if (!isRecord(value)) return value
  const { kind, colour, parts, anchor } = value
  return { ...value, parts: parts ?? [anchor], colour: kind === 'bookmark' ? null : colour }
}

/** A mark as the journal keeps it; null if it is none. */
export const parseMark = (value: unknown): Mark | null => parsed(mark(), value)
