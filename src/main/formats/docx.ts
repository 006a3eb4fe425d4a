/** Word's DOCX: mammoth makes HTML of what it means, not of how it looks; our HTML reader does the rest. */
import { idOfBytes } from '../../core/base/ids.ts'
import type { SourceDocument } from '../../core/model/document.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import { cleanText } from '../../core/text/normalize.ts'
import { metaOf } from './claims.ts'
import { readCoreProperties } from './core-properties.ts'
import { WordChunks } from './docx/chunks.ts'
import { markContents } from './docx/contents.ts'
import { addressOfPart, placeDrawings, takerOf, toldOf, writeDrawings } from './docx/drawings.ts'
import { WordFormulas } from './docx/formulas.ts'
import { takeReadings } from './docx/ruby.ts'
import { openSimpleFields } from './docx/simple-fields.ts'
import { styleMapOf } from './docx/styles.ts'
import { trackedIn } from './docx/tracked.ts'
import { seamOf, takeNumber, withoutSeams, writeNumbers } from './docx/write-numbers.ts'
import { listZip, readZipEntry, unpacksBeyond, withEntries } from './docx/zip.ts'
import type { Format, FormatInput } from './format.ts'
import { readBlocks } from './html/blocks.ts'
import { parsePage } from './html/parse.ts'
import { boundPage } from './length.ts'
import { undrawnNote } from './math/bound.ts'
import { readingReason } from './notes.ts'
import { isFigure, Pictures } from './pictures.ts'

/** A zip that grows beyond this many bytes is no document (256 MB). */
const mostInflated = 256 * 1024 * 1024

/** Bytes that the properties of a document take at most. */
const mostProperties = 256 * 1024

export const docxFormat = {
  kind: 'docx',
  async read({ bytes, name }: FormatInput): Promise<Result<SourceDocument, string>> {
    if (listZip(bytes) === null) return err('is damaged, or not a Word document')
    // The library unpacks all that there is, whatever the sizes say.
    if (await unpacksBeyond(bytes, mostInflated))
      return err('unpacks to more than 256 MB, which no document needs')
    const id = idOfBytes(bytes)
    const seam = seamOf(id)
    const formulas = new WordFormulas(seam)
    const parts: (Uint8Array | null)[] = []
    const part = (path: string) => readZipEntry(bytes, path, mostInflated)
    const text = (path: string) => new TextDecoder().decode(part(path) ?? new Uint8Array())
    const chunks = new WordChunks(seam, text('word/_rels/document.xml.rels'), part)
    const written = await withWritten(bytes, seam, text, { formulas, chunks })
    const html = await toHtml(written.bytes, styleMapOf(text('word/styles.xml')), seam, parts)
    const whole = html.ok ? ok(chunks.putBack(formulas.putBack(html.value))) : html
    const bound = whole.ok ? boundPage(cleanText(whole.value)) : whole
    const page = bound.ok ? parsePage(bound.value) : bound
    if (!page.ok) return page
    const pictures = new Pictures(undefined)
    const read = readBlocks(page.value, {
      part: {},
      numbersInText: true,
      pictures: takerOf(parts, pictures),
    })
    const blocks = read.blocks.map((block) => takeNumber(block, seam))
    const dropped = [
      ...read.dropped.map((each) => ({ ...each, text: withoutSeams(each.text, seam) })),
      ...written.readings.map((text) => ({ text, why: readingReason })),
    ]
    if (blocks.every(isFigure)) return err('holds no text')
    const properties = readZipEntry(bytes, 'docProps/core.xml', mostProperties)
    const claims = readCoreProperties(properties === null ? '' : new TextDecoder().decode(properties))
    const meta = metaOf(claims, name, blocks)
    const tracked = trackedIn(bytes)
    return ok({
      name,
      kind: 'docx',
      id,
      blocks,
      meta,
      dropped: [...dropped, ...tracked.dropped, ...pictures.dropped],
      images: pictures.images,
      notes: [tracked.note, undrawnNote(formulas.undrawn), ...chunks.notes, ...pictures.notes].filter(
        (note) => note !== null,
      ),
    })
  },
} satisfies Format

const mainPart = 'word/document.xml'
const noteParts = ['word/footnotes.xml', 'word/endnotes.xml']

/**
 * What mammoth does not read, written where it does: which number a paragraph has (the texts of others cite them), what
 * a drawing is, which paragraphs list the contents, where a formula or another file stands, words without their
 * readings, and what fields show.
 */
async function withWritten(
  bytes: Uint8Array,
  seam: string,
  read: (path: string) => string,
  { formulas, chunks }: { readonly formulas: WordFormulas; readonly chunks: WordChunks },
): Promise<{ readonly bytes: Uint8Array; readonly readings: readonly string[] }> {
  const written = new Map<string, string>()
  const readings: string[] = []
  for (const name of [mainPart, ...noteParts]) {
    const xml = read(name)
    const numbering = name === mainPart ? read('word/numbering.xml') : ''
    const numbered = numbering === '' ? xml : writeNumbers(xml, numbering, read('word/styles.xml'), seam)
    const drawn = name === mainPart ? chunks.take(writeDrawings(markContents(numbered), seam)) : numbered
    const ruby = takeReadings(openSimpleFields(formulas.take(drawn)))
    readings.push(...ruby.readings)
    if (ruby.xml !== xml) written.set(name, ruby.xml)
  }
  if (written.size === 0) return { bytes, readings }
  return { bytes: await withEntries(bytes, written, mostInflated).catch(() => bytes), readings }
}

/** @param parts takes what pictures there are; each is told of by its place there, null where it is not in the file */
async function toHtml(
  bytes: Uint8Array,
  styleMap: readonly string[],
  seam: string,
  parts: (Uint8Array | null)[],
): Promise<Result<string, string>> {
  // Loaded when it is first needed: most documents are not Word's.
  const { default: mammoth } = await import('mammoth')
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: [...styleMap],
        convertImage: mammoth.images.imgElement(async (image) => {
          const index = parts.push(null) - 1
          // One that is only linked to is not read: mammoth refuses it.
          parts[index] = await image.readAsBuffer().catch(() => null)
          const { alt = '', width, height } = toldOf((image as { altText?: string }).altText ?? '', seam)
          const size = width && height ? { width: String(width), height: String(height) } : {}
          return { src: addressOfPart(index), alt, ...size }
        }),
      },
    )
    return ok(numberNotes(placeDrawings(value, seam)))
  } catch (error) {
    // It calls itself for what stands within, so that nesting without end ends its stack.
    if (error instanceof RangeError && /call stack/i.test(error.message)) return err('is nested too deeply')
    // mammoth tells its reasons in its own terms ("Can't find end of central directory").
    return err('is damaged, or not a Word document')
  }
}

/** Writes a note's number before the note, as the HTML reader finds it in other pages. */
function numberNotes(html: string): string {
  let number = 0
  return html.replace(
    /(<li id="(?:foot|end)note-[^"]{1,40}">(?:<p>)?)\s*/g,
    (_, start: string) => `${start}<sup>${++number}</sup> `,
  )
}
