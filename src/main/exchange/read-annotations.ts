/** Web Annotations as marks. The file is another's: every value is checked, and nothing in it can make this throw. */
import { z } from 'zod'
import { contextLength, cutTo, longestQuote, onToCharacter } from '../../core/anchor/describe.ts'
import { idGiver } from '../../core/base/ids.ts'
import type { Anchor } from '../../core/model/mark.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import { anchorLimits } from '../store/schemas/mark.ts'
import { blockFragment, type ExchangeMark, ownPrefix, partsSelector } from './annotations.ts'
import { colourOf } from './colours.ts'

/** Bytes of a file, its items, and of each item: parts, tags, and UTF-16 units of its strings. */
export const limits = {
  bytes: 20_000_000,
  items: 10_000,
  parts: 1000,
  tags: 50,
  tag: 60,
  note: 20_000,
  ...anchorLimits,
  /** Selectors that refine each other. */
  depth: 8,
} as const

/** What was left out of an item (counted from 0): all of it, or a part. */
export interface Skipped {
  readonly index: number
  readonly why: string
}

export interface Imported {
  readonly items: readonly ExchangeMark[]
  readonly skipped: readonly Skipped[]
}

// Not `catch`: each failure caught is an error made, and a file may hold 10,000 items without a note.
const text = z
  .unknown()
  .default('')
  .transform((value) => (typeof value === 'string' ? value : ''))
const offset = z.int().min(0).max(limits.offset)
const position = z
  .object({ start: offset, end: offset })
  .refine(({ start, end }) => start < end)
  .nullable()
  .catch(null)
const words = z.string().refine((value) => value.replaceAll('\0', '').trim() !== '')
const quote = z.object({ exact: words, prefix: text, suffix: text })
const picture = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .optional()
  .catch(undefined)
const part = z.object({ block: text, position, quote, figure: picture })
const parts = z.array(part).min(1).max(limits.parts)
/** One thing, several, or none: JSON-LD writes them all. */
const several = z
  .unknown()
  .default(null)
  .transform((value) => (Array.isArray(value) ? value : [value]))
const strings = several.transform((values) => values.filter((value) => typeof value === 'string'))
const body = z.object({
  value: text,
  color: text,
  purpose: text,
  tag: strings,
  keyword: strings,
  tags: strings,
})
const looseSelector = z.looseObject({ type: z.string(), refinedBy: z.unknown().optional() })
const annotation = z.object({
  id: text,
  created: text,
  motivation: strings,
  body: several,
  target: several,
})
const target = z.object({ selector: several })

type Body = z.infer<typeof body>

/** The marks of a file and what was left out of it; an error goes on from the file's name: "is not JSON". */
export function importAnnotations(json: string): Result<Imported, string> {
  if (Buffer.byteLength(json) > limits.bytes) return err('is larger than 20 MB')
  const items = itemsOf(parse(json))
  if (!items.ok) return items
  if (items.value.length > limits.items) return err('holds more than 10,000 annotations')
  const found: ExchangeMark[] = []
  const skipped: Skipped[] = []
  const seen = new Set<string>()
  for (const [index, item] of items.value.entries()) {
    const cuts: string[] = []
    const mark = markOf(item, (why) => cuts.push(why))
    if (!mark.ok) skipped.push({ index, why: mark.error })
    else if (seen.has(mark.value.id)) skipped.push({ index, why: 'It has the same id as one before it.' })
    else {
      seen.add(mark.value.id)
      found.push(mark.value)
      skipped.push(...cuts.map((why) => ({ index, why })))
    }
  }
  return ok({ items: found, skipped })
}

function parse(json: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(json.replace(/^\uFEFF/, '')))
  } catch {
    return err('is not JSON')
  }
}

/** The items of a set, of a bare list, or one annotation alone. */
function itemsOf(file: Result<unknown, string>): Result<readonly unknown[], string> {
  if (!file.ok) return file
  if (Array.isArray(file.value)) return ok(file.value)
  const set = z.object({ items: z.array(z.unknown()) }).safeParse(file.value)
  if (set.success) return ok(set.data.items)
  const alone = z.object({ type: z.literal('Annotation') }).safeParse(file.value)
  return alone.success ? ok([file.value]) : err('holds no annotations')
}

