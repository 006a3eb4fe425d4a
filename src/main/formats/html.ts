/** HTML: parsed by the standard's own algorithm (parse5), never rendered; nothing of it runs or loads. */
import { idOfBytes } from '../../core/base/ids.ts'
import type { SourceDocument } from '../../core/model/document.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import { cleanText } from '../../core/text/normalize.ts'
import { decodeText } from './decode.ts'
import type { Format, FormatInput } from './format.ts'
import { assemble } from './html/assemble.ts'
import { type PageBlocks, readBlocks } from './html/blocks.ts'
import { declaredIn } from './html/declared.ts'
import { readHead } from './html/head.ts'
import { parsePage } from './html/parse.ts'
import { headTitle, onlyFirstHeading, readTold, titleHeading } from './html/title.ts'
import type { Element, Node } from './html/tree.ts'
import { boundPage } from './length.ts'
import { flattenFormulas, undrawnNote } from './math/bound.ts'
import { isFigure, Pictures } from './pictures.ts'

export const htmlFormat = {
  kind: 'html',
  read({ bytes, name, besides }: FormatInput): Result<SourceDocument, string> {
    const decoded = decodeText(bytes, declaredIn(bytes))
    if (!decoded.ok) return decoded
    const { text: raw, ...said } = decoded.value
    const bound = boundPage(cleanText(raw))
    const flat = flattenFormulas(bound.ok ? bound.value : '')
    const parsed = bound.ok ? parsePage(flat.page) : bound
    const page = parsed.ok ? assemble(parsed.value) : parsed
    if (!page.ok) return page
    const told = readTold(page.value)
    const title = titleHeading(page.value, told)
    const { meta, dropped } = readHead(page.value, title?.text ?? headTitle(told), told.head)
    const pictures = new Pictures(besides)
    const text = readText(page.value, pictures, title?.element ?? onlyFirstHeading(page.value))
    if (text === null) return err('holds no text')
    const undrawn = undrawnNote(flat.flattened + text.undrawn)
    return ok({
      name,
      kind: 'html',
      id: idOfBytes(bytes),
      blocks: text.blocks,
      meta,
      dropped: [...dropped, ...text.dropped, ...pictures.dropped],
      images: pictures.images,
      ...said,
      notes: [...(said.notes ?? []), ...pictures.notes, ...(undrawn === null ? [] : [undrawn])],
    })
  },
} satisfies Format

/**
 * A page that nothing is left of by its rules is read whole; if it is all a site's own matter, that is its text. Null
 * where it shows nothing.
 */
function readText(page: Node, pictures: Pictures, title: Element | null): PageBlocks | null {
  const read = readBlocks(page, { pictures, title })
  if (!read.blocks.every(isFigure)) return read
  const whole = readBlocks(page, { part: {} })
  if (!whole.blocks.every(isFigure)) return whole
  const shown = read.dropped.filter(({ why }) => why !== 'hidden')
  if (shown.length === 0) return read.blocks.length + read.dropped.length === 0 ? null : read
  const blocks = shown.map(({ text }) => ({ kind: 'paragraph', text }) as const)
  return { ...read, blocks, dropped: read.dropped.filter(({ why }) => why === 'hidden') }
}
