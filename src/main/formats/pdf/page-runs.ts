/** The runs of text of a page of pdf.js, as they come. */
import { err, ok, type Result } from '../../../core/model/result.ts'
import { cleanText } from '../../../core/text/normalize.ts'
import { tooLong } from '../length.ts'
import { isUnnumbered } from './ligatures.ts'
import type { Meaning } from './meaning.ts'
import { MarkedContent } from './structure.ts'
import type { Tag } from './tag.ts'
import type { TextRun, Turn } from './text-run.ts'
import { turnOf, turnOfPage, uprightRuns } from './turned.ts'

/** Characters of one page: some web pages are printed as one. */
const mostOnPage = 500_000

/** What is used of a page of pdf.js. */
export interface ReadPage {
  readonly view: readonly number[]
  streamTextContent(options: { readonly includeMarkedContent: boolean }): ReadableStream
}

/** What is known of a page before its text is read. */
export interface Known {
  /** Learns of the fonts. */
  readonly meaning: Meaning
  /** The tag of each piece of content; null where the file has none. */
  readonly tags: ReadonlyMap<string, Tag> | null
}

/** A run before it is known how its font looks. */
export interface FontRun extends TextRun {
  readonly font: string
}

/** How much more is read. */
export interface Left {
  readonly characters: number
  readonly runs: number
}

export const tooMany = 'holds more text than Precis reads'

/** The text of a page as it comes, so that one without end is not waited for; and how the page was turned to be read. */
export async function runsOf(
  page: ReadPage,
  left: Left,
  { meaning, tags }: Known,
): Promise<Result<{ readonly runs: readonly FontRun[]; readonly turn: Turn; readonly left: Left }, string>> {
  const runs: FontRun[] = []
  const marked = new MarkedContent(tags ?? new Map())
  let characters = 0
  const reader = (
    page.streamTextContent({ includeMarkedContent: tags !== null }) as ReadableStream<{
      readonly items: readonly object[]
    }>
  ).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    for (const item of value.items) {
      if ('str' in item && 'fontName' in item) meaning.add(String(item.str), String(item.fontName))
      marked.follow(item)
      for (const run of toRun(item)) {
        characters += run.text.length
        runs.push(marked.tag === null ? run : { ...run, tag: marked.tag })
      }
    }
    const why = whyTooMuch(characters, runs.length, left)
    if (why === null) continue
    // Nothing of it is waited for: the file is let go.
    void reader.cancel(new Error(why))
    return err(why)
  }
  const turn = turnOfPage(runs)
  return ok({
    runs: uprightRuns(runs, page.view, turn),
    turn,
    left: { characters: left.characters - characters, runs: left.runs - runs.length },
  })
}

function whyTooMuch(characters: number, runs: number, left: Left): string | null {
  if (characters > mostOnPage) return 'has a page of more than 500,000 characters'
  if (characters > left.characters) return tooLong
  return runs > left.runs ? tooMany : null
}

/** Of what pdf.js gives only runs of text; marks of structure have no string. */
function toRun(item: object): FontRun[] {
  if (!('str' in item) || !('transform' in item) || typeof item.str !== 'string') return []
  const { str, transform, width, height, fontName } = item as {
    str: string
    fontName: string
    transform: readonly number[]
    width: number
    height: number
  }
  const [, , , scale = 0, x = 0, y = 0] = transform
  // Empty runs only say that a line ends.
  if (str === '') return []
  const size = height > 0 ? height : Math.abs(scale)
  const turn = turnOf(transform)
  return [
    {
      text: isUnnumbered(str)
        ? str
        : cleanText(str.normalize('NFC').replace(/[\uFB00-\uFB06]/g, (sign) => sign.normalize('NFKC'))),
      x,
      y,
      width,
      size,
      font: fontName,
      ...(turn !== 0 && { turn }),
    },
  ]
}