function markOf(item: unknown, cut: (why: string) => void): Result<ExchangeMark, string> {
  const read = annotation.safeParse(item)
  if (!read.success || Array.isArray(item)) return err('It is not an annotation.')
  const found = partsOf(read.data.target, cut)
  if (found === null) return err('It quotes no text.')
  const bodies = read.data.body.flatMap((each): Body[] => {
    if (each === null) return []
    const one = body.safeParse(each)
    return one.success ? [one.data] : []
  })
  const colour = bodies.map(({ color }) => colourOf(color)).find((each) => each !== null) ?? null
  const created = Date.parse(read.data.created)
  const note = noteOf(bodies, cut)
  return ok({
    // Made of checked values: the item itself may be nested too deep to be written.
    id: idOf(read.data.id, [read.data.created, note, found]),
    kind: read.data.motivation.includes('bookmarking') ? 'bookmark' : 'highlight',
    colour,
    note,
    tags: tagsOf(bodies, cut),
    parts: found,
    createdAt: Number.isNaN(created) ? 0 : created,
  })
}

/** Ours come back as they were; another's id, or none, is made into one that is the same at each import. */
function idOf(written: string, content: readonly unknown[]): string {
  const own = ['urn:uuid:', ownPrefix].find((prefix) => written.startsWith(prefix)) ?? ''
  const id = written.slice(own.length)
  if (own !== '' && id !== '' && id.length <= limits.id) return id
  return idGiver()('annotation', written === '' ? JSON.stringify(content) : written)
}

function noteOf(bodies: readonly Body[], cut: (why: string) => void): string {
  const notes = bodies.filter(({ purpose, value }) => purpose !== 'tagging' && value !== '')
  const note = notes.map(({ value }) => value).join('\n')
  if (note.length > limits.note) cut('Its note was cut to 20,000 characters.')
  return cutTo(note, limits.note)
}

function tagsOf(bodies: readonly Body[], cut: (why: string) => void): string[] {
  const tags = bodies.flatMap(({ purpose, value, tags: all, tag, keyword }) =>
    purpose === 'tagging' ? [value] : all.length > 0 ? all : [...new Set([...tag, ...keyword])],
  )
  const real = tags.filter((each) => each !== '')
  if (real.some((each) => each.length > limits.tag)) cut('A tag was cut to 60 characters.')
  if (real.length > limits.tags) cut('Only its first 50 tags were kept.')
  return real.slice(0, limits.tags).map((each) => cutTo(each, limits.tag))
}

/** The anchors of the first target that quotes text. */
function partsOf(targets: readonly unknown[], cut: (why: string) => void): Anchor[] | null {
  const selectors = targets.flatMap((each) => {
    const read = target.safeParse(each)
    return read.success ? [read.data.selector.flatMap((one) => refined(one))] : []
  })
  for (const each of selectors) {
    const kept = each.find(({ type }) => type === partsSelector)
    const all = kept && parts.safeParse(kept['parts'])
    const words = quote.safeParse(each.find(({ type }) => type === 'TextQuoteSelector'))
    if (all?.success) return all.data.map((one) => anchorOf(one, cut))
    if (!words.success) continue
    const place = position.parse(each.find(({ type }) => type === 'TextPositionSelector') ?? null)
    const block = text.parse(each.find(({ conformsTo }) => conformsTo === blockFragment)?.['value'])
    return [anchorOf({ block, position: place, quote: words.data }, cut)]
  }
  return null
}

/** A selector and those that refine it. */
function refined(value: unknown, depth = 0): Readonly<Record<string, unknown>>[] {
  if (value === undefined || value === null) return []
  const read = looseSelector.safeParse(value)
  if (!read.success || depth > limits.depth) return []
  return [read.data, ...refined(read.data.refinedBy, depth + 1)]
}

function anchorOf(
  { block, position: place, quote: words, figure }: z.infer<typeof part>,
  cut: (why: string) => void,
): Anchor {
  const exact = cutTo(words.exact, longestQuote)
  if (exact !== words.exact) cut('Its quote was cut to 50,000 characters.')
  return {
    block: block.length <= limits.id ? block : '',
    position: place ?? { start: 0, end: exact.length },
    quote: {
      exact,
      // What stands around a quote only helps to find it: more than is looked at is left out without a word.
      prefix: words.prefix.slice(
        onToCharacter(words.prefix, Math.max(0, words.prefix.length - contextLength)),
      ),
      suffix: cutTo(words.suffix, contextLength),
    },
    ...(figure !== undefined && { figure }),
  }
}
