/** The marks of one document as they were exported: all of a mark, or it is refused. */
import { z } from 'zod'
import type { Mark } from '../../../core/model/mark.ts'
import { isStorable } from '../../../core/text/storable.ts'
import { parseMark } from '../../store/schemas/mark.ts'
import { blockFragment, ownPrefix, partsSelector } from '../annotations.ts'
import { colourOf } from '../colours.ts'
import { unusable } from './refusal.ts'

const quote = z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() })
const position = z.object({ start: z.int(), end: z.int() })
const selectors = z.array(z.looseObject({ type: z.string() })).min(3)
const annotation = z.object({
  id: z.string(),
  created: z.string(),
  motivation: z.enum(['bookmarking', 'highlighting']),
  body: z.object({
    value: z.string(),
    color: z.string().optional(),
    tags: z.array(z.string()).optional(),
  }),
  target: z.object({ source: z.string(), selector: selectors }),
})
const set = z.object({ items: z.array(z.unknown()) })

/** @throws Refusal */
export function readMarks(file: string, document: string, json: string): readonly Mark[] {
  const parsed = set.safeParse(parse(json))
  if (!parsed.success) throw unusable(`${file} is no set of annotations`)
  return parsed.data.items.map((item, index) => {
    const mark = markOf(document, item)
    if (mark === null) throw unusable(`${file}, annotation ${index + 1} is no passage`)
    return mark
  })
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function markOf(document: string, item: unknown): Mark | null {
  const parsed = annotation.safeParse(item)
  if (!parsed.success || parsed.data.target.source !== `${ownPrefix}document:${document}`) return null
  const { id, created, motivation, body, target } = parsed.data
  const own = ['urn:uuid:', ownPrefix].find((prefix) => id.startsWith(prefix))
  if (own === undefined || id === own || !isStorable(id) || !isStorable(body.value)) return null
  return parseMark({
    id: id.slice(own.length),
    document,
    kind: motivation === 'bookmarking' ? 'bookmark' : 'highlight',
    colour: body.color === undefined ? null : colourOf(body.color),
    note: body.value,
    tags: body.tags ?? [],
    parts: partsOf(target.selector),
    createdAt: Date.parse(created),
  })
}

/** Each part where it has several; else the three selectors that say the one. */
function partsOf(all: z.infer<typeof selectors>): unknown {
  const kept = all.find(({ type }) => type === partsSelector)
  if (kept !== undefined) return kept['parts']
  const words = quote.safeParse(all.find(({ type }) => type === 'TextQuoteSelector'))
  const place = position.safeParse(all.find(({ type }) => type === 'TextPositionSelector'))
  const block = all.find(({ conformsTo }) => conformsTo === blockFragment)?.['value']
  return words.success && place.success ? [{ block, position: place.data, quote: words.data }] : null
}
