/** PDF with a text layer, read by pdf.js (through unpdf): text with places, from which lines and blocks are made. */
import { idOfBytes } from '../../core/base/ids.ts'
import type { SourceDocument } from '../../core/model/document.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import { cleanText } from '../../core/text/normalize.ts'
import { type Claims, metaOf } from './claims.ts'
import type { Format, FormatInput } from './format.ts'
import { longestText, tooLong } from './length.ts'
import { blocksOf } from './pdf/blocks.ts'
import { burdenOf } from './pdf/burden.ts'
import { dropRunning } from './pdf/furniture.ts'
import { claimsOf } from './pdf/info.ts'
import { linesOf, type PdfLine } from './pdf/lines.ts'
import type { TextRun } from './pdf/text-run.ts'

const mostPages = 5_000
const mostLines = 500_000
/** Characters of one page: some web pages are printed as one. */
const mostOnPage = 500_000
/** Pieces of text that a program has set each by itself. */
const mostRuns = 3_000_000

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
  const burden = burdenOf(bytes)
  if (burden !== null) return err(burden)
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
  let left: Left = { characters: longestText, runs: mostRuns }
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    heights.set(number, (page.view[3] ?? 0) - (page.view[1] ?? 0))
    const read = await runsOf(page, left)
    if (!read.ok) return read
    left = read.value.left
    for (const line of linesOf(read.value.runs, number)) lines.push(line)
    page.cleanup()
    if (lines.length > mostLines) return err(tooMany)
  }
  // What a PDF says of itself may be damaged where its pages are not.
  const claims = await pdf.getMetadata().then(
    ({ info }) => claimsOf(info),
    () => claimsOf({}),
  )
  return ok({ lines, heights, claims })
}

/** How much more is read. */
interface Left {
  readonly characters: number
  readonly runs: number
}

const tooMany = 'holds more text than Precis reads'

/** The text of a page as it comes, so that one without end is not waited for. */
async function runsOf(
  page: Awaited<ReturnType<Pdf['getPage']>>,
  left: Left,
): Promise<Result<{ readonly runs: readonly TextRun[]; readonly left: Left }, string>> {
  const runs: TextRun[] = []
  let characters = 0
  const reader = (
    page.streamTextContent() as ReadableStream<{ readonly items: readonly object[] }>
  ).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    for (const run of value.items.flatMap(toRun)) {
      characters += run.text.length
      runs.push(run)
    }
    const why = whyTooMuch(characters, runs.length, left)
    if (why === null) continue
    // Nothing of it is waited for: the file is let go.
    void reader.cancel(new Error(why))
    return err(why)
  }
  return ok({ runs, left: { characters: left.characters - characters, runs: left.runs - runs.length } })
}

function whyTooMuch(characters: number, runs: number, left: Left): string | null {
  if (characters > mostOnPage) return 'has a page of more than 500,000 characters'
  if (characters > left.characters) return tooLong
  return runs > left.runs ? tooMany : null
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
