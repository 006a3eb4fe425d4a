/** OpenDocument texts (ODT), packed or as one flat XML file. */
import { idOfBytes } from '../../core/base/ids.ts'
import type { SourceDocument } from '../../core/model/document.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import { type Claims, dayOf, metaOf } from './claims.ts'
import type { Format, FormatInput } from './format.ts'
import { readMarkup } from './markup.ts'
import { trackedNote } from './notices.ts'
import { readStyles } from './odt/styles.ts'
import { writeHtml } from './odt/write-html.ts'
import { openPacked, type Packed } from './packed.ts'
import { readPictures } from './packed-pictures.ts'
import { takerOfMarkup } from './picture-markup.ts'
import { isFigure, Pictures } from './pictures.ts'
import { orRefusal } from './refuse.ts'
import { findIn, parseXml, type XmlElement, xmlText } from './xml.ts'

const damaged = 'is damaged, or not an OpenDocument text'

export const odtFormat = {
  kind: 'odt',
  read: (input: FormatInput) => orRefusal(() => readText(input)),
} satisfies Format

async function readText({ bytes, name }: FormatInput): Promise<Result<SourceDocument, string>> {
  const isFlat = bytes[0] !== 0x50
  const packed = isFlat ? null : await openPacked(bytes)
  const parts = isFlat ? ok([parseXml(new TextDecoder().decode(bytes))]) : await partsOf(packed)
  if (!parts.ok) return parts
  const [content] = parts.value
  const body = content === undefined ? undefined : findIn(content, 'office:text')
  if (body === undefined) return err(damaged)
  const written = writeHtml(body, readStyles(parts.value))
  const pictures = new Pictures(undefined)
  const unpacked = packed === null ? new Map() : await readPictures(packed, written.pictures)
  const read = readMarkup(written.html, { pictures: takerOfMarkup(unpacked, pictures) })
  if (!read.ok) return read
  const { blocks, dropped } = read.value
  if (blocks.every(isFigure)) return err('holds no text')
  const tracked = trackedNote(written.changes)
  return ok({
    name,
    kind: 'odt',
    id: idOfBytes(bytes),
    blocks,
    meta: metaOf(claimsIn(parts.value), name, blocks),
    dropped: [...dropped, ...written.dropped, ...pictures.dropped],
    images: pictures.images,
    notes: [...(tracked === null ? [] : [tracked]), ...pictures.notes],
  })
}

/** The content first, then what else there is: styles and what is said of the document. */
async function partsOf(packed: Packed | null): Promise<Result<readonly XmlElement[], string>> {
  const content = await packed?.text('content.xml')
  if (packed === null || content === null || content === undefined) return err(damaged)
  const manifest = await packed.text('META-INF/manifest.xml')
  if (manifest !== null && findIn(parseXml(manifest), 'manifest:encryption-data') !== undefined)
    return err('is locked with a password; save a copy without it first')
  const others = await Promise.all(['styles.xml', 'meta.xml'].map((part) => packed.text(part)))
  return ok([content, ...others.filter((text) => text !== null)].map(parseXml))
}

function claimsIn(parts: readonly XmlElement[]): Claims {
  const said = (name: string) => {
    const found = parts.map((part) => findIn(part, 'office:meta')).find((meta) => meta !== undefined)
    const element = found === undefined ? undefined : findIn(found, name)
    return element === undefined ? '' : xmlText(element).trim()
  }
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(said('meta:creation-date')) ?? []
  return { title: said('dc:title'), created: dayOf(year, month, day), language: said('dc:language') }
}
