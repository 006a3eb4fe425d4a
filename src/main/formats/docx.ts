/** Word's DOCX: mammoth makes HTML of what it means, not of how it looks; our HTML reader does the rest. */
import { idOfBytes } from '../../core/base/ids.ts'
import type { SourceDocument } from '../../core/model/document.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import { cleanText } from '../../core/text/normalize.ts'
import { metaOf } from './claims.ts'
import { claimsOf } from './docx/properties.ts'
import { trackedIn } from './docx/tracked.ts'
import { seamOf, takeNumber, withoutSeams, writeNumbers } from './docx/write-numbers.ts'
import { listZip, readZipEntry, unpacksBeyond, withEntry } from './docx/zip.ts'
import type { Format, FormatInput } from './format.ts'
import { readBlocks } from './html/blocks.ts'
import { parsePage } from './html/parse.ts'
import { boundPage } from './length.ts'

/** A zip that grows beyond this many bytes is no document (256 MB). */
const mostInflated = 256 * 1024 * 1024

export const docxFormat = {
  kind: 'docx',
  extensions: ['docx'],
  async read({ bytes, name }: FormatInput): Promise<Result<SourceDocument, string>> {
    if (listZip(bytes) === null) return err('is damaged, or not a Word document')
    // The library unpacks all that there is, whatever the sizes say.
    if (await unpacksBeyond(bytes, mostInflated))
      return err('unpacks to more than 256 MB, which no document needs')
    const id = idOfBytes(bytes)
    const seam = seamOf(id)
    const html = await toHtml(await withNumbers(bytes, seam))
    const bound = html.ok ? boundPage(cleanText(html.value)) : html
    const page = bound.ok ? parsePage(bound.value) : bound
    if (!page.ok) return page
    const read = readBlocks(page.value, { numbersInText: true })
    const blocks = read.blocks.map((block) => takeNumber(block, seam))
    const dropped = read.dropped.map((each) => ({ ...each, text: withoutSeams(each.text, seam) }))
    if (blocks.length === 0) return err('holds no text')
    const meta = metaOf(claimsOf(bytes), name, blocks)
    const tracked = trackedIn(bytes)
    return ok({
      name,
      kind: 'docx',
      id,
      blocks,
      meta,
      dropped: [...dropped, ...tracked.dropped],
      notes: tracked.note === null ? [] : [tracked.note],
    })
  },
} satisfies Format

const mainPart = 'word/document.xml'

/** mammoth knows that a paragraph has a number, and not which: the texts of others cite them. */
async function withNumbers(bytes: Uint8Array, seam: string): Promise<Uint8Array> {
  const read = (name: string) => {
    const part = readZipEntry(bytes, name, mostInflated)
    return part === null ? '' : new TextDecoder().decode(part)
  }
  const numbering = read('word/numbering.xml')
  if (numbering === '') return bytes
  const xml = read(mainPart)
  const written = writeNumbers(xml, numbering, read('word/styles.xml'), seam)
  if (written === xml) return bytes
  // Pictures are not kept.
  return withEntry(bytes, mainPart, written, mostInflated, (name) => !name.startsWith('word/media/')).catch(
    () => bytes,
  )
}

async function toHtml(bytes: Uint8Array): Promise<Result<string, string>> {
  // Loaded when it is first needed: most documents are not Word's.
  const { default: mammoth } = await import('mammoth')
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Block Text'] => blockquote > p:fresh"],
        // Pictures are neither shown nor kept.
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    )
    return ok(numberNotes(value))
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
