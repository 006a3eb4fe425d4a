/** PDF with a text layer, read by pdf.js (through unpdf): text with places, from which lines and blocks are made. */
import { idOfBytes } from '../../core/ids.ts'
import type { SourceDocument } from '../../core/model/document.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import { cleanText } from '../../core/text/normalize.ts'
import { type Claims, metaOf } from './claims.ts'
import type { Format, FormatInput } from './format.ts'
import { blocksOf } from './pdf/blocks.ts'
import { dropRunning } from './pdf/furniture.ts'
import { claimsOf } from './pdf/info.ts'
import { linesOf, type PdfLine, type TextRun } from './pdf/lines.ts'

const mostPages = 5_000
const mostLines = 500_000

export const pdfFormat = {
  kind: 'pdf',
  extensions: ['pdf'],
  async read({ bytes, name }: FormatInput): Promise<Result<SourceDocument, string>> {
    const pages = await readPages(bytes)
    if (!pages.ok) return pages
    if (pages.value.lines.length === 0)
      return err('has no text, only pictures of pages; a program for text recognition can add it')
    const { lines, dropped } = dropRunning(pages.value.lines, pages.value.heights)
    const blocks = blocksOf(lines)
    const meta = metaOf(pages.value.claims, name, blocks)
    return ok({ name, kind: 'pdf', id: idOfBytes(bytes), blocks, meta, dropped })
  },
} satisfies Format

interface Pages {
  readonly lines: readonly PdfLine[]
  /** Height of each page, in points. */
  readonly heights: ReadonlyMap<number, number>
  readonly claims: Claims
}

type Pdf = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>

async function readPages(bytes: Uint8Array): Promise<Result<Pages, string>> {
  // Loaded when it is first needed: it is large.
  const { getDocumentProxy } = await import('unpdf')
  try {
    // pdf.js takes the bytes for itself.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    try {
      return await linesOfPages(pdf)
    } finally {
      // Until then pdf.js keeps the file and what it made of it.
      await pdf.loadingTask.destroy()
    }
  } catch (cause) {
    return err(whyUnread(cause))
  }
}

async function linesOfPages(pdf: Pdf): Promise<Result<Pages, string>> {
  if (pdf.numPages > mostPages) return err(`has more than ${mostPages} pages`)
  const lines: PdfLine[] = []
  const heights = new Map<number, number>()
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    heights.set(number, (page.view[3] ?? 0) - (page.view[1] ?? 0))
    const { items } = await page.getTextContent()
    for (const line of linesOf(items.flatMap(toRun), number)) lines.push(line)
    page.cleanup()
    if (lines.length > mostLines) return err('holds more text than Precis reads')
  }
  // What a PDF says of itself may be damaged where its pages are not.
  const claims = await pdf.getMetadata().then(
    ({ info }) => claimsOf(info),
    () => claimsOf({}),
  )
  return ok({ lines, heights, claims })
}

function whyUnread(cause: unknown): string {
  const name = cause instanceof Error ? cause.name : ''
  return name === 'PasswordException'
    ? 'is locked with a password; save a copy without it first'
    : 'is damaged, or not a PDF'
}

/** Of what pdf.js gives only runs of text; marks of structure have no string. */
function toRun(item: object): TextRun[] {
  if (!('str' in item) || !('transform' in item) || typeof item.str !== 'string') return []
  const { str, transform, width, height } = item as {
    str: string
    transform: readonly number[]
    width: number
    height: number
  }
  const [, , , scale = 0, x = 0, y = 0] = transform
  // Empty runs only say that a line ends.
  if (str === '') return []
  const size = height > 0 ? height : Math.abs(scale)
  return [
    {
      text: cleanText(str.normalize('NFC').replace(/[\uFB00-\uFB06]/g, (sign) => sign.normalize('NFKC'))),
      x,
      y,
      width,
      size,
    },
  ]
}
