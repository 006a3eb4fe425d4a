import { type Anchor, type Colour, colours, type Mark, type Parts } from '../../core/model/mark.ts'

// What is stored as JSON is read like what a stranger sends: another version may have written it.

/** A mark as the journal keeps it; null if it is none. One without parts is from before marks had several. */
export function parseMark(value: unknown): Mark | null {
  if (!isRecord(value)) return null
  const { id, document, kind, createdAt, colour = null, note = '', tags = [] } = value
  const parts = parseParts(value.parts ?? [value.anchor])
  if (!isText(id) || !isText(document) || !isCount(createdAt) || !isText(note) || parts === null) return null
  if (!Array.isArray(tags) || !tags.every(isText)) return null
  const mark = { id, document, note, tags, parts, createdAt }
  if (kind === 'bookmark') return { ...mark, kind, colour: null }
  return kind === 'highlight' && isColour(colour) ? { ...mark, kind, colour } : null
}

/** The anchors of a mark; null if there are none, or one of them is none. */
export function parseParts(value: unknown): Parts | null {
  if (!Array.isArray(value)) return null
  const [first, ...rest] = value.map(parseAnchor)
  if (first === undefined || first === null) return null
  const others = rest.filter((anchor) => anchor !== null)
  return others.length === rest.length ? [first, ...others] : null
}

export function parseAnchor(value: unknown): Anchor | null {
  if (!isRecord(value) || !isRecord(value.position) || !isRecord(value.quote)) return null
  const { start, end } = value.position
  const { exact, prefix, suffix } = value.quote
  if (!isText(value.block) || value.block === '' || !isCount(start) || !isCount(end) || start > end)
    return null
  if (!isText(exact) || !isText(prefix) || !isText(suffix)) return null
  return { block: value.block, position: { start, end }, quote: { exact, prefix, suffix } }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
export const isText = (value: unknown): value is string => typeof value === 'string'
/** A whole number from 0 that JSON keeps exactly. */
export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0
const isColour = (value: unknown): value is Colour => (colours as readonly unknown[]).includes(value)
