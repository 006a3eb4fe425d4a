/** HTML: parsed by the standard's own algorithm (parse5), never rendered; nothing of it runs or loads. */
import { idOfBytes } from '../../core/base/ids.ts'
import type { SourceDocument } from '../../core/model/document.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import { cleanText } from '../../core/text/normalize.ts'
import { decodeText } from './decode.ts'
import type { Format, FormatInput } from './format.ts'
import { readBlocks } from './html/blocks.ts'
import { declaredIn } from './html/declared.ts'
import { readHead } from './html/head.ts'
import { parsePage } from './html/parse.ts'
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
    const page = bound.ok ? parsePage(flat.page) : bound
    if (!page.ok) return page
    const { meta, dropped } = readHead(page.value)
    const pictures = new Pictures(besides)
    const text = readBlocks(page.value, { pictures })
    const undrawn = undrawnNote(flat.flattened + text.undrawn)
    if (text.blocks.every(isFigure) && text.dropped.length === 0) return err('holds no text')
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
